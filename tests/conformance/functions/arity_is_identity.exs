defmodule Ar do
  def f, do: 0
  def f(_), do: 1
  def f(_, _), do: 2
end

IO.inspect([Ar.f(), Ar.f(:a), Ar.f(:a, :b)]) # expect: [0, 1, 2]
IO.inspect({&Ar.f/0, &Ar.f/2, (&Ar.f/1).(:x)}) # expect: {&Ar.f/0, &Ar.f/2, 1}
