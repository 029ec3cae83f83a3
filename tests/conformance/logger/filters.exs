defmodule H do
  def log(%{msg: {:string, text}}, config), do: IO.puts([inspect(config.id), " ", text])

  def filter(_event, :stop), do: :stop
  def filter(_event, :ignore), do: :ignore

  def filter(%{msg: {:string, text}} = event, prefix),
    do: %{event | msg: {:string, [prefix, text]}}
end

require Logger
:logger.remove_handler(:default)
:logger.add_handler(:a, H, %{})
:logger.add_handler(:b, H, %{filters: [only: {&H.filter/2, :ignore}], filter_default: :stop})
# expect: :a b ignores
Logger.info("b ignores")
# expect: :ok
IO.inspect(:logger.add_handler_filter(:b, :mark, {&H.filter/2, "marked "}))
Logger.info("b hears")
# expect: :b marked b hears
# expect: :a b hears
IO.inspect(:logger.add_handler_filter(:b, :mark, {&H.filter/2, "again "}))
# expect: {:error, {:already_exist, :mark}}
IO.inspect(:logger.add_handler_filter(:nobody, :mark, {&H.filter/2, "again "}))
# expect: {:error, {:not_found, :nobody}}
# expect: :ok
IO.inspect(:logger.add_primary_filter(:all, {&H.filter/2, "first "}))
Logger.info("both")
# expect: :b marked first both
# expect: :a first both
# expect: {:error, {:already_exist, :all}}
IO.inspect(:logger.add_primary_filter(:all, {&H.filter/2, "x"}))

IO.inspect(
  :logger.add_primary_filter(:bad, &H.filter/2) ==
    {:error, {:invalid_filter, {:bad, &H.filter/2}}}
)

# expect: true

# expect: :ok
IO.inspect(:logger.add_primary_filter(:stop, {&H.filter/2, :stop}))
Logger.info("nobody")
# expect: :ok
IO.inspect(:logger.remove_primary_filter(:stop))
# expect: {:error, {:not_found, :stop}}
IO.inspect(:logger.remove_primary_filter(:stop))
# expect: :ok
IO.inspect(:logger.remove_handler_filter(:b, :mark))
# expect: {:error, {:not_found, :mark}}
IO.inspect(:logger.remove_handler_filter(:b, :mark))
# expect: :a first a only
Logger.info("a only")

event = %{level: :info, msg: {:string, "x"}, meta: %{domain: [:a, :b]}}
kind = fn result -> if result == event, do: :log, else: result end

for comparison <- [:sub, :super, :equal, :not_equal, :undefined],
    domain <- [[:a], [:a, :b], [:a, :b, :c], []] do
  IO.inspect(
    {comparison, domain, kind.(:logger_filters.domain(event, {:log, comparison, domain}))}
  )
end

# expect: {:sub, [:a], :log}
# expect: {:sub, [:a, :b], :log}
# expect: {:sub, [:a, :b, :c], :ignore}
# expect: {:sub, [], :log}
# expect: {:super, [:a], :ignore}
# expect: {:super, [:a, :b], :log}
# expect: {:super, [:a, :b, :c], :log}
# expect: {:super, [], :ignore}
# expect: {:equal, [:a], :ignore}
# expect: {:equal, [:a, :b], :log}
# expect: {:equal, [:a, :b, :c], :ignore}
# expect: {:equal, [], :ignore}
# expect: {:not_equal, [:a], :log}
# expect: {:not_equal, [:a, :b], :ignore}
# expect: {:not_equal, [:a, :b, :c], :log}
# expect: {:not_equal, [], :log}
# expect: {:undefined, [:a], :ignore}
# expect: {:undefined, [:a, :b], :ignore}
# expect: {:undefined, [:a, :b, :c], :ignore}
# expect: {:undefined, [], :ignore}

for comparison <- [:eq, :neq, :gt, :lt, :gteq, :lteq], level <- [:debug, :info, :error] do
  IO.inspect({comparison, level, kind.(:logger_filters.level(event, {:stop, comparison, level}))})
end

# expect: {:eq, :debug, :ignore}
# expect: {:eq, :info, :stop}
# expect: {:eq, :error, :ignore}
# expect: {:neq, :debug, :stop}
# expect: {:neq, :info, :ignore}
# expect: {:neq, :error, :stop}
# expect: {:gt, :debug, :stop}
# expect: {:gt, :info, :ignore}
# expect: {:gt, :error, :ignore}
# expect: {:lt, :debug, :ignore}
# expect: {:lt, :info, :ignore}
# expect: {:lt, :error, :stop}
# expect: {:gteq, :debug, :stop}
# expect: {:gteq, :info, :stop}
# expect: {:gteq, :error, :ignore}
# expect: {:lteq, :debug, :ignore}
# expect: {:lteq, :info, :stop}
# expect: {:lteq, :error, :stop}

# expect: :ignore
IO.inspect(kind.(:logger_filters.remote_gl(event, :stop)))
# expect: :ignore
IO.inspect(kind.(:logger_filters.progress(event, :stop)))
