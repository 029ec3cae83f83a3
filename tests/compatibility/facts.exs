# What modules say of themselves: docs, deprecations, specs, types and callbacks, a fact a line.
#
#     elixir tests/compatibility/facts.exs tests/compatibility/reference.txt > tests/compatibility/facts.txt
#     cordial tests/compatibility/facts.exs tests/compatibility/facts.txt tests/compatibility/known_facts.txt
#
# With the list of what the reference offers it tells the facts of the modules of Elixir in it. With the facts of the reference
# it tells what is different here, in the modules that are here, and fails if there is something. A fact of the reference about
# a function that is not here counts for nothing, and neither do text and specs of ours where the reference has none. KNOWN_FACTS
# names what may differ, `Module fact: reason` in a line each; what is named there and does not differ is a failure as well.

defmodule Facts do
  # The facts of a module: `[{"spec name/arity", text}]`, in order.
  def of(module) do
    specs = specs("spec", Code.Typespec.fetch_specs(module))
    Enum.sort(docs(module) ++ deprecations(module) ++ types(module) ++ specs ++ callbacks(module))
  end

  defp docs(module) do
    case Code.fetch_docs(module) do
      {:docs_v1, _, :elixir, "text/markdown", doc, meta, docs} ->
        [{"moduledoc", told([], doc, meta)} | for(entry <- docs, elem(entry, 3) != :hidden, do: doc(entry))]

      other ->
        [{"moduledoc", inspect(other)}]
    end
  end

  defp doc({{kind, name, arity}, _, signature, doc, meta}), do: {"#{kind} #{name}/#{arity}", told(signature, doc, meta)}

  # The signature, other data by name, and whether there is text.
  defp told(signature, doc, meta) do
    meta = meta |> Map.drop([:source_path, :source_annos]) |> Enum.sort() |> Enum.reject(&(&1 == {:behaviours, []}))
    presence = if is_map(doc), do: "text", else: Atom.to_string(doc)
    meta = Enum.map(meta, fn {key, value} -> "#{key}: #{inspect(value)}" end)
    one_line(Enum.join(signature ++ meta ++ [presence], "; "))
  end

  defp deprecations(module) do
    for {{name, arity}, text} <- module.__info__(:deprecated), do: {"deprecated #{name}/#{arity}", one_line(text)}
  end

  defp types(module) do
    case Code.Typespec.fetch_types(module) do
      {:ok, types} ->
        for {kind, {name, _, args} = type} <- types,
            kind != :typep,
            do: {"type #{name}/#{length(args)}", "#{kind} " <> source(Code.Typespec.type_to_quoted(type))}

      :error ->
        []
    end
  end

  defp callbacks(module) do
    optional = if Code.ensure_loaded?(module) and function_exported?(module, :behaviour_info, 1), do: module.behaviour_info(:optional_callbacks), else: []

    specs("callback_spec", Code.Typespec.fetch_callbacks(module)) ++
      for({name, arity} <- optional, do: {"optional_callback #{name}/#{arity}", "yes"})
  end

  defp specs(kind, {:ok, specs}) do
    for {{name, arity}, specs} <- specs, spec <- specs do
      {"#{kind} #{name}/#{arity}", source(Code.Typespec.spec_to_quoted(name, spec))}
    end
  end

  defp specs(_, :error), do: []

  # Code, however it was broken.
  defp source(quoted), do: quoted |> Macro.to_string() |> one_line()

  defp one_line(text), do: text |> String.replace(~r/(?<=[\[({])\s+|\s+(?=[\])}])/, "") |> String.replace(~r/\s+/, " ")
end

defmodule Facts.Comparison do
  # [{module, fact, text of the reference, text here}], for all that differs.
  def differences(path) do
    for {module, facts} <- read(path), Code.ensure_loaded?(module), difference <- compare(module, facts), do: difference
  end

  # [{module, [{fact, text}]}] of a file of facts.
  defp read(path) do
    path
    |> File.stream!()
    |> Enum.map(&String.trim_trailing(&1, "\n"))
    |> Enum.chunk_while([], &chunk/2, fn lines -> {:cont, Enum.reverse(lines), []} end)
    |> Enum.reject(&(&1 == []))
    |> Enum.map(fn [name | facts] -> {Module.concat([name]), Enum.map(facts, &parse/1)} end)
  end

  defp chunk("  " <> fact, lines), do: {:cont, [fact | lines]}
  defp chunk(name, lines), do: {:cont, Enum.reverse(lines), [name]}

  defp parse(line) do
    [fact, text] = String.split(line, ": ", parts: 2)
    {fact, text}
  end

  defp compare(module, reference) do
    [reference, ours] =
      for facts <- [reference, Facts.of(module)] do
        facts |> Enum.filter(fn {fact, _} -> here?(module, fact) end) |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
      end

    for fact <- Enum.sort(Map.keys(Map.merge(reference, ours))),
        there = Map.get(reference, fact, []),
        here = Map.get(ours, fact, []),
        not same?(fact, there, here),
        do: {module, fact, there, here}
  end

  defp same?("spec " <> _, [], _), do: true
  defp same?(_, there, here), do: there == here or Enum.map(there, &String.replace_suffix(&1, "none", "text")) == here

  defp here?(module, fact) do
    case String.split(fact, " ") do
      [kind, function] when kind in ["spec", "function"] -> exported?(module, function, :function)
      ["macro", function] -> exported?(module, function, :macro)
      ["deprecated", function] -> exported?(module, function, :function) or exported?(module, function, :macro)
      _ -> true
    end
  end

  # Special forms are documented as macros, and are none.
  defp exported?(Kernel.SpecialForms, _, _), do: true

  defp exported?(module, function, kind) do
    [_, name, arity] = Regex.run(~r"^(.*)/(\d+)$", function)
    {name, arity} = {String.to_atom(name), String.to_integer(arity)}
    if kind == :macro, do: macro_exported?(module, name, arity), else: function_exported?(module, name, arity)
  end
end

case System.argv() do
  [offered] ->
    for line <- File.stream!(offered), line =~ ~r/^[A-Z][\w.]*$/ do
      IO.write(line)
      module = Module.concat([String.trim(line)])
      for {fact, text} <- Facts.of(module), do: IO.puts("  #{fact}: #{text}")
    end

  [reference, known] ->
    known = for line <- File.stream!(known), do: line |> String.split(": ", parts: 2) |> hd()
    differences = Facts.Comparison.differences(reference)
    named = for {module, fact, _, _} <- differences, do: "#{inspect(module)} #{fact}"

    for {module, fact, there, here} <- differences, "#{inspect(module)} #{fact}" not in known do
      IO.puts("#{inspect(module)} #{fact}")
      for text <- there -- here, do: IO.puts("  - #{text}")
      for text <- here -- there, do: IO.puts("  + #{text}")
    end

    stale = known -- named
    for line <- stale, do: IO.puts("#{line}: differs no more")
    if named -- known != [] or stale != [], do: System.halt(1)
end
