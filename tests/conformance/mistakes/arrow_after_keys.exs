c = 1
[a: 1, "b": 2, c => 3]

# expect exit: 1
# expect stderr:     warning: found quoted keyword "b" but the quotes are not required. Note that keywords are always atoms, even when quoted. Similar to atoms, keywords made exclusively of ASCII letters, numbers, and underscores and not beginning with a number do not require quotes
# expect stderr:     │
# expect stderr:   2 │ [a: 1, "b": 2, c => 3]
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/arrow_after_keys.exs:2:8
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/arrow_after_keys.exs:2:14:
# expect stderr:     error: unexpected expression after keyword list. Keyword lists must always come last in lists and maps. Therefore, this is not allowed:
# expect stderr:         [some: :value, :another]
# expect stderr:         %{some: :value, another => value}
# expect stderr:     Instead, reorder it to be the last entry:
# expect stderr:         [:another, some: :value]
# expect stderr:         %{another => value, some: :value}
# expect stderr:     Syntax error after: ','
# expect stderr:     │
# expect stderr:   2 │ [a: 1, "b": 2, c => 3]
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/arrow_after_keys.exs:2:14
