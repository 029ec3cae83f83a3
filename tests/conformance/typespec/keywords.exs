# A list of pairs with one key is not shown as a keyword list, one with more is.
[{_, b} | _] = Code.compile_string("""
defmodule M do
  @spec a([cache: boolean]) :: [a: integer, b: integer]
  def a(_), do: []
  @spec b([{:x, integer}, ...]) :: [{integer, integer}]
  def b(_), do: []
  @spec c([{:x, integer}]) :: [{:x, integer} | :y]
  def c(_), do: []
  @spec d(x: integer) :: [{:x | :y, integer}]
  def d(_), do: []
  @spec e(%{a: integer}) :: {[a: 1], [a: 1, b: 2]}
  def e(_), do: []
end
""")
{:ok, s} = Code.Typespec.fetch_specs(b)
for {{f, _}, ss} <- Enum.sort(s), s <- ss, do: IO.puts Macro.to_string(Code.Typespec.spec_to_quoted(f, s))
# expect: a([{:cache, boolean()}]) :: [a: integer(), b: integer()]
# expect: b([{:x, integer()}, ...]) :: [{integer(), integer()}]
# expect: c([{:x, integer()}]) :: [{:x, integer()} | :y]
# expect: d([{:x, integer()}]) :: [{:x | :y, integer()}]
# expect: e(%{a: integer()}) :: {[{:a, 1}], a: 1, b: 2}
