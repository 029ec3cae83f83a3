pid =
  spawn(fn ->
    receive do
      :stop -> exit(:stopped)
    end
  end)

Process.register(pid, :watched)
ref = Process.monitor(:watched)
send(:watched, :stop)

receive do
  {:DOWN, ^ref, :process, {name, node}, reason} -> IO.inspect({name, node, reason})
  # expect: {:watched, :nonode@nohost, :stopped}
end

ref = Process.monitor(:nobody)

receive do
  {:DOWN, ^ref, :process, object, reason} -> IO.inspect({object, reason})
  # expect: {{:nobody, :nonode@nohost}, :noproc}
end
