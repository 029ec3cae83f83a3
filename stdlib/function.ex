defmodule Function do
  @moduledoc """
  Functions on functions.

  A *local* function is one made by `fn` or by `&` of a local call; an *external* one names a
  function of a module and follows its newest version.
  """

  @typedoc "What can be known of a function."
  @type information ::
          :arity | :env | :index | :module | :name | :new_index | :new_uniq | :pid | :type | :uniq

  @doc """
  Gives the function of a module with a name and an arity.

  ## Examples

      iex> Function.capture(String, :length, 1).("foo")
      3

  """
  @doc since: "1.7.0"
  @spec capture(module, atom, arity) :: fun
  def capture(module, function_name, arity), do: :erlang.make_fun(module, function_name, arity)

  @doc """
  Gives everything that is known of a function.

  ## Examples

      iex> Function.info(&String.length/1)[:arity]
      1

  """
  @doc since: "1.7.0"
  @spec info(fun) :: [{information, term}]
  def info(fun), do: :erlang.fun_info(fun)

  @doc """
  Gives one thing that is known of a function.

  ## Examples

      iex> Function.info(&String.length/1, :module)
      {:module, String}

  """
  @doc since: "1.7.0"
  @spec info(fun, item) :: {item, term} when item: information
  def info(fun, item), do: :erlang.fun_info(fun, item)

  @doc """
  Gives back its argument.

  ## Examples

      iex> Function.identity(1)
      1

  """
  @doc since: "1.10.0"
  @spec identity(value) :: value when value: var
  def identity(value), do: value
end
