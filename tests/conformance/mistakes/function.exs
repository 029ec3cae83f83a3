function f(x) do
end

# expect exit: 1
