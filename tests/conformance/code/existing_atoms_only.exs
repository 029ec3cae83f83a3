# Names that are no atoms yet are refused.
IO.inspect(Code.string_to_quoted("length([:ok, error: 1])", existing_atoms_only: true))
# expect: {:ok, {:length, [line: 1], [[:ok, {:error, 1}]]}}
IO.inspect(Code.string_to_quoted("never_seen_atom_1", existing_atoms_only: true))
# expect: {:error,
# expect:  {[line: 1, column: 1], "unsafe atom does not exist: ", "never_seen_atom_1"}}
IO.inspect(Code.string_to_quoted("[1, :never_seen_atom_2]", existing_atoms_only: true))
# expect: {:error,
# expect:  {[line: 1, column: 5], "unsafe atom does not exist: ", "never_seen_atom_2"}}
IO.inspect(Code.string_to_quoted("self().never_seen_atom_3(1)", existing_atoms_only: true, columns: true))
# expect: {:error,
# expect:  {[line: 1, column: 8], "unsafe atom does not exist: ", "never_seen_atom_3"}}
IO.inspect(Code.string_to_quoted("\"a\#{1}\"", existing_atoms_only: true))
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [1]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
IO.inspect(Code.string_to_quoted(":\"a\#{1}\"", existing_atoms_only: true))
# expect: {:ok,
# expect:  {{:., [line: 1], [:erlang, :binary_to_existing_atom]}, [line: 1],
# expect:   [
# expect:     {:<<>>, [line: 1],
# expect:      [
# expect:        "a",
# expect:        {:"::", [line: 1],
# expect:         [
# expect:           {{:., [line: 1], [Kernel, :to_string]},
# expect:            [from_interpolation: true, line: 1], [1]},
# expect:           {:binary, [line: 1], nil}
# expect:         ]}
# expect:      ]},
# expect:     :utf8
# expect:   ]}}

try do
  Code.string_to_quoted!("never_seen_atom_4", existing_atoms_only: true)
rescue
  error in SyntaxError -> IO.inspect({error.line, error.column, error.description})
  # expect: {1, 1, "unsafe atom does not exist: never_seen_atom_4"}
end
