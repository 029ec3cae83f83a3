# What the files of this folder are written with: a small generator of numbers, and `Property.run/1`.
#
#     ELIXIR tests/properties/FILE.exs                  a line for each batch of cases: `PROPERTY BATCH DIGEST`
#     ELIXIR tests/properties/FILE.exs PROPERTY BATCH   the cases of one batch, each with its answer
#
# A case depends on the name of its property and on its number alone, so that both sides generate the same and a batch can
# be looked at without the others.

defmodule Draw do
  # Numbers drawn one after another: Lehmer's generator of 31 bits (it stays among small integers), in the process dictionary.
  @modulus 2_147_483_647

  def seed(name, number) do
    start = name |> String.to_charlist() |> Enum.reduce(number + 1, fn char, acc -> rem(acc * 65_537 + char, @modulus) end)
    Process.put(:draw, 1 + rem(start, @modulus - 1))
    for _ <- 1..4, do: next()
    :ok
  end

  defp next do
    state = rem(Process.get(:draw) * 48_271, @modulus)
    Process.put(:draw, state)
    state
  end

  # A number from 0 to limit - 1.
  def below(limit), do: next() |> div(7) |> rem(limit)

  def between(first, last), do: first + below(last - first + 1)

  def one_of(choices) when is_tuple(choices), do: elem(choices, below(tuple_size(choices)))
  def one_of(choices), do: choices |> List.to_tuple() |> one_of()

  def yes?(one_in), do: below(one_in) == 0

  def times(0, _), do: []
  def times(count, make), do: for(_ <- 1..count, do: make.())

  def up_to(most, make), do: times(below(most + 1), make)

  # An integer of so many random bits.
  def bits(0), do: 0
  def bits(count) when count <= 16, do: below(Bitwise.bsl(1, count))
  def bits(count), do: Bitwise.bsl(bits(count - 16), 16) + below(65_536)
end

defmodule Property do
  @batch 50
  @readable 3
  @readable_chars 160

  # `[{name, cases, make, answer}]`: `answer` of what `make` draws.
  def run(properties) do
    case System.argv() do
      [] -> Enum.each(properties, &summarize/1)
      [name, batch] -> properties |> List.keyfind!(name, 0) |> show(String.to_integer(batch))
    end
  end

  defp summarize({name, cases, _, _} = property) do
    for batch <- 1..div(cases, @batch) do
      lines = batch(property, batch)
      if batch == 1, do: lines |> Enum.take(@readable) |> Enum.each(&IO.puts("# " <> shortened(&1)))
      digest = lines |> Enum.join("\n") |> :erlang.md5() |> binary_part(0, 4) |> :binary.decode_unsigned()
      IO.puts("#{name} #{batch} #{Integer.to_string(digest, 36)}")
    end
  end

  defp shortened(line), do: if(String.length(line) > @readable_chars, do: String.slice(line, 0, @readable_chars) <> "…", else: line)

  defp show(property, batch), do: property |> batch(batch) |> Enum.each(&IO.puts/1)

  defp batch({name, _, make, answer}, batch) do
    for number <- ((batch - 1) * @batch + 1)..(batch * @batch) do
      Draw.seed(name, number)
      question = make.()
      "#{name} #{number}: #{text(question)} -> #{text(attempt(fn -> answer.(question) end))}"
    end
  end

  # Evaluates; what is raised is an answer as well.
  def attempt(fun) do
    fun.()
  rescue
    error -> {:raised, error.__struct__, Exception.message(error)}
  catch
    kind, reason -> {kind, reason}
  end

  # Several answers, where one that raises keeps none of the others from being given.
  def each(funs), do: Enum.map(funs, &attempt/1)

  defp text(term), do: inspect(term, limit: :infinity, printable_limit: :infinity, width: :infinity)
end
