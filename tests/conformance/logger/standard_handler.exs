# The default handler writes to standard output, one to standard error, one to a file.
require Logger
path = Path.join(System.tmp_dir!(), "cordial_logger_#{System.unique_integer([:positive])}.log")
plain = Logger.default_formatter(format: "$level: $message\n", colors: [enabled: false])
# expect: :ok
IO.inspect(:logger.update_handler_config(:default, :formatter, plain))

IO.inspect(
  :logger.add_handler(:err, :logger_std_h, %{config: %{type: :standard_error}, formatter: plain})
)

# expect: :ok

IO.inspect(
  :logger.add_handler(:file, :logger_std_h, %{
    config: %{file: String.to_charlist(path)},
    formatter: plain,
    level: :error
  })
)

# expect: :ok

Process.sleep(20)
Logger.error("everywhere")
Process.sleep(20)
Logger.info("not in the file")
Process.sleep(20)
:logger_std_h.filesync(:file)
IO.inspect(:logger.remove_handler(:file))
# expect: error: everywhere
IO.inspect(File.read!(path))
File.rm!(path)

event = %{
  level: :info,
  msg: {:string, "hi"},
  meta: %{time: 1_700_000_000_123_456, mfa: {A, :b, 1}, line: 3}
}

report = %{event | msg: {:report, [a: 1, b: ["x"], c: ~c"str"]}}

for config <- [
      %{},
      %{single_line: false},
      %{
        template: [:level, " ", :msg, " ", :mfa, ":", :line, " ", {:x, ["has", :x], ["no"]}, "\n"]
      },
      %{legacy_header: true},
      %{template: [[:a, :b], "|", :time]}
    ] do
  IO.inspect(IO.chardata_to_string(:logger_formatter.format(event, config)))
  IO.inspect(IO.chardata_to_string(:logger_formatter.format(report, config)))
end

# expect: info: not in the file
# expect: :ok
# expect: "error: everywhere\n"
# expect: "2023-11-14T22:13:20.123456+00:00 info: hi\n"
# expect: "2023-11-14T22:13:20.123456+00:00 info: a: 1, b: [<<\"x\">>], c: str\n"
# expect: "2023-11-14T22:13:20.123456+00:00 info:\nhi\n"
# expect: "2023-11-14T22:13:20.123456+00:00 info:\n    a: 1\n    b: [<<\"x\">>]\n    c: str\n"
# expect: "info hi 'Elixir.A':b/1:3 no\n"
# expect: "info a: 1, b: [<<\"x\">>], c: str 'Elixir.A':b/1:3 no\n"
# expect: "=INFO REPORT==== 14-Nov-2023::22:13:20.123456 ===\nhi\n"
# expect: "=INFO REPORT==== 14-Nov-2023::22:13:20.123456 ===\na: 1, b: [<<\"x\">>], c: str\n"

IO.inspect(:logger_formatter.check_config(%{a: 1}))
# expect: "|2023-11-14T22:13:20.123456+00:00"
# expect: "|2023-11-14T22:13:20.123456+00:00"
IO.inspect(:logger_formatter.check_config(%{template: 1}))
# expect: {:error, {:invalid_formatter_config, :logger_formatter, {:a, 1}}}
IO.inspect(:logger.format_report(a: 1, b: "x", c: ~c"str"))
# expect: {:error, {:invalid_formatter_template, :logger_formatter, 1}}
# expect: {~c"    ~tp: ~tp\n    ~tp: ~tp\n    ~tp: ~ts", [:a, 1, :b, "x", :c, ~c"str"]}
