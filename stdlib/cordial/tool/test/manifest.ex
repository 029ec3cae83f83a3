defmodule Cordial.Tool.Test.Manifest do
  @moduledoc false

  # What `cordial test` remembers between runs: which tests failed, and how files looked. A formatter, since those are told
  # how tests end.
  #
  # The file holds `%{failed: %{{module, name} => path}, files: %{path => digest}, lib: digest}`. Tests that did not run
  # keep what is known of them.

  @folder "_build/cordial"
  @path @folder <> "/tests"

  def failed_tests, do: MapSet.new(Map.keys(read().failed))

  def failed_files, do: MapSet.new(Map.values(read().failed))

  @doc "The files that changed since they were last run; all, if modules of the project did."
  def stale_files(files) do
    known = read()

    if known.lib == lib_digest() do
      Enum.filter(files, fn file -> known.files[Path.expand(file)] != digest(file) end)
    else
      files
    end
  end

  @doc "These files were run."
  def loaded(files) do
    known = read()
    seen = Map.new(files, &{Path.expand(&1), digest(&1)})
    write(%{known | files: Map.merge(known.files, seen), lib: lib_digest()})
  end

  defp digest(file) do
    case File.read(file) do
      {:ok, text} -> :erlang.md5(text)
      {:error, _} -> nil
    end
  end

  defp lib_digest do
    sources =
      Path.wildcard("lib/**/*.ex") ++
        Path.wildcard("test/support/**/*.ex") ++ Path.wildcard("test/test_helper.exs")

    :erlang.md5(Enum.map(sources, &[&1, 0, digest(&1) || <<>>]))
  end

  # The formatter

  def init(_options), do: {:ok, %{}}

  def handle_cast({:test_finished, test}, results) do
    key = {test.module, test.name}

    case test.state do
      {kind, _} when kind in [:failed, :invalid] ->
        {:noreply, Map.put(results, key, Path.expand(test.tags.file))}

      nil ->
        {:noreply, Map.put(results, key, nil)}

      _ ->
        {:noreply, results}
    end
  end

  def handle_cast({:suite_finished, _}, results) do
    known = read()

    failed =
      for {key, path} when path != nil <- Map.merge(known.failed, results),
          into: %{},
          do: {key, path}

    if failed != known.failed, do: write(%{known | failed: failed})
    {:noreply, results}
  end

  def handle_cast(_event, results), do: {:noreply, results}

  # What cannot be read is as good as nothing.
  defp read do
    with {:ok, binary} <- File.read(@path),
         %{failed: %{}, files: %{}, lib: _} = known <- :erlang.binary_to_term(binary) do
      known
    else
      _ -> %{failed: %{}, files: %{}, lib: nil}
    end
  rescue
    ArgumentError -> %{failed: %{}, files: %{}, lib: nil}
  end

  # A folder where nothing may be written has no memory.
  defp write(known) do
    with :ok <- File.mkdir_p(@folder), do: File.write(@path, :erlang.term_to_binary(known))
  end
end
