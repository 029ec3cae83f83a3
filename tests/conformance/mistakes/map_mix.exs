x = %{a: 1, "b" => 2}

# expect exit: 1
