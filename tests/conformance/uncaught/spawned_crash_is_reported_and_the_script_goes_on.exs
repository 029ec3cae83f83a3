# The report goes to standard output.
format = "[$level]\n"
:logger.update_handler_config(:default, :formatter, Logger.default_formatter(format: format))
{_, ref} = spawn_monitor(fn -> Process.sleep(10) && raise ArgumentError end)

receive do
  {:DOWN, ^ref, _, _, {e, _}} -> Process.sleep(50) && IO.inspect(e) # expect: [error]
end

IO.puts("script goes on")
# expect: %ArgumentError{message: "argument error"}
# expect: script goes on
