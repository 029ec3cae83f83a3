# expect: nil
IO.inspect(Application.get_env(:shop, :color))
# expect: :red
IO.inspect(Application.get_env(:shop, :color, :red))
# expect: true
IO.inspect(Application.put_env(:shop, :color, [1, %{a: self()}]) == :ok)
# expect: true
IO.inspect(match?([1, %{a: _}], Application.get_env(:shop, :color)))
# expect: :ok
IO.inspect(Application.put_env(:shop, :color, :blue, persistent: true))
# expect: {:ok, :blue}
IO.inspect(Application.fetch_env(:shop, :color))
# expect: :error
IO.inspect(Application.fetch_env(:shop, :size))
# expect: :blue
IO.inspect(Application.fetch_env!(:shop, :color))
# expect: :ok
IO.inspect(Application.put_all_env(shop: [a: 1, b: [c: 1]], other: [z: 1]))
# expect: :ok
IO.inspect(Application.put_all_env(shop: [b: [d: 1]]))
# expect: [a: 1, b: [d: 1], color: :blue]
IO.inspect(Enum.sort(Application.get_all_env(:shop)))
# expect: :ok
IO.inspect(Application.delete_env(:shop, :a))
# expect: :ok
IO.inspect(Application.delete_env(:shop, :never_set))
# expect: [b: [d: 1], color: :blue]
IO.inspect(Enum.sort(Application.get_all_env(:shop)))
# expect: []
IO.inspect(Application.get_all_env(:nobody))

message = fn fun ->
  try do
    fun.()
  rescue
    error -> IO.puts([inspect(error.__struct__), " ", Exception.message(error)])
  end
end

message.(fn -> Application.fetch_env!(:shop, :size) end)

# expect: ArgumentError could not fetch application environment :size for application :shop because the application was not loaded nor configured
message.(fn -> Application.fetch_env!(:elixir, :no_such_key) end)

# expect: ArgumentError could not fetch application environment :no_such_key for application :elixir because configuration at :no_such_key was not set
message.(fn -> Application.put_all_env(shop: [a: 1], shop: [b: 1]) end)
# expect: ArgumentError argument error: ~c"duplicate application config: shop"
message.(fn -> Application.put_all_env(shop: [a: 1, a: 1]) end)
# expect: ArgumentError argument error: ~c"application: shop; duplicate parameter: a"
message.(fn -> Application.put_all_env(shop: %{a: 1}) end)
# expect: ArgumentError argument error: ~c"application: shop; parameters must be a list"
message.(fn -> Application.put_all_env([{"shop", [a: 1]}]) end)

# expect: ArgumentError argument error: ~c"application: <<\"shop\">>; application name must be an atom"
message.(fn -> Application.get_env("shop", :a) end)
# expect: FunctionClauseError no function clause matching in Application.get_env/3

# expect: :ok
IO.inspect(:application.set_env(:shop, :x, 1))
# expect: {:ok, 1}
IO.inspect(:application.get_env(:shop, :x))
# expect: :undefined
IO.inspect(:application.get_env(:shop, :y))
# expect: 2
IO.inspect(:application.get_env(:shop, :y, 2))
# expect: :ok
IO.inspect(:application.unset_env(:shop, :x))
# expect: nil
IO.inspect(Application.get_env(:shop, :x))

defmodule Paint do
  @color Application.compile_env(:shop, :color)
  @deep Application.compile_env(:shop, [:b, :d])
  @default Application.compile_env(:shop, [:b, :e, :f], :none)
  def all, do: {@color, @deep, @default}
end

# expect: {:blue, 1, :none}
IO.inspect(Paint.all())
