throw({:nobody, "catches"})

# expect exit: 1
# expect stderr: ** (throw) {:nobody, "catches"}
