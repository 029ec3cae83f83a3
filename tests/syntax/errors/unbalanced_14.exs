"""
  a
  b
