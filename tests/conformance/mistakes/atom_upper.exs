x = :Abc
y = :abc-def

# expect exit: 1
