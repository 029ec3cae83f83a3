defmodule Cordial.Tool.Test.Manifest do
  @moduledoc false

  # What `cordial test` remembers between runs: what the files were like that `--stale` ran; and the path where ExUnit keeps which
  # tests failed.
  #
  # The file holds `%{files: %{path => {digest, %{module => version}}}, helper: digest}`: the modules of a file are those it
  # depends on, their versions as `Cordial.Build.versions/1` gives them.

  alias Cordial.{Build, Snapshot, TermFile}

  @folder "_build/cordial"
  @path @folder <> "/tests"
  @helper "test/test_helper.exs"
  @nothing %{files: %{}, helper: nil}

  @doc "Where ExUnit keeps which tests failed."
  def failures_path, do: Path.expand(@folder <> "/failures")

  @doc "The files that changed since they were last run, or that need modules of the folder `build` that did."
  def stale_files(files, build) do
    known = read()
    versions = Build.versions(build)

    if known.helper == Snapshot.digest(@helper),
      do: Enum.filter(files, &stale?(known.files[Path.expand(&1)], &1, versions)),
      else: files
  end

  defp stale?(nil, _file, _versions), do: true

  defp stale?({digest, modules}, file, versions),
    do: Snapshot.digest(file) != digest or versions_of(Map.keys(modules), versions) != modules

  @doc "These files were run; `records` are `{file, modules that it depends on}`."
  def ran(records, build) do
    known = read()
    versions = Build.versions(build)

    seen =
      for {file, modules} <- records,
          into: %{},
          do: {Path.expand(file), {Snapshot.digest(file), versions_of(modules, versions)}}

    write(%{known | files: Map.merge(known.files, seen), helper: Snapshot.digest(@helper)})
  end

  defp versions_of(modules, versions), do: Map.new(modules, &{&1, versions[&1]})

  # What cannot be read is as good as nothing.
  defp read do
    case TermFile.read(@path) do
      %{files: %{}, helper: _} = known -> known
      _ -> @nothing
    end
  end

  # A folder where nothing may be written has no memory.
  defp write(known), do: TermFile.write(@path, known)
end
