defmodule H do
  def log(%{msg: {:string, text}}, config) do
    IO.inspect({config.id, text, config[:config], Enum.sort(Map.keys(config) -- [:config])})
  end

  def adding_handler(%{config: :no}), do: {:error, :refused}
  def adding_handler(config), do: {:ok, Map.put(config, :added, true)}

  def changing_config(kind, old, new) do
    IO.inspect({kind, old[:config], new[:config]})
    {:ok, new}
  end

  def removing_handler(config), do: IO.inspect({:removing, config.id})
end

require Logger
:logger.remove_handler(:default)
IO.inspect(:logger.get_handler_ids()) # expect: []
IO.inspect(:logger.add_handler(:h, H, %{config: %{a: 1}, level: :info})) # expect: :ok
IO.inspect(:logger.add_handler(:h, H, %{})) # expect: {:error, {:already_exist, :h}}
IO.inspect(:logger.add_handler(:no, H, %{config: :no})) # expect: {:error, {:handler_not_added, :refused}}
IO.inspect(:logger.add_handler(:x, NoModule, %{}))
# expect: {:error, {:invalid_handler, {:function_not_exported, {NoModule, :log, 2}}}}
IO.inspect(:logger.add_handler(:x, H, %{level: :loud})) # expect: {:error, {:invalid_level, :loud}}
IO.inspect(:logger.add_handler(:x, H, %{filters: :none})) # expect: {:error, {:invalid_filters, :none}}
IO.inspect(:logger.add_handler(:x, H, %{filter_default: :maybe}))
# expect: {:error, {:invalid_filter_default, :maybe}}
IO.inspect(:logger.add_handler(:x, H, %{formatter: :pretty}))
# expect: {:error, {:invalid_formatter, :pretty}}
IO.inspect(:logger.add_handler("x", H, %{})) # expect: {:error, {:invalid_id, "x"}}
IO.inspect(:logger.get_handler_ids()) # expect: [:h]
{:ok, config} = :logger.get_handler_config(:h)
IO.inspect(Enum.sort(config))
# expect: [
# expect:   added: true,
# expect:   config: %{a: 1},
# expect:   filter_default: :log,
# expect:   filters: [],
# expect:   formatter: {:logger_formatter, %{}},
# expect:   id: :h,
# expect:   level: :info,
# expect:   module: H
# expect: ]
Logger.info("seen") # expect: {:h, "seen", %{a: 1}, [:added, :formatter, :id, :module]}
Logger.debug("below the handler's level")
IO.inspect(:logger.update_handler_config(:h, :config, %{b: 2}))
IO.inspect(:logger.update_handler_config(:h, %{level: :debug}))
Logger.debug("seen now")
# expect: {:update, %{a: 1}, %{b: 2}}
# expect: :ok
# expect: {:update, %{b: 2}, %{b: 2}}
# expect: :ok
IO.inspect(:logger.set_handler_config(:h, :level, :loud))
IO.inspect(:logger.set_handler_config(:h, :id, :other))
# expect: {:h, "seen now", %{b: 2}, [:added, :formatter, :id, :module]}
# expect: {:error, {:invalid_level, :loud}}
IO.inspect(:logger.set_handler_config(:h, %{level: :error}))
Logger.error("without configuration") # expect: {:error, {:illegal_config_change, %{id: :h}, %{id: :other}}}
IO.inspect(:logger.get_handler_config(:nobody))
# expect: {:set, %{b: 2}, nil}
# expect: :ok
IO.inspect(:logger.remove_handler(:nobody))
IO.inspect(:logger.update_handler_config(:nobody, :level, :info))
# expect: {:h, "without configuration", nil, [:formatter, :id, :module]}
IO.inspect(:logger.remove_handler(:h))
# expect: {:error, {:not_found, :nobody}}
# expect: {:error, {:not_found, :nobody}}
# expect: {:error, {:not_found, :nobody}}
# expect: {:removing, :h}
# expect: :ok
Logger.error("nobody listens")
