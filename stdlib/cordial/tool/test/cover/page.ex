defmodule Cordial.Tool.Test.Cover.Page do
  @moduledoc false

  # The pages of `cordial test --cover`: a table of all modules, and the source of each with how often its lines ran.

  alias Cordial.Tool.Test.Cover

  @style """
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222; background: #fff }
  table { border-collapse: collapse; width: 100% }
  th { text-align: left }
  td, th { padding: 0 0.8em }
  a { color: #0645ad; text-decoration: none }
  .number { text-align: right; color: #667; width: 1%; white-space: nowrap; user-select: none }
  .source td { font: 13px/1.6 ui-monospace, monospace; white-space: pre-wrap; tab-size: 4 }
  .hit { background: #e4f7e4 }
  .miss { background: #fbe3e1 }
  .bar { background: #fbe3e1; width: 12em; height: 0.8em }
  .bar div { background: #5cb85c; height: 100% }
  @media (prefers-color-scheme: dark) {
    body { color: #ddd; background: #16181c }
    a { color: #8ab4f8 }
    .number { color: #889 }
    .hit { background: #143a1e }
    .miss, .bar { background: #4a1d1d }
  }
  """

  @doc """
  Writes a page for each `{module, counts}`, and one that leads to them, to a folder.
  """
  def write(results, folder) do
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, "index.html"), index(results))

    for {module, counts} <- results,
        do: File.write!(Path.join(folder, "#{module}.html"), module(module, counts))
  end

  defp index(results) do
    rows =
      for {module, counts} <- results,
          do: {Cover.percentage(counts), inspect(module), module, counts}

    page("Coverage", [
      "<table>\n<tr><th class=\"number\">Percentage</th><th class=\"number\">Lines</th><th></th><th>Module</th></tr>\n",
      rows |> Enum.sort() |> Enum.map(&index_row/1),
      "</table>\n"
    ])
  end

  defp index_row({percent, name, module, counts}) do
    share = "#{Float.round(percent, 2)}%"

    [
      ["<tr><td class=\"number\">", share, "</td><td class=\"number\">", lines(counts), "</td>"],
      ["<td><div class=\"bar\"><div style=\"width: ", share, "\"></div></div></td>"],
      ["<td><a href=\"", escaped("#{module}.html"), "\">", escaped(name), "</a></td></tr>\n"]
    ]
  end

  defp lines(counts) do
    "#{Enum.count(counts, fn {_, count} -> count > 0 end)} of #{length(counts)}"
  end

  defp module(module, counts) do
    file = :cordial.source_file(module)

    page(inspect(module), [
      ["<p><a href=\"index.html\">All modules</a> &middot; ", escaped(file), " &middot; "],
      ["#{Float.round(Cover.percentage(counts), 2)}% (", lines(counts), " lines)</p>\n"],
      ["<table class=\"source\">\n", source(file, Map.new(counts)), "</table>\n"]
    ])
  end

  defp source(file, counts) do
    case File.read(file) do
      {:ok, text} ->
        for {line, number} <-
              text |> String.trim_trailing("\n") |> String.split("\n") |> Enum.with_index(1),
            do: source_line(line, number, counts[number])

      {:error, _} ->
        "<tr><td>The source is not there any more.</td></tr>\n"
    end
  end

  defp source_line(text, number, count) do
    class =
      case count do
        nil -> ""
        0 -> "miss"
        _ -> "hit"
      end

    [
      ["<tr class=\"", class, "\" id=\"L#{number}\"><td class=\"number\">#{number}</td>"],
      ["<td class=\"number\">", to_string(count), "</td><td>", escaped(text), "</td></tr>\n"]
    ]
  end

  defp page(title, body) do
    title = escaped(title)

    [
      [
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>",
        title,
        "</title>\n"
      ],
      ["<style>\n", @style, "</style>\n<h1>", title, "</h1>\n", body, "</html>\n"]
    ]
  end

  defp escaped(text), do: ExUnit.JUnitFormatter.escaped(text)
end
