a +
b
a
+ b
a -
b
a
- b
a and
  b
a
and b
a
or
b
a =
b
a
= b
a
when b
a
:: b
a
| b
a ||
  b &&
  c
a
in b
a
not in b
a
.. b
a
<> b
x = a
  ++ b
  ++ c
!
a
not
a
@
a
&
a
a.
b
a
.b
.c
a.b
.(c)
