IO.inspect({:math.sqrt(16), :math.pow(2, 0.5) |> Float.round(10), :math.pi()})
# expect: {4.0, 1.4142135624, 3.141592653589793}
IO.inspect({:math.sin(0), :math.cos(0), :math.tan(0), :math.atan2(1, 1) |> Float.round(10)})
# expect: {0.0, 1.0, 0.0, 0.7853981634}
IO.inspect({:math.log(1), :math.log2(8), :math.log10(1000), :math.exp(0)}) # expect: {0.0, 3.0, 3.0, 1.0}
IO.inspect({:math.floor(1.5), :math.ceil(1.5), :math.fmod(7, 3)}) # expect: {1.0, 2.0, 1.0}
