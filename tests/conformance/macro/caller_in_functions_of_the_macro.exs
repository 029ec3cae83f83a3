# What `__CALLER__` tells in different places of the caller.
defmodule Tell do
  defmacro where do
    %{module: module, function: function, line: line, context: context} = __CALLER__
    Macro.escape({module, function, line, context})
  end

  defmacro vars, do: __CALLER__ |> Macro.Env.vars() |> Enum.map(&elem(&1, 0)) |> Enum.sort()
  defmacro bound?(name), do: Macro.Env.has_var?(__CALLER__, {name, nil})
  defmacro in_context, do: {Macro.Env.in_match?(__CALLER__), Macro.Env.in_guard?(__CALLER__)}
  defmacro location, do: Keyword.update!(Macro.Env.location(__CALLER__), :file, &Path.basename/1)
  defmacro match_or_value(x) do
    if Macro.Env.in_match?(__CALLER__), do: quote(do: {:in_match, unquote(x)}), else: {:value, x}
  end
end

defmodule User do
  import Tell
  IO.inspect(where()) # expect: {User, nil, 19, nil}
  def f(a, [b | _]) do
    c = 1
    {where(), vars(), bound?(:c), bound?(:d), a, b, c}
  end

  def g(in_context() = x), do: x
  def h(x) when in_context() == x, do: :guard
  def h(_), do: :other
  def i(match_or_value(y)), do: {y, match_or_value(y)}
  def place, do: location()
  def closure, do: fn z -> {vars(), z} end
end

IO.inspect(Tell.__info__(:macros))
# expect: [bound?: 1, in_context: 0, location: 0, match_or_value: 1, vars: 0, where: 0]
IO.inspect(User.f(1, [2])) # expect: {{User, {:f, 2}, 22, nil}, [:a, :b, :c], true, false, 1, 2, 1}
IO.inspect({User.g({true, false}), User.h({false, true}), User.h(1)})
# expect: {{true, false}, :guard, :other}
IO.inspect(User.i({:in_match, 5})) # expect: {5, {:value, 5}}
IO.inspect(User.place()) # expect: [file: "caller_in_functions_of_the_macro.exs", line: 29]
IO.inspect(User.closure().(1)) # expect: {[:z], 1}
