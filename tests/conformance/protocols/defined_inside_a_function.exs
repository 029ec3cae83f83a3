defmodule Later do
  def define do
    defprotocol Inner do
      def f(x)
    end

    defmodule S do
      defstruct [:a]
    end

    defimpl Inner, for: [S, Atom] do
      def f(%{a: a}), do: {:struct, a}
      def f(atom), do: {:atom, atom}
    end

    {Inner, S}
  end
end

{protocol, struct} = Later.define()
IO.inspect({protocol, struct}) # expect: {Later.Inner, Later.S}
IO.inspect(protocol.f(:a)) # expect: {:atom, :a}
IO.inspect(protocol.f(struct(struct, a: 1))) # expect: {:struct, 1}
