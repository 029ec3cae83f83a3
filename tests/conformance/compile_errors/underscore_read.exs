IO.inspect(_)

# expect error: invalid use of _
