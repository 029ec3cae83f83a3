%a{unquote_splicing<~ unquote_splicing => <<>>.baz!(A,é,2), __MODULE__ => __MODULE__ --true, k: __MODULE__.é}

__MODULE__() do;unquote_splicing._x(0x1f) else a(...,
if)
x1+baz!
"a#{100_000}b"
end

<<nil,[],a>> +	<<__MODULE__,>>

unquote

+ baz!*~s(x)

if<-100_000.(1.5,K: __MODULE__)

é("""
  h
  """,:"a b") do ( true._x @x1 ) else 
end

%{:+ | foo => ~w"a b"}
foo(:+)
%{_x => foo, _x =>
nil}

x1(unquote_splicing) do <<baz!,100_000>>;unquote_splicing  rescue
a when ... ->  end

"""
  h
  """ != %^x{not unquote ==
...=>fn
 -> ?a;:a;"s" end + if(unquote), k: <<_x, __MODULE__, else: bar?, do: "">> when x1}

fn x1 when unquote_splicing ->  end

[ __MODULE__<-unquote_splicing <~ # c
unquote_splicing, &1 ]

%{Foo=>100_000, __MODULE__=>0x1f} in <<nil>> ;
[_x ] ;
foo |> "s"
-- :a ^^^ unquote_splicing

(	(b) when %A.B{"a\nb" | if =>
?a, [] => []} -> ; x1 when %^x{__MODULE__=><<>>, k: unquote_splicing} ->
 a;~s(x);a; (if,
baz!,
else: __MODULE__) when fn [] -> a end ->
 'c' ;
é ;
foo)

foo do
b +foo
after  end ;
%^x{{} => 0x1f}

<<"a#{"""
  h
  """

...

&1}b", [..,unquote_splicing ]>>

%{}

{ }

%{%{}.('c')=>%__MODULE__{}, k: {}}

%{baz!
| b=>bar?, k: __MODULE__}

%a{?a => _x, k: _x} + bar? --- __MODULE__

"a#{"a#{x1 bar?,baz!,__MODULE__}b"}b"
