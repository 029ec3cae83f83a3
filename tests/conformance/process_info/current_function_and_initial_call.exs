defmodule Waiting do
  def start(parent) do
    send(parent, :ready)
    wait()
  end

  def wait do
    receive do
      :stop -> :ok
    end
  end
end

pid = spawn(Waiting, :start, [self()])

receive do
  :ready -> Process.sleep(20)
end

IO.inspect(Process.info(pid, :initial_call)) # expect: {:initial_call, {Waiting, :start, 1}}
IO.inspect(Process.info(pid, :current_function)) # expect: {:current_function, {Waiting, :wait, 0}}
{:current_stacktrace, [{module, function, arity, _} | _]} = Process.info(pid, :current_stacktrace)
IO.inspect({module, function, arity}) # expect: {Waiting, :wait, 0}
