IO.inspect(System.argv()) # expect: []
IO.inspect(System.schedulers() >= 1) # expect: true
IO.inspect(System.schedulers_online() >= 1) # expect: true
IO.inspect(is_binary(System.version())) # expect: true
