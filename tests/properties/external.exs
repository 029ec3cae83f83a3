# Terms as bytes: the external format, hashes, sizes.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule External do
  import Draw
  import Terms

  # 73 would name an atom by its place in a table of the reference.
  defp byte, do: rem(74 + below(255), 256)

  # Bytes of a term with a few of them changed.
  def damaged do
    bytes = :erlang.term_to_binary({plain(2), :end})

    Enum.reduce(1..between(1, 3), bytes, fn
      _, "" ->
        ""

      _, bytes ->
      at = below(byte_size(bytes))
      <<left::binary-size(at), _, right::binary>> = bytes
      one_of([<<left::binary, byte(), right::binary>>, left, <<left::binary, right::binary>>])
    end)
  end

  def decode(bytes) do
    case Property.attempt(fn -> :erlang.binary_to_term(bytes) end) do
      # Identities and functions are not compared.
      term when is_pid(term) or is_function(term) or is_reference(term) or is_port(term) -> :identity
      term -> term
    end
  end

  def properties do
    [
      {"encode", 1500, fn -> plain(3) end,
       fn term ->
         bytes = :erlang.term_to_binary(term)
         {bytes, :erlang.binary_to_term(bytes) === term, :erlang.external_size(term) == byte_size(bytes)}
       end},
      {"versions", 250, fn -> plain(2) end, &{:erlang.term_to_binary(&1, minor_version: 1), :erlang.term_to_binary(&1, [:deterministic]), :erlang.term_to_binary(&1, minor_version: 2)}},
      {"hash", 1500, fn -> plain(3) end, &{:erlang.phash2(&1), :erlang.phash2(&1, 1000)}},
      {"hash_numbers", 500, &number/0, &:erlang.phash2/1},
      {"decode", 1000, &damaged/0, &decode/1},
      {"text", 500, fn -> plain(3) end, &(inspect(&1, limit: :infinity) |> Code.string_to_quoted() |> elem(0))},
      {"flat_size", 500, fn -> one_of([number(), up_to(5, &small_integer/0), {word(), atom()}]) end, &:erlang.external_size/1}
    ]
  end
end

Property.run(External.properties())
