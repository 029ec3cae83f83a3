ExUnit.start(seed: 0)
defmodule CaptureIOTest do
  use ExUnit.Case
  import ExUnit.CaptureIO
  test "stdio" do
    assert capture_io(fn -> IO.puts("a"); IO.write("b"); IO.inspect(:c) end) == "a\nb:c\n"
  end
  test "nothing", do: assert(capture_io(fn -> :ok end) == "")
  test "input" do
    assert capture_io("this is input", fn -> input = IO.gets("> "); IO.write(input) end) == "> this is input"
    assert capture_io([input: "in", capture_prompt: false], fn -> input = IO.gets("> "); IO.write(input) end) == "in"
    assert capture_io(fn -> send(self(), IO.gets("x")) end) == "x"
    assert_received :eof
  end
  test "stderr" do
    assert capture_io(:stderr, fn -> IO.write(:stderr, "err") end) == "err"
    assert capture_io(:standard_error, fn -> IO.write(:stderr, "err2"); spawn(fn -> IO.puts(:stderr, "x") end); Process.sleep(200) end) == "err2x\n"
  end
  test "with_io" do
    assert with_io(fn -> IO.puts("a"); :result end) == {:result, "a\n"}
    assert with_io(:stderr, fn -> IO.puts(:stderr, "a"); 1 end) == {1, "a\n"}
    assert with_io("in", fn -> IO.read(:line) end) == {"in", ""}
  end
  test "raises" do
    assert_raise RuntimeError, fn -> capture_io(fn -> raise "x" end) end
    assert capture_io(fn -> IO.puts "y" end) == "y\n"
    assert catch_throw(capture_io(fn -> throw :a end)) == :a
  end
  test "nested" do
    assert capture_io(fn -> IO.puts("out"); assert(capture_io(fn -> IO.puts("in") end) == "in\n"); IO.puts("out") end) == "out\nout\n"
  end
  test "encoding" do
    assert capture_io([encoding: :latin1], fn -> IO.binwrite("\xe9") end) == "\xe9"
    assert capture_io(fn -> IO.write("é") end) == "é"
  end
  test "other devices" do
    {:ok, pid} = StringIO.open("")
    Process.register(pid, :my_dev)
    assert capture_io(:my_dev, fn -> IO.puts(:my_dev, "hey") end) == "hey\n"
    IO.puts(:my_dev, "back")
    assert StringIO.contents(pid) == {"", "back\n"}
    assert capture_io(pid, fn -> IO.puts(:my_dev, "hey") end) == "hey\n"
  end
  test "spawned processes" do
    assert capture_io(fn -> p = self(); spawn(fn -> IO.puts("s"); send p, :go end); receive do :go -> :ok end end) == "s\n"
  end
  test "no device" do
    capture_io(:nope, fn -> :ok end)
  end
  test "stderr with input" do
    capture_io(:stderr, "x", fn -> 1 end)
  end
  test "bad option" do
    capture_io([foo: 1], fn -> 1 end)
  end

  test "not a string" do
    assert_raise FunctionClauseError, fn -> capture_io(1, fn -> :ok end) end
  end
end
