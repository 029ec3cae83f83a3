calls = [
  fn -> List.first(1) end,
  fn -> Access.get(1, 2) end,
  fn -> Keyword.get([], 1) end,
  fn -> Enum.chunk_every([1], 0) end,
  fn -> Exception.format_mfa(1, 2, 3) end
]

for call <- calls do
  try do
    call.()
  rescue
    error ->
      {error, _} = Exception.blame(:error, error, __STACKTRACE__)
      IO.puts(Exception.message(error))
  end
end
# expect: no function clause matching in List.first/2
# expect:
# expect: The following arguments were given to List.first/2:
# expect:
# expect:     # 1
# expect:     1
# expect:
# expect:     # 2
# expect:     nil
# expect:
# expect: Attempted function clauses (showing 2 out of 2):
# expect:
# expect:     def first(-[]-, default)
# expect:     def first(-[head | _]-, _default)
# expect:
# expect: no function clause matching in Access.get/3
# expect:
# expect: The following arguments were given to Access.get/3:
# expect:
# expect:     # 1
# expect:     1
# expect:
# expect:     # 2
# expect:     2
# expect:
# expect:     # 3
# expect:     nil
# expect:
# expect: Attempted function clauses (showing 6 out of 6):
# expect:
# expect:     def get(-%module{} = container-, key, default)
# expect:     def get(map, key, default) when -is_map(map)-
# expect:     def get(list, key, default) when -is_list(list)- and -is_atom(key)-
# expect:     def get(list, key, _default) when -is_list(list)- and is_integer(key)
# expect:     def get(list, key, _default) when -is_list(list)-
# expect:     def get(-nil-, _key, default)
# expect:
# expect: no function clause matching in Keyword.get/3
# expect:
# expect: The following arguments were given to Keyword.get/3:
# expect:
# expect:     # 1
# expect:     []
# expect:
# expect:     # 2
# expect:     1
# expect:
# expect:     # 3
# expect:     nil
# expect:
# expect: Attempted function clauses (showing 1 out of 1):
# expect:
# expect:     def get(keywords, key, default) when is_list(keywords) and -is_atom(key)-
# expect:
# expect: no function clause matching in Enum.chunk_every/4
# expect:
# expect: The following arguments were given to Enum.chunk_every/4:
# expect:
# expect:     # 1
# expect:     [1]
# expect:
# expect:     # 2
# expect:     0
# expect:
# expect:     # 3
# expect:     0
# expect:
# expect:     # 4
# expect:     []
# expect:
# expect: Attempted function clauses (showing 1 out of 1):
# expect:
# expect:     def chunk_every(enumerable, count, step, leftover) when is_integer(count) and -count > 0- and is_integer(step) and -step > 0-
# expect:
# expect: no function clause matching in Exception.format_mfa/3
# expect:
# expect: The following arguments were given to Exception.format_mfa/3:
# expect:
# expect:     # 1
# expect:     1
# expect:
# expect:     # 2
# expect:     2
# expect:
# expect:     # 3
# expect:     3
# expect:
# expect: Attempted function clauses (showing 1 out of 1):
# expect:
# expect:     def format_mfa(module, fun, arity) when -is_atom(module)- and -is_atom(fun)-
# expect:

IO.inspect(Exception.blame_mfa(List, :no_such_function, [1])) # expect: :error

{:ok, :def, clauses} = Exception.blame_mfa(List, :first, [[], nil])
IO.inspect(for {args, []} <- clauses, do: Enum.map(args, & &1.match?)) # expect: [[true, true], [false, true]]
