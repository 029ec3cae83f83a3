IO.inspect({-0.0, 0.0 == -0.0, 0.0 === -0.0, 0.0 * -1, -0.0 + 0.0}) # expect: {-0.0, true, false, -0.0, 0.0}
IO.inspect(match?(+0.0, -0.0)) # expect: false
IO.inspect([0.0, -0.0] |> Enum.uniq() |> length()) # expect: 2
