defmodule Vector do
  import Kernel, except: [+: 2]
  def {a, b} + {c, d}, do: {Kernel.+(a, c), Kernel.+(b, d)}
  def a + b, do: Kernel.+(a, b)
  def run, do: {{1, 2} + {3, 4}, 5 + 6}
end

IO.inspect(Vector.run()) # expect: {{4, 6}, 11}
