defmodule H do
  defmacro set_x do
    quote do
      x = :from_macro
      x
    end
  end

  defmacro set_var_x do
    quote do
      var!(x) = :from_macro
    end
  end
end

defmodule Run do
  require H

  def run do
    x = :mine
    IO.inspect(H.set_x()) # expect: :from_macro
    IO.inspect(x) # expect: :mine
    H.set_var_x()
    IO.inspect(x)
  end
end

Run.run()
# expect: :from_macro
