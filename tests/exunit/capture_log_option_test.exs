Application.put_env(:logger, :default_formatter, format: "[$level] $message\n", colors: [enabled: false])
:logger.remove_handler(:default)
:logger.add_handler(:default, :logger_std_h, %{level: :none})
ExUnit.start(seed: 0, capture_log: [level: :warning])

defmodule CaptureLogOptionTest do
  use ExUnit.Case
  require Logger

  test "passes", context do
    Logger.error("silent")
    refute is_map_key(context, :capture_log)
  end

  test "fails" do
    Logger.error("shown")
    Logger.info("below")
    flunk("x")
  end

  @tag capture_log: false
  test "has a tag of its own" do
    Logger.error("not with the test")
    flunk("x")
  end
end
