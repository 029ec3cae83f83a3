fn -> 1 end
fn x -> x end
fn x, y -> x + y end
fn
  0 -> :zero
  n when n > 0 -> :pos
  _ -> :neg
end

fn {a, b}, [c | d] -> a end
fn (a, b) -> a end
fn () -> 1 end
fn %{a: a} = m -> m
   _ -> nil
end
fn a -> fn b -> fn c -> a + b + c end end end
fn -> :ok end.()
(fn a -> a end).(1)
fn a ->
  b

  c
end
fn a, b when a > b when b > 1 -> c end
fn x -> if x do 1 else 2 end end
fn (x) when x -> y end
fn x when (x) -> y end
fn [] -> 1; [_] -> 2; _ -> 3 end
