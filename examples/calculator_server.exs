# The calculator server twice: first with everything in the loop, then with a function that handles one message.
# In the first version the `:value` branch returns what `send` returns, so asking replaces the state: a bug worth keeping.

defmodule CalculatorInLoop do
  def start, do: spawn(fn -> loop(0) end)

  def loop(current_value) do
    new_value =
      receive do
        {:value, caller} ->
          send(caller, {:response, current_value})

        {:add, value} ->
          current_value + value

        {:sub, value} ->
          current_value - value

        {:mul, value} ->
          current_value * value

        {:div, value} ->
          current_value / value

        {:clear, _} ->
          0

        invalid_request ->
          IO.puts("invalid request: #{inspect(invalid_request)}")
          current_value
      end

    loop(new_value)
  end
end

defmodule Calculator do
  def start, do: spawn(fn -> loop(0) end)

  def value(server_pid) do
    send(server_pid, {:value, self()})

    receive do
      {:response, value} -> value
    end
  end

  def add(server_pid, value), do: send(server_pid, {:add, value})
  def sub(server_pid, value), do: send(server_pid, {:sub, value})
  def mul(server_pid, value), do: send(server_pid, {:mul, value})
  def div(server_pid, value), do: send(server_pid, {:div, value})
  def clear(server_pid), do: send(server_pid, {:clear, nil})

  defp loop(current_value) do
    new_value =
      receive do
        message -> process_message(current_value, message)
      end

    loop(new_value)
  end

  defp process_message(current_value, {:value, caller}) do
    send(caller, {:response, current_value})
    current_value
  end

  defp process_message(current_value, {:add, value}), do: current_value + value
  defp process_message(current_value, {:sub, value}), do: current_value - value
  defp process_message(current_value, {:mul, value}), do: current_value * value
  defp process_message(current_value, {:div, value}), do: current_value / value
  defp process_message(_current_value, {:clear, _}), do: 0

  defp process_message(current_value, invalid_request) do
    IO.puts("invalid request: #{inspect(invalid_request)}")
    current_value
  end
end

for {name, pid} <- [first: CalculatorInLoop.start(), second: Calculator.start()] do
  IO.puts("the #{name} version")
  IO.inspect(Calculator.value(pid))
  Calculator.clear(pid)
  Calculator.add(pid, 10)
  Calculator.sub(pid, 5)
  Calculator.mul(pid, 3)
  Calculator.div(pid, 5)
  send(pid, :nonsense)
  IO.inspect(Calculator.value(pid))
  IO.inspect(Calculator.value(pid))
end
