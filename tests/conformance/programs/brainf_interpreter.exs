# An interpreter for the eight-letter language: the program becomes a tree, the tape is a zipper.

defmodule Tape do
  def new, do: {[], 0, []}
  def get({_, value, _}), do: value
  def put({left, _, right}, value), do: {left, value, right}
  def add({left, value, right}, n), do: {left, Integer.mod(value + n, 256), right}
  def move(tape, 0), do: tape
  def move({left, value, []}, n) when n > 0, do: move({[value | left], 0, []}, n - 1)

  def move({left, value, [next | right]}, n) when n > 0,
    do: move({[value | left], next, right}, n - 1)

  def move({[], value, right}, n) when n < 0, do: move({[], 0, [value | right]}, n + 1)

  def move({[prev | left], value, right}, n) when n < 0,
    do: move({left, prev, [value | right]}, n + 1)
end

defmodule Bf do
  def compile(source) do
    case parse(String.to_charlist(source), []) do
      {program, []} -> {:ok, program}
      {_, [?] | _]} -> {:error, "] without ["}
    end
  catch
    :unclosed -> {:error, "[ without ]"}
  end

  defp parse([], acc), do: {Enum.reverse(acc), []}
  defp parse([?] | _] = rest, acc), do: {Enum.reverse(acc), rest}

  defp parse([?[ | rest], acc) do
    case parse(rest, []) do
      {[{:add, -1}], [?] | rest]} -> parse(rest, [:clear | acc])
      {body, [?] | rest]} -> parse(rest, [{:loop, body} | acc])
      {_, []} -> throw(:unclosed)
    end
  end

  defp parse([c | rest], acc) when c in ~c"+-<>" do
    op = %{?+ => {:add, 1}, ?- => {:add, -1}, ?> => {:move, 1}, ?< => {:move, -1}}[c]
    parse(rest, fuse(op, acc))
  end

  defp parse([?. | rest], acc), do: parse(rest, [:out | acc])
  defp parse([?, | rest], acc), do: parse(rest, [:in | acc])
  defp parse([_ | rest], acc), do: parse(rest, acc)

  defp fuse({kind, n}, [{kind, m} | acc]), do: [{kind, n + m} | acc]
  defp fuse(op, acc), do: [op | acc]

  def run(source, input \\ "") do
    with {:ok, program} <- compile(source) do
      {_, _, out} = exec(program, {Tape.new(), input, []})
      {:ok, out |> Enum.reverse() |> IO.iodata_to_binary()}
    end
  end

  defp exec([], state), do: state

  defp exec([{:add, n} | rest], {tape, input, out}),
    do: exec(rest, {Tape.add(tape, n), input, out})

  defp exec([{:move, n} | rest], {tape, input, out}),
    do: exec(rest, {Tape.move(tape, n), input, out})

  defp exec([:clear | rest], {tape, input, out}), do: exec(rest, {Tape.put(tape, 0), input, out})

  defp exec([:out | rest], {tape, input, out}),
    do: exec(rest, {tape, input, [Tape.get(tape) | out]})

  defp exec([:in | rest], {tape, <<c, input::binary>>, out}),
    do: exec(rest, {Tape.put(tape, c), input, out})

  defp exec([:in | rest], {tape, "", out}), do: exec(rest, {Tape.put(tape, 0), "", out})

  defp exec([{:loop, body} | rest] = program, {tape, _, _} = state) do
    if Tape.get(tape) == 0, do: exec(rest, state), else: exec(program, exec(body, state))
  end
end

hello =
  "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."

IO.inspect(Bf.run(hello)) # expect: {:ok, "Hello World!\n"}
IO.inspect(Bf.run(",[.,]", "echo this")) # expect: {:ok, "echo this"}
IO.inspect(Bf.run(">,[>,]<[.<]", "reverse")) # expect: {:ok, "esrever"}
IO.inspect(Bf.compile("+++[-]>>--<[->+<]"))
# expect: {:ok,
# expect:  [
# expect:    {:add, 3},
# expect:    :clear,
# expect:    {:move, 2},
# expect:    {:add, -2},
# expect:    {:move, -1},
# expect:    {:loop, [add: -1, move: 1, add: 1, move: -1]}
# expect:  ]}
IO.inspect(Bf.compile("[[]"))
# expect: {:error, "[ without ]"}
IO.inspect(Bf.compile("+]"))
# expect: {:error, "] without ["}

IO.inspect(Bf.run("+++++[>+++++[>++++<-]<-]>>."))
# expect: {:ok, "d"}
