# A script knows its whole path; traces show it as it is seen from the working directory.

defmodule Paths do
  def file, do: __ENV__.file
  def fail(1), do: 1
end

IO.inspect(Path.type(__ENV__.file)) # expect: :absolute
IO.inspect(Path.type(__DIR__)) # expect: :absolute
IO.inspect(Path.join(__DIR__, "paths_of_a_script.exs") == Paths.file()) # expect: true
IO.inspect(Path.type(to_string(Paths.module_info(:compile)[:source]))) # expect: :absolute

try do
  Paths.fail(2)
rescue
  FunctionClauseError ->
    [{Paths, :fail, [2], place} | _] = __STACKTRACE__
    IO.inspect(Path.type(to_string(place[:file]))) # expect: :relative
    IO.inspect(Path.expand(place[:file]) == Paths.file()) # expect: true
end
