# The greeter of the notes, and its exercise: another greeting for another message.

defmodule Greeter do
  def start do
    spawn(fn -> loop() end)
  end

  def loop do
    receive do
      {:greet, name} ->
        IO.puts("Hello, #{name}!")
        loop()

      {:good_morning, name} ->
        IO.puts("Good Morning, #{name}!")
        loop()

      {:good_evening, name} ->
        IO.puts("Good Evening, #{name}!")
        loop()

      {:stop, caller} ->
        send(caller, :stopped)

      other ->
        IO.puts("I do not know how to greet with #{inspect(other)}")
        loop()
    end
  end
end

pid = Greeter.start()
send(pid, {:greet, "Alice"})
send(pid, {:good_morning, "Bob"})
send(pid, {:good_evening, "Carol"})
send(pid, {:good_night, "Dave"})
send(pid, {:stop, self()})

receive do
  :stopped -> IO.puts("The greeter has gone.")
end
