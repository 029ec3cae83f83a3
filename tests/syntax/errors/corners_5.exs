foo do a
 b -> c end