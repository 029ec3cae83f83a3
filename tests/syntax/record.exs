# Records the oracle's forms: `record.exs OUT FILE_OR_DIR…`. For each source file it writes
# OUT/PATH.quoted with two lines: the plain form, and the one with all metadata.

[out | paths] = System.argv()

files =
  Enum.flat_map(paths, fn path ->
    if File.dir?(path), do: Path.wildcard(Path.join(path, "**/*.{ex,exs}")), else: [path]
  end)

show = fn source, options ->
  try do
    case Code.string_to_quoted(source, [emit_warnings: false] ++ options) do
      {:ok, form} ->
        inspect(form, limit: :infinity, printable_limit: :infinity, width: :infinity)

      {:error, {meta, message, token}} ->
        message =
          if is_tuple(message), do: message |> Tuple.to_list() |> Enum.join("\\_"), else: message

        "error #{meta[:line]}:#{meta[:column]}: #{String.replace(message <> token, "\n", "\\n")}"
    end
  rescue
    error -> "crash #{inspect(error.__struct__)}"
  end
end

for file <- files do
  source = File.read!(file)
  target = Path.join(out, String.trim_leading(Path.expand(file), "/")) <> ".quoted"
  File.mkdir_p!(Path.dirname(target))
  rich = show.(source, columns: true, token_metadata: true)
  File.write!(target, [show.(source, []), "\n", rich, "\n"])
end
