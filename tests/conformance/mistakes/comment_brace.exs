x = {1, # }
2}
IO.inspect(x) # expect: {1, 2}
