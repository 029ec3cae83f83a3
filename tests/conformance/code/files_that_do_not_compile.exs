# What is wrong with a file is said, and given.
folder = Path.join(System.tmp_dir!(), "failing_#{System.unique_integer([:positive])}")
File.mkdir_p!(folder)

compile = fn text, options ->
  path = Path.join(folder, "file.ex")
  File.write!(path, text)
  Kernel.ParallelCompiler.compile([path], options)
end

name = &Path.basename/1

{:error, [{file, position, message}], warnings} = compile.("defmodule Failing.A do\n  raise \"boom\"\nend", [])
IO.inspect({name.(file), position, message |> String.split("\n") |> hd(), warnings})
# expect: {"file.ex", 2, "** (RuntimeError) boom", []}

{:error, [error, last], %{compile_warnings: [warning], runtime_warnings: []}} =
  compile.("defmodule Failing.B do\n  def a(x), do: nothing(x)\n  def b(y), do: 1\nend", return_diagnostics: true)

IO.inspect({error.severity, error.message, error.position, name.(error.file), hd(error.stacktrace) |> elem(1)})
# expect: {:error,
# expect:  "undefined function nothing/1 (expected Failing.B to define such a function or for it to be imported, but none are available)",
# expect:  {2, 17}, "file.ex", :a}
IO.inspect({last.severity, last.position, elem(last.details, 0), elem(last.details, 1).__struct__})
# expect: {:error, 0, :error, CompileError}
IO.inspect({warning.severity, warning.message, warning.position})
# expect: {:warning,
# expect:  "variable \"y\" is unused (if the variable is not meant to be used, prefix it with an underscore)",
# expect:  {3, 9}}

{:error, [{file, position, message}, {_, 0, _}], []} = compile.("defmodule Failing.C do\n  require Failing.Nowhere\nend", [])
IO.inspect({name.(file), position, message})
# expect: {"file.ex", {2, 3},
# expect:  "module Failing.Nowhere is not loaded and could not be found"}
File.rm_rf!(folder)
