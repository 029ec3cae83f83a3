pid = spawn(fn -> Process.sleep(:infinity) end)
IO.inspect(self() in Process.list()) # expect: true
IO.inspect(pid in Process.list()) # expect: true
IO.inspect(Keyword.keyword?(Process.info(pid))) # expect: true
