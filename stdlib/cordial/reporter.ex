defmodule Cordial.Reporter do
  @moduledoc false
  # What the machine has to say goes the way of all that is logged.

  # Called in a process that ends for an error nothing handled. What it logs otherwise has nothing to do with it, so its
  # metadata are left out.
  def crashed(pid, reason) do
    if :logger_config.allow(:error) do
      metadata = %{
        error_logger: %{emulator: true, tag: :error},
        gl: Process.group_leader(),
        pid: pid,
        time: :logger.timestamp()
      }

      format = ~c"Error in process ~p on node ~p with exit value:~n~p~n"
      :logger_config.log(:error, {format, [pid, node(), reason]}, metadata)
    end
  end
end
