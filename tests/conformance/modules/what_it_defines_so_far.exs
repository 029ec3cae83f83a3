defmodule Sample do
  def public(a), do: a
  defp private(a, b), do: {a, b}
  defmacro macro(a), do: a
  @type t :: integer
  @typep hidden :: atom
  def uses, do: private(1, 2)
  IO.inspect({Module.defines?(__MODULE__, {:public, 1}), Module.defines?(__MODULE__, {:public, 2}), Module.defines?(__MODULE__, {:private, 2}, :defp), Module.defines?(__MODULE__, {:macro, 1}, :def)})
  # expect: {true, false, true, false}
  IO.inspect({Module.definitions_in(__MODULE__) |> Enum.sort(), Module.definitions_in(__MODULE__, :defp), Module.definitions_in(__MODULE__, :defmacro)})
  # expect: {[macro: 1, private: 2, public: 1, uses: 0], [private: 2], [macro: 1]}
  IO.inspect({Module.defines_type?(__MODULE__, {:t, 0}), Module.defines_type?(__MODULE__, {:u, 0}), Module.open?(__MODULE__)})
  # expect: {true, false, true}
end

IO.inspect({Module.open?(Sample), Module.open?(NoSuch)}) # expect: {false, false}

for make <- [fn -> Module.defines?(Sample, {:public, 1}) end, fn -> Module.put_attribute(Sample, :a, 1) end, fn -> Module.definitions_in(Sample) end, fn -> Module.get_attribute(NoSuch, :a) end, fn -> Module.safe_concat(["No", "Such", "Thing"]) end] do
  try do
    make.()
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: ArgumentError: could not call Module.defines?/2 because the module Sample is already compiled. Use Kernel.function_exported?/3 and Kernel.macro_exported?/3 to check for public functions and macros instead
# expect: ArgumentError: could not call Module.put_attribute/3 because the module Sample is already compiled
# expect: ArgumentError: could not call Module.definitions_in/1 because the module Sample is already compiled. Use the Module.__info__/1 callback to get public functions and macros instead
# expect: ArgumentError: could not call Module.get_attribute/2 because the module NoSuch is already compiled. Use the Module.__info__/1 callback or Code.fetch_docs/1 instead
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an already existing atom
# expect:

IO.inspect({Module.safe_concat(["Enum"]), Module.safe_concat([String, Chars]), Module.concat("A", B), Module.split(String.Chars)})
# expect: {Enum, String.Chars, A.B, ["String", "Chars"]}
