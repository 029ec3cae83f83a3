ref = :erlang.start_timer(5, self(), {:payload, 1})

receive do
  {:timeout, ^ref, payload} -> IO.inspect(payload) # expect: {:payload, 1}
end

ref = :erlang.send_after(1, self(), :plain)
IO.inspect(is_reference(ref)) # expect: true

receive do
  m -> IO.inspect(m) # expect: :plain
end
