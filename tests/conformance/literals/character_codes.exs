IO.inspect([?a, ?\s, ?\n, ?\\, ?é, ?日, ?", ??]) # expect: [97, 32, 10, 92, 233, 26085, 34, 63]
IO.inspect(?a + 1) # expect: 98
IO.inspect([?(, ?#, ?\t, ?\e, ?\0], charlists: :as_lists) # expect: [40, 35, 9, 27, 0]
