IO.inspect(StringIO.open("abc", fn device -> IO.read(device, :line) end)) # expect: {:ok, "abc"}
IO.inspect(StringIO.open("x", [capture_prompt: true], fn device -> IO.gets(device, "> "); StringIO.contents(device) end))
# expect: {:ok, {"", "> "}}
{:ok, device} = StringIO.open("in")
IO.write(device, "out")
IO.inspect({StringIO.flush(device), StringIO.contents(device), StringIO.close(device)})
# expect: {"out", {"in", ""}, {:ok, {"in", ""}}}
IO.inspect(Process.alive?(device)) # expect: false
IO.inspect(inspect(File.Error.exception(reason: :enoent, action: "read file", path: "p") |> Exception.message()))
# expect: "\"could not read file \\\"p\\\": no such file or directory\""
