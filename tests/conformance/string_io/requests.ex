{:ok, d} = StringIO.open("abc\ndé\nf")

requests = [
  {:get_chars, :unicode, "", 2},
  {:get_line, :unicode, ""},
  {:get_line, :latin1, ""},
  {:get_chars, :latin1, "", 1},
  {:get_chars, :latin1, "", 1},
  {:get_chars, :unicode, "", 0},
  {:put_chars, :unicode, "é"},
  {:put_chars, :latin1, "é"},
  {:put_chars, :latin1, [233]},
  {:put_chars, :unicode, String, :upcase, ["x"]},
  {:setopts, [encoding: :latin1]},
  :getopts,
  {:get_geometry, :columns},
  {:requests, [{:put_chars, :unicode, "1"}, {:get_line, :unicode, ""}]},
  :foo,
  {:get_password, :unicode},
  {:put_chars, "q"},
  {:get_line, "p"},
  {:setopts, [binary: true]},
  {:setopts, [encoding: :unicode]}
]

for r <- requests do
  send(d, {:io_request, self(), :r, r})

  receive do
    {:io_reply, :r, x} -> IO.inspect({r, x})
  end
end
# expect: {{:get_chars, :unicode, "", 2}, "ab"}
# expect: {{:get_line, :unicode, ""}, "c\n"}
# expect: {{:get_line, :latin1, ""}, "dé\n"}
# expect: {{:get_chars, :latin1, "", 1}, "f"}
# expect: {{:get_chars, :latin1, "", 1}, :eof}
# expect: {{:get_chars, :unicode, "", 0}, :eof}
# expect: {{:put_chars, :unicode, "é"}, :ok}
# expect: {{:put_chars, :latin1, "é"}, :ok}
# expect: {{:put_chars, :latin1, [233]}, :ok}
# expect: {{:put_chars, :unicode, String, :upcase, ["x"]}, :ok}
# expect: {{:setopts, [encoding: :latin1]}, :ok}
# expect: {:getopts, [binary: true, encoding: :latin1]}
# expect: {{:get_geometry, :columns}, {:error, :enotsup}}
# expect: {{:requests, [{:put_chars, :unicode, "1"}, {:get_line, :unicode, ""}]}, :eof}
# expect: {:foo, {:error, :request}}
# expect: {{:get_password, :unicode}, :eof}
# expect: {{:put_chars, "q"}, :ok}
# expect: {{:get_line, "p"}, :eof}
# expect: {{:setopts, [binary: true]}, {:error, :enotsup}}
# expect: {{:setopts, [encoding: :unicode]}, :ok}

IO.inspect(StringIO.contents(d)) # expect: {"", "éÃ©éX1q"}
IO.inspect(StringIO.flush(d)) # expect: "éÃ©éX1q"
IO.inspect(StringIO.contents(d)) # expect: {"", ""}
IO.inspect(StringIO.close(d)) # expect: {:ok, {"", ""}}
IO.inspect(try do StringIO.contents(d) catch k, r -> {k, elem(r, 0)} end) # expect: {:exit, :noproc}
