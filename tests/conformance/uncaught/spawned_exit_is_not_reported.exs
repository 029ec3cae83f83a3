{_, ref} = spawn_monitor(fn -> exit(:quietly) end)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :quietly
end
