try do
  case Function.identity({:error, :enoent}) do
    {:ok, x} -> x
    :error -> nil
  end
rescue
  error in CaseClauseError -> IO.puts(Exception.message(error))
  # expect: no case clause matching: {:error, :enoent}
end
