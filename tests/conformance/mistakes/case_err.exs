case 3 do
  1 -> 1
end

# expect exit: 1
# expect stderr: ** (CaseClauseError) no case clause matching: 3
