port = hd(Port.list())
IO.inspect(is_port(port)) # expect: true
IO.inspect(Keyword.keys(Port.info(port))) # expect: [:name, :links, :id, :connected, :input, :output, :os_pid]
IO.inspect(for item <- [:links, :id, :os_pid, :registered_name, :monitors, :parallelism], do: Port.info(port, item))
# expect: [
# expect:   links: [],
# expect:   id: 0,
# expect:   os_pid: :undefined,
# expect:   registered_name: [],
# expect:   monitors: [],
# expect:   parallelism: false
# expect: ]

closed = :erlang.list_to_port(~c"#Port<0.77777>")
IO.inspect({closed, Port.info(closed), Port.info(closed, :id), Port.info(:nobody)})
# expect: {#Port<0.77777>, nil, nil, nil}

for wrong <- [fn -> Port.info(port, :colour) end, fn -> Port.info(1) end, fn -> Port.info("x", :id) end] do
  try do
    wrong.()
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid option in list
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a port
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a port
# expect:
