IO.inspect(:erlang.list_to_pid(:erlang.pid_to_list(self())) == self())
IO.inspect(:erlang.list_to_pid(~c"<0.1.0>"))
reference = make_ref()
IO.inspect(:erlang.list_to_ref(:erlang.ref_to_list(reference)) == reference)
IO.inspect(:erlang.fun_to_list(&Enum.map/2))
IO.inspect(:erlang.fun_to_list(&:lists.map/2))
IO.inspect(:erlang.fun_info_mfa(&:lists.map/2))
never = :erlang.list_to_pid(~c"<0.55555555.0>")
IO.inspect({Process.alive?(never), send(never, 1), Process.info(never)})
ref = Process.monitor(never)

receive do
  {:DOWN, ^ref, :process, ^never, reason} -> IO.inspect(reason)
end

for {fun, text} <- [list_to_pid: ~c"<0.1>", list_to_pid: "x", list_to_ref: ~c"#Ref<1>", list_to_port: ~c"#Port<0>"] do
  try do
    apply(:erlang, fun, [text])
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

for {m, f, a} <- [{:erlang, :self, 0}, {:erlang, :nope, 0}, {:lists, :reverse, 2}, {:lists, :map, 2}, {:math, :sin, 1}] do
  IO.inspect(:erlang.is_builtin(m, f, a))
end

IO.inspect({:erlang.nodes(), :erlang.nodes(:visible), :erlang.is_alive(), :erlang.get_cookie()})

# expect: true
# expect: #PID<0.1.0>
# expect: true
# expect: ~c"fun 'Elixir.Enum':map/2"
# expect: ~c"fun lists:map/2"
# expect: {:lists, :map, 2}
# expect: {false, 1, nil}
# expect: :noproc
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: true
# expect: false
# expect: true
# expect: false
# expect: true
# expect: {[], [], false, :nocookie}
