IO.inspect(:erlang.md5("abc"))
IO.inspect(:erlang.md5(["a", ?b, ["c"]]) == :erlang.md5("abc"))
parts = :erlang.md5_init() |> :erlang.md5_update(String.duplicate("x", 100)) |> :erlang.md5_update("yz")
IO.inspect(:erlang.md5_final(parts) == :erlang.md5(String.duplicate("x", 100) <> "yz"))
IO.inspect(:erlang.md5(""))
IO.inspect({:erlang.crc32("hello"), :erlang.crc32(:erlang.crc32("he"), "llo")})
IO.inspect(:erlang.crc32_combine(:erlang.crc32("he"), :erlang.crc32("llo"), 3))
IO.inspect({:erlang.adler32("hello"), :erlang.adler32(:erlang.adler32("he"), ["l", "lo"])})
IO.inspect(:erlang.adler32_combine(:erlang.adler32("he"), :erlang.adler32("llo"), 3))
IO.inspect({:erlang.crc32(""), :erlang.adler32("")})

# expect: <<144, 1, 80, 152, 60, 210, 79, 176, 214, 150, 63, 125, 40, 225, 127, 114>>
# expect: true
# expect: true
# expect: <<212, 29, 140, 217, 143, 0, 178, 4, 233, 128, 9, 152, 236, 248, 66, 126>>
# expect: {907060870, 907060870}
# expect: 907060870
# expect: {103547413, 103547413}
# expect: 103547413
# expect: {0, 1}
