# What is no type: lists, maps, structs, functions and `...` that say nothing.
defmodule Typespec.Given do
  defstruct [:a, :b]
end

for text <- [
      "@type t :: [1, 2]",
      "@type t :: [1, 2, ...]",
      "@type t :: [{:a, 1}, integer]",
      "@type t :: [a: 1, b: 2]",
      "@type t :: [integer | ...]",
      "@type t :: {..., 1}",
      "@type t :: (integer, ... -> integer)",
      "@type t :: (... -> integer)",
      "@type t :: ...",
      "@type t :: fn -> 1 end",
      "@type t :: &foo/1",
      "@type t :: x + 1",
      "@type t :: 1..x",
      "@type t :: not_a.b",
      "@type t :: not_a.b()",
      "@type t :: required(1)",
      "@type t :: %{optional(1) => 2, 3}",
      "@type t :: %{foo | a: 1}",
      "@type t :: %x{}",
      "@type t :: %__MODULE__{}",
      "@type t :: %Typespec.Nowhere{}",
      "@type t :: %Typespec.Given{a: 1}",
      "@type t :: %Typespec.Given{a: 1, c: 1}",
      "@type t :: a when a: integer",
      "@type t(a, a) :: a",
      "@spec f(x) :: x when x\ndef f(x), do: x",
      "@spec f(integer) :: {x, x} when x: integer, x: atom\ndef f(x), do: {x, x}",
      "defmodule In do\ndefstruct [:a]\nend\n@type t :: %In{b: 1}",
      "defstruct [:a]\ndefmodule In do\n@type t :: %Typespec.Wrong{b: 1}\nend"
    ] do
  Code.compiler_options(ignore_module_conflict: true)

  try do
    Code.compile_string("defmodule Typespec.Wrong do\n#{text}\nend", "wrong.ex")
    IO.puts("fine: #{text}")
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: wrong.ex:2: unexpected list in typespec: [1, 2]
# expect: wrong.ex:2: unexpected list in typespec: [1, 2, ...]
# expect: wrong.ex:2: unexpected list in typespec: [{:a, 1}, integer]
# expect: fine: @type t :: [a: 1, b: 2]
# expect: wrong.ex:2: ... in typespecs is only allowed inside lists, as in [term(), ...], or inside functions, as in (... -> term())
# expect: wrong.ex:2: ... in typespecs is only allowed inside lists, as in [term(), ...], or inside functions, as in (... -> term())
# expect: wrong.ex:2: ... in typespecs is only allowed inside lists, as in [term(), ...], or inside functions, as in (... -> term())
# expect: fine: @type t :: (... -> integer)
# expect: wrong.ex:2: ... in typespecs is only allowed inside lists, as in [term(), ...], or inside functions, as in (... -> term())
# expect: wrong.ex:2: type ->/2 undefined (no such type in Typespec.Wrong)
# expect: wrong.ex:2: type foo/0 undefined (no such type in Typespec.Wrong)
# expect: wrong.ex:2: type x/0 undefined (no such type in Typespec.Wrong)
# expect: wrong.ex:2: type x/0 undefined (no such type in Typespec.Wrong)
# expect: wrong.ex:2: invalid remote in typespec: not_a.b
# expect: wrong.ex:2: invalid remote in typespec: not_a.b()
# expect: wrong.ex:2: type required/1 undefined (no such type in Typespec.Wrong)
# expect: wrong.ex:2: invalid map specification: %{optional(1) => 2, 3}
# expect: wrong.ex:2: invalid map specification. When using the | operator in the map key, make sure to wrap the key type in parentheses: %{foo | a: 1}
# expect: wrong.ex:2: unexpected expression in typespec: %x{}
# expect: cannot access struct Typespec.Wrong, the struct was not yet defined or the struct is being accessed in the same context that defines it
# expect: Typespec.Nowhere.__struct__/1 is undefined, cannot expand struct Typespec.Nowhere. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect: fine: @type t :: %Typespec.Given{a: 1}
# expect: wrong.ex:2: undefined field :c on struct Typespec.Given
# expect: wrong.ex:2: invalid type specification: t :: a when a: integer
# expect: fine: @type t(a, a) :: a
# expect: wrong.ex:2: expected keywords as guard in type specification, got: x
# expect: fine: @spec f(integer) :: {x, x} when x: integer, x: atom
# expect: def f(x), do: {x, x}
# expect: wrong.ex:5: undefined field :b on struct Typespec.Wrong.In
# expect: wrong.ex:4: undefined field :b on struct Typespec.Wrong

# Names that promise what they are not.
{_, diagnostics} =
  Code.with_diagnostics(fn ->
    Code.compile_string("""
    defmodule Typespec.Strings do
      @type t :: {string(), String.t()}
      @spec f(list(nonempty_string)) :: string
      def f(_), do: 1
    end
    """)
  end)

for one <- diagnostics, do: IO.puts("#{inspect(one.position)}: #{one.message}")
# expect: 2: string() type use is discouraged. For character lists, use charlist() type, for strings, String.t()
# expect:     nofile:2: Typespec.Strings (module)
# expect:
# expect: 3: nonempty_string() type use is discouraged. For non-empty character lists, use nonempty_charlist() type, for strings, String.t()
# expect:     nofile:3: Typespec.Strings (module)
# expect:
# expect: 3: string() type use is discouraged. For character lists, use charlist() type, for strings, String.t()
# expect:     nofile:3: Typespec.Strings (module)
# expect:
