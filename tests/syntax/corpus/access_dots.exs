a.b
a.b.c
a.b()
a.b().c
a.b(c).d
a[b]
a[b][c]
a[b].c
a.b[c]
a.b[c].d(e)[f]
a()[b]
a[b: 1]
a["b"]
a[:b]
a[b c]
A.b[c]
@a[b]
@a.b[c]
%{}[a]
[a][b]
{a}[b]
"a"[b]
(a)[b]
a.(b)
a.(b).(c)
a.b.(c)
a.b.(c)[d]
A.B
A.B.C
A.b
A.B.c
a.B
a.B.C
A.{}
A.{B}
A.{B, C.D}
A.B.{C, D}
__MODULE__.A
__MODULE__.a
@a.B
a."b"
a."b c"
a."b"(c)
a."b c" d
a.'b c'
A.+(b, c)
A.<>(b)
A.!(b)
A.{}
a.do
a.end
a.fn
a.nil
a.and
a.not
a.true
a . b
a
  .b
  .c(d)
a.b do c end
a.b.c do d end
