IO.puts("line") # expect: line
IO.write("no newline,")
IO.write([" io", ["list", ?!], 10]) # expect: no newline, iolist!
IO.puts(["nested", [" ", ["chardata"]], 32, "é"]) # expect: nested chardata é
IO.puts(:atom) # expect: atom
IO.puts(42) # expect: 42
IO.puts(1.5) # expect: 1.5
IO.puts(nil) # expect:
IO.puts("") # expect:
IO.puts(~c"charlist") # expect: charlist
IO.inspect(IO.puts("returns"))
# expect: returns
# expect: :ok
IO.write(:stdio, "to stdio\n") # expect: to stdio
