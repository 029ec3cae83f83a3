# A function outside of modules names its file.
text = inspect(fn -> 1 end)
IO.inspect(text =~ "in file:") # expect: true
IO.inspect(String.ends_with?(text, "function_of_a_file.exs>")) # expect: true
