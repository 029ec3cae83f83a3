defmodule Cordial.Tool.Fmt.Diff do
  @moduledoc false

  # What changed between two texts, line by line, with the numbers of the lines on both sides.

  @context 2

  @doc """
  Shows the lines that differ and a few around them.
  """
  def text(before, formatted, colors?) do
    lines = numbered(before, formatted)

    width =
      lines
      |> Enum.map(fn {_, old, new, _} -> max(old || 0, new || 0) end)
      |> Enum.max(fn -> 0 end)

    width = width |> Integer.to_string() |> String.length()
    lines |> near() |> Enum.map(&shown(&1, width, colors?))
  end

  # `{:eq | :del | :ins, number before, number after, line}`.
  defp numbered(before, formatted) do
    {lines, _} =
      before
      |> String.split("\n")
      |> List.myers_difference(String.split(formatted, "\n"))
      |> Enum.flat_map(fn {kind, lines} -> Enum.map(lines, &{kind, &1}) end)
      |> Enum.map_reduce({1, 1}, fn
        {:eq, line}, {old, new} -> {{:eq, old, new, line}, {old + 1, new + 1}}
        {:del, line}, {old, new} -> {{:del, old, nil, line}, {old + 1, new}}
        {:ins, line}, {old, new} -> {{:ins, nil, new, line}, {old, new + 1}}
      end)

    lines
  end

  # Equal lines far from any difference are left out.
  defp near(lines) do
    changed = for {{kind, _, _, _}, index} <- Enum.with_index(lines), kind != :eq, do: index

    wanted =
      changed |> Enum.flat_map(&Enum.to_list((&1 - @context)..(&1 + @context)//1)) |> MapSet.new()

    lines
    |> Enum.with_index()
    |> Enum.chunk_by(fn {_, index} -> MapSet.member?(wanted, index) end)
    |> Enum.flat_map(fn [{_, index} | _] = chunk ->
      if MapSet.member?(wanted, index), do: Enum.map(chunk, &elem(&1, 0)), else: [:gap]
    end)
  end

  defp shown(:gap, _width, _colors?), do: "...|\n"

  defp shown({kind, old, new, line}, width, colors?) do
    line = [number(old, width), " ", number(new, width), " ", sign(kind), "|", line]
    [IO.ANSI.format(color(kind) ++ line, colors?), "\n"]
  end

  defp number(nil, width), do: String.duplicate(" ", width)
  defp number(number, width), do: number |> Integer.to_string() |> String.pad_leading(width)

  defp sign(:eq), do: " "
  defp sign(:del), do: "-"
  defp sign(:ins), do: "+"

  defp color(:eq), do: []
  defp color(:del), do: [:red]
  defp color(:ins), do: [:green]
end
