for (i = 0; i < 3; i++) do
end

# expect exit: 1
