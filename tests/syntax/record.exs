# Records what the oracle makes of source files: `record.exs OUT FILE_OR_FOLDER…`.
#
# For each source file it writes OUT/PATH.quoted with two lines, the plain form and the one with all
# metadata, or the error, twice. With `beside` for OUT the recordings stand beside the sources,
# without the source's extension, and there are two more: `.warnings`, and for a text that is
# refused `.message`, the exception it raises.

[out | paths] = System.argv()

files =
  Enum.flat_map(paths, fn path ->
    if File.dir?(path), do: Path.wildcard(Path.join(path, "**/*.{ex,exs}")), else: [path]
  end)

rich = [columns: true, token_metadata: true]
escape = &String.replace(&1, "\n", "\\n")

show = fn source, options ->
  try do
    case Code.string_to_quoted(source, [emit_warnings: false] ++ options) do
      {:ok, form} ->
        inspect(form, limit: :infinity, printable_limit: :infinity, width: :infinity)

      {:error, {meta, message, token}} ->
        message =
          if is_tuple(message), do: message |> Tuple.to_list() |> Enum.join("\\_"), else: message

        "error #{meta[:line]}:#{meta[:column]}: #{escape.(message <> token)}"
    end
  rescue
    error -> "crash #{inspect(error.__struct__)}"
  end
end

warnings = fn source ->
  {_, warnings} = Code.with_diagnostics(fn -> Code.string_to_quoted(source, rich) end)

  warnings
  |> Enum.map(fn %{position: position, message: message} ->
    {line, column} = if is_tuple(position), do: position, else: {position, 0}
    {line, column, "#{line}:#{column}: #{escape.(message)}\n"}
  end)
  |> Enum.sort()
  |> Enum.map(&elem(&1, 2))
end

message = fn source ->
  try do
    Code.string_to_quoted!(source, rich)
    nil
  rescue
    error -> "#{inspect(error.__struct__)}\n#{Exception.message(error)}\n"
  end
end

write = fn path, content ->
  if content in [nil, []], do: File.rm(path), else: File.write!(path, content)
end

for file <- files do
  source = File.read!(file)
  quoted = [show.(source, []), "\n", show.(source, rich), "\n"]

  if out == "beside" do
    base = Path.rootname(file)
    write.(base <> ".quoted", quoted)
    write.(base <> ".warnings", warnings.(source))
    # What it warns of is recorded already, so it is not printed.
    {message, _} = Code.with_diagnostics(fn -> message.(source) end)
    write.(base <> ".message", message)
  else
    target = Path.join(out, String.trim_leading(Path.expand(file), "/")) <> ".quoted"
    File.mkdir_p!(Path.dirname(target))
    File.write!(target, quoted)
  end
end
