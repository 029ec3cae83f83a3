# How functions and places of files are written.
# expect: &Enum.map/2(1, [2])
IO.puts(Exception.format_fa(&Enum.map/2, [1, [2]]))

IO.puts(
  Exception.format_fa(fn -> 1 end, 1)
  |> String.replace(~r/#Function<[^>]*>/, "#Function<>")
)

# expect: #Function<>/1

IO.inspect([Exception.format_file_line("a.ex", 3), Exception.format_file_line("a.ex", 0)])
# expect: ["a.ex:3:", "a.ex:"]
# expect: ["", ":1:"]
IO.inspect([Exception.format_file_line(nil, 1), Exception.format_file_line("", 1)])
IO.inspect([Exception.format_file_line("a.ex", 3, " "), Exception.format_file_line("a.ex", nil)])
# expect: ["a.ex:3: ", "a.ex:"]

IO.inspect([
  Exception.format_file_line_column("a.ex", 3, 4),
  Exception.format_file_line_column("a.ex", 3, nil)
])

# expect: ["a.ex:3:4:", "a.ex:3:"]

IO.inspect([
  Exception.format_file_line_column("a.ex", 0, 3),
  Exception.format_file_line_column("a.ex", nil, 3)
])

# expect: ["a.ex:", "a.ex:"]

IO.inspect([
  Exception.format_file_line_column(nil, 1, 2, "x"),
  Exception.format_file_line_column("a", 1, 2, " ")
])

# expect: ["", "a:1:2: "]
