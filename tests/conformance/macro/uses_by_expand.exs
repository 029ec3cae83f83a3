# A macro that expands what it is given uses its caller's aliases, imports and private macros: no warnings.
defmodule Uses.Tool do
  defmacro module_of(form), do: Macro.expand(form, __CALLER__)

  defmacro shown(form) do
    form |> Macro.expand(__CALLER__) |> Macro.to_string()
  end
end

defmodule Uses.Given do
  defmacro twice(x), do: quote(do: unquote(x) * 2)
  defmacro thrice(x), do: quote(do: unquote(x) * 3)
end

{result, diagnostics} =
  Code.with_diagnostics(fn ->
    Code.eval_string("""
    defmodule Uses.User do
      require Uses.Tool
      import Uses.Given, only: [twice: 1, thrice: 1]
      import ExUnit.Assertions, only: [assert: 1]
      alias Some.Long.Name
      alias Some.Other, as: Unused

      defmacrop above_one(x), do: quote(do: unquote(x) > 1)
      defmacrop never(x), do: x

      @named Uses.Tool.module_of(Name)
      def named, do: @named
      def expanded, do: Uses.Tool.shown(twice(4))
      def asserted(x), do: assert(above_one(x))
    end

    alias Uses.User, as: Top
    require Uses.Tool
    IO.inspect(Uses.Tool.module_of(Top))
    {Uses.User.named(), Uses.User.expanded(), Uses.User.asserted(3)}
    """)
    |> elem(0)
  end)
# expect: Uses.User

IO.inspect(result) # expect: {Some.Long.Name, "4 * 2", true}
for one <- diagnostics, do: IO.puts(one.message)
# expect: macro never/1 is unused
# expect: unused alias Unused
# expect: unused import Uses.Given.thrice/1
