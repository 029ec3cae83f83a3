# Files that were required, what compilers leave, and the implementations in folders of modules.
folder = Path.join(System.tmp_dir!(), "cordial_required")
File.rm_rf!(folder)
File.mkdir_p!(folder)
file = Path.join(folder, "required.exs")
File.write!(file, "IO.puts(:loaded)")

IO.inspect(Code.require_file(file))
IO.inspect(Code.require_file(file))
IO.inspect(Path.expand(file) in Code.required_files())
IO.inspect(Code.unrequire_files([Path.expand(file), "/nope"]))
IO.inspect(Path.expand(file) in Code.required_files())
IO.inspect(Code.require_file(file))
{:ok, count} = Code.purge_compiler_modules()
IO.inspect(is_integer(count))

source = Path.join(folder, "shapes.ex")

File.write!(source, """
defprotocol Area do
  @fallback_to_any true
  def area(shape)
end

defmodule Square, do: defstruct([:side])
defimpl Area, for: Square, do: def(area(square), do: square.side * square.side)
defimpl Area, for: Integer, do: def(area(side), do: side)
defimpl Area, for: Any, do: def(area(_), do: 0)
""")

{:ok, modules, %{runtime_warnings: [], compile_warnings: []}} =
  Kernel.ParallelCompiler.compile_to_path([source], folder, return_diagnostics: true)

IO.inspect(Enum.sort(modules))
Code.prepend_path(folder)
IO.inspect(Enum.sort(Protocol.extract_impls(Area, [folder])))
IO.inspect(Protocol.extract_protocols([folder]))
IO.inspect(Protocol.extract_impls(Enumerable, [folder]))
{:ok, binary} = Protocol.consolidate(Area, [Square, Integer, Any])
IO.inspect(is_binary(binary))
IO.inspect(Protocol.consolidate(Square, []))
IO.inspect(Protocol.consolidate(Nope, []))
IO.inspect({Area.area(struct(Square, side: 3)), Area.area(4), Area.area("x")})
File.rm_rf!(folder)
IO.inspect(Kernel.ParallelCompiler.pmap([1, 2, 3], &(&1 * 2)))
