# Topics and subscribers: a broker that forgets the dead, wildcards, and a log of what everybody saw.

defmodule Broker do
  def start, do: spawn_link(fn -> loop(%{}, %{}) end)

  def subscribe(broker, pid, topic), do: call(broker, {:subscribe, pid, topic})
  def unsubscribe(broker, pid, topic), do: call(broker, {:unsubscribe, pid, topic})
  def publish(broker, topic, message), do: call(broker, {:publish, topic, message})
  def topics(broker), do: call(broker, :topics)

  defp call(broker, request) do
    ref = make_ref()
    send(broker, {request, {self(), ref}})

    receive do
      {^ref, reply} -> reply
    after
      1000 -> exit({:timeout, request})
    end
  end

  defp loop(topics, monitors) do
    receive do
      {{:subscribe, pid, topic}, from} ->
        monitors = Map.put_new_lazy(monitors, pid, fn -> Process.monitor(pid) end)
        reply(from, :ok)
        loop(Map.update(topics, topic, [pid], &Enum.uniq([pid | &1])), monitors)

      {{:unsubscribe, pid, topic}, from} ->
        reply(from, :ok)
        loop(remove(topics, topic, pid), monitors)

      {{:publish, topic, message}, from} ->
        receivers =
          for {pattern, pids} <- topics,
              matches?(pattern, topic),
              pid <- pids,
              uniq: true,
              do: pid

        Enum.each(receivers, &send(&1, {:message, topic, message}))
        reply(from, length(receivers))
        loop(topics, monitors)

      {:topics, from} ->
        reply(from, topics |> Map.keys() |> Enum.sort())
        loop(topics, monitors)

      {:DOWN, _ref, :process, pid, _reason} ->
        topics = Enum.reduce(Map.keys(topics), topics, &remove(&2, &1, pid))
        loop(topics, Map.delete(monitors, pid))
    end
  end

  defp reply({pid, ref}, value), do: send(pid, {ref, value})

  defp remove(topics, topic, pid) do
    case Map.get(topics, topic, []) -- [pid] do
      [] -> Map.delete(topics, topic)
      pids -> Map.put(topics, topic, pids)
    end
  end

  defp matches?(pattern, topic) do
    same?(String.split(pattern, "."), String.split(topic, "."))
  end

  defp same?(["#"], _), do: true
  defp same?(["*" | p], [_ | t]), do: same?(p, t)
  defp same?([x | p], [x | t]), do: same?(p, t)
  defp same?([], []), do: true
  defp same?(_, _), do: false
end

defmodule Subscriber do
  def start, do: spawn(fn -> loop([]) end)

  def seen(pid) do
    send(pid, {:seen, self()})

    receive do
      {:seen, ^pid, messages} -> messages
    end
  end

  defp loop(seen) do
    receive do
      {:message, topic, message} ->
        loop([{topic, message} | seen])

      {:seen, from} ->
        send(from, {:seen, self(), Enum.reverse(seen)})
        loop(seen)
    end
  end
end

broker = Broker.start()
[news, sports, all] = for _ <- 1..3, do: Subscriber.start()

:ok = Broker.subscribe(broker, news, "news.*")
:ok = Broker.subscribe(broker, sports, "news.sports")
:ok = Broker.subscribe(broker, sports, "scores.*.final")
:ok = Broker.subscribe(broker, all, "#")
:ok = Broker.subscribe(broker, all, "news.sports")

IO.inspect(Broker.topics(broker)) # expect: ["#", "news.*", "news.sports", "scores.*.final"]
IO.inspect(Broker.publish(broker, "news.sports", "a match")) # expect: 3
IO.inspect(Broker.publish(broker, "news.world", "an event")) # expect: 2
IO.inspect(Broker.publish(broker, "scores.chess.final", {1, 0})) # expect: 2
IO.inspect(Broker.publish(broker, "scores.chess", :ignored)) # expect: 1

IO.inspect(Subscriber.seen(news), label: "news")
# expect: news: [{"news.sports", "a match"}, {"news.world", "an event"}]
IO.inspect(Subscriber.seen(sports), label: "sports")
# expect: sports: [{"news.sports", "a match"}, {"scores.chess.final", {1, 0}}]
IO.inspect(Subscriber.seen(all), label: "all")
# expect: all: [
# expect:   {"news.sports", "a match"},
# expect:   {"news.world", "an event"},
# expect:   {"scores.chess.final", {1, 0}},
# expect:   {"scores.chess", :ignored}
# expect: ]

:ok = Broker.unsubscribe(broker, sports, "news.sports")
ref = Process.monitor(all)
Process.exit(all, :kill)

receive do
  {:DOWN, ^ref, _, _, _} -> Process.sleep(20)
end

IO.inspect(Broker.publish(broker, "news.sports", "second half")) # expect: 1
IO.inspect(Broker.topics(broker)) # expect: ["news.*", "scores.*.final"]
