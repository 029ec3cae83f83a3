defmodule M do
  def run(parent, x), do: send(parent, {:mfa, x})
end

parent = self()
spawn(fn -> send(parent, :fun) end)

receive do
  m -> IO.inspect(m) # expect: :fun
end

spawn(M, :run, [parent, 1])

receive do
  m -> IO.inspect(m) # expect: {:mfa, 1}
end

{pid, ref} = spawn_monitor(fn -> exit(:done) end)

receive do
  {:DOWN, ^ref, :process, ^pid, reason} -> IO.inspect(reason) # expect: :done
end

{_, ref} = Process.spawn(M, :run, [parent, 2], [:monitor])

receive do
  m -> IO.inspect(m) # expect: {:mfa, 2}
end

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end
