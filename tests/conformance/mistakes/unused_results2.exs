defmodule A do
  def f(x) do
    %{x | a: 1}
    [x]
    {x}
    "abc"
    :a
    1
    fn -> 1 end
    2
  end
end
