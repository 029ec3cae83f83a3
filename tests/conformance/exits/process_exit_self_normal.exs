{_, ref} =
  spawn_monitor(fn ->
    Process.exit(self(), :normal)
    exit(:was_not_ended)
  end)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end

{_, ref} =
  spawn_monitor(fn ->
    Process.flag(:trap_exit, true)
    Process.exit(self(), :normal)

    receive do
      {:EXIT, pid, reason} -> exit({:got, pid == self(), reason})
    end
  end)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: {:got, true, :normal}
end
