pid = self()
ref = make_ref()
f = &String.upcase/1

m = %{
  pid => 1,
  ref => 2,
  f => 3,
  nil => 4,
  {1, [2]} => 5,
  %{} => 6,
  <<1::1>> => 7,
  1.5 => 8,
  (2 ** 100) => 9
}

IO.inspect([m[pid], m[ref], m[f], m[nil], m[{1, [2]}], m[%{}], m[<<1::1>>], m[1.5], m[2 ** 100]])
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 9]
