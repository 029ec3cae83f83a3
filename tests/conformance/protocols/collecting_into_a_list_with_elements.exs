IO.inspect(Enum.into([1], [])) # expect: [1]
IO.inspect(Enum.into([1], [2])) # expect: [2, 1]
# expect stderr: warning: the Collectable protocol is deprecated for non-empty lists. The behavior of Enum.into/2 and "for" comprehensions with an :into option is incorrect when collecting into non-empty lists. If you're collecting into a non-empty keyword list, consider using Keyword.merge/2 instead. If you're collecting into a non-empty list, consider concatenating the two lists with the ++ operator.
