IO.inspect(Integer.pow(2, 80) * 1.0) # expect: 1.2089258196146292e24
IO.inspect(trunc(1.0e30)) # expect: 1000000000000000019884624838656
IO.inspect(round(1.5e20)) # expect: 150000000000000000000
IO.inspect(Integer.pow(2, 64) == 1.8446744073709552e19) # expect: true

try do
  Integer.pow(10, 400) * 1.0
rescue
  e -> IO.puts(Exception.message(e)) # expect: bad argument in arithmetic expression
end

IO.inspect(Integer.pow(10, 25) / Integer.pow(10, 24)) # expect: 10.000000000000002
