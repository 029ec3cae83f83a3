defmodule Cordial.Tool.Fmt do
  @moduledoc false

  # `cordial fmt`: formats files as `.formatter.exs` says.
  #
  # A file that cannot be read as code is left alone, and so is one that is formatted already. A file
  # is replaced by renaming, so that nobody ever sees half of it.

  alias Cordial.Tool
  alias Cordial.Tool.Fmt.{Config, Diff}

  @usage """
  Formats files, folders, or standard input

  Usage: cordial fmt [OPTIONS] [FILES|FOLDERS|PATTERNS|-]

  Without any, it formats the :inputs and :subdirectories of .formatter.exs. Its options hold for all
  files: :line_length, :locals_without_parens, :force_do_end_blocks, :import_deps and so on.

  Options:
        --check, --check-formatted  Changes nothing; shows what is not formatted, and fails if anything is
        --dry-run                   Changes nothing; fails if a file cannot be formatted
        --migrate                   Rewrites what the language advises against, such as unless and 'charlists'
        --dot-formatter FILE        The configuration [default: .formatter.exs]
        --stdin-filename NAME       What standard input is called in messages [default: stdin.exs]
    -h, --help                      Prints this
  """

  @doc """
  Does what the command line says; gives the status to end with.
  """
  def main(arguments) do
    start = %{
      check: false,
      dry_run: false,
      migrate: false,
      dot_formatter: ".formatter.exs",
      stdin_filename: "stdin.exs"
    }

    Tool.main("fmt", @usage, parse(arguments, [], start), &run/1)
  end

  defp parse([], names, opts), do: {:ok, {Enum.reverse(names), opts}}

  defp parse([argument | rest], names, opts) do
    case {argument, rest} do
      {flag, _} when flag in ["-h", "--help"] ->
        :help

      {flag, _} when flag in ["--check", "--check-formatted"] ->
        parse(rest, names, %{opts | check: true})

      {"--dry-run", _} ->
        parse(rest, names, %{opts | dry_run: true})

      {"--migrate", _} ->
        parse(rest, names, %{opts | migrate: true})

      {"--dot-formatter", [file | rest]} ->
        parse(rest, names, %{opts | dot_formatter: file})

      {"--dot-formatter=" <> file, _} ->
        parse(rest, names, %{opts | dot_formatter: file})

      {"--stdin-filename", [name | rest]} ->
        parse(rest, names, %{opts | stdin_filename: name})

      {"--stdin-filename=" <> name, _} ->
        parse(rest, names, %{opts | stdin_filename: name})

      {flag, []} when flag in ["--dot-formatter", "--stdin-filename"] ->
        {:error, "#{flag} needs a name"}

      {"-", _} ->
        parse(rest, ["-" | names], opts)

      {"--", _} ->
        {:ok, {Enum.reverse(names, rest), opts}}

      {"-" <> _, _} ->
        {:error, "there is no option #{argument}"}

      _ ->
        parse(rest, [argument | names], opts)
    end
  end

  defp run({names, opts}) do
    config = Config.load(opts.dot_formatter)

    names
    |> files(config)
    |> in_parallel(fn {file, options} -> format(file, options, opts) end)
    |> finish()
  catch
    {:refused, message} -> Tool.say(:stderr, "cordial fmt: #{message}\n", 1)
  end

  # Each file with its options.
  defp files([], config) do
    case Config.files(config) do
      :none ->
        throw(
          {:refused,
           "expected files or patterns, or a .formatter.exs file with an :inputs or :subdirectories key"}
        )

      files ->
        files
    end
  end

  defp files(arguments, config) do
    files = arguments |> Enum.flat_map(&named/1) |> Enum.uniq()

    if files == [],
      do: throw({:refused, "could not find a file to format, got: #{inspect(arguments)}"})

    for file <- files, do: {file, Config.options_for(file, config)}
  end

  defp named("-"), do: [:stdin]

  defp named(name) do
    if File.dir?(name),
      do: Path.wildcard(Path.join(name, "**/*.{ex,exs}"), match_dot: true),
      else: name |> Path.wildcard(match_dot: true) |> Enum.filter(&File.regular?/1)
  end

  # Gives `{:ok | :failed, text}` or `{:unformatted, file, before, after}`.
  defp format(file, options, opts) do
    name = if file == :stdin, do: opts.stdin_filename, else: file
    options = if opts.migrate, do: Keyword.put(options, :migrate, true), else: options

    with {:ok, before} <- read(file), {:ok, formatted} <- formatted(before, name, options) do
      cond do
        opts.check and before != formatted -> {:unformatted, name, before, formatted}
        opts.check or opts.dry_run -> :ok
        file == :stdin -> IO.binwrite(formatted)
        before == formatted -> :ok
        true -> replace(file, formatted)
      end
    else
      {:error, reason} -> {:failed, name, reason}
    end
  end

  defp read(:stdin) do
    case IO.binread(:stdio, :eof) do
      text when is_binary(text) -> {:ok, text}
      :eof -> {:ok, ""}
      {:error, reason} -> {:error, to_string(:file.format_error(reason))}
    end
  end

  defp read(file) do
    with {:error, reason} <- File.read(file), do: {:error, to_string(:file.format_error(reason))}
  end

  defp formatted(text, name, options) do
    case IO.iodata_to_binary(Code.format_string!(text, [file: name] ++ options)) do
      "" -> {:ok, ""}
      formatted -> {:ok, formatted <> "\n"}
    end
  rescue
    error in [SyntaxError, TokenMissingError, MismatchedDelimiterError] ->
      {:error, Exception.format_banner(:error, error)}
  end

  # A link stays; what it leads to is replaced.
  defp replace(file, text) do
    case File.read_link(file) do
      {:ok, target} -> target |> Path.expand(Path.dirname(file)) |> replace(text)
      {:error, _} -> replace_file(file, text)
    end
  end

  defp replace_file(file, text) do
    beside = "#{file}.#{System.pid()}-#{System.unique_integer([:positive])}.fmt"

    with {:ok, %{mode: mode}} <- File.stat(file),
         :ok <- File.write(beside, text),
         :ok <- File.chmod(beside, mode),
         :ok <- File.rename(beside, file) do
      :ok
    else
      {:error, reason} ->
        File.rm(beside)
        {:failed, file, to_string(:file.format_error(reason))}
    end
  end

  # Results come in the order of the items.
  defp in_parallel(items, fun) do
    items = Enum.with_index(items)
    workers = max(1, min(System.schedulers_online(), length(items)))
    owner = self()

    monitors =
      for worker <- 0..(workers - 1) do
        mine = Enum.filter(items, fn {_, index} -> rem(index, workers) == worker end)
        {_, ref} = spawn_monitor(fn -> work(mine, fun, owner) end)
        ref
      end

    Enum.each(monitors, &done/1)
    for {_, index} <- items, do: result(index)
  end

  defp work(items, fun, owner) do
    Enum.each(items, fn {item, index} -> send(owner, {:formatted, index, fun.(item)}) end)
  end

  defp done(ref) do
    receive do
      {:DOWN, ^ref, :process, _, :normal} -> :ok
      {:DOWN, ^ref, :process, _, reason} -> exit(reason)
    end
  end

  defp result(index) do
    receive do
      {:formatted, ^index, result} -> result
    end
  end

  defp finish(results) do
    failed = for {:failed, name, reason} <- results, do: {name, reason}
    unformatted = for {:unformatted, _, _, _} = result <- results, do: result

    for {name, reason} <- failed do
      IO.puts(:stderr, ["cordial fmt: ", name, " is left as it is\n", reason])
    end

    if unformatted != [] do
      IO.puts(:stderr, "cordial fmt: the following files are not formatted:\n")
      colors? = IO.ANSI.enabled?()

      for {:unformatted, name, before, after_} <- unformatted,
          do: show(name, before, after_, colors?)
    end

    if failed == [] and unformatted == [], do: 0, else: 1
  end

  defp show(name, before, formatted, colors?) do
    heading = IO.ANSI.format([:bright, :red, name], colors?)
    IO.puts(:stderr, [heading, "\n\n", Diff.text(before, formatted, colors?)])
  end
end
