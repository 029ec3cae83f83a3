# What is logged is shown with the test that fails, with `capture_log/2` and `with_log/2` it is a value.
Application.put_env(:logger, :default_formatter, format: "[$level] $message\n", colors: [enabled: false])
:logger.remove_handler(:default)
:logger.add_handler(:default, :logger_std_h, %{level: :none})
ExUnit.start(seed: 0)

defmodule CaptureLogTest do
  use ExUnit.Case
  require Logger
  import ExUnit.CaptureLog

  test "a value" do
    assert capture_log(fn -> Logger.error("a"); Logger.debug("b") end) == "[error] a\n[debug] b\n"
    assert capture_log([level: :error], fn -> Logger.error("a"); Logger.debug("b") end) == "[error] a\n"
    assert capture_log([level: nil], fn -> Logger.debug("b") end) == "[debug] b\n"
    assert capture_log([format: "$metadata$message|", metadata: [:x]], fn -> Logger.info("a", x: 1) end) == "x=1 a|"
    assert capture_log([format: "$message", colors: [enabled: true, info: :green]], fn -> Logger.info("a") end) == "\e[32ma\e[0m"
    assert capture_log(fn -> :ok end) == ""
    assert with_log(fn -> Logger.info("x"); :result end) == {:result, "[info] x\n"}
    assert with_log([level: :error], fn -> Logger.info("x"); :result end) == {:result, ""}
  end

  test "erlang's logger, other processes and crashes" do
    assert capture_log(fn -> :logger.error("erl ~p", [1]); :logger.info(%{a: 1}) end) == "[error] erl 1\n[info] [a: 1]\n"

    logged =
      capture_log(fn ->
        {_, ref} = spawn_monitor(fn -> raise "boom" end)
        receive do: ({:DOWN, ^ref, _, _, _} -> Process.sleep(200))
      end)

    assert logged =~ "raised an exception\n** (RuntimeError) boom\n"
  end

  test "nested" do
    outer =
      capture_log(fn ->
        Logger.error("outer")
        assert capture_log([format: "inner $message"], fn -> Logger.error("nested") end) == "inner nested"
        Logger.error("after")
      end)

    assert outer == "[error] outer\n[error] nested\n[error] after\n"
  end

  test "the default handler comes back" do
    before = :logger.get_handler_config(:default)
    assert capture_log(fn -> assert :logger.get_handler_ids() == [ExUnit.CaptureServer] end) == ""
    assert_raise RuntimeError, fn -> capture_log(fn -> raise "x" end) end
    assert catch_throw(capture_log(fn -> throw(:x) end)) == :x
    me = self()

    pid =
      spawn(fn ->
        capture_log(fn -> send(me, :begun) && Process.sleep(:infinity) end)
      end)

    assert_receive :begun
    Process.exit(pid, :kill)
    Process.sleep(200)
    assert :logger.get_handler_config(:default) == before
  end

  test "levels" do
    Logger.configure(level: :error)
    assert capture_log(fn -> Logger.warning("x") end) == ""
    Logger.configure(level: :debug)
    assert capture_log(fn -> Logger.put_process_level(self(), :error); Logger.warning("x"); Logger.error("y") end) == "[error] y\n"
  end
end

defmodule TagTest do
  use ExUnit.Case
  require Logger
  @moduletag :capture_log

  setup_all do
    Logger.error("not in any test")
    :ok
  end

  setup do
    Logger.error("in setup")
    :ok
  end

  test "silent", context do
    Logger.error("nobody sees this")
    assert context.capture_log
  end

  test "shown" do
    Logger.error("shown")
    Logger.info("two\nlines")
    assert 1 == 2
  end

  @tag capture_log: false
  test "not captured" do
    Logger.error("not with the test")
    flunk("x")
  end

  @tag capture_log: [level: :error, format: "F $message\n"]
  test "options" do
    Logger.error("error")
    Logger.info("not this")
    raise "x"
  end

  test "on_exit comes later" do
    on_exit(fn -> Logger.error("in on_exit") end)
    Logger.error("in the test")
    exit(:x)
  end

  test "nested" do
    assert ExUnit.CaptureLog.capture_log(fn -> Logger.error("nested") end) =~ "nested"
    throw(:x)
  end

  test "killed" do
    Logger.error("lost")
    Process.exit(self(), :kill)
    Process.sleep(100)
  end
end
