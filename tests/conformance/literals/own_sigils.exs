defmodule Sigils do
  def sigil_i(string, []), do: String.to_integer(string)
  def sigil_i(string, ~c"n"), do: -String.to_integer(string)

  defmacro sigil_UP({:<<>>, _, [string]}, modifiers) do
    {String.upcase(string), modifiers}
  end
end

defmodule Uses do
  import Sigils

  def run do
    x = 3
    IO.inspect(~i(13)) # expect: 13
    IO.inspect(~i(13)n) # expect: -13
    IO.inspect(~i(1#{x})) # expect: 13
    IO.inspect(~UP(shout #{x})ab)
  end
end

Uses.run()
# expect: {"SHOUT \#{X}", ~c"ab"}
