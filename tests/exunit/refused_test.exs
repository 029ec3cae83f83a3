ExUnit.start(seed: 0)
for {src, i} <- Enum.with_index([
  "test \"a\", do: :ok\n test \"a\", do: :ok",
  "describe \"x\" do\n end\n describe \"x\" do\n end",
  "describe \"x\" do\n describe \"y\" do\n end\n end",
  "describe \"x\" do\n setup_all do\n :ok\n end\n end",
  "describe 1 do\n end",
  "@tag file: 1\n test \"a\", do: :ok",
  "setup 1",
  "setup [:a, 2]",
  "setup_all %{}",
  "setup {:a}",
  "@describetag :x\n describe \"a\" do\n end",
  "@tag test_type: 1\n test \"a\", do: :ok",
  "test \"#{String.duplicate("x", 300)}\", do: :ok",
  "test 1, do: :ok",
]) do
  try do
    Code.eval_string("defmodule E#{i}Test do\n use ExUnit.Case\n #{src}\nend")
    IO.puts "#{i}: fine"
  rescue e -> IO.puts "#{i}: " <> inspect(e.__struct__) <> " " <> Exception.message(e)
  end
end
for {o, i} <- Enum.with_index([":x", "[async: 1]", "[parameterize: 1]", "[parameterize: [1]]"]) do
  try do
    Code.eval_string("defmodule F#{i}Test do\n use ExUnit.Case, #{o}\n end")
    IO.puts "#{i}: fine"
  rescue e -> IO.puts "#{i}: " <> inspect(e.__struct__) <> " " <> Exception.message(e)
  end
end
