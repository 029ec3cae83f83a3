# The lower limb is rounded before it is added: just above and below the middle of two floats, the result is not the nearest.
IO.inspect(trunc(77_579_053_469_525_139_455 / 1)) # expect: 77579053469525147648
IO.inspect(trunc(77_579_053_469_525_155_841 * 1.0)) # expect: 77579053469525147648
IO.inspect(trunc(-77_579_053_469_525_155_841 + 0.0)) # expect: -77579053469525147648
IO.inspect(:erlang.float(1_361_129_467_683_754_004_969_225_881_555_719_684_097))
# expect: 1.361129467683754e39
