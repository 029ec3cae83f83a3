;

a
;
b

a;
b

(;)

(a;)

(;a)

()

(
)

(a;b)

(a
b)





a when b: 1

foo a when b: 1, c: 2
