_ignored = 1
été = 2
名前 = "name"
IO.inspect({été, 名前}) # expect: {2, "name"}
ok? = true
go! = 1
IO.inspect({ok?, go!}) # expect: {true, 1}
IO.inspect(%{déjà: :vu}.déjà) # expect: :vu
