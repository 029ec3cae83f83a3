m = %{:a => 1, "b" => 2, 3 => nil}
IO.inspect({m.a, m[:a], m["b"], m[3], m[:nope]}) # expect: {1, 1, 2, nil, nil}
IO.inspect(m[:nope][:deeper]) # expect: nil
IO.inspect(nil[:x]) # expect: nil

try do
  m.zzz
rescue
  e in KeyError -> IO.inspect({e.key, e.term == m}) # expect: {:zzz, true}
end

try do
  Function.identity(1).a
rescue
  e -> IO.puts(Exception.message(e) |> String.split("\n") |> hd()) # expect: key :a not found in: 1
end
