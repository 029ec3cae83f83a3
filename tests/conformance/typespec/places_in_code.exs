# Types and specs as code: each form knows its place.
[{_, binary}] =
  Code.compile_string("""
  defmodule Typespec.Places do
    @type pair :: {atom, [integer]} | [a: 1, b: {2, 3}]
    @type map :: %{optional(atom) => 1, b: float}
    @type bits :: <<_::8, _::_*4>>
    @type fun(x) :: (x -> x) | (... -> any) | (-> [1, ...])
    @spec f(a, x :: integer) :: {a, b, b} when a: atom, b: var
    def f(a, _), do: {a, 1, 1}
    @spec g(-1) :: Enumerable.t()
    def g(_), do: []
  end
  """)

{:ok, types} = Code.Typespec.fetch_types(binary)
for {_, type} <- Enum.sort(types), do: IO.inspect(Code.Typespec.type_to_quoted(type))
{:ok, specs} = Code.Typespec.fetch_specs(binary)

for {{name, _}, [spec]} <- Enum.sort(specs) do
  IO.inspect(Code.Typespec.spec_to_quoted(name, spec))
end
