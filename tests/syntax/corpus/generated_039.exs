é({baz!, false, do: :"a b"
}, A.B.b())

& &1 + a :a, b, foo, do: unquote_splicing ;
%{unquote => :+}

if <("a\nb" -> nil
?\n
é

 when "s" ->
 baz!

(a,unquote_splicing,b,else: %{}) ->
  )

baz!(unquote, fn ->"""
  h
  """
...
true end, %__MODULE__{__MODULE__ => __MODULE__})

[ __MODULE__].("""
  h
  """,a: 'c')

<<if,%{}>>&&&'c' >>> A.B+{ <<>>,...}

__MODULE__(foo,do:

"a\nb",if: _x)

fn
b, ..., x1 when ( ?\n

{}

...) -> 
end

%__MODULE__{fn
(nil, 1.5, @a, K: {}) when fn
_x -> 'c'
end ->
 _x; x1 when !unquote ->
 é; unquote when { 0x1f,100_000,b }->if
end => [?a[b], a <- "", a: "".(), else: @a ]}

b do
{} after ~w"a b" end ;
false

{baz!||| if,if: { _x },if: ?a }

unquote_splicing.(foo) +++ foo # c
=== &1.b.bar?

"a#{..}b"
@a.if(~~~:"a b",
[])
%{foo.bar?(..,nil)=>{x1, }, k: %{b|0x1f =>
:"a b", k: ""},}

%{bar?(Foo, if)=>&1.(baz!,
K: b)}[baz!]

(a when __MODULE__ ->
 unquote_splicing;_x;nil).(bar?)

unquote([ 100_000],
"a#{baz!
a}b">>> %^x{unquote_splicing
| baz!=>&1, k: 100_000})

{ { unquote },baz! do  rescue
b when é -> a
x1 ->  end,do: [ ]}

- <<a>>
~w"a b" +<<false>>.(...)
