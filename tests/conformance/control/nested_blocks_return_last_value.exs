v =
  case [1, 2] do
    [a | _] ->
      b =
        if a == 1 do
          c = a + 1
          c * 2
        end

      {a, b}
  end

IO.inspect(v) # expect: {1, 4}

w =
  (
    _first = 1
    second = 2
    second
  )

IO.inspect(w) # expect: 2
