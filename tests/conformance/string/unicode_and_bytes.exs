IO.inspect(String.normalize("e\u0301", :nfc) == "é") # expect: true
IO.inspect(String.normalize("é", :nfd) |> byte_size()) # expect: 3
IO.inspect(for <<c::utf8 <- "aé">>, do: c) # expect: [97, 233]
IO.inspect(<<233::utf8>> == "é") # expect: true
IO.inspect(String.chunk("ab" <> <<255>> <> "c", :valid)) # expect: ["ab", <<255>>, "c"]
