raise ArgumentError, """
this is wrong

  * first
  * second
"""

# expect exit: 1
# expect stderr: ** (ArgumentError) this is wrong
# expect stderr:   * first
# expect stderr:   * second
