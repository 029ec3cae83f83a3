defmodule My do
  defmacro unless2(cond, do: body, else: other) do
    quote do
      if !unquote(cond), do: unquote(body), else: unquote(other)
    end
  end

  defmacro twice(do: block) do
    quote do
      unquote(block)
      unquote(block)
    end
  end
end

defmodule T do
  require My
  import My, only: [twice: 1]

  def run(x) do
    twice do
      IO.puts("block")
    end

    My.unless2 x > 5 do
      :small
    else
      :large
    end
  end
end

IO.inspect({T.run(1), T.run(9)})
# expect: block
# expect: block
# expect: block
# expect: block
# expect: {:small, :large}
