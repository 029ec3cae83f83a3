defmodule ExUnit.FailuresManifest do
  @moduledoc false
  # Remembers in a file which tests failed: a formatter, since those are told how tests end.
  #
  # The file holds `:all`, or a map from `{module, name}` to the file of the test. Tests that did not run keep what is known of
  # them, as long as their file is there.

  alias Cordial.TermFile

  @doc "What the file at `path` holds; what cannot be read is as good as nothing."
  def read(path) do
    case TermFile.read(path) do
      known when known == :all or is_map(known) -> known
      _ -> %{}
    end
  end

  @doc "Writes what `read/1` gives."
  defdelegate write(path, known), to: TermFile

  # The formatter

  def init(options), do: {:ok, {options[:failures_manifest_path], %{}}}

  def handle_cast({:test_finished, test}, {path, results}) do
    key = {test.module, test.name}

    case test.state do
      {kind, _} when kind in [:failed, :invalid] ->
        {:noreply, {path, Map.put(results, key, Path.expand(test.tags.file))}}

      nil ->
        # With other parameters it may have failed.
        {:noreply, {path, Map.put_new(results, key, nil)}}

      _ ->
        {:noreply, {path, results}}
    end
  end

  def handle_cast({:suite_finished, _}, {path, results} = state) do
    known = read(path)
    before = if known == :all, do: %{}, else: known

    failed =
      for {key, file} when file != nil <- Map.merge(before, results),
          File.regular?(file),
          into: %{},
          do: {key, file}

    # A folder where nothing may be written has no memory.
    if failed != known, do: write(path, failed)
    {:noreply, state}
  end

  def handle_cast(_event, state), do: {:noreply, state}
end
