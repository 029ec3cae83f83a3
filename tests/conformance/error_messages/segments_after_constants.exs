defmodule S do
  def a(x), do: <<1, 2, x>>
  def b(x), do: <<"abc", x::binary>>
  def c(x), do: <<"abc", 1, 2.0::float, x::utf8>>
  def d(x, y), do: <<1, x, 2, 3, y::binary, 4>>
  def e(x), do: <<0::3, 1::5, x::16>>
  def f(x), do: "abc" <> x
  def g(x, y), do: "a#{x}b" <> "c" <> y
  def h(x), do: <<1::size(x), 2>>
  def i(x, y), do: <<1, 2, 3::size(x), y>>
  def j(x), do: <<"a", "b", "c", x::float, "d">>
  def k(x), do: <<"é"::utf8, "b"::utf16, x::utf32>>
  def l(x), do: <<"", x>>
  def m(x), do: "" <> x
  def n(x), do: "pre" <> "fix" <> x <> "post"
  def o(x), do: <<1, 2, 3, 4, 5, 6, 7, 8, x::bitstring>>
  def p(x), do: <<x::binary-size(5), 1>>
end
calls = [a: [:x], b: [1], c: [:x], d: [1, :y], d: [:x, "y"], e: [:x], f: [1], g: ["x", 1], h: [:s], h: [-1], i: [:s, 1], i: [3, :y], j: [:x], k: [:x], k: [-1], l: [:x], m: [1], n: [1], o: [1], p: ["abc"], p: [1]]
for {f, args} <- calls do
  try do
    IO.inspect({f, apply(S, f, args)})
  rescue
    e -> IO.puts("#{f}: #{Exception.message(e)}")
  end
end
# expect: a: construction of binary failed: segment 3 of type 'integer': expected an integer but got: :x
# expect: b: construction of binary failed: segment 2 of type 'binary': expected a binary but got: 1
# expect: c: construction of binary failed: segment 4 of type 'utf8': expected a non-negative integer encodable as utf8 but got: :x
# expect: d: construction of binary failed: segment 5 of type 'binary': expected a binary but got: :y
# expect: d: construction of binary failed: segment 2 of type 'integer': expected an integer but got: :x
# expect: e: construction of binary failed: segment 3 of type 'integer': expected an integer but got: :x
# expect: f: construction of binary failed: segment 2 of type 'binary': expected a binary but got: 1
# expect: g: construction of binary failed: segment 5 of type 'binary': expected a binary but got: 1
# expect: h: construction of binary failed: segment 1 of type 'integer': expected a non-negative integer as size but got: :s
# expect: h: construction of binary failed: segment 1 of type 'integer': expected a non-negative integer as size but got: -1
# expect: i: construction of binary failed: segment 3 of type 'integer': expected a non-negative integer as size but got: :s
# expect: i: construction of binary failed: segment 4 of type 'integer': expected an integer but got: :y
# expect: j: construction of binary failed: segment 4 of type 'float': expected a float or an integer but got: :x
# expect: k: construction of binary failed: segment 3 of type 'utf32': expected a non-negative integer encodable as utf32 but got: :x
# expect: k: construction of binary failed: segment 3 of type 'utf32': expected a non-negative integer encodable as utf32 but got: -1
# expect: l: construction of binary failed: segment 2 of type 'integer': expected an integer but got: :x
# expect: m: construction of binary failed: segment 2 of type 'binary': expected a binary but got: 1
# expect: n: construction of binary failed: segment 3 of type 'binary': expected a binary but got: 1
# expect: o: construction of binary failed: segment 9 of type 'binary': expected a binary but got: 1
# expect: p: construction of binary failed: segment 1 of type 'binary': the value "abc" is shorter than the size of the segment
# expect: p: construction of binary failed: segment 1 of type 'binary': expected a binary but got: 1
