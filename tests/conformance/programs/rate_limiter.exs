# Token buckets with a clock that the program moves itself, one bucket a client, one process for all of them.

defmodule Bucket do
  defstruct [:capacity, :rate, :tokens, :at]

  def new(capacity, rate, now),
    do: %Bucket{capacity: capacity, rate: rate, tokens: capacity, at: now}

  def take(%Bucket{} = bucket, cost, now) do
    bucket = refill(bucket, now)

    if bucket.tokens >= cost do
      {:ok, %{bucket | tokens: bucket.tokens - cost}}
    else
      {{:wait, ceil((cost - bucket.tokens) / bucket.rate)}, bucket}
    end
  end

  defp refill(bucket, now) when now > bucket.at do
    tokens = min(bucket.capacity, bucket.tokens + (now - bucket.at) * bucket.rate)
    %{bucket | tokens: tokens, at: now}
  end

  defp refill(bucket, _now), do: bucket
end

defmodule Limiter do
  def start(opts) do
    defaults = [capacity: 3, rate: 0.5]
    opts = Keyword.merge(defaults, opts)
    pid = spawn_link(fn -> loop(%{}, 0, opts) end)
    Process.register(pid, __MODULE__)
    pid
  end

  def advance(ticks), do: call({:advance, ticks})
  def request(client, cost \\ 1), do: call({:request, client, cost})

  defp call(message) do
    send(__MODULE__, {self(), message})

    receive do
      {__MODULE__, reply} -> reply
    end
  end

  defp loop(buckets, now, opts) do
    receive do
      {from, {:advance, ticks}} ->
        send(from, {__MODULE__, now + ticks})
        loop(buckets, now + ticks, opts)

      {from, {:request, client, cost}} ->
        bucket =
          Map.get_lazy(buckets, client, fn -> Bucket.new(opts[:capacity], opts[:rate], now) end)

        {reply, bucket} = Bucket.take(bucket, cost, now)
        send(from, {__MODULE__, reply})
        loop(Map.put(buckets, client, bucket), now, opts)
    end
  end
end

Limiter.start(capacity: 4)
IO.inspect(for _ <- 1..6, do: Limiter.request("alice")) # expect: [:ok, :ok, :ok, :ok, {:wait, 2}, {:wait, 2}]
IO.inspect(Limiter.request("bob", 3)) # expect: :ok
IO.inspect(Limiter.request("bob", 3)) # expect: {:wait, 4}
IO.inspect(Limiter.advance(2)) # expect: 2
IO.inspect({Limiter.request("alice"), Limiter.request("alice")}) # expect: {:ok, {:wait, 2}}
IO.inspect(Limiter.advance(100)) # expect: 102
IO.inspect(Limiter.request("bob", 5)) # expect: {:wait, 2}
IO.inspect(for _ <- 1..5, do: Limiter.request("bob")) # expect: [:ok, :ok, :ok, :ok, {:wait, 2}]

# Many clients at once: each gets exactly its capacity.
parent = self()

for n <- 1..10 do
  spawn_link(fn ->
    granted = Enum.count(1..20, fn _ -> Limiter.request({:client, n}) == :ok end)
    send(parent, {:granted, n, granted})
  end)
end

granted =
  for n <- 1..10 do
    receive do
      {:granted, ^n, count} -> count
    end
  end

IO.inspect(granted) # expect: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4]
