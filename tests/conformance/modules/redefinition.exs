defmodule V do
  def v, do: 1
end

old = &V.v/0
IO.inspect(V.v()) # expect: 1
Code.compiler_options(ignore_module_conflict: true)

defmodule V do
  def v, do: 2
end

IO.inspect({V.v(), old.()}) # expect: {2, 2}
