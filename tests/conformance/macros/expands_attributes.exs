# In a function, a macro that expands an attribute gets its value.
defmodule Expands do
  defmacro expanded(form) do
    IO.inspect(Macro.expand_once(form, __CALLER__))
    IO.inspect(Macro.expand(form, Macro.Env.to_match(__CALLER__)))
    form
  end
end

defmodule Uses do
  import Expands
  @x %{a: 1}
  @y 3
  @list [{:b, 2, "c"}]
  def x, do: expanded(@x)
  def y, do: expanded(@y)
  def list, do: expanded(@list)
end
# expect: {:%{}, [], [a: 1]}
# expect: {:%{}, [], [a: 1]}
# expect: 3
# expect: 3
# expect: [{:{}, [], [:b, 2, "c"]}]
# expect: [{:{}, [], [:b, 2, "c"]}]

IO.inspect({Uses.x(), Uses.y(), Uses.list()}) # expect: {%{a: 1}, 3, [{:b, 2, "c"}]}
