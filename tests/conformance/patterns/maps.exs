%{a: a} = %{a: 1, b: 2}
%{} = %{anything: :goes}
%{"k" => %{nested: n}} = %{"k" => %{nested: 5}}
IO.inspect({a, n}) # expect: {1, 5}
key = :dyn
%{^key => v} = %{dyn: 7}
IO.inspect(v) # expect: 7

try do
  %{missing: _} = Function.identity(%{a: 1})
rescue
  error in MatchError -> IO.puts(Exception.message(error))
  # expect: no match of right hand side value: %{a: 1}
end

result =
  case %{1 => :int} do
    %{1.0 => _} -> :float_key
    %{1 => x} -> x
  end

IO.inspect(result) # expect: :int
