# The dolphins: three ways to receive, from "takes one message and is gone" to "goes on with new state".

defmodule Dolphins do
  # Prints its answer and ends.
  def dolphin1 do
    receive do
      :do_a_flip -> IO.puts("How about no?")
      :fish -> IO.puts("So long and thanks for all the fish!")
      _ -> IO.puts("Heh, we're smarter than you humans.")
    end
  end

  # Answers the sender, and ends.
  def dolphin2 do
    receive do
      {from, :do_a_flip} -> send(from, "How about no?")
      {from, :fish} -> send(from, "So long and thanks for all the fish!")
      _ -> IO.puts("Heh, we're smarter than you humans.")
    end
  end

  # Answers and goes on, until it gets a fish.
  def dolphin3 do
    receive do
      {from, :do_a_flip} ->
        send(from, "How about no?")
        dolphin3()

      {from, :fish} ->
        send(from, "So long and thanks for all the fish!")

      _ ->
        IO.puts("Heh, we're smarter than you humans.")
        dolphin3()
    end
  end
end

answer = fn ->
  receive do
    text when is_binary(text) -> IO.puts("answer: #{text}")
  after
    100 -> IO.puts("no answer")
  end
end

wait = fn pid ->
  ref = Process.monitor(pid)

  receive do
    {:DOWN, ^ref, :process, _, _} -> :ok
  end
end

pid = spawn(Dolphins, :dolphin1, [])
send(pid, "oh, hello dolphin!")
wait.(pid)

pid = spawn(Dolphins, :dolphin1, [])
send(pid, :fish)
wait.(pid)
IO.inspect(send(pid, :fish), label: "sent to a dolphin that is gone")

pid = spawn(Dolphins, :dolphin2, [])
send(pid, {self(), :do_a_flip})
answer.()
send(pid, {self(), :fish})
answer.()

pid = spawn(Dolphins, :dolphin3, [])
send(pid, {self(), :do_a_flip})
answer.()
send(pid, {self(), :do_a_flip})
answer.()
send(pid, {self(), :fish})
answer.()
wait.(pid)
IO.inspect(Process.alive?(pid), label: "alive")
