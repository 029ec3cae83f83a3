f = fn x ->
  case x do
    1 -> :one
  end
end

f.(%{"k" => [1, 2]})

# expect exit: 1
# expect stderr: ** (CaseClauseError) no case clause matching: %{"k" => [1, 2]}
