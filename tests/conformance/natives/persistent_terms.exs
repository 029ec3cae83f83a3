:persistent_term.put({:a, 1}, [1, 2])
IO.inspect(:persistent_term.get({:a, 1}))
IO.inspect({{:a, 1}, [1, 2]} in :persistent_term.get())
IO.inspect([:persistent_term.erase({:a, 1}), :persistent_term.erase({:a, 1})])
IO.inspect(:persistent_term.get({:a, 1}, :none))
%{count: count, memory: memory} = :persistent_term.info()
IO.inspect({is_integer(count), is_integer(memory)})

try do
  :persistent_term.get(:no_such_key)
rescue
  e -> IO.puts(Exception.message(e))
end

# expect: [1, 2]
# expect: true
# expect: [true, false]
# expect: :none
# expect: {true, true}
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: no persistent term stored with this key
# expect:
