IO.inspect({min(1, 2), max(1, 2.0), max(2, 2.0), min(:a, 1), max([], {})}) # expect: {1, 2.0, 2, 1, []}
IO.inspect({abs(-3), abs(-2.5), round(2.5), round(-2.5), trunc(-2.7), floor(-2.5), ceil(-2.5)})
# expect: {3, 2.5, 3, -3, -2, -3, -2}
IO.inspect({is_integer(1), is_float(1), is_number(1.0), is_boolean(nil), is_nil(nil)})
# expect: {true, false, true, false, true}
