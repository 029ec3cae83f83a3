IO.inspect(nil || false || 3) # expect: 3
IO.inspect(nil || false) # expect: false
IO.inspect(1 && 2 && 3) # expect: 3
IO.inspect(1 && nil && raise("never")) # expect: nil
IO.inspect(!nil) # expect: true
IO.inspect(!0) # expect: false
IO.inspect(!!"") # expect: true
IO.inspect(5 || raise("never")) # expect: 5
