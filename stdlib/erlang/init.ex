defmodule :init do
  @moduledoc """
  Ending the program, under Erlang's names.
  """

  @doc """
  Begins anew: the program is started again with the same arguments, in the same system process.

  What `System.at_exit/1` registered does not run.

  ## Examples

      iex> is_function(&:init.restart/0)
      true

  """
  def restart, do: Cordial.Script.restart()

  @doc """
  Ends the program in an orderly way.

  ## Examples

      iex> is_function(&:init.stop/0)
      true

  """
  def stop, do: stop(0)

  @doc """
  Ends the program in an orderly way with a status, or with a last word on standard error.

  ## Examples

      iex> :init.stop(-1)
      ** (ArgumentError) argument error

  """
  def stop(status) when is_integer(status) and status >= 0, do: Cordial.Script.stop(status)

  def stop(status) when is_list(status) do
    if :lists.all(&is_integer/1, status), do: Cordial.Script.stop(status), else: bad(status)
  end

  def stop(status), do: bad(status)

  defp bad(status), do: :erlang.error(:badarg, [status])
end
