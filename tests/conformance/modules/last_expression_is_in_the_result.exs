{:module, M, _, last} =
  defmodule M do
    def f, do: 1
    :the_last
  end

IO.inspect(last) # expect: :the_last

{:module, _, _, fun} =
  defmodule N do
    def g(x), do: x
  end

IO.inspect(fun) # expect: {:g, 1}
