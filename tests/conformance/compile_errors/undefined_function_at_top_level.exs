no_such_function(1)

# expect error: undefined function no_such_function/1
