foo do
bar
