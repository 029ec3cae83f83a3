IO.inspect([:"ae\u0301", :"a\u00E9", :"A\u00E9", :"Ae\u0301", :"e\u0301"])
# expect: [:"aé", :aé, :Aé, :Aé, :"é"]
IO.inspect(["ae\u0301": 1, "a\u00E9": 2]) # expect: ["aé": 1, aé: 2]
IO.inspect(for name <- [:É, :É2, :aÉ, :Ω], do: {Macro.classify_atom(name), Macro.inspect_atom(:remote_call, name)})
# expect: [unquoted: "\"É\"", unquoted: "\"É2\"", identifier: "aÉ", unquoted: "\"Ω\""]
