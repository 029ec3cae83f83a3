show = fn -> IO.inspect(Enum.sort(Map.delete(:logger.get_primary_config(), :filters))) end

# expect: [filter_default: :log, level: :debug, metadata: %{}]
show.()
IO.inspect(Keyword.keys(:logger.get_primary_config().filters))
# expect: [:logger_translator, :logger_process_level]
# expect: {:error, {:invalid_level, :loud}}
IO.inspect(:logger.set_primary_config(:level, :loud))
IO.inspect(:logger.set_primary_config(:no_such_key, 1))
# expect: {:error, {:invalid_primary_config, {:no_such_key, 1}}}
# expect: :ok
IO.inspect(:logger.update_primary_config(%{metadata: %{a: 1}}))
# expect: [filter_default: :log, level: :debug, metadata: %{a: 1}]
show.()
IO.inspect(:logger.update_primary_config(%{metadata: 1}))
# expect: {:error, {:invalid_primary_config, {:metadata, 1}}}
# expect: :ok
IO.inspect(:logger.set_primary_config(%{level: :error}))
# expect: [filter_default: :log, level: :error, metadata: %{}]
show.()
# expect: []
IO.inspect(:logger.get_primary_config().filters)

# expect: :gt
IO.inspect(:logger.compare_levels(:error, :info))
# expect: :lt
IO.inspect(:logger.compare_levels(:all, :none))
# expect: :gt
IO.inspect(:logger.compare_levels(:none, :emergency))
# expect: :eq
IO.inspect(Logger.compare_levels(:debug, :debug))

IO.inspect(
  catch_error =
    try do
      :logger.compare_levels(:loud, :info)
    rescue
      e -> e
    end
)

# expect: %ArgumentError{message: "argument error"}

_ = catch_error
IO.inspect(Enum.sort(Logger.levels()))
# expect: [:alert, :critical, :debug, :emergency, :error, :info, :notice, :warning]
