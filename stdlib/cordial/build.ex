defmodule Cordial.Build do
  @moduledoc false

  # Compiles the files of a project into a folder, only those that have to be.
  #
  # The manifest in that folder says of each source what it looked like, which modules it defines, and what
  # they depend on:
  #
  #   * `:compile`: macros or functions of the other module ran while this one was compiled. It is stale when that module
  #     is compiled again, or anything that one needs when it runs.
  #   * `:exports`: it was compiled with the other module's struct or imported names. It is stale when those change.
  #   * `:runtime`: it calls the other module. It never gets stale by that.
  #
  # Who is stale because exports have changed is known only after those were compiled: so it goes round by round, and
  # no file is compiled twice.

  alias Cordial.{Snapshot, TermFile}

  @version 1
  @manifest ".cordial.manifest"

  @type result ::
          {:ok, compiled :: [Path.t()], modules :: [module], warnings :: list}
          | {:error, errors :: list, warnings :: list}

  # Options: `:force`, and those of `Kernel.ParallelCompiler.compile/2`.
  @spec compile([Path.t()], Path.t(), keyword) :: result
  def compile(sources, output, options \\ []) do
    File.mkdir_p!(output)
    Code.prepend_path(output)
    written = if options[:force], do: %{}, else: read_manifest(output)
    {known, gone} = Map.split(written, sources)
    Enum.each(gone, fn {_, record} -> delete_code(output, record) end)

    state = %{
      output: output,
      options: Keyword.delete(options, :force),
      written: written,
      records: known,
      compiled: [],
      warnings: []
    }

    changed = Enum.filter(sources, &changed?(&1, known[&1], output))
    gone_modules = Enum.flat_map(gone, fn {_, record} -> Keyword.keys(record.modules) end)
    stale = stale(state, changed, gone_modules, gone_modules)
    state |> rounds(stale) |> finish()
  end

  # The modules that were built into the folder.
  @spec modules(Path.t()) :: [module]
  def modules(output) do
    for {_, record} <- read_manifest(output), {module, _} <- record.modules, do: module
  end

  # By module that was built into the folder: a digest of its source and of all those that it needs when it runs.
  @spec versions(Path.t()) :: %{module => binary}
  def versions(output) do
    records = read_manifest(output)
    needs = runtime_needs(records, owners(records))

    for {source, record} <- records,
        version = version(source, records, needs),
        {module, _} <- record.modules,
        into: %{},
        do: {module, version}
  end

  defp version(source, records, needs) do
    parts =
      for other <- Enum.sort(reached(source, needs)),
          do: {other, records[other].digest, records[other].resources}

    parts |> :erlang.term_to_binary() |> :erlang.md5()
  end

  # Sources

  defp changed?(_source, nil, _output), do: true

  defp changed?(source, record, output) do
    Snapshot.changed?(record, source) or
      Enum.any?(record.resources, fn {path, digest} -> Snapshot.digest(path) != digest end) or
      Enum.any?(record.modules, fn {module, _} -> not File.regular?(code_file(output, module)) end)
  end

  # Staleness

  # The sources to compile since `changed` sources are, and since the exports of `modules` have changed; `gone` are
  # modules that are no more.
  defp stale(state, changed, gone, exports) do
    owners = owners(state.records)
    needs = runtime_needs(state.records, owners)
    grow(state, MapSet.new(changed), MapSet.new(gone), MapSet.new(exports), needs, owners)
  end

  defp owners(records) do
    for {source, record} <- records,
        {module, _} <- record.modules,
        into: %{},
        do: {module, source}
  end

  defp grow(state, stale, gone, exports, needs, owners) do
    more =
      for {source, record} <- state.records,
          source not in stale and source not in state.compiled,
          Enum.any?(record.dependencies, &breaks?(&1, stale, gone, exports, needs, owners)),
          do: source

    if more == [] do
      Enum.sort(stale)
    else
      grow(state, MapSet.union(stale, MapSet.new(more)), gone, exports, needs, owners)
    end
  end

  defp breaks?({module, :compile}, stale, gone, exports, needs, owners) do
    module in gone or module in exports or
      Enum.any?(reached(owners[module], needs), &(&1 in stale))
  end

  defp breaks?({module, :exports}, _stale, gone, exports, _needs, _owners),
    do: module in gone or module in exports

  defp breaks?({_, :runtime}, _, _, _, _, _), do: false

  # By source: the sources whose modules it may call.
  defp runtime_needs(records, owners) do
    for {source, record} <- records, into: %{} do
      others =
        for {module, _} <- record.dependencies, other = owners[module], other != source, do: other

      {source, Enum.uniq(others)}
    end
  end

  # A source and all that it needs when its code runs.
  defp reached(nil, _needs), do: []
  defp reached(source, needs), do: reached([source], needs, MapSet.new())

  defp reached([], _needs, seen), do: seen

  defp reached([source | rest], needs, seen) do
    if source in seen do
      reached(rest, needs, seen)
    else
      reached(Map.get(needs, source, []) ++ rest, needs, MapSet.put(seen, source))
    end
  end

  # Rounds

  defp rounds(state, []), do: {:ok, state}

  defp rounds(state, sources) do
    before =
      for source <- sources, record = state.records[source], pair <- record.modules, do: pair

    # The old code must not be found by files that are to wait for the new.
    for source <- sources, record = state.records[source], do: delete_code(state.output, record)
    snapshots = Map.new(sources, &{&1, Snapshot.take(&1)})
    collector = self()

    options =
      [
        return_diagnostics: true,
        each_record: &send(collector, {__MODULE__, &1, &2}),
        each_module: fn _source, module, _code -> send(collector, {__MODULE__, module}) end
      ] ++ state.options

    outcome = Kernel.ParallelCompiler.compile_to_path(sources, state.output, options)
    defined = taken()

    case outcome do
      {:ok, _modules, warnings} ->
        records = Map.new(sources, &{&1, record(&1, snapshots[&1])})

        state = %{
          state
          | records: Map.merge(state.records, records),
            compiled: sources ++ state.compiled
        }

        state = %{state | warnings: state.warnings ++ all(warnings)}
        pairs = for {_, record} <- records, pair <- record.modules, do: pair
        changed = changed_exports(before, pairs)
        rounds(state, stale(state, [], [], changed))

      {:error, errors, warnings} ->
        for source <- sources, do: flush(source)

        # They have no record, and will be compiled the next time, when nothing of now must be found.
        for module <- defined, do: File.rm(code_file(state.output, module))

        {:error, errors,
         %{
           state
           | records: Map.drop(state.records, sources),
             warnings: state.warnings ++ all(warnings)
         }}
    end
  end

  defp all(%{compile_warnings: compile, runtime_warnings: runtime}), do: compile ++ runtime

  # The modules whose exports are others than before, or that are new or gone.
  defp changed_exports(before, now) do
    before = Map.new(before)
    now = Map.new(now)
    Enum.filter(Map.keys(Map.merge(before, now)), &(before[&1] != now[&1]))
  end

  defp record(source, snapshot) do
    {modules, dependencies} =
      receive do
        {__MODULE__, ^source, record} -> record
      after
        0 -> {[], []}
      end

    Map.merge(snapshot, %{
      modules: Enum.map(modules, &{&1, exports(&1)}),
      dependencies: Enum.reject(dependencies, fn {module, _} -> module in modules end),
      resources: modules |> Enum.flat_map(&resources/1) |> Enum.uniq()
    })
  end

  defp flush(source) do
    receive do
      {__MODULE__, ^source, _} -> :ok
    after
      0 -> :ok
    end
  end

  # The modules that were defined.
  defp taken do
    receive do
      {__MODULE__, module} -> [module | taken()]
    after
      0 -> []
    end
  end

  # What others are compiled with: names and struct of a module, in short.
  defp exports(module) do
    struct =
      if function_exported?(module, :__struct__, 0), do: module.__info__(:struct), else: nil

    names = {module.__info__(:functions), module.__info__(:macros), struct}
    :erlang.md5(:erlang.term_to_binary(names))
  end

  defp resources(module) do
    for {:external_resource, paths} <- module.__info__(:attributes),
        path <- paths,
        do: {path, Snapshot.digest(path)}
  end

  defp finish({:ok, state}) do
    write_manifest(state)

    modules =
      for source <- state.compiled, {module, _} <- state.records[source].modules, do: module

    {:ok, Enum.sort(state.compiled), Enum.sort(modules), state.warnings}
  end

  defp finish({:error, errors, state}) do
    write_manifest(state)
    {:error, errors, state.warnings}
  end

  # Files of the output folder

  defp code_file(output, module), do: Path.join(output, "#{module}.cbc")

  defp delete_code(output, record) do
    for {module, _} <- record.modules, do: File.rm(code_file(output, module))
  end

  defp read_manifest(output) do
    case TermFile.read(Path.join(output, @manifest)) do
      {@version, cordial, records} -> if cordial == version(), do: records, else: %{}
      _ -> %{}
    end
  end

  defp write_manifest(%{records: records, written: records}), do: :ok

  defp write_manifest(state) do
    path = Path.join(state.output, @manifest)

    with {:error, reason} <- TermFile.write(path, {@version, version(), state.records}),
         do: raise(File.Error, reason: reason, action: "write to file", path: path)
  end

  defp version, do: System.version()
end
