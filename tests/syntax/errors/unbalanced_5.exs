foo do
  a
 end
 end