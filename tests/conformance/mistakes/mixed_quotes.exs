x = "abc'
y = 'abc"
