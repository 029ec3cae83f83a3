# Which forms are literals.
IO.inspect(Macro.quoted_literal?(quote(do: {1, :a, [b: "c"]}))) # expect: true
IO.inspect(Macro.quoted_literal?(quote(do: %{a: x}))) # expect: false
IO.inspect(Macro.quoted_literal?(quote(do: %{a: Foo}))) # expect: true
IO.inspect(Macro.quoted_literal?(quote(do: -1))) # expect: false
IO.inspect(Macro.quoted_literal?(quote(do: %Foo{a: 1}))) # expect: true
IO.inspect(Macro.quoted_literal?(quote(do: foo()))) # expect: false
