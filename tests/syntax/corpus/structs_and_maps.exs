%foo{}

%Foo{a: 1}

%Foo{ x | a: 1}

%__MODULE__{}

%unquote(x){}

%@foo{}

%"a"{}

%Foo.Bar{}

%x.y{}

%^x{}

%foo(){}

%_{}

%Foo
{}

%Foo {}

% Foo{}

%-a{}

%1{}

%%{}{}

%fn -> 1 end{}

%foo.(){}

%Foo{}.bar

%{}.a

%{}[a]

%foo[1]{}

%x.y(){}

%{a: 1}

%{a => b, c => d}

%{a => b | c}

%{a
|
b: 1}

%{foo() | a: 1}

%{@a | b: 1}

%{@a}

%{@a => 1}

%{!a}

%{"a": 1}

%{"a" => 1}

%{a.b}

%{a()}

%{if a do b end => 1}

%{a => if b do c end}

%{if a do b end | c: 1}

%{
}

%{a: 1
}

%{
a: 1,
}
