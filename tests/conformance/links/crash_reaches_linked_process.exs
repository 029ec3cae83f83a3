parent = self()

outer =
  spawn(fn ->
    spawn_link(fn -> exit(:crash) end)
    Process.sleep(:infinity)
    send(parent, :never)
  end)

ref = Process.monitor(outer)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :crash
end
