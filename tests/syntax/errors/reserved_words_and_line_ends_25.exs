{a

, b}