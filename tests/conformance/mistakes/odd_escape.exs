x = "\q\d\#"
IO.inspect(x) # expect: "q\d#"
