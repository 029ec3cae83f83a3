pid =
  spawn_link(fn ->
    receive do
      :die -> exit(:would_kill_parent)
    end
  end)

Process.unlink(pid)
ref = Process.monitor(pid)
send(pid, :die)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :would_kill_parent
end

IO.puts("parent lives") # expect: parent lives
IO.inspect(Process.unlink(pid)) # expect: true
