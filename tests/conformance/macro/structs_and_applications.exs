IO.inspect(Macro.struct!(Range, __ENV__)) # expect: nil..nil//nil
IO.inspect(try do Macro.struct!(NoSuch, __ENV__) rescue error -> error end)
# expect: %ArgumentError{
# expect:   message: "NoSuch.__struct__/1 is undefined, cannot expand struct NoSuch. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code"
# expect: }
IO.inspect(Macro.to_string(quote(do: 1 + 2))) # expect: "1 + 2"
