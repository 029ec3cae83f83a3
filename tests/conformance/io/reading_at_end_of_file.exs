IO.inspect(IO.gets("prompt> "))
IO.inspect(IO.read(:line))
IO.inspect(IO.read(:eof))
# expect: prompt> :eof
# expect: :eof
# expect: :eof
