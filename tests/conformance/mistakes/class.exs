class A do
end

# expect exit: 1
