for name <- [nil, true, false, :undefined] do
  try do
    Process.register(self(), name)
  rescue
    e -> IO.inspect({name, e.__struct__})
  end
end
# expect: {nil, FunctionClauseError}
# expect: {true, FunctionClauseError}
# expect: {false, FunctionClauseError}
# expect: {:undefined, FunctionClauseError}
