defmodule Documented do
  @moduledoc "What it is."
  @typedoc "A type."
  @type t :: %{name: String.t(), age: non_neg_integer() | nil}
  @typep private :: [t | :none]
  @opaque hidden :: {private, (integer -> boolean)}

  @doc "Adds."
  @doc since: "1.0"
  @spec add(integer, integer) :: integer
  @spec add(a, a) :: a when a: float
  def add(a, b), do: a + b

  @doc false
  @deprecated "use add/2"
  @spec sub(number, number) :: {:ok, number} | {:error, term}
  def sub(a, b), do: {:ok, a - b}

  @callback handle(term, state :: any) :: {:noreply, state :: any}
  @optional_callbacks handle: 2
  @spec h() :: hidden
  def h, do: {[], &is_integer/1}
end

IO.inspect(Documented.add(1, 2)) # expect: 3
IO.inspect(apply(Documented, :sub, [3, 1])) # expect: {:ok, 2}
