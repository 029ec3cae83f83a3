defmodule A do end
-----
defmodule A do
end
-----
defmodule A, do: nil
-----
defmodule A do
use B
import C, only: [d: 1]
alias E.F
require G
@moduledoc false
@x 1
def a, do: @x
def b(), do: 2
defp c(x) when x>1, do: x
defp c(_), do: nil
end
-----
defmodule A do


  @moduledoc """
  Text
  """


  def f do


    1


    2

  end


end
-----
defmodule Foo.Bar do
@moduledoc "short"
alias Foo.{Bar,Baz, Qux}
alias Very.Long.Module.Name.Number.One.{AAAAAAAAAAAAAAAAAAAA, BBBBBBBBBBBBBBBBBBBBBBB, CCCCCCCCCCCCCCCCCCC}
alias __MODULE__, as: M
alias A.B, as: C
end
-----
def f(a, b \\ 1, c\\[]), do: {a,b,c}
-----
def f(a,b), do: (a;b)
-----
def f(), do: 1
-----
def f, do: 1
-----
def(f(x), do: x)
-----
def f(x) do x end
-----
def f(x)
-----
def f x do
x
end
-----
def f(x) when is_integer(x) and x > 0 and x < 100000 or is_float(x) and x > 0.0 and x < 100000.0 do x end
-----
def very_long_function_name_here(first_argument, second_argument, third_argument, fourth_argument) do
  1
end
-----
def f(%{a: a, b: b} = map, [x | _] = list, {:ok, y}, "prefix" <> rest) when a > b when x in list, do: {map, y, rest}
-----
def unquote(name)(a, b), do: a
-----
def unquote(:"odd")(), do: 1
-----
def a + b, do: 1
-----
def left <> right when is_binary(left) do
1 end
-----
def -x, do: x
-----
def !x, do: x
-----
defmacro unless_(c, do: block), do: quote(do: if(!unquote(c), do: unquote(block)))
-----
defmacro a do
  quote bind_quoted: [a: a], location: :keep do
    def unquote(a)(), do: unquote(a)
    unquote_splicing(b)
  end
end
-----
defstruct [:a, :b, c: 1]
-----
defstruct a: 1, b: nil
-----
defstruct [a: 1, b: nil]
-----
@derive {Jason.Encoder, only: [:a]}
defstruct [:a]
-----
@enforce_keys [:a]
defstruct @enforce_keys ++ [:b]
-----
defexception [:message]
-----
defexception message: "a", code: 1
-----
defprotocol P do
@doc "d"
@spec f(t) :: any
def f(x)
@fallback_to_any true
end
-----
defimpl P, for: [Integer,Float] do
def f(x), do: x
end
-----
defimpl P do def f(_), do: 1 end
-----
defdelegate f(x), to: M
-----
defdelegate f(x,y), to: M, as: :g
-----
defguard is_foo(x) when is_integer(x) and rem(x, 2)==0
-----
defoverridable [f: 1]
-----
defoverridable f: 1, g: 2
-----
@behaviour B
@impl true
def f, do: 1
@impl B
def g, do: 2
-----
use GenServer, restart: :transient, shutdown: 10_000
-----
import Foo, except: [bar: 2, baz: 3]
-----
import A; import B
-----
@before_compile __MODULE__
@on_load :init
-----
@attr %{a: 1, b: 2}
-----
@attr [a: 1]
-----
@attr a: 1, b: 2
-----
@attr   [1,
2]
-----
@attr(1)
-----
@attr
-----
@attr.foo
-----
@attr[:a]
-----
@foo bar do
1
end
-----
@x if(true, do: 1)
-----
@x fn -> 1 end
-----
@x aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb + ccccccccccccc
-----
@doc since: "1.0"
@doc """
Hello

    indented
"""
def f, do: 1
-----
@doc ~S"""
#{x} \n
"""
def f, do: 1
-----
@doc false
def f, do: 1
@doc nil
def g, do: 1
-----
Module.create(A, quote do def f, do: 1 end, Macro.Env.location(__ENV__))
-----
defmodule A.B.C do
  defmodule D do
    def f, do: 1
  end
  def g, do: D.f()
end
-----
if true do
  defmodule X do end
end
-----
def f(a, b), do: a
def f(a, c) do
  c
end
def f(a, d), do: d
-----
def start_link(opts), do: GenServer.start_link(__MODULE__, opts, name: Keyword.get(opts, :name, __MODULE__))
-----
def handle_call({:get, key}, _from, %{store: store} = state), do: {:reply, Map.get(store, key, :none), state}
