alias :lists, as: L
IO.inspect(L.reverse([1, 2])) # expect: [2, 1]

for code <- [
      "alias :lists",
      "alias Enum, as: :foo",
      "alias Enum, as: A.B",
      "alias Enum, foo: 1",
      "alias Foo.{A, B}, as: C",
      "require Enum, foo: 1",
      "import Enum, only: [map: 2], except: [count: 1]",
      "import Enum, foo: 1",
      "import Enum, only: :foo"
    ] do
  {result, diagnostics} =
    Code.with_diagnostics(fn ->
      try do
        Code.eval_string(code)
      rescue
        error -> error.__struct__
      end
    end)

  IO.inspect(result)
  for %{message: message} <- diagnostics, do: IO.puts(message)
end
# expect: CompileError
# expect: alias cannot be inferred automatically for module: :lists, please use the :as option. Implicit aliasing is only supported with Elixir modules
# expect: CompileError
# expect: invalid value for option :as, expected an alias, got: :foo
# expect: CompileError
# expect: invalid value for option :as, expected a simple alias, got nested alias: A.B
# expect: CompileError
# expect: unsupported option :foo given to alias
# expect: CompileError
# expect: :as option is not supported by multi-alias call
# expect: CompileError
# expect: unsupported option :foo given to require
# expect: CompileError
# expect: :only and :except can only be given together to import when :only is :functions, :macros, or :sigils
# expect: CompileError
# expect: unsupported option :foo given to import
# expect: CompileError
# expect: invalid :only option for import, expected value to be an atom :functions, :macros, or a literal keyword list of function names with arity as values, got: :foo
