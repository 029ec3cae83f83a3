# What `send` and `receive` do, step by step: the mailbox, the timeout, the value, and messages nobody matches.

IO.inspect(send(self(), "message to Raymond"), label: "send returns")

receive do
  msg -> IO.puts(msg)
end

receive do
  msg -> IO.puts(msg)
after
  50 -> IO.puts("no message in mailbox")
end

send(self(), {:msg, 10})

result =
  receive do
    {:msg, x} -> x * x
  end

IO.inspect(result, label: "receive is an expression")

# A message that matches no clause stays where it is; the ones behind it can be taken first.
for message <- [:a, :b, :c, :d], do: send(self(), message)

receive do
  :c -> IO.puts("took :c")
end

IO.inspect(Process.info(self(), :messages), label: "still there")

flush = fn flush, seen ->
  receive do
    message -> flush.(flush, [message | seen])
  after
    0 -> Enum.reverse(seen)
  end
end

IO.inspect(flush.(flush, []), label: "in the order of arrival")

# The pattern binds as in `case`, and guards decide.
send(self(), {:number, -3})
send(self(), {:number, 4})

receive do
  {:number, n} when n > 0 -> IO.puts("the first positive number is #{n}")
end
