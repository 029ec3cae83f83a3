defmodule Fresh do
  defmacro inc(expr) do
    quote do
      v = unquote(expr)
      v + 1
    end
  end
end

defmodule Run do
  require Fresh

  def run do
    IO.inspect(Fresh.inc(Fresh.inc(Fresh.inc(0)))) # expect: 3
    v = 10
    IO.inspect(Fresh.inc(v))
  end
end

Run.run()
# expect: 11
