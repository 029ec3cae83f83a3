defmodule A do
  def f(x) do
    x == 1
    x
    not x
    x and true
    is_atom(x)
    hd(x)
    &f/1
    "a#{x}"
    "a" <> x
    <<x>>
    2
  end
end
