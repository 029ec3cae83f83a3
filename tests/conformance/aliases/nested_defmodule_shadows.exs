defmodule Outer do
  defmodule String do
    def upcase(x), do: {:mine, x}
  end

  def own(x), do: String.upcase(x)
  def real(x), do: Elixir.String.upcase(x)
end

IO.inspect({Outer.own("a"), Outer.real("a")}) # expect: {{:mine, "a"}, "A"}
