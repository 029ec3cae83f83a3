# Unquote fragments in the heads and bodies of definitions of every kind.
defmodule Defs do
  name = :public
  def unquote(name)(), do: unquote("the #{name}")
  def unquote(:with_args)(a, b) when unquote(:is_integer)(a) and b > unquote(2), do: {a, b}
  defp unquote(:private)(x), do: {:private, x}
  def call_private(x), do: unquote(:private)(x)

  args = [{:x, [], nil}, {:y, [], nil}]
  def unquote(:listed)(unquote_splicing(args)), do: {unquote_splicing(args), unquote(length(args))}

  defmacro unquote(:a_macro)(x), do: quote(do: {:macro, unquote(x)})
  defmacrop unquote(:private_macro)(), do: unquote(99)
  def use_private_macro, do: private_macro()
  defguard unquote(:is_big)(n) when n > unquote(10 * 10)
  defguardp unquote(:is_small)(n) when n < unquote(3)
  def small?(n) when is_small(n), do: true
  def small?(_), do: false
  defdelegate unquote(:size)(map), to: Map, as: :keys

  for {name, index} <- Enum.with_index([:zero, :one, :two]) do
    def unquote(name)(), do: unquote(index)
    def unquote(:"#{name}?")(n), do: n == unquote(index)
  end

  def unquote(:"with space")(), do: :odd
  def unquote(:+)(a, b), do: {:plus, a, b}
  def unquote(:defaulted)(a \\ unquote(:default)), do: a
end

defmodule Run do
  require Defs

  def run do
    IO.inspect(Defs.public()) # expect: "the public"
    IO.inspect(Defs.with_args(1, 3)) # expect: {1, 3}
    IO.inspect(Defs.call_private(1)) # expect: {:private, 1}
    IO.inspect(Defs.listed(1, 2)) # expect: {1, 2, 2}
    IO.inspect(Defs.a_macro(1 + 1)) # expect: {:macro, 2}
    IO.inspect(Defs.use_private_macro()) # expect: 99
    IO.inspect({Defs.is_big(101), Defs.is_big(100)}) # expect: {true, false}
    IO.inspect({Defs.small?(2), Defs.small?(3)}) # expect: {true, false}
    IO.inspect(Defs.size(%{a: 1})) # expect: [:a]
    IO.inspect({Defs.one(), Defs.two?(2), Defs.two?(1)}) # expect: {1, true, false}
    IO.inspect(apply(Defs, :"with space", [])) # expect: :odd
    IO.inspect(Defs.+(1, 2)) # expect: {:plus, 1, 2}
    IO.inspect({Defs.defaulted(), Defs.defaulted(1)}) # expect: {:default, 1}
    IO.inspect(Defs.__info__(:functions))
    IO.inspect(Defs.__info__(:macros))
  end
end

Run.run()
# expect: [
# expect:   +: 2,
# expect:   call_private: 1,
# expect:   defaulted: 0,
# expect:   defaulted: 1,
# expect:   listed: 2,
# expect:   one: 0,
# expect:   one?: 1,
# expect:   public: 0,
# expect:   size: 1,
# expect:   small?: 1,
# expect:   two: 0,
# expect:   two?: 1,
# expect:   use_private_macro: 0,
# expect:   "with space": 0,
# expect:   with_args: 2,
# expect:   zero: 0,
# expect:   zero?: 1
# expect: ]
# expect: [a_macro: 1, is_big: 1]
