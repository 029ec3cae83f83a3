[]
-----
[ ]
-----
[1,2,3]
-----
[1,2,3,]
-----
[1,
2]
-----
[
1,2]
-----
[1|2]
-----
[1,2|tail]
-----
[a|b|c]
-----
[a: 1,b: 2]
-----
[{:a,1},{:b,2}]
-----
[1,a: 2]
-----
[{1,2},a: 2]
-----
[a: 1, b: 2,]
-----
[a:
1]
-----
{}
-----
{1}
-----
{1,2}
-----
{1,2,3}
-----
{1,a: 1}
-----
{:ok,[a: 1]}
-----
{:ok, %{a: 1,
b: 2}}
-----
{
:ok, 1}
-----
{1,2,3,}
-----
{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccc, ddddddd}
-----
[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccc, ddddddd]
-----
%{}
-----
%{ }
-----
%{a: 1,b: 2}
-----
%{:a=>1,"b"=>2,c=>3}
-----
%{"a"=>1,b: 2}
-----
%{a|b: 1}
-----
%{a|:b=>1,"c"=>2}
-----
%{
a: 1}
-----
%{a: 1,
b: 2}
-----
%{aaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, ccccccccccccccccccccccccccc: 3, ddddddddddddddd: 4}
-----
%{aaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, ccccccccccccccccccccccccccc: 3, ddddddddddddddd: 4444}
-----
%{foo(a) | b: 1}
-----
%{a.b.c | d: 1}
-----
%{(a |> b) | c: 1}
-----
%{%{a: 1} | a: 2}
-----
%A{}
-----
%A{a: 1}
-----
%A{b|a: 1}
-----
%A.B{a: 1,}
-----
%__MODULE__{a: 1}
-----
%name{a: 1}
-----
%_{}
-----
%^name{}
-----
%@mod{a: 1}
-----
%unquote(x){a: 1}
-----
%{a: %{b: %{c: [1,2,{3,4}]}}}
-----
%{key: "value", other: fn -> 1 end, third: if(a, do: b)}
-----
%{key: fn x ->
x
end}
-----
[fn x -> x end, fn y ->
y end]
-----
[key: [
a: 1,
b: 2
], other: {
1, 2}]
-----
<<>>
-----
<<1,2,3>>
-----
<<a::8,b::size(16)-little,c::binary>>
-----
<<a::size(n)-unit(8)-binary,rest::bits>>
-----
<<"a"::utf8, x::utf16, "b">>
-----
<<a::8*4>>
-----
<< <<1>>::binary, 2 >>
-----
<<(<<1>>), (<<2>>)>>
-----
<< for(x <- [1], into: "", do: <<x>>)::binary >>
-----
<<x::(8)>>
-----
<<x::a+b>>
-----
<<aaaaaaaaaaaaaaaaaaaaaaaaa::binary-size(10), bbbbbbbbbbbbbbbbbbbbbbbbbbbbb::integer-size(32), ccccccccccc::binary>>
-----
<<
a, b>>
-----
<<a,
b>>
-----
for <<c <- "abc">>, do: c
-----
for <<r::8, g::8, b::8 <- pixels>>, into: [], do: {r,g,b}
-----
for x<-1..3,y<-1..3,x!=y,do: {x,y}
-----
for x <- list, into: %{}, uniq: true do {x, 1} end
-----
for x <- list, reduce: 0 do acc -> acc + x end
-----
for {k, v} <- map, is_binary(v), reduce: %{} do
  acc when is_map(acc) -> Map.put(acc, k, v)
end
-----
for aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa <- bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccc <- ddddddddddddddd, do: e
-----
for x <- xs, x > 1,
y <- ys do
{x, y}
end
-----
config = [name: "a", opts: [b: 1, c: [d: 2]], list: [1, 2, 3], map: %{e: 1}, tuple: {1, 2, 3}, fun: &foo/1]
-----
config :app, Mod, a: 1, b: [c: 1]
-----
config :app,
Mod,
a: 1
-----
config(:app, [a: 1])
-----
[ {:dep, "~> 1.0"}, {:other, "~> 2.0", only: [:dev, :test], runtime: false} ]
-----
[:a,:b,nil,true,false]
-----
[A,A.B,:"Elixir.C",Elixir.D]
-----
[not a, !b, -c, &d/1, @e, f.(), g[h]]
-----
[if(a, do: b) | c]
-----
[
  1, 2,

  3
]
-----
%{

a: 1,

b: 2

}
-----
[[1,2],[3,4]]
-----
[[1,2],
[3,4]]
-----
x = [1,2,
3]
-----
x = %{a: 1,
b: 2}
-----
x = {1,
2}
-----
foo = [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, ccccccccc: 3]
