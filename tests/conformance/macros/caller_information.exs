defmodule Info do
  defmacro where do
    {name, arity} = __CALLER__.function
    "#{inspect(__CALLER__.module)}.#{name}/#{arity} line #{__CALLER__.line}"
  end
end

defmodule T do
  require Info
  def here(_x), do: Info.where()
end

IO.puts(T.here(1)) # expect: T.here/1 line 10
