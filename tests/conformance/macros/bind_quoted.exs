defmodule Log do
  defmacro log_twice(expr) do
    quote bind_quoted: [value: expr] do
      IO.puts("a #{value}")
      IO.puts("b #{value}")
    end
  end

  defmacro no_bind(expr) do
    quote do
      IO.puts("a #{unquote(expr)}")
      IO.puts("b #{unquote(expr)}")
    end
  end
end

defmodule Run do
  require Log

  def run do
    next = fn -> Process.put(:n, Process.get(:n, 0) + 1) && Process.get(:n) end
    Log.log_twice(next.())
    Log.no_bind(next.())
  end
end

Run.run()
# expect: a 
# expect: b 
# expect: a 2
# expect: b 3
