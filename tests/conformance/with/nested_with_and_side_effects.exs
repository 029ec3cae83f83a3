step = fn name, result ->
  IO.puts("step #{name}")
  result
end

r =
  with {:ok, a} <- step.("one", {:ok, 1}),
       {:ok, b} <-
         (with {:ok, x} <- step.("two", {:ok, 2}),
               :stop <- step.("three", :go) do
            {:ok, x}
          end),
       {:ok, c} <- step.("four", {:ok, 4}) do
    {a, b, c}
  end
# expect: step one
# expect: step two
# expect: step three

IO.inspect(r) # expect: :go
