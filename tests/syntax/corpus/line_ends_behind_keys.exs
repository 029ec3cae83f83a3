f("a#{1}":
  2, b:
  3)
["a#{b}":

  c]
a
not in # d
b
a not in

b
