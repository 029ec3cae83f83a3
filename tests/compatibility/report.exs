# Writes docs/compatibility.md to standard output: which functions of the reference exist here, and how many cases exercise each.
#
#     cordial tests/compatibility/report.exs
#
# `reference.txt` is what `reference.exs` printed. A case is a file whose expectations come from the reference and that calls the
# function by its name. `differences.txt` has a line `Module.name/arity: what differs, and why` (or `Module: …`) for what is here
# and is not as there.

defmodule Compatibility.Cases do
  # What the files call, as {module, name, arity}: each with the files that do.
  def of(files) do
    calls = for file <- files, call <- calls(file), do: {call, file}
    Enum.group_by(calls, &elem(&1, 0), &elem(&1, 1))
  end

  defp calls(file) do
    case file |> File.read!() |> Code.string_to_quoted(emit_warnings: false) do
      {:ok, quoted} -> calls([quoted], ["Kernel", "Kernel.SpecialForms" | imported(quoted)], MapSet.new())
      # Some files show what the compiler says of such a text.
      {:error, _} -> []
    end
  end

  # Modules whose functions the file calls without naming the module.
  defp imported(quoted) do
    {_, found} =
      Macro.prewalk(quoted, [], fn
        {:import, _, [{:__aliases__, _, parts} | _]} = form, found -> {form, [inspect(Module.concat(parts)) | found]}
        {:use, _, [{:__aliases__, _, [:ExUnit, :Case]} | _]} = form, found -> {form, ~w(ExUnit.Assertions ExUnit.Callbacks ExUnit.Case) ++ found}
        form, found -> {form, found}
      end)

    Enum.uniq(found)
  end

  defp calls([form | rest], imported, found) do
    {called, inner} = look(form)
    calls(inner ++ rest, imported, Enum.reduce(called, found, &add(&1, imported, &2)))
  end

  defp calls([], _imported, found), do: MapSet.to_list(found)

  defp add({nil, name, arity}, imported, found), do: Enum.reduce(imported, found, &MapSet.put(&2, {&1, name, arity}))
  defp add(call, _imported, found), do: MapSet.put(found, call)

  # What a form calls itself, and the forms in it.
  defp look({:|>, _, [left, {call, meta, args}]}) when is_list(args), do: {[{nil, :|>, 2}], [{call, meta, [left | args]}]}

  defp look({:&, _, [{:/, _, [{{:., _, [module, name]}, _, []}, arity]}]}) when is_integer(arity),
    do: {[{nil, :&, 1} | remote(module, name, arity)], [module]}

  defp look({:&, _, [{:/, _, [{name, _, context}, arity]}]}) when is_atom(name) and is_atom(context) and is_integer(arity),
    do: {[{nil, :&, 1}, {nil, name, arity}], []}

  defp look({{:., _, [module, name]}, _, args}) when is_atom(name), do: {remote(module, name, length(args)), [module | args]}
  defp look({:__aliases__, _, _}), do: {[], []}
  # These take any number of arguments; the reference lists them with one.
  defp look({name, _, args}) when name in [:{}, :%{}, :<<>>, :__block__, :fn, :for, :with, :cond, :receive, :try] and is_list(args), do: {[{nil, name, 1}], args}
  defp look({name, _, args}) when is_atom(name) and is_list(args), do: {[{nil, name, length(args)}], args}
  # A variable, or a form such as `__MODULE__`.
  defp look({name, _, context}) when is_atom(name) and is_atom(context), do: {[{nil, name, 0}], []}
  defp look({call, _, args}) when is_list(args), do: {[], [call | args]}
  defp look({left, right}), do: {[], [left, right]}
  defp look(list) when is_list(list), do: {[], list}
  defp look(_), do: {[], []}

  defp remote({:__aliases__, _, parts}, name, arity), do: if(Enum.all?(parts, &is_atom/1), do: [{inspect(Module.concat(parts)), name, arity}], else: [])
  defp remote(module, name, arity) when is_atom(module), do: [{inspect(module), name, arity}]
  defp remote(_, _, _), do: []
end

defmodule Compatibility.Reference do
  # The modules in the order of the file, each with its functions.
  def read(path, cases) do
    path |> File.read!() |> String.split("\n", trim: true) |> chunk(cases)
  end

  defp chunk([module | lines], cases) do
    {functions, rest} = Enum.split_while(lines, &String.contains?(&1, " "))
    loaded = module(module)
    here? = Code.ensure_loaded?(loaded)
    functions = for line <- functions, do: line |> String.split(" ") |> function(module, loaded, cases)
    [%{name: module, here?: here?, functions: functions} | chunk(rest, cases)]
  end

  defp chunk([], _cases), do: []

  defp function([_, function, kind, defaults], module, loaded, cases) do
    {at, 1} = function |> :binary.matches("/") |> List.last()
    name = function |> binary_part(0, at) |> String.to_atom()
    arity = function |> binary_part(at + 1, byte_size(function) - at - 1) |> String.to_integer()
    arities = (arity - String.to_integer(defaults))..arity

    %{
      text: "#{Macro.inspect_atom(:remote_call, name)}/#{arity}",
      here?: Enum.all?(arities, &exported?(kind, loaded, name, &1)),
      cases: arities |> Enum.flat_map(&Map.get(cases, {module, name, &1}, [])) |> Enum.uniq() |> length()
    }
  end

  defp exported?("macro", module, name, arity), do: macro_exported?(module, name, arity)
  defp exported?("function", module, name, arity), do: function_exported?(module, name, arity)

  defp module(":" <> name), do: String.to_atom(name)
  defp module(name), do: Module.concat([name])
end

defmodule Compatibility.Differences do
  # %{module => [{function, text}]}, where function is nil for what is said of the whole module.
  def read(path, modules) do
    known = for module <- modules, function <- [nil | module.functions], function == nil or function.here?, do: {module.name, function && function.text}
    known = Map.new(known, fn {module, function} -> {if(function, do: "#{module}.#{function}", else: module), {module, function}} end)

    path
    |> File.read!()
    |> String.split("\n", trim: true)
    |> Enum.map(fn line ->
      [subject, text] = line |> String.split(": ", parts: 2)
      {module, function} = Map.get(known, subject) || raise "differences.txt: #{subject} is nothing that the reference has and that is here"
      {module, {function, text}}
    end)
    |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
  end
end

defmodule Compatibility.Report do
  def write(modules, differences, files) do
    {erlang, elixir} = Enum.split_with(modules, &String.starts_with?(&1.name, ":"))

    IO.puts("""
    # Compatibility

    Written by `make compatibility`; `make test` fails when it is not what that would write. What the reference offers (Elixir
    1.18.3 with OTP 27) is recorded in `tests/compatibility/reference.txt`: all documented modules with their documented functions.
    The number behind a function is how many of the #{length(files)} cases call it: files whose expectations are recorded from the reference.

    | | modules here | of | functions here | of | with cases | that differ |
    |---|---|---|---|---|---|---|
    #{total("Elixir", elixir, differences)}
    #{total("Erlang modules that programs call", erlang, differences)}
    """)

    part("Elixir's modules", elixir, differences)
    part("Erlang's modules", erlang, differences)
  end

  defp total(title, modules, differences) do
    all = Enum.flat_map(modules, & &1.functions)
    differing = modules |> Enum.flat_map(&Map.get(differences, &1.name, [])) |> Enum.uniq_by(&elem(&1, 0)) |> length()
    row([title, Enum.count(modules, & &1.here?), length(modules), here(all), length(all), exercised(all), differing])
  end

  defp row(cells), do: "| " <> Enum.join(cells, " | ") <> " |"

  defp here(functions), do: Enum.count(functions, & &1.here?)
  defp exercised(functions), do: Enum.count(functions, &(&1.here? and &1.cases > 0))

  defp part(title, modules, differences) do
    {here, missing} = Enum.split_with(modules, & &1.here?)
    {some, none} = Enum.split_with(here, &(here(&1.functions) > 0))
    IO.puts("## #{title}\n\n| module | functions here | of | with cases |\n|---|---|---|---|")

    for module <- some do
      link = "[#{module.name}](##{module.name |> String.downcase() |> String.replace([".", ":"], "")})"
      IO.puts(row([link, here(module.functions), length(module.functions), exercised(module.functions)]))
    end

    IO.puts("")
    names("Here, without functions of their own: ", Enum.map(none, & &1.name))
    names("Not here: ", Enum.map(missing, & &1.name))
    Enum.each(some, &section(&1, Map.get(differences, &1.name, [])))
  end

  defp section(module, differences) do
    IO.puts("### #{module.name}\n")
    {here, missing} = Enum.split_with(module.functions, & &1.here?)
    {exercised, idle} = Enum.split_with(here, &(&1.cases > 0))
    if exercised != [], do: IO.puts(Enum.map_join(exercised, ", ", &"`#{&1.text}` #{&1.cases}") <> "\n")
    names("Without cases: ", Enum.map(idle, & &1.text))
    names("Not here: ", Enum.map(missing, & &1.text))

    for {function, text} <- differences, do: IO.puts("Differs: #{if function, do: "`#{function}`: "}#{text}\n")
  end

  defp names(_title, []), do: :ok
  defp names(title, names), do: IO.puts(title <> Enum.map_join(names, ", ", &"`#{&1}`") <> "\n")
end

root = Path.expand("../..", __DIR__)
files = ["tests/{conformance,exunit,properties}", "examples"] |> Enum.flat_map(&Path.wildcard("#{root}/#{&1}/**/*.exs"))
modules = Compatibility.Reference.read("#{__DIR__}/reference.txt", Compatibility.Cases.of(files))
Compatibility.Report.write(modules, Compatibility.Differences.read("#{__DIR__}/differences.txt", modules), files)
