defprotocol List.Chars do
  @moduledoc """
  The protocol that turns terms into charlists.
  """

  @typedoc "A term with an implementation."
  @type t :: term

  @doc """
  Turns a term into a charlist.

  ## Examples

      iex> List.Chars.to_charlist(12)
      ~c"12"

  """
  @spec to_charlist(t) :: charlist
  def to_charlist(term)
end

defimpl List.Chars, for: Atom do
  def to_charlist(nil), do: ~c""
  def to_charlist(atom), do: Atom.to_charlist(atom)
end

defimpl List.Chars, for: BitString do
  def to_charlist(term) when is_binary(term), do: String.to_charlist(term)

  def to_charlist(term) do
    raise Protocol.UndefinedError,
      protocol: List.Chars,
      value: term,
      description: "cannot convert a bitstring to a charlist"
  end
end

defimpl List.Chars, for: List do
  # Inside a charlist, an inner list may still hold strings.
  def to_charlist(list), do: list
end

defimpl List.Chars, for: Integer do
  def to_charlist(term), do: Integer.to_charlist(term)
end

defimpl List.Chars, for: Float do
  def to_charlist(term), do: Float.to_charlist(term)
end
