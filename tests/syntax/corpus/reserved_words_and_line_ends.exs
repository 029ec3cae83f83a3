foo 1, do: 2 do 3 end

foo a,
b
c d e
