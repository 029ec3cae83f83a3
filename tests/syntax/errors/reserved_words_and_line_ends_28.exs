(a
-> b