defmodule Atom do
  @moduledoc """
  Functions on atoms: names that stand for themselves.

  Atoms are never removed; making them of text from outside can fill the table
  (`String.to_existing_atom/1` does not).
  """

  import Kernel, except: [to_string: 1, to_charlist: 1]

  @doc """
  Gives the text of an atom.

  ## Examples

      iex> Atom.to_string(:foo)
      "foo"

  """
  @spec to_string(atom) :: String.t()
  def to_string(atom), do: :erlang.atom_to_binary(atom, :utf8)

  @doc """
  Gives the text of an atom as a charlist.

  ## Examples

      iex> Atom.to_charlist(:foo)
      ~c"foo"

  """
  @spec to_charlist(atom) :: charlist
  def to_charlist(atom), do: :erlang.atom_to_list(atom)

  @doc false
  @spec to_char_list(atom) :: charlist
  @deprecated "Use Atom.to_charlist/1 instead"
  def to_char_list(atom), do: Atom.to_charlist(atom)
end
