defmodule Port do
  @moduledoc """
  What leads out of the program.

  One port is always there: the standard input and output that the program was started with. Other
  programs run without a port, by `System.cmd/3`.
  """

  @type name ::
          {:spawn, charlist | binary}
          | {:spawn_driver, charlist | binary}
          | {:spawn_executable, :file.name_all()}
          | {:fd, non_neg_integer, non_neg_integer}

  @doc """
  Gives all open ports.

  ## Examples

      iex> Enum.all?(Port.list(), &is_port/1)
      true

  """
  @spec list :: [port]
  def list, do: :erlang.ports()

  @doc """
  Tells what is known of a port, or gives `nil` if it is closed.

  It raises an `ArgumentError` for what is no port.

  ## Examples

      iex> Port.info(hd(Port.list()))[:os_pid]
      :undefined
      iex> Port.info(:erlang.list_to_port(~c"#Port<0.77>"))
      nil

  """
  @spec info(port) :: keyword | nil
  def info(port), do: known(:erlang.port_info(port))

  @doc """
  Tells one thing that is known of a port, or gives `nil` if it is closed.

  Besides the keys of `info/1` there are `:memory`, `:queue_size`, `:parallelism`, `:locking`,
  `:monitors`, `:monitored_by` and `:registered_name`.

  ## Examples

      iex> Port.info(hd(Port.list()), :links)
      {:links, []}
      iex> Port.info(hd(Port.list()), :registered_name)
      {:registered_name, []}

  """
  @spec info(port, atom) :: {atom, term} | nil
  def info(port, :registered_name) do
    case :erlang.port_info(port, :registered_name) do
      [] -> {:registered_name, []}
      other -> known(other)
    end
  end

  def info(port, spec), do: known(:erlang.port_info(port, spec))

  defp known(:undefined), do: nil
  defp known(info), do: info
end
