x = """
  abc
 """
y

# expect exit: 1
