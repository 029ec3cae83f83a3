IO.inspect('abc')
IO.inspect('abc' == [97, 98, 99])
IO.inspect([97, 98, 0])
IO.inspect([7, 8, 27])
IO.inspect('')
IO.inspect('é')
IO.inspect([233])
IO.inspect('it''s' |> is_list)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/literals/charlists.exs:8:16:
# expect stderr:     error: syntax error before: "s"
# expect stderr:     │
# expect stderr:   8 │ IO.inspect('it''s' |> is_list)
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/literals/charlists.exs:8:16
