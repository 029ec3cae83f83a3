try do
  raise "unhandled"
after
  IO.puts("cleaning up") # expect: cleaning up
end

# expect exit: 1
# expect stderr: ** (RuntimeError) unhandled
