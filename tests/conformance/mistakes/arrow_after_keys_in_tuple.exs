{a: 1, b: 2, c => 3}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/arrow_after_keys_in_tuple.exs:1:12:
# expect stderr:     error: unexpected expression after keyword list. Keyword lists must always come last in lists and maps. Therefore, this is not allowed:
# expect stderr:         [some: :value, :another]
# expect stderr:         %{some: :value, another => value}
# expect stderr:     Instead, reorder it to be the last entry:
# expect stderr:         [:another, some: :value]
# expect stderr:         %{another => value, some: :value}
# expect stderr:     Syntax error after: ','
# expect stderr:     │
# expect stderr:   1 │ {a: 1, b: 2, c => 3}
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/arrow_after_keys_in_tuple.exs:1:12
