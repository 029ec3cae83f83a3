# Files that were required, what compilers leave, and the implementations in folders of modules.
folder = Path.join(System.tmp_dir!(), "cordial_required")
File.rm_rf!(folder)
File.mkdir_p!(folder)
file = Path.join(folder, "required.exs")
File.write!(file, "IO.puts(:loaded)")

IO.inspect(Code.require_file(file))
# expect: loaded
# expect: []
IO.inspect(Code.require_file(file)) # expect: nil
IO.inspect(Path.expand(file) in Code.required_files()) # expect: true
IO.inspect(Code.unrequire_files([Path.expand(file), "/nope"])) # expect: :ok
IO.inspect(Path.expand(file) in Code.required_files()) # expect: false
IO.inspect(Code.require_file(file))
# expect: loaded
# expect: []
{:ok, count} = Code.purge_compiler_modules()
IO.inspect(is_integer(count)) # expect: true

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

IO.inspect(Enum.sort(modules)) # expect: [Area, Area.Any, Area.Integer, Area.Square, Square]
Code.prepend_path(folder)
IO.inspect(Enum.sort(Protocol.extract_impls(Area, [folder]))) # expect: [Any, Integer, Square]
IO.inspect(Protocol.extract_protocols([folder])) # expect: [Area]
IO.inspect(Protocol.extract_impls(Enumerable, [folder])) # expect: []
{:ok, binary} = Protocol.consolidate(Area, [Square, Integer, Any])
IO.inspect(is_binary(binary)) # expect: true
IO.inspect(Protocol.consolidate(Square, [])) # expect: {:error, :not_a_protocol}
IO.inspect(Protocol.consolidate(Nope, [])) # expect: {:error, :no_beam_info}
IO.inspect({Area.area(struct(Square, side: 3)), Area.area(4), Area.area("x")}) # expect: {9, 4, 0}
File.rm_rf!(folder)

try do
  Kernel.ParallelCompiler.pmap([1, 2, 3], &(&1 * 2))
rescue
  error -> IO.puts(Exception.message(error))
  # expect: cannot spawn parallel compiler task because the current file is not being compiled/required
end
