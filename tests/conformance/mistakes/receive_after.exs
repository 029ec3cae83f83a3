receive do
  x -> x
after
  10
end

# expect exit: 1
