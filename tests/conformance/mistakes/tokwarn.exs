x = 'abc'
y = ? 
z = )

# expect exit: 1
