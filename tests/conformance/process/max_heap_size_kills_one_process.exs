{pid, ref} =
  :erlang.spawn_opt(
    fn ->
      grow = fn grow, acc -> grow.(grow, [acc | acc]) end
      grow.(grow, Enum.to_list(1..10))
    end,
    [:monitor, max_heap_size: %{size: 200_000, kill: true, error_logger: false}]
  )

receive do
  {:DOWN, ^ref, _, ^pid, reason} -> IO.inspect(reason) # expect: :killed
end

IO.puts("the others go on") # expect: the others go on
