codes = ~w(black blue bright clear clear_line conceal crossed_out cyan default_background default_color encircled faint font_1 framed green home
           inverse inverse_off italic light_black light_blue_background magenta no_underline normal not_framed_encircled not_italic not_overlined
           overlined primary_font red red_background reset reverse reverse_off underline white yellow yellow_background blink_off blink_rapid blink_slow)a
for code <- codes, do: IO.inspect({code, apply(IO.ANSI, code, [])})
# expect: {:black, "\e[30m"}
# expect: {:blue, "\e[34m"}
# expect: {:bright, "\e[1m"}
# expect: {:clear, "\e[2J"}
# expect: {:clear_line, "\e[2K"}
# expect: {:conceal, "\e[8m"}
# expect: {:crossed_out, "\e[9m"}
# expect: {:cyan, "\e[36m"}
# expect: {:default_background, "\e[49m"}
# expect: {:default_color, "\e[39m"}
# expect: {:encircled, "\e[52m"}
# expect: {:faint, "\e[2m"}
# expect: {:font_1, "\e[11m"}
# expect: {:framed, "\e[51m"}
# expect: {:green, "\e[32m"}
# expect: {:home, "\e[H"}
# expect: {:inverse, "\e[7m"}
# expect: {:inverse_off, "\e[27m"}
# expect: {:italic, "\e[3m"}
# expect: {:light_black, "\e[90m"}
# expect: {:light_blue_background, "\e[104m"}
# expect: {:magenta, "\e[35m"}
# expect: {:no_underline, "\e[24m"}
# expect: {:normal, "\e[22m"}
# expect: {:not_framed_encircled, "\e[54m"}
# expect: {:not_italic, "\e[23m"}
# expect: {:not_overlined, "\e[55m"}
# expect: {:overlined, "\e[53m"}
# expect: {:primary_font, "\e[10m"}
# expect: {:red, "\e[31m"}
# expect: {:red_background, "\e[41m"}
# expect: {:reset, "\e[0m"}
# expect: {:reverse, "\e[7m"}
# expect: {:reverse_off, "\e[27m"}
# expect: {:underline, "\e[4m"}
# expect: {:white, "\e[37m"}
# expect: {:yellow, "\e[33m"}
# expect: {:yellow_background, "\e[43m"}
# expect: {:blink_off, "\e[25m"}
# expect: {:blink_rapid, "\e[6m"}
# expect: {:blink_slow, "\e[5m"}
IO.inspect({IO.ANSI.color(9), IO.ANSI.color(1, 2, 3), IO.ANSI.color_background(255), IO.ANSI.color_background(5, 0, 0)})
# expect: {"\e[38;5;9m", "\e[38;5;67m", "\e[48;5;255m", "\e[48;5;196m"}
IO.inspect({IO.ANSI.cursor(2, 3), IO.ANSI.cursor_up(), IO.ANSI.cursor_down(2), IO.ANSI.cursor_left(3), IO.ANSI.cursor_right(4)})
# expect: {"\e[2;3H", "\e[1A", "\e[2B", "\e[3D", "\e[4C"}
IO.inspect({IO.ANSI.format([:red, "a", [:bright, "b"]], true) |> IO.iodata_to_binary(), IO.ANSI.format([:red, "a"], false) |> IO.iodata_to_binary(), IO.ANSI.format_fragment([:green, ?x], true) |> IO.iodata_to_binary(), IO.ANSI.enabled?()})
# expect: {"\e[31ma\e[1mb\e[0m", "a", "\e[32mx", false}

for make <- [fn -> IO.ANSI.format([:nope], true) end, fn -> IO.ANSI.color(256) end, fn -> IO.ANSI.color(6, 0, 0) end, fn -> IO.ANSI.cursor_up(0) end, fn -> IO.ANSI.cursor(-1, 0) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: ArgumentError: invalid ANSI sequence specification: :nope
# expect: FunctionClauseError: no function clause matching in IO.ANSI.color/1
# expect: FunctionClauseError: no function clause matching in IO.ANSI.color/3
# expect: FunctionClauseError: no function clause matching in IO.ANSI.cursor_up/1
# expect: FunctionClauseError: no function clause matching in IO.ANSI.cursor/2
