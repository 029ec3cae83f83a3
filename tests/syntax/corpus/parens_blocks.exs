(a)
((a))
(a; b)
(a
b)
(
  a
)
(
  a
  b
)
(;)
(a;)
(;a)
(a -> b)
(a, b -> c)
(-> a)
(() -> a)
((a, b) -> c)
(a when b -> c)
(a -> b; c -> d)
(a ->
  b
  c)
(a) + (b)
-(a)
!(a)
not(a)
not (a)
(not a)
(!a)
((!a))
(!a) in b
(not a) in b
(-a).b
(a).(b)
(a b)
(a b, c)
(a.b)
(a = b) = c
