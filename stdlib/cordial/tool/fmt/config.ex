defmodule Cordial.Tool.Fmt.Config do
  @moduledoc false

  # `.formatter.exs`: which files are formatted, and how.
  #
  # A configuration is `%{root: folder, options: keywords, below: configurations}`; those below are of the folders that
  # `:subdirectories` names. A file has the options of the innermost configuration above it.

  @doc """
  Reads the configuration; one that is not there is empty.
  """
  def load(path) do
    if File.regular?(path),
      do: read(path),
      else: %{root: Path.expand(Path.dirname(path)), options: [], below: []}
  end

  defp read(path) do
    root = Path.expand(Path.dirname(path))
    options = options(path)

    below =
      for pattern <- List.wrap(options[:subdirectories]),
          folder <- Path.wildcard(Path.join(root, pattern), match_dot: true),
          path = Path.join(folder, ".formatter.exs"),
          File.regular?(path),
          do: read(path)

    %{root: root, options: options, below: below}
  end

  defp options(path) do
    {options, _} = evaluated(path)

    if not Keyword.keyword?(options) do
      refuse(
        "expected #{inspect(Path.expand(path))} to return a keyword list, got: #{inspect(options)}"
      )
    end

    if options[:plugins] not in [nil, []] do
      refuse(
        "#{path} asks for plugins, which cordial does not run: #{inspect(options[:plugins])}. " <>
          "Remove :plugins, or give another file with --dot-formatter"
      )
    end

    imported = options[:import_deps] |> List.wrap() |> Enum.flat_map(&imported(&1, path))
    Keyword.update(options, :locals_without_parens, imported, &(imported ++ &1))
  end

  defp evaluated(path) do
    Code.eval_file(path)
  rescue
    error -> refuse("#{path} cannot be evaluated\n" <> Exception.format_banner(:error, error))
  end

  # Calls without parentheses that a dependency exports.
  defp imported(name, path) do
    file = Path.join([Path.dirname(path), "deps", to_string(name), ".formatter.exs"])

    if File.regular?(file) do
      {options, _} = evaluated(file)
      options |> Keyword.get(:export, []) |> Keyword.get(:locals_without_parens, [])
    else
      IO.puts(
        :stderr,
        "cordial fmt: #{path} imports from #{inspect(name)}, but #{file} is not there: ignored"
      )

      []
    end
  end

  @spec refuse(String.t()) :: no_return
  defp refuse(message), do: throw({:refused, message})

  @doc """
  Gives the files to be formatted with their options, or `:none` if the configuration does not say.
  """
  def files(%{options: options} = config) do
    if options[:inputs] == nil and options[:subdirectories] == nil do
      :none
    else
      config |> inputs() |> Enum.uniq_by(&elem(&1, 0)) |> Enum.map(&shown/1)
    end
  end

  defp inputs(%{root: root, options: options, below: below}) do
    lower = Enum.flat_map(below, &inputs/1)

    own =
      for pattern <- List.wrap(options[:inputs]),
          file <- Path.wildcard(Path.join(root, pattern), match_dot: true),
          File.regular?(file),
          do: {file, options}

    lower ++ own
  end

  defp shown({file, options}), do: {Path.relative_to_cwd(file), options}

  @doc """
  Gives the options of a file.
  """
  def options_for(:stdin, config), do: config.options

  def options_for(file, config) do
    path = Path.expand(file)

    case Enum.find(config.below, &String.starts_with?(path, &1.root <> "/")) do
      nil -> config.options
      lower -> options_for(file, lower)
    end
  end
end
