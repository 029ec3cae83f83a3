defmodule Record.Header do
  @moduledoc false
  # Reads the records that a file of Erlang source defines.
  #
  # A file is a row of forms, each ended by a full stop. Only the ones that begin with `-` matter here: `-record`, and what
  # the preprocessor obeys (`-define` without parameters, `-undef`, `-ifdef`, `-ifndef`, `-else`, `-endif`, `-include`,
  # `-include_lib`). A form that makes no sense, or uses what `Record.Header.Expression` does not know, is passed over.

  alias Record.Header.{Expression, Tokens}

  # How deep files may include each other.
  @max_depth 8

  @doc """
  Gives `[{name, fields}]`, in which a field is a name and the code of its default.
  """
  @spec records(keyword) :: [{atom, keyword(Macro.t())}]
  def records(opts) do
    macros = for {name, value} <- opts[:macros] || [], into: %{}, do: {name, [{:term, value}]}
    state = %{records: [], macros: macros, skips: [], includes: opts[:includes] || [], depth: 0}
    path = path(opts)

    case File.read(path) do
      {:ok, text} -> Enum.reverse(text(text, path, state).records)
      error -> raise "error parsing file #{path}, got: #{inspect(error)}"
    end
  end

  @doc """
  Computes the defaults of fields; gives them as keywords.
  """
  @spec values(keyword(Macro.t()), [{atom, keyword(Macro.t())}]) :: keyword
  def values(fields, records) do
    for {name, default} <- fields do
      {value, _binding} = default |> resolve(records, []) |> Code.eval_quoted()
      {name, value}
    end
  end

  # A record in a default becomes a tuple; what is not given has the default of its field.
  defp resolve(default, records, open) do
    Macro.prewalk(default, fn
      {:record, name, given} when is_atom(name) ->
        if name in open, do: raise(ArgumentError, "record #{name} contains itself")

        case List.keyfind(records, name, 0) do
          nil -> raise KeyError, key: name, term: Map.new(records)
          {_, fields} -> {:{}, [], [name | elements(fields, given, records, [name | open])]}
        end

      form ->
        form
    end)
  end

  defp elements(fields, given, records, open) do
    for {field, default} <- fields do
      given |> Keyword.get(field, Keyword.get(given, :_, default)) |> resolve(records, open)
    end
  end

  @doc """
  Gives the name of the file that the options of `Record.extract/2` tell of.
  """
  @spec path(keyword) :: Path.t()
  def path(opts) do
    case {opts[:from], opts[:from_lib]} do
      {nil, nil} -> raise ArgumentError, "expected :from or :from_lib to be given as option"
      {nil, lib} -> library_file(lib) || raise ArgumentError, "lib file #{lib} could not be found"
      {from, _} -> from
    end
  end

  # A library is a folder, maybe with a version in its name, whose `ebin` is on the code path.
  defp library_file(file) do
    with [library | [_ | _] = rest] <- Path.split(file) do
      Enum.find_value(:cordial.code_paths(), fn ebin ->
        folder = ebin |> to_string() |> Path.dirname()

        if folder |> Path.basename() |> String.split("-") |> hd() == library,
          do: Path.join([folder | rest])
      end)
    else
      _ -> nil
    end
  end

  defp text(text, path, state) do
    text |> Tokens.forms() |> Enum.reduce(state, &form(&1, path, &2))
  end

  # What stands between `-ifdef` and `-endif` counts or not.

  defp form([{:sym, "-"}, {:atom, condition} | rest], _path, state)
       when condition in [:ifdef, :ifndef] do
    case rest do
      [{:sym, "("}, {_, name}, {:sym, ")"}] ->
        defined? = Map.has_key?(state.macros, name)
        %{state | skips: [defined? != (condition == :ifdef) | state.skips]}

      _ ->
        state
    end
  end

  # Conditions that are expressions count as false.
  defp form([{:sym, "-"}, {:atom, :if} | _], _path, state),
    do: %{state | skips: [true | state.skips]}

  defp form([{:sym, "-"}, {:atom, :else}], _path, %{skips: [skip? | skips]} = state),
    do: %{state | skips: [not skip? | skips]}

  defp form([{:sym, "-"}, {:atom, :endif}], _path, %{skips: [_ | skips]} = state),
    do: %{state | skips: skips}

  defp form([{:sym, "-"}, {:atom, name} | rest] = form, path, state) do
    if Enum.any?(state.skips), do: state, else: attribute(name, rest, form, path, state)
  end

  defp form(_form, _path, state), do: state

  defp attribute(:define, [{:sym, "("}, {_, name}, {:sym, ","} | rest], _form, _path, state) do
    case Enum.split(rest, -1) do
      {[_ | _] = value, [{:sym, ")"}]} -> %{state | macros: Map.put(state.macros, name, value)}
      _ -> state
    end
  end

  defp attribute(:undef, [{:sym, "("}, {_, name}, {:sym, ")"}], _form, _path, state),
    do: %{state | macros: Map.delete(state.macros, name)}

  defp attribute(name, [{:sym, "("}, {:string, file}, {:sym, ")"}], _form, path, state)
       when name in [:include, :include_lib] and state.depth < @max_depth do
    file = to_string(file)

    beside =
      for folder <- [Path.dirname(path) | state.includes], do: Path.join(folder, file)

    paths = if name == :include_lib, do: beside ++ List.wrap(library_file(file)), else: beside

    with path when path != nil <- Enum.find(paths, &File.regular?/1),
         {:ok, text} <- File.read(path) do
      %{text(text, path, %{state | depth: state.depth + 1}) | depth: state.depth}
    else
      _ -> state
    end
  end

  defp attribute(:record, tokens, _form, _path, state) do
    %{
      state
      | records: [tokens |> expand(state.macros) |> Expression.definition() | state.records]
    }
  catch
    :malformed -> state
  end

  defp attribute(_name, _rest, _form, _path, state), do: state

  # Macros in place of their names; a macro may use others, as deep as there are macros.
  defp expand(tokens, macros), do: expand(tokens, macros, map_size(macros))

  defp expand([{:sym, "?"}, {kind, name} | rest], macros, depth) when kind in [:atom, :var] do
    case macros do
      %{^name => value} when depth > 0 ->
        expand(value, macros, depth - 1) ++ expand(rest, macros, depth)

      _ ->
        throw(:malformed)
    end
  end

  defp expand([token | rest], macros, depth), do: [token | expand(rest, macros, depth)]
  defp expand([], _macros, _depth), do: []
end
