defmodule List.Chars do
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
  def to_charlist(term), do: impl_for!(term).to_charlist(term)

  @doc false
  def to_char_list(term), do: impl_for!(term).to_charlist(term)

  @doc false
  def impl_for(term), do: Protocol.__impl_for__(__MODULE__, term)

  @doc false
  def impl_for!(term), do: Protocol.__impl_for__!(__MODULE__, term)
end

defmodule List.Chars.Atom do
  @moduledoc false

  def to_charlist(nil), do: ~c""
  def to_charlist(atom), do: Atom.to_charlist(atom)
end

defmodule List.Chars.BitString do
  @moduledoc false

  def to_charlist(term) when is_binary(term), do: String.to_charlist(term)

  def to_charlist(term) do
    raise Protocol.UndefinedError,
      protocol: List.Chars,
      value: term,
      description: "cannot convert a bitstring to a charlist"
  end
end

defmodule List.Chars.List do
  @moduledoc false

  # Inside a charlist, an inner list may still hold strings.
  def to_charlist(list), do: list
end

defmodule List.Chars.Integer do
  @moduledoc false

  def to_charlist(term), do: Integer.to_charlist(term)
end

defmodule List.Chars.Float do
  @moduledoc false

  def to_charlist(term), do: Float.to_charlist(term)
end
