x = 'abc'
IO.inspect(x)
IO.inspect('it''s')

# expect exit: 1
