(!a) in b

(not a) in b

(not a)

(!a)

((!a))

(-a)

!(a in b)

(@a)

(&a)

(& &1)
