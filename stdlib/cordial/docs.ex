defmodule Cordial.Docs do
  @moduledoc false

  # Makes of what the compiler keeps about a module what `Code.fetch_docs/1` gives.

  @doc """
  The documentation in a module file: `{:docs_v1, …}` or `{:error, reason}`.
  """
  def from_file(bytes) do
    case :cordial.docs_of(bytes) do
      nil -> {:error, {:invalid_chunk, bytes}}
      docs -> docs |> :erlang.binary_to_term() |> from_term()
    end
  end

  defp from_term({:docs, file, line, {doc_line, doc, meta}, behaviours, entries}) do
    meta =
      meta
      |> Map.new()
      |> Map.merge(%{
        behaviours: behaviours,
        source_annos: [{line, 1}],
        source_path: String.to_charlist(file)
      })

    entries = entries |> Enum.sort_by(&order/1) |> Enum.map(&entry/1)
    {:docs_v1, doc_line, :elixir, "text/markdown", text(doc), meta, entries}
  end

  # Functions and macros by name, then callbacks by name, then types as they were defined.
  defp order({kind, name, arity, _, _, _, _, _}) when kind in [:function, :macro],
    do: {0, kind, name, arity}

  defp order({kind, name, arity, _, _, _, _, _}) when kind in [:callback, :macrocallback],
    do: {1, kind, name, arity}

  defp order({:type, _, _, _, _, _, _, meta}),
    do: {2, List.keymember?(meta, :opaque, 0), nil, nil}

  defp entry({kind, name, arity, line, place, arguments, doc, meta}) do
    signature = if kind in [:function, :macro], do: [signature(name, arguments)], else: []
    meta = meta |> Map.new() |> Map.put(:source_annos, [anno(place)])
    {{kind, name, arity}, line, signature, text(doc), meta}
  end

  defp anno({line, 0}), do: line
  defp anno(place), do: place

  defp text(text) when is_binary(text), do: %{"en" => text}
  defp text(other), do: other

  # Some special forms are shown in ways of their own.
  defp signature(:%, [_, _]), do: "%struct{}"
  defp signature(:%{}, [_]), do: "%{}"
  defp signature(:., [_, _]), do: "left . right"
  defp signature(name, [_]) when name in [:__aliases__, :__block__], do: "#{name}(args)"

  defp signature(name, [])
       when name in [:__CALLER__, :__DIR__, :__ENV__, :__MODULE__, :__STACKTRACE__],
       do: Atom.to_string(name)

  # `closing` asks for parentheses where calls of `name` are written without.
  defp signature(name, arguments),
    do: Macro.to_string({name, [closing: [line: 0]], number(arguments)})

  # Several guesses of a kind are numbered.
  defp number(arguments) do
    counts = arguments |> Enum.map(&guess/1) |> Enum.frequencies()
    {arguments, _} = Enum.map_reduce(arguments, %{}, &named(&1, &2, counts))
    arguments
  end

  defp guess({:\\, _, [left, _]}), do: guess(left)
  defp guess({:guess, name}), do: name
  defp guess(_named), do: nil

  defp named({:\\, meta, [left, right]}, seen, counts) do
    {left, seen} = named(left, seen, counts)
    {{:\\, meta, [left, right]}, seen}
  end

  defp named({:guess, name}, seen, counts) do
    number = Map.get(seen, name, 0) + 1
    text = if counts[name] > 1, do: "#{name}#{number}", else: name
    {{:"#{text}", [], nil}, Map.put(seen, name, number)}
  end

  defp named(argument, seen, _counts), do: {argument, seen}
end
