queue = :queue.from_list([1, 2, 3])
show = fn queue -> if :queue.is_queue(queue), do: :queue.to_list(queue), else: queue end
IO.inspect({show.(:queue.in(4, queue)), show.(:queue.in_r(0, queue)), :queue.len(queue), :queue.is_empty(queue), :queue.is_empty(:queue.new())})
# expect: {[1, 2, 3, 4], [0, 1, 2, 3], 3, false, true}
{{:value, first}, rest} = :queue.out(queue)
{{:value, last}, front} = :queue.out_r(queue)
IO.inspect({first, show.(rest), last, show.(front), :queue.out(:queue.new())})
# expect: {1, [2, 3], 3, [1, 2], {:empty, {[], []}}}
IO.inspect({:queue.peek(queue), :queue.peek_r(queue), :queue.get(queue), show.(:queue.drop(queue)), :queue.peek(:queue.new())})
# expect: {{:value, 1}, {:value, 3}, 1, [2, 3], :empty}
IO.inspect({show.(:queue.reverse(queue)), show.(:queue.join(queue, queue)), show.(:queue.filter(&(&1 > 1), queue)), :queue.member(2, queue), :queue.fold(&(&1 + &2), 0, queue)})
# expect: {[3, 2, 1], [1, 2, 3, 1, 2, 3], [2, 3], true, 6}
IO.inspect({:queue.is_queue([]), :queue.is_queue(:a), show.(:queue.filter(&[&1, &1], :queue.from_list([1])))})
# expect: {false, false, [1, 1]}

for make <- [fn -> :queue.get(:queue.new()) end, fn -> :queue.drop(:queue.new()) end, fn -> :queue.in(1, :a) end, fn -> :queue.len(:a) end, fn -> :queue.from_list(:a) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.inspect(error)
  catch
    kind, reason -> IO.inspect({kind, reason})
  end
end
# expect: %ErlangError{original: :empty, reason: nil}
# expect: %ErlangError{original: :empty, reason: nil}
# expect: %ArgumentError{message: "argument error"}
# expect: %ArgumentError{message: "argument error"}
# expect: %ArgumentError{message: "argument error"}
