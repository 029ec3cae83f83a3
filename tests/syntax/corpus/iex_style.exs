h Enum.map
i 1
IO.puts "hi"
IO.inspect [1, 2], label: "x"
Enum.map [1, 2], fn x -> x * 2 end
Enum.each 1..3, &IO.puts/1
spawn fn -> send self(), :x end
send pid, {self(), :hi}
raise "oops"
raise ArgumentError, message: "x"
throw :x
exit :normal
assert_receive {:x, ^y}, 100
assert x == 1, "no"
Process.sleep 100
a = b || raise "c"
a = b && raise ArgumentError, "d"
x = spawn_link(fn ->
  receive do
    :stop -> :ok
  end
end)
