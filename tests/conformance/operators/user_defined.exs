defmodule Ops do
  def a <<< b, do: {:shl, a, b}
  def a ~> b, do: [a, b]
  def a +++ b, do: "#{a}+++#{b}"
  def a <~> b, do: a || b
  defmacro a >>> b, do: quote(do: unquote(b).(unquote(a)))
end

defmodule Run do
  import Ops

  def run do
    IO.inspect(1 <<< 2)
    IO.inspect(1 ~> 2 ~> 3)
    IO.inspect(1 +++ 2 +++ 3)
    IO.inspect(nil <~> 4)
    IO.inspect(4 >>> (fn x -> x * 2 end))
  end
end

Run.run()
# expect: {:shl, 1, 2}
# expect: [[1, 2], 3]
# expect: "1+++2+++3"
# expect: 4
# expect: 8
