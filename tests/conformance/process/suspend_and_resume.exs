parent = self()

pid =
  spawn(fn ->
    receive do
      :go -> send(parent, :went)
    end
  end)

:erlang.suspend_process(pid)
send(pid, :go)

receive do
  m -> IO.inspect(m)
after
  30 -> IO.puts("suspended") # expect: suspended
end

IO.inspect(Process.info(pid, :status)) # expect: {:status, :suspended}
:erlang.resume_process(pid)

receive do
  m -> IO.inspect(m) # expect: :went
end
