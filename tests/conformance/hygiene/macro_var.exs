defmodule MV do
  defmacro assign(name, value) do
    var = Macro.var(name, nil)
    quote(do: unquote(var) = unquote(value))
  end

  defmacro read(name), do: Macro.var(name, nil)
end

defmodule Run do
  require MV

  def run do
    MV.assign(:answer, 42)
    IO.inspect(answer) # expect: 42
    IO.inspect(MV.read(:answer))
  end
end

Run.run()
# expect: 42
