defmodule Code.Formatter.Migration do
  @moduledoc false

  # Rewriting of what the language advises against, for the `:migrate` options.

  @opposites [==: :!=, !=: :==, ===: :!==, !==: :===]
  @comparisons [:<, :<=, :>, :>=, :in]

  # Guards that give a boolean, so that `not` will do.
  @tests [
    is_atom: 1,
    is_binary: 1,
    is_boolean: 1,
    is_exception: 1,
    is_exception: 2,
    is_float: 1,
    is_function: 1,
    is_function: 2,
    is_integer: 1,
    is_list: 1,
    is_map: 1,
    is_nil: 1,
    is_non_struct_map: 1,
    is_number: 1,
    is_pid: 1,
    is_port: 1,
    is_reference: 1,
    is_struct: 1,
    is_struct: 2,
    is_tuple: 1
  ]

  @doc "`unless` as `if` with the condition negated; other forms as they are."
  def unless_as_if({:unless, meta, [condition, rest]}) do
    {:if, meta, [negated(condition), rest]}
  end

  def unless_as_if({:|>, meta, [{:|>, _, _} = pipeline, {:unless, about, [_] = args}]}) do
    kernel = {:__aliases__, Keyword.take(about, [:line]), [:Kernel]}
    negation = {{:., [], [kernel, :!]}, [closing: Keyword.take(about, [:line])], []}
    {:|>, meta, [{:|>, meta, [pipeline, negation]}, {:if, about, args}]}
  end

  def unless_as_if({:|>, meta, [left, {:unless, about, [_] = args}]}) do
    {:|>, meta, [negated(left), {:if, about, args}]}
  end

  def unless_as_if(form), do: form

  defp negated({negation, _, [form]}) when negation in [:!, :not], do: form
  defp negated({:__block__, _, [{negation, _, [form]}]}) when negation in [:!, :not], do: form

  defp negated({operator, meta, [_, _] = args} = form) do
    cond do
      opposite = is_atom(operator) && @opposites[operator] -> {opposite, meta, args}
      operator in @comparisons or {operator, 2} in @tests -> {:not, meta, [form]}
      true -> {:!, meta, [form]}
    end
  end

  defp negated({name, meta, [_]} = form) do
    {if({name, 1} in @tests, do: :not, else: :!), meta, [form]}
  end

  defp negated(form), do: {:!, [], [form]}
end
