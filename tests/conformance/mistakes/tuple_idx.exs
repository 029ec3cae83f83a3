x = {1, 2}
x[0]

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in Access.get/3
# expect stderr:     The following arguments were given to Access.get/3:
# expect stderr:         # 1
# expect stderr:         {1, 2}
# expect stderr:         # 2
# expect stderr:         0
# expect stderr:         # 3
# expect stderr:         nil
# expect stderr:     Attempted function clauses (showing 6 out of 6):
# expect stderr:         def get(-%module{} = container-, +key+, +default+)
# expect stderr:         def get(+map+, +key+, +default+) when -is_map(map)-
# expect stderr:         def get(+list+, +key+, +default+) when -is_list(list)- and -is_atom(key)-
# expect stderr:         def get(+list+, +key+, +_default+) when -is_list(list)- and +is_integer(key)+
# expect stderr:         def get(+list+, +key+, +_default+) when -is_list(list)-
# expect stderr:         def get(-nil-, +_key+, +default+)
