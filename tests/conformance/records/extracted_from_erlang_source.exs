# Records of a file of Erlang source: defaults of every kind, the preprocessor, forms that make no sense.
folder = Path.join(System.tmp_dir!(), "extracted_from_erlang_source")
File.mkdir_p!(folder)
file = Path.join(folder, "records.hrl")
write = fn text -> File.write!(file, text) end
all = fn text -> write.(text) && Record.extract_all(from: file) end

write.(~S"""
-module(foo).
-record(a, {x :: integer(), y = <<1,2:16>>, z = "a" "b", c = $a, d = $\n, e = 16#ff, f = 1_000, g = 2.5e3, h = 'A b'}).
f(X) -> X + 1.
-record(b, {a = 1 + 2 * 3 - 4, b = -1, c = not true, d = 7 div 2, e = [1] ++ [2], f = (3), g = 1 =:= 2, h = bnot 1}).
-record(n, {a = [] :: [atom()] | #a{}, b = #b{} :: fun((...) -> 'ok'), 'd d' = #{k => {1, [2|3]}}}).
""")

for name <- [:a, :b, :n],
    do: IO.inspect(Record.extract(name, from: file), limit: :infinity, width: 200)
# expect: [x: :undefined, y: <<1, 0, 2>>, z: ~c"ab", c: 97, d: 10, e: 255, f: 1000, g: 2500.0, h: :"A b"]
# expect: [a: 3, b: -1, c: false, d: 3, e: [1, 2], f: 3, g: false, h: -2]
# expect: [a: [], b: {:b, 3, -1, false, 3, [1, 2], 3, false, -2}, "d d": %{k: {1, [2 | 3]}}]

IO.inspect(Enum.map(Record.extract_all(from: file), &elem(&1, 0))) # expect: [:a, :b, :n]

IO.inspect(all.("-ifdef(FOO).\n-record(a, {x = 1}).\n-else.\n-record(a, {x = 2}).\n-endif.\n"))
# expect: [a: [x: 2]]

IO.inspect(
  all.("-define(FOO, 5).\n-ifndef(FOO).\n-record(a, {x}).\n-endif.\n-record(b, {x = ?FOO}).\n")
)
# expect: [b: [x: 5]]

IO.inspect(
  all.("-define(A, 1).\n-undef(A).\n-ifdef(A).\n-record(a, {x}).\n-endif.\n-record(b, {y}).\n")
)
# expect: [b: [y: :undefined]]

IO.inspect(all.("-record(b, {y = #a{y = 1, _ = 7}}).\n-record(a, {x, y = 2, z}).\n"))
# expect: [b: [y: {:a, 7, 1, 7}], a: [x: :undefined, y: 2, z: :undefined]]

IO.inspect(
  all.("-record(b, {c = length([1, 2]), d = fun erlang:length/1, e = erlang:abs(-2)}).\n")
)
# expect: [b: [c: 2, d: &:erlang.length/1, e: 2]]

IO.inspect(
  all.(
    "-record(b, {a = <<\"abc\">>, b = <<1.5/float>>, c = <<\"é\"/utf8>>, d = <<1:4>>, e = <<>>}).\n"
  )
)
# expect: [
# expect:   b: [
# expect:     a: "abc",
# expect:     b: <<63, 248, 0, 0, 0, 0, 0, 0>>,
# expect:     c: "é",
# expect:     d: <<1::size(4)>>,
# expect:     e: ""
# expect:   ]
# expect: ]

IO.inspect(
  all.(~S|-record(q, {a = "\x{41}\n\t\e\s\"\\", b = '\'', c = $\\, d = $\s, f = "\101\^a"}).|)
)
# expect: [q: [a: ~c"A\n\t\e \"\\", b: :"'", c: 92, d: 32, f: [65, 1]]]

IO.inspect(all.("%% hi\n- record ( q , { % c\n a = 1 % d\n}) . % e\n-record r, {b}.\n"))
# expect: [q: [a: 1], r: [b: :undefined]]

for text <- [
      "-record(a, {x = }).\n-record(b, {y = 1}).",
      "-record(a, {x = ?NOPE}).\n-record(b, {y = 1}).",
      "-record(a, {x = 1}).-record(a, {x = 2}).",
      "-include(\"nope.hrl\").\n-record(q, {x = 1}).\n",
      "-record(q, {a = 1})",
      "-record(q, {a = 1,}).",
      "-record(Q, {a}).",
      "-record(q, {a :: , b})."
    ] do
  IO.inspect(all.(text))
end
# expect: [b: [y: 1]]
# expect: [b: [y: 1]]
# expect: []
# expect: [q: [x: 1]]
# expect: []
# expect: []
# expect: []
# expect: []

File.write!(Path.join(folder, "other.hrl"), "-record(o, {x = ?FOO}).\n")
write.("-include(\"other.hrl\").\n-ifdef(FOO).\n-record(q, {x = ?FOO}).\n-endif.\n")
IO.inspect(Record.extract_all(from: file, macros: [FOO: [1, :b]]))
# expect: [o: [x: [1, :b]], q: [x: [1, :b]]]

failure = fn run ->
  error =
    try do
      run.()
    rescue
      error -> error
    end

  IO.puts(
    "#{inspect(error.__struct__)} #{String.replace(Exception.message(error), folder, "FOLDER")}"
  )
end

failure.(fn -> Record.extract(:nope, from: file) end)
# expect: ArgumentError no record nope found at FOLDER/records.hrl. Or the record does not exist or its entry is malformed or depends on other include files
failure.(fn -> Record.extract(:a, []) end)
# expect: ArgumentError expected :from or :from_lib to be given as option
failure.(fn -> Record.extract(:a, from: Path.join(folder, "nope.hrl")) end)
# expect: RuntimeError error parsing file FOLDER/nope.hrl, got: {:error, :enoent}
failure.(fn -> Record.extract_all(from_lib: "nope/include/nope.hrl") end)
# expect: ArgumentError lib file nope/include/nope.hrl could not be found
failure.(fn -> all.("-record(q, {a = X}).\n") end) # expect: ErlangError Erlang error: {:unbound_var, :X}
failure.(fn -> all.("-record(q, {a = list:foo()}).\n") end)
# expect: UndefinedFunctionError function :list.foo/0 is undefined (module :list is not available)
