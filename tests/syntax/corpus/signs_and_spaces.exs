foo -(1)

foo -[1]

foo -{1}

foo -%{}

foo -<<1>>

foo - 1

foo -1

foo -x, 1

a.foo -1

foo +x

foo -"a"

foo --1

foo -/1
