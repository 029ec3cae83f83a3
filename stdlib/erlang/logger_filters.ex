defmodule :logger_filters do
  @moduledoc """
  Filters for handlers and for the primary configuration of `:logger`.

  Each takes an event and an argument that says, among other things, what to do if the event fits: `:log` or `:stop`.
  """

  @doc """
  Fits by the domain of the event.

  The argument is `{action, comparison, domain}`: the event's domain is one below `domain` (`:sub`), one above (`:super`),
  the same (`:equal`) or another (`:not_equal`), or there is none (`:undefined`).

  ## Examples

      iex> :logger_filters.domain(%{meta: %{domain: [:a, :b]}}, {:stop, :sub, [:a]})
      :stop

  """
  @spec domain(map, {:log | :stop, :sub | :super | :equal | :not_equal | :undefined, [atom]}) ::
          map | :stop | :ignore
  def domain(%{meta: meta} = event, {action, comparison, domain})
      when action in [:log, :stop] and is_list(domain),
      do: on(domain?(comparison, Map.get(meta, :domain), domain), action, event)

  defp domain?(:undefined, own, _domain), do: own == nil
  defp domain?(:not_equal, own, domain), do: own != domain
  defp domain?(_comparison, nil, _domain), do: false
  defp domain?(:equal, own, domain), do: own == domain
  defp domain?(:sub, own, domain), do: List.starts_with?(own, domain)
  defp domain?(:super, own, domain), do: List.starts_with?(domain, own)

  @doc """
  Fits by the level of the event: `{action, :eq | :neq | :gt | :lt | :gteq | :lteq, level}`.

  ## Examples

      iex> :logger_filters.level(%{level: :info}, {:stop, :lt, :error})
      :stop

  """
  @spec level(map, {:log | :stop, :eq | :neq | :gt | :lt | :gteq | :lteq, :logger.level()}) ::
          map | :stop | :ignore
  def level(%{level: own} = event, {action, comparison, level}) when action in [:log, :stop],
    do: on(level?(comparison, :logger.compare_levels(own, level)), action, event)

  defp level?(:eq, order), do: order == :eq
  defp level?(:neq, order), do: order != :eq
  defp level?(:gt, order), do: order == :gt
  defp level?(:lt, order), do: order == :lt
  defp level?(:gteq, order), do: order != :lt
  defp level?(:lteq, order), do: order != :gt

  @doc """
  Fits reports of progress, in the domain of supervisors.
  """
  @spec progress(map, :log | :stop) :: map | :stop | :ignore
  def progress(event, action) when action in [:log, :stop],
    do: on(match?(%{msg: {:report, %{label: {_, :progress}}}}, event), action, event)

  @doc """
  Fits what comes from a group leader of another node.
  """
  @spec remote_gl(map, :log | :stop) :: map | :stop | :ignore
  def remote_gl(event, action) when action in [:log, :stop] do
    remote? =
      case event do
        %{meta: %{gl: leader}} when is_pid(leader) -> node(leader) != node()
        _ -> false
      end

    on(remote?, action, event)
  end

  defp on(false, _action, _event), do: :ignore
  defp on(true, :log, event), do: event
  defp on(true, :stop, _event), do: :stop
end
