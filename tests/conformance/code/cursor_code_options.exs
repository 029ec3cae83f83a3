# The options of the parser that hold for code that breaks off, and its forms.
texts = [
  "foo(bar, ",
  "foo(bar, baz",
  "x = fn a -> ",
  "if x do\n  foo(1, ",
  "[a: 1, b: c",
  "[a: 1, b",
  "foo a: 1, ",
  "\"a\#{b",
  "'abc', :\"q\", "
]

encoder = fn literal, meta -> {:ok, {:__block__, meta, [literal]}} end

for options <- [
      [],
      [columns: true],
      [token_metadata: true, columns: true],
      [line: 5, column: 7],
      [literal_encoder: encoder],
      [static_atoms_encoder: fn name, _meta -> {:ok, name} end],
      [existing_atoms_only: true]
    ],
    text <- texts do
  IO.inspect(Code.Fragment.container_cursor_to_quoted(text, options), limit: :infinity)
end

# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     {:fn, [line: 1],
# expect:      [{:->, [line: 1], [[{:a, [line: 1], nil}], {:__cursor__, [line: 1], []}]}]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     [do: {:foo, [line: 2], [1, {:__cursor__, [line: 2], []}]}]
# expect:   ]}}
# expect: {:ok, [a: 1, b: {:__cursor__, [line: 1], []}]}
# expect: {:ok, [{:a, 1}, {:__cursor__, [line: 1], []}]}
# expect: {:ok, {:foo, [line: 1], [[{:a, 1}, {:__cursor__, [line: 1], []}]]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{:__cursor__, [line: 1], []}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok,
# expect:  {:foo, [line: 1, column: 1],
# expect:   [{:bar, [line: 1, column: 5], nil}, {:__cursor__, [line: 1, column: 10], []}]}}
# expect: {:ok,
# expect:  {:foo, [line: 1, column: 1],
# expect:   [{:bar, [line: 1, column: 5], nil}, {:__cursor__, [line: 1, column: 13], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1, column: 3],
# expect:   [
# expect:     {:x, [line: 1, column: 1], nil},
# expect:     {:fn, [line: 1, column: 5],
# expect:      [
# expect:        {:->, [line: 1, column: 10],
# expect:         [
# expect:           [{:a, [line: 1, column: 8], nil}],
# expect:           {:__cursor__, [line: 1, column: 13], []}
# expect:         ]}
# expect:      ]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1, column: 1],
# expect:   [
# expect:     {:x, [line: 1, column: 4], nil},
# expect:     [
# expect:       do: {:foo, [line: 2, column: 3],
# expect:        [1, {:__cursor__, [line: 2, column: 10], []}]}
# expect:     ]
# expect:   ]}}
# expect: {:ok, [a: 1, b: {:__cursor__, [line: 1, column: 12], []}]}
# expect: {:ok, [{:a, 1}, {:__cursor__, [line: 1, column: 9], []}]}
# expect: {:ok,
# expect:  {:foo, [line: 1, column: 1],
# expect:   [[{:a, 1}, {:__cursor__, [line: 1, column: 11], []}]]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1, column: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1, column: 3],
# expect:      [
# expect:        {{:., [line: 1, column: 3], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1, column: 3],
# expect:         [{:__cursor__, [line: 1, column: 6], []}]},
# expect:        {:binary, [line: 1, column: 3], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok,
# expect:  {:foo, [closing: [line: 1, column: 22], line: 1, column: 1],
# expect:   [
# expect:     {:bar, [line: 1, column: 5], nil},
# expect:     {:__cursor__, [closing: [line: 1, column: 21], line: 1, column: 10], []}
# expect:   ]}}
# expect: {:ok,
# expect:  {:foo, [closing: [line: 1, column: 25], line: 1, column: 1],
# expect:   [
# expect:     {:bar, [line: 1, column: 5], nil},
# expect:     {:__cursor__, [closing: [line: 1, column: 24], line: 1, column: 13], []}
# expect:   ]}}
# expect: {:ok,
# expect:  {:=, [line: 1, column: 3],
# expect:   [
# expect:     {:x, [line: 1, column: 1], nil},
# expect:     {:fn, [closing: [line: 1, column: 25], line: 1, column: 5],
# expect:      [
# expect:        {:->, [line: 1, column: 10],
# expect:         [
# expect:           [{:a, [line: 1, column: 8], nil}],
# expect:           {:__cursor__, [closing: [line: 1, column: 24], line: 1, column: 13],
# expect:            []}
# expect:         ]}
# expect:      ]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if,
# expect:   [do: [line: 1, column: 6], end: [line: 2, column: 23], line: 1, column: 1],
# expect:   [
# expect:     {:x, [line: 1, column: 4], nil},
# expect:     [
# expect:       do: {:foo, [closing: [line: 2, column: 22], line: 2, column: 3],
# expect:        [
# expect:          1,
# expect:          {:__cursor__, [closing: [line: 2, column: 21], line: 2, column: 10],
# expect:           []}
# expect:        ]}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  [
# expect:    a: 1,
# expect:    b: {:__cursor__, [closing: [line: 1, column: 23], line: 1, column: 12], []}
# expect:  ]}
# expect: {:ok,
# expect:  [
# expect:    {:a, 1},
# expect:    {:__cursor__, [closing: [line: 1, column: 20], line: 1, column: 9], []}
# expect:  ]}
# expect: {:ok,
# expect:  {:foo, [line: 1, column: 1],
# expect:   [
# expect:     [
# expect:       {:a, 1},
# expect:       {:__cursor__, [closing: [line: 1, column: 22], line: 1, column: 11], []}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  {:<<>>, [delimiter: "\"", line: 1, column: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1, column: 3],
# expect:      [
# expect:        {{:., [line: 1, column: 3], [Kernel, :to_string]},
# expect:         [
# expect:           from_interpolation: true,
# expect:           closing: [line: 1, column: 18],
# expect:           line: 1,
# expect:           column: 3
# expect:         ],
# expect:         [
# expect:           {:__cursor__, [closing: [line: 1, column: 17], line: 1, column: 6],
# expect:            []}
# expect:         ]},
# expect:        {:binary, [line: 1, column: 3], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     {:fn, [line: 1],
# expect:      [{:->, [line: 1], [[{:a, [line: 1], nil}], {:__cursor__, [line: 1], []}]}]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     [do: {:foo, [line: 2], [1, {:__cursor__, [line: 2], []}]}]
# expect:   ]}}
# expect: {:ok, [a: 1, b: {:__cursor__, [line: 1], []}]}
# expect: {:ok, [{:a, 1}, {:__cursor__, [line: 1], []}]}
# expect: {:ok, {:foo, [line: 1], [[{:a, 1}, {:__cursor__, [line: 1], []}]]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{:__cursor__, [line: 1], []}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     {:fn, [line: 1],
# expect:      [{:->, [line: 1], [[{:a, [line: 1], nil}], {:__cursor__, [line: 1], []}]}]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     [
# expect:       {{:__block__, [line: 1], [:do]},
# expect:        {:foo, [line: 2],
# expect:         [{:__block__, [line: 2], [1]}, {:__cursor__, [line: 2], []}]}}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  {:__block__, [line: 1],
# expect:   [
# expect:     [
# expect:       {{:__block__, [format: :keyword, line: 1], [:a]},
# expect:        {:__block__, [line: 1], [1]}},
# expect:       {{:__block__, [format: :keyword, line: 1], [:b]},
# expect:        {:__cursor__, [line: 1], []}}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  {:__block__, [line: 1],
# expect:   [
# expect:     [
# expect:       {{:__block__, [format: :keyword, line: 1], [:a]},
# expect:        {:__block__, [line: 1], [1]}},
# expect:       {:__cursor__, [line: 1], []}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  {:foo, [line: 1],
# expect:   [
# expect:     [
# expect:       {{:__block__, [format: :keyword, line: 1], [:a]},
# expect:        {:__block__, [line: 1], [1]}},
# expect:       {:__cursor__, [line: 1], []}
# expect:     ]
# expect:   ]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{:__cursor__, [line: 1], []}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     {:fn, [line: 1],
# expect:      [{:->, [line: 1], [[{:a, [line: 1], nil}], {:__cursor__, [line: 1], []}]}]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     [do: {:foo, [line: 2], [1, {:__cursor__, [line: 2], []}]}]
# expect:   ]}}
# expect: {:ok, [a: 1, b: {:__cursor__, [line: 1], []}]}
# expect: {:ok, [{:a, 1}, {:__cursor__, [line: 1], []}]}
# expect: {:ok, {:foo, [line: 1], [[{:a, 1}, {:__cursor__, [line: 1], []}]]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{:__cursor__, [line: 1], []}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok, {:foo, [line: 1], [{:bar, [line: 1], nil}, {:__cursor__, [line: 1], []}]}}
# expect: {:ok,
# expect:  {:=, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     {:fn, [line: 1],
# expect:      [{:->, [line: 1], [[{:a, [line: 1], nil}], {:__cursor__, [line: 1], []}]}]}
# expect:   ]}}
# expect: {:ok,
# expect:  {:if, [line: 1],
# expect:   [
# expect:     {:x, [line: 1], nil},
# expect:     [do: {:foo, [line: 2], [1, {:__cursor__, [line: 2], []}]}]
# expect:   ]}}
# expect: {:ok, [a: 1, b: {:__cursor__, [line: 1], []}]}
# expect: {:ok, [{:a, 1}, {:__cursor__, [line: 1], []}]}
# expect: {:ok, {:foo, [line: 1], [[{:a, 1}, {:__cursor__, [line: 1], []}]]}}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     "a",
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{:__cursor__, [line: 1], []}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "','"}}
