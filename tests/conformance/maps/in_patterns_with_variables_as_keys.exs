key = "dynamic"
id = 7
m = %{"dynamic" => 1, {:user, 7} => "bob", nested: %{id => :inner}}
%{^key => a, {:user, ^id} => name, nested: %{^id => inner}} = m
IO.inspect({a, name, inner}) # expect: {1, "bob", :inner}

find = fn k, map ->
  case map do
    %{^k => v} -> {:ok, v}
    %{} -> :error
  end
end

IO.inspect({find.(:x, %{x: nil}), find.(:y, %{x: nil})}) # expect: {{:ok, nil}, :error}
