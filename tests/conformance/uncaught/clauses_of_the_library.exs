Keyword.get([1], 1)
# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in Keyword.get/3
# expect stderr:     The following arguments were given to Keyword.get/3:
# expect stderr:         # 1
# expect stderr:         [1]
# expect stderr:     Attempted function clauses (showing 1 out of 1):
# expect stderr:         def get(+keywords+, +key+, +default+) when +is_list(keywords)+ and -is_atom(key)-
