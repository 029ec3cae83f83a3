case 1 do
  1 -> :a
else
  2 -> :b
end

# expect error: unexpected option :else in "case"
