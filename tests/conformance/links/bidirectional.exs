parent = self()

a =
  spawn(fn ->
    Process.flag(:trap_exit, true)
    b = spawn_link(fn -> Process.sleep(:infinity) end)
    send(parent, {:b, b})

    receive do
      {:EXIT, ^b, reason} -> send(parent, {:a_saw, reason})
    end
  end)

b =
  receive do
    {:b, b} -> b
  end

IO.inspect(is_pid(a)) # expect: true
Process.exit(b, :from_outside)

receive do
  {:a_saw, reason} -> IO.inspect(reason) # expect: :from_outside
end
