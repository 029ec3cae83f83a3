# A file waits for the modules of other files that it needs while it is compiled.
folder = Path.join(System.tmp_dir!(), "parallel_#{System.unique_integer([:positive])}")
File.mkdir_p!(folder)

write = fn name, text ->
  path = Path.join(folder, name)
  File.write!(path, text)
  path
end

uses = write.("a_uses.ex", """
defmodule Parallel.Uses do
  require Parallel.Macros
  import Parallel.Functions, only: [one: 0]
  @value Parallel.Functions.two()
  def values, do: {Parallel.Macros.three(), one(), @value, %Parallel.Struct{a: 1}}
  IO.inspect(Code.ensure_compiled(Parallel.Nowhere))
  IO.inspect(Code.ensure_compiled!(Parallel.Struct))
  IO.inspect(Code.can_await_module_compilation?())
end
""")

macros = write.("b_macros.ex", "defmodule Parallel.Macros do\n  defmacro three, do: 3\nend\n")
functions = write.("c_functions.ex", "defmodule Parallel.Functions do\n  def one, do: 1\n  def two, do: 2\nend\n")
struct = write.("d_struct.ex", "defmodule Parallel.Struct do\n  defstruct [:a, b: 2]\nend\n")

IO.inspect(Kernel.ParallelCompiler.compile([uses, macros, functions, struct]))
# expect: {:error, :nofile}
# expect: Parallel.Struct
# expect: true
# expect: {:ok, [Parallel.Functions, Parallel.Macros, Parallel.Struct, Parallel.Uses], []}
IO.inspect(apply(Parallel.Uses, :values, [])) # expect: {3, 1, 2, %Parallel.Struct{a: 1, b: 2}}
IO.inspect(Code.can_await_module_compilation?()) # expect: false

in_parts =
  write.("parts.ex", """
  defmodule Parallel.Parts do
    IO.inspect(Kernel.ParallelCompiler.pmap([1, 2, 3], &(&1 * 2)))
  end
  """)

IO.inspect(
  Kernel.ParallelCompiler.compile([in_parts],
    each_file: &IO.inspect({:file, Path.basename(&1)}),
    each_module: fn file, module, binary -> IO.inspect({Path.basename(file), module, is_binary(binary)}) end,
    return_diagnostics: true
  )
)
# expect: [2, 4, 6]
# expect: {"parts.ex", Parallel.Parts, true}
# expect: {:file, "parts.ex"}
# expect: {:ok, [Parallel.Parts], %{compile_warnings: [], runtime_warnings: []}}

IO.inspect(Kernel.ParallelCompiler.require([write.("script.exs", "IO.puts(:ran)")]))
# expect: ran
# expect: {:ok, [], []}
IO.inspect(Enum.any?(Code.required_files(), &String.ends_with?(&1, "script.exs"))) # expect: true
File.rm_rf!(folder)
