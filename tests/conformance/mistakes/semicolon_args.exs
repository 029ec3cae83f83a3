def f(x; y) do
end

# expect exit: 1
