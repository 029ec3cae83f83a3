import :math, only: [pi: 0, pow: 2]
import :lists, only: [seq: 2]
IO.inspect({Float.round(pi(), 3), pow(2, 3), seq(1, 3)}) # expect: {3.142, 8.0, [1, 2, 3]}
