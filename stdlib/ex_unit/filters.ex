defmodule ExUnit.Filters do
  @moduledoc """
  Which tests run.

  A filter is the name of a tag, `{tag, value}`, or `{tag, regex}`; a test has it if it has the tag, with that value (as
  a text, if that is what is asked for). `{:location, {file, line}}` is the test or describe block at a line of a file.
  """

  alias ExUnit.FailuresManifest

  @type t :: [{atom, Regex.t() | String.Chars.t()} | atom]
  @type ex_unit_opts :: [exclude: [:test], include: [location, ...]] | []
  @type location :: {:location, {String.t(), pos_integer | [pos_integer, ...]}}

  @doc """
  Takes filters from the texts of the command line.

  ## Examples

      iex> ExUnit.Filters.parse(["slow", "os:linux", "line:10"])
      [:slow, os: "linux", line: 10]

  """
  @spec parse([String.t()]) :: t
  def parse(filters) do
    Enum.map(filters, fn filter ->
      case String.split(filter, ":", parts: 2) do
        [key] -> String.to_atom(key)
        ["line", line] -> {:line, String.to_integer(line)}
        ["location", value] -> {:location, location(value)}
        [key, value] -> {String.to_atom(key), value}
      end
    end)
  end

  defp location(value) do
    case value |> String.split(":") |> split_lines() do
      {path, [line]} -> {path, line}
      located -> located
    end
  end

  @doc """
  Splits the lines from a path: `"test/a_test.exs:10"`.

  Gives the path, and the options for `ExUnit.configure/1` that say so.
  """
  @spec parse_path(String.t()) :: {String.t(), ex_unit_opts}
  def parse_path(file_path) do
    {file_path, lines} = file_path |> String.split(":") |> split_lines()

    case lines do
      [] -> {file_path, []}
      [line] -> {file_path, [exclude: [:test], include: [location: {file_path, line}]]}
      lines -> {file_path, [exclude: [:test], include: [location: {file_path, lines}]]}
    end
  end

  @doc """
  The same for several paths.
  """
  @spec parse_paths([String.t()]) :: {[String.t()], ex_unit_opts}
  def parse_paths(file_paths) do
    {file_paths, options} = file_paths |> Enum.map(&parse_path/1) |> Enum.unzip()

    case Enum.concat(options) do
      [] ->
        {file_paths, []}

      _ ->
        {file_paths,
         [exclude: [:test], include: Enum.flat_map(options, &Keyword.get(&1, :include, []))]}
    end
  end

  defp split_lines([path]), do: {path, []}

  defp split_lines(parts) do
    {numbers, rest} = parts |> Enum.reverse() |> Enum.split_while(&line?/1)

    case rest do
      [] ->
        {hd(parts), numbers |> Enum.reverse() |> tl() |> Enum.map(&String.to_integer/1)}

      _ ->
        {rest |> Enum.reverse() |> Enum.join(":"),
         numbers |> Enum.reverse() |> Enum.map(&String.to_integer/1)}
    end
  end

  defp line?(text), do: match?({number, ""} when number >= 0, Integer.parse(text))

  @doc """
  Tells which tests failed according to a manifest, the file of the option `:failures_manifest_path` of `ExUnit.configure/1`.

  Gives the files and the tests, or `:all` after `fail_all!/1`. A manifest that cannot be read knows of no failure.

  ## Examples

      iex> ExUnit.Filters.failure_info("/no/such/manifest")
      {MapSet.new([]), MapSet.new([])}

  """
  @spec failure_info(Path.t()) :: {MapSet.t(Path.t()), MapSet.t(ExUnit.test_id())} | :all
  def failure_info(manifest_file) do
    case FailuresManifest.read(manifest_file) do
      :all -> :all
      failed -> {MapSet.new(Map.values(failed)), MapSet.new(Map.keys(failed))}
    end
  end

  @doc """
  Notes in a manifest that all tests are to run again: nobody knows which of them fail.

  Raises `File.Error` if it cannot be written.
  """
  @spec fail_all!(Path.t()) :: :ok
  def fail_all!(manifest_file) do
    with {:error, reason} <- FailuresManifest.write(manifest_file, :all) do
      raise File.Error, action: "write to file", reason: reason, path: manifest_file
    end
  end

  @doc """
  Removes duplicates; what is both included and excluded is not excluded. Plain names come first.

  ## Examples

      iex> ExUnit.Filters.normalize(nil, nil)
      {[], []}
      iex> ExUnit.Filters.normalize([:foo, :bar, :bar], [:foo, :baz])
      {[:foo, :bar], [:baz]}

  """
  @spec normalize(t | nil, t | nil) :: {t, t}
  def normalize(include, exclude) do
    {names, pairs} = parts(include)
    {excluded_names, excluded_pairs} = parts(exclude)
    # A pair of both takes all others of its key with it, as in the reference.
    keys = names ++ for({key, _} = pair <- excluded_pairs, pair in pairs, do: key)

    {names ++ pairs,
     (excluded_names -- names) ++ Enum.reject(excluded_pairs, fn {key, _} -> key in keys end)}
  end

  # Plain names, and pairs.
  defp parts(filters), do: filters |> List.wrap() |> Enum.uniq() |> Enum.split_with(&is_atom/1)

  @doc """
  Says whether a test with `tags` runs: `:ok`, or `{:excluded, reason}`, or `{:skipped, reason}`.

  Of `collection`, the tags of all tests that might run, only what is at the right place for a location is looked at.

  ## Examples

      iex> ExUnit.Filters.eval([foo: "bar"], [:foo], %{foo: "bar"}, [])
      :ok
      iex> ExUnit.Filters.eval([foo: "bar"], [:foo], %{foo: "baz"}, [])
      {:excluded, "due to foo filter"}

  """
  @spec eval(t, t, map, [ExUnit.Test.t()]) ::
          :ok | {:excluded, String.t()} | {:skipped, String.t()}
  def eval(include, exclude, tags, collection) when is_map(tags) do
    # What is excluded is not skipped, and who asks for what is skipped gets it.
    with :ok <- excluded(include, exclude, tags, collection),
         {:ok, skip} when skip == true or is_binary(skip) <- Map.fetch(tags, :skip),
         false <- :skip in include or {:skip, skip} in include do
      {:skipped, if(is_binary(skip), do: skip, else: "due to skip tag")}
    else
      {:excluded, _} = excluded -> excluded
      _ -> :ok
    end
  end

  defp excluded(include, exclude, tags, collection) do
    with filter when filter != nil <- Enum.find(exclude, &tag?(&1, tags, collection)),
         false <- Enum.any?(include, &tag?(&1, tags, collection)) do
      name = with {name, _} <- filter, do: name
      {:excluded, "due to #{name} filter"}
    else
      _ -> :ok
    end
  end

  defp tag?({:location, {path, lines}}, tags, collection) do
    same_file?(path, tags) and Enum.any?(List.wrap(lines), &at_line?(&1, tags, collection))
  end

  defp tag?({:location, path}, tags, _collection) when is_binary(path), do: same_file?(path, tags)

  defp tag?({:line, line}, tags, collection) when is_binary(line) do
    at_line?(String.to_integer(line), tags, collection)
  end

  defp tag?({:line, line}, tags, collection), do: at_line?(line, tags, collection)

  defp tag?({name, value}, tags, _collection) do
    case tags do
      %{^name => tag} -> same?(value, tag)
      %{} -> false
    end
  end

  # The plain name asks whether there is such a tag, whatever its value.
  defp tag?(name, tags, _collection) when is_atom(name), do: is_map_key(tags, name)

  defp same_file?(path, %{file: file}), do: String.ends_with?(file, relative(path))
  defp same_file?(_path, _tags), do: true

  defp relative("./" <> path), do: path
  defp relative(path), do: path

  defp same?(value, value), do: true
  defp same?(%{__struct__: Regex} = regex, tag) when is_binary(tag), do: tag =~ regex

  defp same?(%{__struct__: Regex} = regex, tag) when is_atom(tag),
    do: Atom.to_string(tag) =~ regex

  defp same?(value, tag)
       when is_binary(value) and (is_atom(tag) or is_number(tag) or is_binary(tag)) do
    value == text(tag)
  end

  defp same?(_value, _tag), do: false

  defp text(tag) when is_atom(tag), do: String.replace_prefix(Atom.to_string(tag), "Elixir.", "")
  defp text(tag), do: to_string(tag)

  # A line stands for the test that begins there or above it, or for a whole describe block.
  defp at_line?(line, tags, collection) do
    case tags do
      %{describe_line: ^line} ->
        true

      %{line: ^line} ->
        true

      %{line: own, describe_line: describe} ->
        own == nearest(line, collection) and (describe == nil or describe <= line)

      %{} ->
        false
    end
  end

  defp nearest(line, collection) do
    lines = for %{line: start} <- collection, start <= line, do: start
    describes = for %{describe_line: start} <- collection, start != nil, start <= line, do: start
    best = Enum.max(lines, fn -> nil end)
    if Enum.max(describes, fn -> 0 end) > (best || 0), do: nil, else: best
  end
end
