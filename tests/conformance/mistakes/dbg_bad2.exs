defmodule A do
  def f, do: dbg(1, :a)
end
A.f()

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in Keyword.pop/3
# expect stderr:     The following arguments were given to Keyword.pop/3:
# expect stderr:         # 1
# expect stderr:         :a
# expect stderr:         # 2
# expect stderr:         :print_location
# expect stderr:         # 3
# expect stderr:         true
# expect stderr:     Attempted function clauses (showing 1 out of 1):
# expect stderr:         def pop(+keywords+, +key+, +default+) when -is_list(keywords)- and +is_atom(key)+
