# Clauses that a macro writes, or whose heads are unquoted, may stand apart; clauses of the source around them may not.
code = """
defmodule Ungrouped.Maker do
  defmacro make do
    quote do
      def one(1), do: 1
      def two(1), do: 1
      def one(2), do: 2
    end
  end

  defmacro make_later do
    quote unquote: false do
      for n <- [1, 2] do
        def three(unquote(n)), do: unquote(n)
        def four(unquote(n)), do: unquote(n)
      end

      def three(_), do: 0
      def four(_), do: 0
    end
  end
end

defmodule Ungrouped.Made do
  require Ungrouped.Maker
  Ungrouped.Maker.make()
  Ungrouped.Maker.make_later()

  for n <- [1, 2] do
    def five(unquote(n)), do: unquote(n)
    def six(unquote(n)), do: unquote(n)
  end

  def five(_), do: 0
  def seven(1), do: 1
  def eight(1), do: 1
  def seven(2), do: 2
end
"""

{_, diagnostics} = Code.with_diagnostics(fn -> Code.compile_string(code) end)
for one <- diagnostics, do: IO.puts("#{inspect(one.position)}: #{one.message}")
# expect: {36, 7}: clauses with the same name and arity (number of arguments) should be grouped together, "def seven/1" was previously defined (nofile:34)
