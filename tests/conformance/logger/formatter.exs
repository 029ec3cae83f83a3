alias Logger.Formatter

# expect: ["\n", :time, " ", :metadata, "[", :level, "] ", :message, "\n"]
IO.inspect(Formatter.compile(nil))
IO.inspect(Formatter.compile("$date $time [$level] $metadata$message $node x$$ $ y\n"))
# expect: [:date, " ", :time, " [", :level, "] ", :metadata, :message, " ", :node,
# expect:  " x$$ $ y\n"]
# expect: []
IO.inspect(Formatter.compile(""))
# expect: {A, :f}
IO.inspect(Formatter.compile({A, :f}))

IO.puts(
  Exception.message(
    catch_it =
      try do
        Formatter.compile("$color")
      rescue
        e -> e
      end
  )
)

# expect: $color is an invalid format pattern

_ = catch_it

event = fn level, msg, meta ->
  %{level: level, msg: msg, meta: Map.put(meta, :time, 1_700_000_000_123_456)}
end

say = fn options, event ->
  {Formatter, formatter} =
    Formatter.new([utc_log: true, colors: [enabled: false]] |> Keyword.merge(options))

  IO.inspect(IO.chardata_to_string(Formatter.format(event, formatter)))
end

# expect: "\n22:13:20.123 [info] chars!\n"
say.([], event.(:info, {:string, ["chars", ?!]}, %{}))
say.([format: "$date $time $level $message $node"], event.(:error, {:string, "x"}, %{}))
# expect: "2023-11-14 22:13:20.123 error x nonode@nohost"
say.([], event.(:error, {:report, [a: 1, b: %{c: "x"}]}, %{}))
# expect: "\n22:13:20.123 [error] [a: 1, b: %{c: \"x\"}]\n"

say.(
  [],
  event.(:error, {:report, %{a: 1}}, %{report_cb: fn report -> {"cb ~p ~s", [report, "x"]} end})
)

# expect: "\n22:13:20.123 [error] cb %{a: 1} x\n"

say.(
  [truncate: 9],
  event.(:error, {:report, %{a: 1}}, %{
    report_cb: fn report, options -> inspect({report, options}) end
  })
)

# expect: "\n22:13:20.123 [error] {%{a: 1}, %{chars_limit: 9, depth: :unlimited, single_line: false}}\n"

say.(
  [],
  event.(:error, {"~p ~w ~s ~ts ~b ~.2f ~c ~~~n", [%{a: :b}, ~c"ab", "s", "日", 5, 1.0, ?c]}, %{})
)

# expect: "\n22:13:20.123 [error] %{a: :b} ~c\"ab\" s 日 5 1.00 c ~\n\n"

# expect: "\n22:13:20.123 [error] [1, 2, ...]\n"
say.([], event.(:error, {"~P", [[1, 2, 3, 4], 2]}, %{}))
say.([truncate: 5], event.(:info, {:string, "hello world"}, %{}))
# expect: "\n22:13:20.123 [info] hello (truncated)\n"
# expect: "\n22:13:20.123 [info] 日 (truncated)\n"
say.([truncate: 5], event.(:info, {:string, "日本語"}, %{}))
# expect: "\n22:13:20.123 [info] hello\n"
say.([truncate: 5], event.(:info, {:string, "hello"}, %{}))
# expect: "\n22:13:20.123 [info] hello\n"
say.([truncate: :infinity], event.(:info, {:string, "hello"}, %{}))
say.([], event.(:info, {:string, ["a", :b]}, %{}))

# expect: "\n22:13:20.123 [info] cannot truncate chardata because it contains something that is not valid chardata: :b\n"

defmodule Own do
  def format(level, message, time, metadata), do: inspect({level, message, time, metadata})
end

say.(
  [format: {Own, :format}, metadata: [:b, :a]],
  event.(:info, {:string, "m"}, %{a: 1, b: 2, c: 3})
)

# expect: "{:info, \"m\", {{2023, 11, 14}, {22, 13, 20, 123}}, [b: 2, a: 1]}"

for level <- Logger.levels() do
  say.(
    [format: "$level", colors: [enabled: true, info: :green]],
    event.(level, {:string, ""}, %{})
  )
end

# expect: "\e[31merror\e[0m"
# expect: "\e[32minfo\e[0m"
# expect: "\e[36mdebug\e[0m"
# expect: "\e[31memergency\e[0m"
# expect: "\e[31malert\e[0m"
# expect: "\e[31mcritical\e[0m"
# expect: "\e[33mwarning\e[0m"
# expect: "\e[32mnotice\e[0m"

say.(
  [format: "$level", colors: [enabled: true]],
  event.(:info, {:string, ""}, %{ansi_color: [:red, :bright]})
)

# expect: "\e[31m\e[1minfo\e[0m"

# expect: [["he", [108, ""]], " (truncated)"]
IO.inspect(Formatter.truncate(["he", [?l, "lo"]], 3))
# expect: [["he", 26085], " (truncated)"]
IO.inspect(Formatter.truncate(["he", ?日], 3))
# expect: ["�", "a", [1 | "�"], "�"]
IO.inspect(Formatter.prune([<<255>>, "a", [1 | 2], :x]))
# expect: "2020-01-02"
IO.inspect(IO.iodata_to_binary(Formatter.format_date({2020, 1, 2})))
# expect: "01:02:03.004"
IO.inspect(IO.iodata_to_binary(Formatter.format_time({1, 2, 3, 4})))
