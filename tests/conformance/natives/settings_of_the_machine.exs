for item <- [:wordsize, :otp_release, :compat_rel, :min_heap_size, :fullsweep_after, :max_heap_size, :message_queue_data, :dynamic_trace] do
  IO.inspect({item, :erlang.system_info(item)})
end

for item <- [:system_version, :nif_version, :machine, :system_architecture] do
  IO.inspect({item, is_list(:erlang.system_info(item))})
end

IO.inspect(:erlang.system_info(:scheduler_id) in 1..:erlang.system_info(:schedulers))
IO.inspect(Keyword.keys(:erlang.memory()))
IO.inspect(Enum.all?(Keyword.values(:erlang.memory()), &is_integer/1))
IO.inspect(length(:erlang.statistics(:run_queue_lengths_all)) > 0)
{runtime, since} = :erlang.statistics(:runtime)
IO.inspect({is_integer(runtime), is_integer(since)})

for {fun, item} <- [system_info: :nonsense, statistics: :nonsense, memory: :nonsense] do
  try do
    apply(:erlang, fun, [item])
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

# expect: {:wordsize, 8}
# expect: {:otp_release, ~c"27"}
# expect: {:compat_rel, 27}
# expect: {:min_heap_size, {:min_heap_size, 233}}
# expect: {:fullsweep_after, {:fullsweep_after, 65535}}
# expect: {:max_heap_size,
# expect:  %{error_logger: true, include_shared_binaries: false, kill: true, size: 0}}
# expect: {:message_queue_data, :on_heap}
# expect: {:dynamic_trace, :none}
# expect: {:system_version, true}
# expect: {:nif_version, true}
# expect: {:machine, true}
# expect: {:system_architecture, true}
# expect: true
# expect: [:total, :processes, :processes_used, :system, :atom, :atom_used, :binary,
# expect:  :code, :ets]
# expect: true
# expect: true
# expect: {true, true}
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
