IO.inspect({String.bag_distance("", ""), String.bag_distance("", "a"), String.bag_distance("a", "a")})
# expect: {0.0, 0.0, 1.0}
