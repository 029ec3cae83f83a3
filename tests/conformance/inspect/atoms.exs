IO.inspect([:a, :"a b", :A, A, :"Elixir.a", :"1", :a?, :a!, :"a-b", :"", nil, nil])
# expect: [:a, :"a b", :A, A, :"Elixir.a", :"1", :a?, :a!, :"a-b", :"", nil, nil]
IO.inspect([:<=, :"=>", :->, :&, :^, :@, :"::", :"@a", :é, :"ÿ z", :"don't", :"\n"])
# expect: [:<=, :"=>", :->, :&, :^, :@, :"::", :"@a", :é, :"ÿ z", :"don't", :"\n"]
IO.inspect([:and, :or, :not, :when, :fn, :do, :end, :in, true])
# expect: [:and, :or, :not, :when, :fn, :do, :end, :in, true]
IO.inspect(a: 1, "b c": 2, +: 3, A: 4, "Elixir.B": 5, nil: 6, do: 7, a?: 8)
# expect: [{:a, 1}, {:"b c", 2}, {:+, 3}, {:A, 4}, {B, 5}, {nil, 6}, {:do, 7}, {:a?, 8}]
