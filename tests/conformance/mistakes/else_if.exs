x = 3
if x > 5 do
  :a
else if x > 2 do
  :b
else
  :c
end

# expect exit: 1
# expect stderr:     error: missing terminator: end
# expect stderr:     hint: it looks like the "do" on line 2 does not have a matching "end"
