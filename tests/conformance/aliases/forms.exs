defmodule Deep.Down.Under do
  def who, do: :under
end

defmodule Deep.Down.Side do
  def who, do: :side
end

defmodule A do
  alias Deep.Down.Under
  alias Deep.Down.Under, as: U
  alias Deep.Down
  def run, do: [Under.who(), U.who(), Down.Side.who()]
end

defmodule B do
  alias Deep.Down.{Under, Side}
  def run, do: [Under.who(), Side.who()]
end

IO.inspect({A.run(), B.run()}) # expect: {[:under, :under, :side], [:under, :side]}
alias Deep.Down.Side, as: S
IO.inspect({S, S.who()}) # expect: {Deep.Down.Side, :side}
