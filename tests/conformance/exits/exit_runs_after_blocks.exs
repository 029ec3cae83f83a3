parent = self()

{_, ref} =
  spawn_monitor(fn ->
    try do
      exit(:leaving)
    after
      send(parent, :cleaned_up)
    end
  end)

receive do
  m -> IO.inspect(m) # expect: :cleaned_up
end

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :leaving
end
