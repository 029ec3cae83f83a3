a; b
a;
b
a ; b ; c
foo do; a; end
foo do a; b end
foo do a;
b
end
fn -> a; b end
fn a -> b; c -> d end
(a; b)
[(a; b)]
foo((a; b))
"#{a; b}"
if a do b; else c; end
;a
