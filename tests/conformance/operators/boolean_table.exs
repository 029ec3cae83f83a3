for a <- [true, false], b <- [true, false] do
  IO.inspect({a, b, a and b, a or b, not a, xor: a != b})
end
# expect: {true, true, true, true, false, [xor: false]}
# expect: {true, false, false, true, false, [xor: true]}
# expect: {false, true, false, true, true, [xor: true]}
# expect: {false, false, false, false, true, [xor: false]}

for a <- [nil, 1], b <- [false, 2] do
  IO.inspect({a, b, a && b, a || b, !a})
end
# expect: {nil, false, nil, false, true}
# expect: {nil, 2, nil, 2, true}
# expect: {1, false, false, 1, false}
# expect: {1, 2, 2, 1, false}
