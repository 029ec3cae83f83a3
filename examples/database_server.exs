# Queries that take a while: in the caller, in processes of their own, on one server, on a pool of servers.

defmodule DatabaseServer do
  def start do
    spawn(fn ->
      connection = :rand.uniform(1000)
      loop(connection)
    end)
  end

  def run_async(server_pid, query_def) do
    send(server_pid, {:run_query, self(), query_def})
  end

  def get_result do
    receive do
      {:query_result, result} -> result
    after
      5000 -> {:error, :timeout}
    end
  end

  defp loop(connection) do
    receive do
      {:run_query, from_pid, query_def} ->
        query_result = run_query(connection, query_def)
        send(from_pid, {:query_result, query_result})
    end

    loop(connection)
  end

  # The number of the connection is random, so it stays out of the answer.
  defp run_query(connection, query_def) when connection in 1..1000 do
    Process.sleep(20)
    "#{query_def} result"
  end
end

run_query = fn query_def ->
  Process.sleep(20)
  "#{query_def} result"
end

IO.inspect(Enum.map(1..3, &run_query.("query #{&1}")), label: "one after another")

async_query = fn query_def ->
  caller = self()

  spawn(fn ->
    query_result = run_query.(query_def)
    send(caller, {:query_result, query_result})
  end)
end

get_result = fn ->
  receive do
    {:query_result, result} -> result
  end
end

Enum.each(1..5, &async_query.("query #{&1}"))
results = Enum.map(1..5, fn _ -> get_result.() end)
IO.inspect(Enum.sort(results), label: "all at once")

server_pid = DatabaseServer.start()
Enum.each(1..3, &DatabaseServer.run_async(server_pid, "query #{&1}"))

# One server answers in the order it was asked.
IO.inspect(Enum.map(1..3, fn _ -> DatabaseServer.get_result() end), label: "one server")

pool = Enum.map(1..100, fn _ -> DatabaseServer.start() end)

Enum.each(1..5, fn query_def ->
  server_pid = Enum.at(pool, :rand.uniform(100) - 1)
  DatabaseServer.run_async(server_pid, query_def)
end)

results = Enum.map(1..5, fn _ -> DatabaseServer.get_result() end)
IO.inspect(Enum.sort(results), label: "a pool of #{length(pool)}")
