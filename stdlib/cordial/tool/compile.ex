defmodule Cordial.Tool.Compile do
  @moduledoc false

  # `cordial compile`

  alias Cordial.Tool

  @usage """
  Compiles files, as far as they have changed

  Usage: cordial compile [OPTIONS] [FILES|FOLDERS]

  A folder stands for all its files that end with .ex; without any, the folder lib.

  Options:
    -o, --output DIR          Where the code goes, a file for each module [default: .]
        --force               Compiles all files
        --warnings-as-errors  Fails if there are warnings
        --verbose             Names each file when it is done
    -h, --help                Prints this
  """

  def main(arguments) do
    start = %{output: ".", force: false, strict: false, verbose: false, paths: []}
    Tool.main("compile", @usage, parse(arguments, start), &compile/1)
  end

  defp parse([], options), do: {:ok, options}
  defp parse([flag | _], _) when flag in ["-h", "--help"], do: :help

  defp parse([flag, dir | rest], options) when flag in ["-o", "--output"],
    do: parse(rest, %{options | output: dir})

  defp parse([flag], _) when flag in ["-o", "--output"], do: {:error, "#{flag} needs a folder"}
  defp parse(["--force" | rest], options), do: parse(rest, %{options | force: true})
  defp parse(["--warnings-as-errors" | rest], options), do: parse(rest, %{options | strict: true})
  defp parse(["--verbose" | rest], options), do: parse(rest, %{options | verbose: true})
  defp parse(["-" <> _ = flag | _], _), do: {:error, "there is no option #{flag}"}
  defp parse([path | rest], options), do: parse(rest, %{options | paths: [path | options.paths]})

  defp compile(options) do
    paths = if options.paths == [], do: ["lib"], else: Enum.reverse(options.paths)

    case Enum.reject(paths, &File.exists?/1) do
      [] ->
        paths |> Enum.flat_map(&sources/1) |> Enum.uniq() |> build(options)

      [missing | _] ->
        Tool.say(:stderr, "cordial compile: there is no file or folder #{missing}\n", 1)
    end
  end

  defp sources(path) do
    if File.dir?(path), do: Path.wildcard(Path.join(path, "**/*.ex")), else: [path]
  end

  defp build(sources, options) do
    each = if options.verbose, do: [each_file: &IO.puts("Compiled #{&1}")], else: []

    case Cordial.Build.compile(sources, options.output, [force: options.force] ++ each) do
      {:ok, [], _, _} ->
        0

      {:ok, compiled, modules, warnings} ->
        IO.puts("Compiled #{Tool.count(compiled, "file")} to #{Tool.count(modules, "module")}")
        if options.strict and warnings != [], do: failed_by_warnings(), else: 0

      {:error, _, _} ->
        1
    end
  end

  defp failed_by_warnings do
    Tool.say(
      :stderr,
      "Compilation failed due to warnings while using the --warnings-as-errors option\n",
      1
    )
  end
end
