[[[[[[[[[[a]]]]]]]]]]
f(g(h(i(j(k(l(m(n(o))))))))
)
%{a: %{b: %{c: %{d: %{e: [{1, {2, {3}}}]}}}}}
((((((((a))))))))
fn -> fn -> fn -> fn -> a end end end end
"#{"#{"#{"#{"#{a}"}"}"}"}"
if a do if b do if c do d end end end
a b c d e f g
a.b.c.d.e.f.g.h
a[b[c[d[e]]]]
!!!!!!a
@@@a
- - - a
not not a
f(f(f(f(f(f(f(f(f(1 + 2)))))))))
<<(<<(<<a>>)>>)>>
