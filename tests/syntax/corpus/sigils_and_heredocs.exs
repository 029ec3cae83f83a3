~s(a b)

~s(a#{b}c)abc

~S(a#{b})

~r/a\/b/i

~w[a b]a

~ABC|x|

~A1(x)

~s"""
  a
  b
  """x

~S'''
  a
    b
  '''

"""
  a
  b\
  c
  """

'''
  a#{b}
  '''

"""
"""

"""
 a
  """

"""
  a#{"""
    x
    """}

  b
  """

"a\
b"

"\a\b\d\e\f\n\r\s\t\v\0\x1\x41\x{41}\u0041\u{41}\q\""

"\xFF"
