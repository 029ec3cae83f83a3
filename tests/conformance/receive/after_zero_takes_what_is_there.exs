send(self(), :here)

take = fn ->
  receive do
    m -> {:got, m}
  after
    0 -> :empty
  end
end

IO.inspect({take.(), take.()}) # expect: {{:got, :here}, :empty}
