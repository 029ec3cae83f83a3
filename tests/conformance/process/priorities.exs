parent = self()

for level <- [:low, :normal, :high] do
  Process.spawn(
    fn ->
      {:priority, p} = Process.info(self(), :priority)
      send(parent, {level, p})
    end,
    priority: level
  )
end

for level <- [:low, :normal, :high] do
  receive do
    {^level, p} -> IO.inspect({level, p})
  end
end
# expect: {:low, :low}
# expect: {:normal, :normal}
# expect: {:high, :high}
