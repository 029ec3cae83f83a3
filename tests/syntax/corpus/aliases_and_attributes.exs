Foo

Foo.Bar

Foo.Bar.baz

Foo . Bar

foo.Bar

Foo.{A, B}

Foo.{A,}

Foo.{}

foo.{a}

Foo.bar()

Foo.bar 1, 2

Foo.+

Foo.+(1)

Foo.and

foo.do

Foo[1]

Elixir.Foo

é = 1

__MODULE__

__MODULE__.Foo

__MODULE__.{A}

@foo 1

@foo

@foo(1)

@foo do
end

@foo 1 do
end
