pid = spawn(fn -> Process.sleep(:infinity) end)
r1 = Process.monitor(pid)
r2 = Process.monitor(pid)
Process.exit(pid, :done)

for ref <- [r1, r2] do
  receive do
    {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason)
  end
end
# expect: :done
# expect: :done
