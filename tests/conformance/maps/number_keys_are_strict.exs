m = %{1 => :int, 1.0 => :float}
IO.inspect({map_size(m), m[1], m[1.0]}) # expect: {2, :int, :float}
IO.inspect(Map.put(%{0.0 => :pos}, -0.0, :neg) |> map_size()) # expect: 2
