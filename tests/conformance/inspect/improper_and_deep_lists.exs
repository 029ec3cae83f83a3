IO.inspect([1, 2 | 3]) # expect: [1, 2 | 3]
IO.inspect([{:a, 1} | :b]) # expect: [{:a, 1} | :b]
IO.inspect([[[[[[]]]]]]) # expect: [[[[[[]]]]]]
deep = Enum.reduce(1..60, [], fn i, acc -> [i, acc] end)
IO.inspect(deep)
# expect: [
# expect:   60,
# expect:   [
# expect:     59,
# expect:     [
# expect:       58,
# expect:       [
# expect:         57,
# expect:         [
# expect:           56,
# expect:           [
# expect:             55,
# expect:             [
# expect:               54,
# expect:               [
# expect:                 53,
# expect:                 [
# expect:                   52,
# expect:                   [
# expect:                     51,
# expect:                     [
# expect:                       50,
# expect:                       [
# expect:                         49,
# expect:                         [
# expect:                           48,
# expect:                           [
# expect:                             47,
# expect:                             [
# expect:                               46,
# expect:                               [
# expect:                                 45,
# expect:                                 [
# expect:                                   44,
# expect:                                   [
# expect:                                     43,
# expect:                                     [
# expect:                                       42,
# expect:                                       [41, [40, [39, [38, [37, [36, [...]]]]]]]
# expect:                                     ]
# expect:                                   ]
# expect:                                 ]
# expect:                               ]
# expect:                             ]
# expect:                           ]
# expect:                         ]
# expect:                       ]
# expect:                     ]
# expect:                   ]
# expect:                 ]
# expect:               ]
# expect:             ]
# expect:           ]
# expect:         ]
# expect:       ]
# expect:     ]
# expect:   ]
# expect: ]
IO.inspect([:a, [b: 1], {:c, [d: 2, e: [f: 3]]}]) # expect: [:a, [b: 1], {:c, [d: 2, e: [f: 3]]}]
