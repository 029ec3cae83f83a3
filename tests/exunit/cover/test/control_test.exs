defmodule ATest do
  use ExUnit.Case

  test "a" do
    alias Calc.Deep, as: C
    C.lit()
    C.add(1, 2)
    C.var(1)
    C.multi(2)
    C.cases(1)
    C.cases(2)
    C.cases(15)
    C.conds(11)
    C.conds(6)
    C.conds(1)
    C.conds(2)
    C.withs({:ok, {:ok, 1}})
    C.withs(:error)
    C.try_it(fn -> 1 end)
    C.try_it(fn -> raise ArgumentError end)
    send(self(), :a)
    C.recv()
    C.recv()
    C.comp([1, 2, 3])
    C.bools(1, 2)
    C.bools(2, 3)
    C.bools2(1, 2)
    C.bools2(nil, 2)
    C.attr()
    C.guard(2)
    C.default()
    C.default(1)
    C.map()
    C.str(1) |> is_binary()
  rescue
    e -> IO.inspect(e)
  end

  test "b" do
    alias Calc.Deep, as: C
    C.anon()
    C.pin(1, 1)
    C.short(1)
    C.short2(2)
    C.tuple(1)
    Other.two(2)
  end
end
