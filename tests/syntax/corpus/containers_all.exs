[]
[a]
[a, b]
[a, b,]
[a | b]
[a, b | c]
[a: 1]
[a: 1, b: 2,]
[a, b: 1]
[{:a, 1}, b: 2]
[{:a, 1}, {:b, 2}]
[
  a,
  b
]
[
  a: 1,
  b: 2
]
[[[]]]
{}
{a}
{a, b}
{a, b, c}
{a, b: 1}
{a, b, c: 1}
{
  a,
  b,
}
%{}
%{a: 1}
%{a => b}
%{a => b, c: d}
%{"a" => 1, :b => 2, 3 => 4}
%{a | b: 1}
%{a | b => c}
%{a | b => c, d: e}
%{
  a
  | b: 1,
    c: 2
}
%{a.b | c: d}
%{a() | c: d}
%{%{} | a: 1}
%A{}
%A{a: 1}
%A{b | a: 1}
%A.B{}
%a{}
%_{}
%^a{}
%__MODULE__{}
%@a{}
%unquote(a){}
%{unquote_splicing(a)}
<<>>
<<a>>
<<a, b>>
<<a::8>>
<<a::size(8)>>
<<a::binary-size(b)>>
<<a::little-signed-integer-size(8)-unit(2)>>
<<"a", b::utf8>>
<<a::8, b::bits>>
<<a :: 8>>
<<(<<a>>)>>
<< a >>
