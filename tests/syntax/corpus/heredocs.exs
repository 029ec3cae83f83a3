"""
plain
"""
"""
  indented
    more
  """
x = """
  a #{b} c
  #{d}
  e
  """
foo("""
bar
""", 1)
'''
char #{x}
'''
"""
a \
b
"""
"""
"quotes" and ""two""
"""
"""
\"""
"""
    """
    deep
      er

    blank above
    """
"""

"""
@doc ~S"""
raw #{x} \n
"""
@doc ~s'''
cooked #{x} \n
'''
