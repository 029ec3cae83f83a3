parent = self()

{_, ref} = spawn_monitor(fn -> Process.send_after(parent, :outlives, 20) end)

receive do
  {:DOWN, ^ref, _, _, _} -> IO.puts("gone") # expect: gone
end

receive do
  m -> IO.inspect(m) # expect: :outlives
end
