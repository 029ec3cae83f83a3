data = [%{id: <<1, 2::16, "rest">>}, %{id: <<9, 0, 3>>, extra: true}, %{other: 1}]

result =
  for item <- data do
    case item do
      %{id: <<n, size::16>>, extra: true} -> {:exact, n, size}
      %{id: <<n, size::16, more::binary>>} -> {:more, n, size, more}
      _ -> :none
    end
  end

IO.inspect(result) # expect: [{:more, 1, 2, "rest"}, {:exact, 9, 3}, :none]
