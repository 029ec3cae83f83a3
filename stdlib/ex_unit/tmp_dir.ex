defmodule ExUnit.TmpDir do
  @moduledoc false
  # The folders of tests with `@tag :tmp_dir`: `tmp/MODULE/TEST-HASH` below the current one, made anew for each run.

  # What not every file system takes in a name, or not every shell.
  @awkward ~c[ %&*+~":<>|\\{}[\]/?!@#$]

  @doc "Makes the folder that the tags ask for and puts its path into them."
  def create(%{tmp_dir: wanted} = tags) do
    case wanted do
      true ->
        %{tags | tmp_dir: make(tags, "")}

      path when is_binary(path) ->
        %{tags | tmp_dir: make(tags, path)}

      other when other in [nil, false] ->
        tags

      other ->
        raise ArgumentError,
              "expected :tmp_dir to be a boolean or a string, got: #{inspect(other)}"
    end
  end

  def create(tags), do: tags

  defp make(%{module: module, test: test}, below) do
    module = plain(inspect(module))
    test = Atom.to_string(test)
    hash = short_hash(module <> "/" <> test)
    path = Path.expand(Path.join(["tmp", module, "#{plain(test)}-#{hash}", below]))
    File.rm_rf!(path)
    File.mkdir_p!(path)
    path
  end

  defp plain(name) do
    name
    |> String.to_charlist()
    |> Enum.map(fn char -> if char in @awkward, do: ?-, else: char end)
    |> List.to_string()
    |> String.slice(0, 240)
  end

  defp short_hash(text) do
    <<hash::32>> = binary_part(:erlang.md5(text), 0, 4)
    hash |> Integer.to_string(16) |> String.downcase() |> String.pad_leading(8, "0")
  end
end
