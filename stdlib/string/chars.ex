defprotocol String.Chars do
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
end

defimpl String.Chars, for: Atom do
  def to_string(nil), do: ""
  def to_string(atom), do: Atom.to_string(atom)
end

defimpl String.Chars, for: BitString do
  def to_string(term) when is_binary(term), do: term

  def to_string(term) do
    raise Protocol.UndefinedError,
      protocol: String.Chars,
      value: term,
      description: "cannot convert a bitstring to a string"
  end
end

defimpl String.Chars, for: Integer do
  def to_string(term), do: Integer.to_string(term)
end

defimpl String.Chars, for: Float do
  def to_string(term), do: Float.to_string(term)
end

defimpl String.Chars, for: List do
  def to_string(charlist), do: List.to_string(charlist)
end
