defprotocol Collectable do
  @moduledoc """
  The protocol of things that can be filled: what `Enum.into/2` and `for ... into:` need to know.
  """

  @typedoc "Something that can be filled."
  @type t :: term

  @typedoc "An element to add, or the end."
  @type command :: {:cont, term} | :done | :halt

  @doc """
  Gives an accumulator and a function that adds to it.

  The function takes the accumulator and `{:cont, element}`, `:done` or `:halt`.

  ## Examples

      iex> {acc, fun} = Collectable.into([1])
      iex> acc |> fun.({:cont, 2}) |> fun.(:done)
      [1, 2]

  """
  @spec into(t) :: {initial_acc :: term, collector :: (term, command -> t | term)}
  def into(collectable)
end

defimpl Collectable, for: List do
  def into(list) do
    if list != [] do
      IO.warn(
        "the Collectable protocol is deprecated for non-empty lists. The behavior of " <>
          "Enum.into/2 and \"for\" comprehensions with an :into option is incorrect " <>
          "when collecting into non-empty lists. If you're collecting into a non-empty keyword " <>
          "list, consider using Keyword.merge/2 instead. If you're collecting into a non-empty list, " <>
          "consider concatenating the two lists with the ++ operator."
      )
    end

    {[],
     fn
       acc, {:cont, element} -> [element | acc]
       acc, :done -> list ++ :lists.reverse(acc)
       _acc, :halt -> :ok
     end}
  end
end

defimpl Collectable, for: Map do
  def into(map) do
    {map,
     fn
       acc, {:cont, {key, value}} ->
         :maps.put(key, value, acc)

       _acc, {:cont, other} ->
         raise ArgumentError,
               "collecting into a map requires {key, value} tuples, got: #{inspect(other)}"

       acc, :done ->
         acc

       _acc, :halt ->
         :ok
     end}
  end
end

defimpl Collectable, for: BitString do
  def into(binary) when is_binary(binary) do
    {[binary],
     fn
       acc, {:cont, part} when is_binary(part) ->
         [acc | part]

       acc, {:cont, part} when is_bitstring(part) ->
         <<IO.iodata_to_binary(acc)::binary, part::bitstring>>

       _acc, {:cont, other} ->
         raise ArgumentError,
               "collecting into a binary requires a bitstring, got: #{inspect(other)}"

       acc, :done when is_bitstring(acc) ->
         acc

       acc, :done ->
         IO.iodata_to_binary(acc)

       _acc, :halt ->
         :ok
     end}
  end

  def into(bitstring) do
    {bitstring,
     fn
       acc, {:cont, part} when is_bitstring(part) ->
         <<acc::bitstring, part::bitstring>>

       _acc, {:cont, other} ->
         raise ArgumentError,
               "collecting into a bitstring requires a bitstring, got: #{inspect(other)}"

       acc, :done ->
         acc

       _acc, :halt ->
         :ok
     end}
  end
end

defimpl Collectable, for: MapSet do
  def into(set) do
    {[],
     fn
       acc, {:cont, element} -> [element | acc]
       acc, :done -> Enum.reduce(acc, set, &MapSet.put(&2, &1))
       _acc, :halt -> :ok
     end}
  end
end
