defmodule E do
  def env, do: {__MODULE__, __ENV__.function, __ENV__.line, Path.basename(__ENV__.file)}
  def caller_line, do: __ENV__.line
end

IO.inspect(E.env()) # expect: {E, {:env, 0}, 2, "env_and_dir.exs"}
IO.inspect(E.caller_line()) # expect: 3
IO.inspect(__MODULE__) # expect: nil
IO.inspect(Path.basename(__DIR__)) # expect: "modules"
