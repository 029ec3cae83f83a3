x = (a -> b)
if true do
  x -> 1
end

# expect error: misplaced operator ->
