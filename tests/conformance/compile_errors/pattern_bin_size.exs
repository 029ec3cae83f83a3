defmodule U do
  def f(<<a, b::binary, c>>), do: {a, b, c}
end

# expect exit: 1
# expect stderr:     error: a binary field without size is only allowed at the end of a binary pattern, at the right side of binary concatenation and never allowed in binary generators. The following examples are invalid:
# expect stderr:         rest <> "foo"
# expect stderr:         <<rest::binary, "foo">>
# expect stderr:     They are invalid because there is a bits/bitstring component not at the end. However, the "reverse" would work:
# expect stderr:         "foo" <> rest
# expect stderr:         <<"foo", rest::binary>>
# expect stderr:     │
# expect stderr:   2 │   def f(<<a, b::binary, c>>), do: {a, b, c}
# expect stderr:     │               ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_bin_size.exs:2:15: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_bin_size.exs: cannot compile module U (errors have been logged)
