defmodule String.Chars do
  @moduledoc """
  The protocol that turns terms into strings for readers; interpolation uses it.

  Atoms, numbers, strings and charlists have implementations; maps, tuples, functions and most
  structs have none, on purpose: `inspect/1` shows them.
  """

  @typedoc "A term with an implementation."
  @type t :: term

  @doc """
  Turns a term into a string.

  ## Examples

      iex> String.Chars.to_string(1.5)
      "1.5"

  """
  @spec to_string(t) :: String.t()
  def to_string(term)
  def to_string(term) when is_binary(term), do: term
  def to_string(term) when is_atom(term), do: String.Chars.Atom.to_string(term)
  def to_string(term) when is_integer(term), do: Integer.to_string(term)
  def to_string(term), do: impl_for!(term).to_string(term)

  @doc false
  def impl_for(term), do: Protocol.__impl_for__(__MODULE__, term)

  @doc false
  def impl_for!(term), do: Protocol.__impl_for__!(__MODULE__, term)
end

defmodule String.Chars.Atom do
  @moduledoc false

  def to_string(nil), do: ""
  def to_string(atom), do: Atom.to_string(atom)
end

defmodule String.Chars.BitString do
  @moduledoc false

  def to_string(term) when is_binary(term), do: term

  def to_string(term) do
    raise Protocol.UndefinedError,
      protocol: String.Chars,
      value: term,
      description: "cannot convert a bitstring to a string"
  end
end

defmodule String.Chars.Integer do
  @moduledoc false

  def to_string(term), do: Integer.to_string(term)
end

defmodule String.Chars.Float do
  @moduledoc false

  def to_string(term), do: Float.to_string(term)
end

defmodule String.Chars.List do
  @moduledoc false

  def to_string(charlist), do: List.to_string(charlist)
end
