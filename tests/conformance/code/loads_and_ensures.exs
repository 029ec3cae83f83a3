IO.inspect({Code.ensure_loaded(Enum), Code.ensure_loaded(NoSuch), Code.ensure_loaded!(Enum), Code.loaded?(NoSuch), Code.ensure_compiled(Enum), Code.ensure_compiled(NoSuch), Code.ensure_compiled!(String)})
# expect: {{:module, Enum}, {:error, :nofile}, Enum, false, {:module, Enum},
# expect:  {:error, :nofile}, String}
IO.inspect({Code.ensure_all_loaded([Enum, String]), Code.ensure_all_loaded([NoSuch]), Code.ensure_all_loaded!([Enum])})
# expect: {:ok, {:error, [{NoSuch, :nofile}]}, :ok}

for make <- [fn -> Code.ensure_loaded!(NoSuch) end, fn -> Code.ensure_compiled!(NoSuch) end, fn -> Code.ensure_all_loaded!([NoSuch]) end] do
  try do
    make.()
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: ArgumentError: could not load module NoSuch due to reason :nofile
# expect: ArgumentError: could not load module NoSuch due to reason :nofile
# expect: ArgumentError: could not load the following modules:
# expect:
# expect:   * NoSuch due to reason :nofile
