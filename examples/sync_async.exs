# The same five slow calls twice: one after another, then each in a process of its own.
# Takes five seconds and one second, as in the notes; an argument sets the milliseconds of one call.
#
#     sync_async.exs [MILLISECONDS]

milliseconds =
  case System.argv() do
    [argument | _] -> String.to_integer(argument)
    [] -> 1000
  end

sync_fn = fn x ->
  Process.sleep(milliseconds)
  "#{x} return"
end

measure = fn fun ->
  {microseconds, result} = :timer.tc(fun)
  {round(microseconds / (milliseconds * 1000)), result}
end

{calls, results} = measure.(fn -> Enum.map(1..5, &sync_fn.("test #{&1}")) end)
IO.inspect(results)
IO.puts("one after another: the time of #{calls} calls")

parent = self()

async_fn = fn x ->
  spawn(fn ->
    result = sync_fn.(x)
    send(parent, {:done, x, result})
  end)
end

{calls, _} =
  measure.(fn ->
    Enum.each(1..5, &async_fn.("test #{&1}"))

    for n <- 1..5 do
      name = "test #{n}"

      receive do
        {:done, ^name, result} -> IO.puts(result)
      end
    end
  end)

IO.puts("all at once: the time of #{calls} call")
