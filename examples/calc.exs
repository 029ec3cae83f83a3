# A process that remembers: a calculator whose state is the argument of its endless recursion.

defmodule Calc do
  def start do
    spawn(fn -> loop(0) end)
  end

  # Client functions: they run in the caller.

  def view(server_pid) do
    send(server_pid, {:view, self()})

    receive do
      {:response, value} -> value
    end
  end

  def add(server_pid, value), do: send(server_pid, {:add, value})
  def sub(server_pid, value), do: send(server_pid, {:sub, value})
  def mult(server_pid, value), do: send(server_pid, {:mult, value})
  def div(server_pid, value), do: send(server_pid, {:div, value})

  # Server function: it runs in the process that `start/0` made.

  defp loop(current_value) do
    new_value =
      receive do
        {:view, caller_pid} ->
          send(caller_pid, {:response, current_value})
          current_value

        {:add, value} ->
          current_value + value

        {:sub, value} ->
          current_value - value

        {:mult, value} ->
          current_value * value

        {:div, value} ->
          current_value / value

        _ ->
          IO.puts("Invalid message")
          current_value
      end

    loop(new_value)
  end
end

calc_pid = Calc.start()
IO.inspect(is_pid(calc_pid), label: "started")
IO.inspect(Calc.view(calc_pid), label: "view")

# `send` returns the message, and so do the client functions.
IO.inspect(Calc.add(calc_pid, 20), label: "add")
Calc.sub(calc_pid, 5)
Calc.mult(calc_pid, 10)
IO.inspect(Calc.view(calc_pid), label: "view")

Calc.div(calc_pid, 2)
IO.inspect(Calc.view(calc_pid), label: "view")

send(calc_pid, :nonsense)
IO.inspect(Calc.view(calc_pid), label: "view")
