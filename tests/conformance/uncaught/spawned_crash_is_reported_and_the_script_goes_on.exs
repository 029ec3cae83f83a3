{_, ref} = spawn_monitor(fn -> raise "in the process" end)

receive do
  {:DOWN, ^ref, _, _, {e, _}} -> IO.inspect(e) # expect: %RuntimeError{message: "in the process"}
end

Process.sleep(50)
IO.puts("script goes on") # expect: script goes on
