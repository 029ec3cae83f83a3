x = :a
case x do
  y -> y
  :b -> 1
end
