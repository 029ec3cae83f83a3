foo (1)

foo ()

foo()

foo(bar 1, 2)

foo a: bar 1, 2

foo a: bar 1, b: 2

%{foo a => 1}

%{foo a | b => 1}
