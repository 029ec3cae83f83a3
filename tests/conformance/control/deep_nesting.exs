classify = fn n ->
  if is_integer(n) do
    cond do
      n < 0 ->
        case rem(n, 2) do
          0 -> {:negative, :even}
          _ -> {:negative, :odd}
        end

      n == 0 ->
        :zero

      true ->
        with true <- n > 100,
             sq when sq < 1_000_000 <- n * n do
          {:large, sq}
        else
          false -> if rem(n, 2) == 0, do: {:small, :even}, else: {:small, :odd}
          sq -> {:huge, sq}
        end
    end
  else
    unless is_float(n), do: :not_a_number, else: {:float, trunc(n)}
  end
end

IO.inspect(Enum.map([-4, -3, 0, 7, 8, 101, 5000, 2.7, "x"], classify))
# expect: [
# expect:   {:negative, :even},
# expect:   {:negative, :odd},
# expect:   :zero,
# expect:   {:small, :odd},
# expect:   {:small, :even},
# expect:   {:large, 10201},
# expect:   {:huge, 25000000},
# expect:   {:float, 2},
# expect:   :not_a_number
# expect: ]
