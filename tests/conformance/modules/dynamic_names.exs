name = :"my module"

defmodule name do
  def hi, do: :hi
end

IO.inspect(:"my module".hi()) # expect: :hi

defmodule :erlang_style do
  def f(x), do: x + 1
end

IO.inspect(:erlang_style.f(1)) # expect: 2
IO.inspect(Module.concat(["A", B, :C])) # expect: A.B.C
IO.inspect(Module.split(A.B.C)) # expect: ["A", "B", "C"]
IO.inspect(Code.ensure_loaded?(Nope)) # expect: false
