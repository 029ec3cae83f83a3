defmodule Application do
  @moduledoc """
  The environment of applications: settings by application and key.

  All processes read it without copying. It is made for settings: values that change all the time have a better place in a
  process.
  """

  @type app :: atom
  @type key :: atom
  @type application_key ::
          :start_phases
          | :mod
          | :applications
          | :optional_applications
          | :included_applications
          | :registered
          | :maxT
          | :maxP
          | :modules
          | :vsn
          | :id
          | :description
  @type value :: term
  @type state :: term
  @type start_type :: :normal | {:takeover, node} | {:failover, node}

  @typedoc "What the end of an application means for the others: all end, only if it crashed, or nothing."
  @type restart_type :: :permanent | :transient | :temporary

  @doc """
  Starts the application: its processes, usually below a supervisor, whose pid it gives.

  The state is what `stop/1` is called with; without one that is `[]`.
  """
  @callback start(start_type, start_args :: term) ::
              {:ok, pid} | {:ok, pid, state} | {:error, reason :: term}

  @doc "Called before the application's processes end; what it gives goes to `stop/1`."
  @callback prep_stop(state) :: state

  @doc "Called when the application's processes have ended."
  @callback stop(state) :: term

  @doc "Called once for each phase of an application that starts in phases."
  @callback start_phase(phase :: term, start_type, phase_args :: term) ::
              :ok | {:error, reason :: term}

  @doc "Called when the environment has changed: with what is different, new and gone."
  @callback config_change(changed, new, removed) :: :ok
            when changed: keyword, new: keyword, removed: [atom]

  @optional_callbacks start_phase: 3, prep_stop: 1, config_change: 3

  # Tells this module's keys from those of others among the persistent terms.
  @env :application_env

  @doc """
  Gives the value of a key, or `default`.

  ## Examples

      iex> Application.get_env(:my_app, :color, :blue)
      :blue

  """
  @spec get_env(app, key, value) :: value
  def get_env(app, key, default \\ nil) when is_atom(app) do
    warn_key(key)
    :persistent_term.get({@env, app, key}, default)
  end

  @doc """
  Gives `{:ok, value}`, or `:error` if the key is not set.

  ## Examples

      iex> Application.put_env(:my_app, :size, 3)
      iex> Application.fetch_env(:my_app, :size)
      {:ok, 3}
      iex> Application.fetch_env(:my_app, :weight)
      :error

  """
  @spec fetch_env(app, key) :: {:ok, value} | :error
  def fetch_env(app, key) when is_atom(app) do
    warn_key(key)
    found(app, key)
  end

  defp found(app, key) do
    {:ok, :persistent_term.get({@env, app, key})}
  rescue
    ArgumentError -> :error
  end

  @doc """
  Gives the value of a key; raises if it is not set.
  """
  @spec fetch_env!(app, key) :: value
  def fetch_env!(app, key) when is_atom(app) do
    case fetch_env(app, key) do
      {:ok, value} ->
        value

      :error ->
        raise ArgumentError,
              "could not fetch application environment #{inspect(key)} for application " <>
                "#{inspect(app)} #{missing(app, inspect(key))}"
    end
  end

  # The applications that a program of Cordial is made of; others there are none so far.
  @loaded [:compiler, :elixir, :ex_unit, :kernel, :logger, :stdlib]

  defp missing(app, what) do
    if app in @loaded,
      do: "because configuration at #{what} was not set",
      else: "because the application was not loaded nor configured"
  end

  @doc """
  Gives all keys of an application and their values.

  ## Examples

      iex> Application.get_all_env(:nobody)
      []

  """
  @spec get_all_env(app) :: [{key, value}]
  def get_all_env(app) when is_atom(app) do
    for {{@env, ^app, key}, value} <- :persistent_term.get(), do: {key, value}
  end

  @doc """
  Sets a key.

  The options, `:timeout` and `:persistent`, are those of Erlang; they change nothing here.

  ## Examples

      iex> Application.put_env(:my_app, :color, :red)
      :ok
      iex> Application.get_env(:my_app, :color)
      :red

  """
  @spec put_env(app, key, value, timeout: timeout, persistent: boolean) :: :ok
  def put_env(app, key, value, opts \\ []) when is_atom(app) and is_list(opts) do
    warn_key(key)
    :persistent_term.put({@env, app, key}, value)
  end

  @doc """
  Sets many keys of many applications.

  ## Examples

      iex> Application.put_all_env(my_app: [a: 1, b: 2], other: [c: 3])
      :ok
      iex> Application.get_env(:other, :c)
      3

  """
  @doc since: "1.9.0"
  @spec put_all_env([{app, [{key, value}]}], timeout: timeout, persistent: boolean) :: :ok
  def put_all_env(config, opts \\ []) when is_list(config) and is_list(opts) do
    once(Enum.map(config, &elem(&1, 0)), "duplicate application config: ")

    for {app, settings} <- config do
      if not is_atom(app) do
        name = List.to_string(:io_lib.print(app))
        refuse("application: #{name}; application name must be an atom")
      end

      if not is_list(settings), do: refuse("application: #{app}; parameters must be a list")
      once(Keyword.keys(settings), "application: #{app}; duplicate parameter: ")
    end

    for {app, settings} <- config, {key, value} <- settings, do: put_env(app, key, value)
    :ok
  end

  defp once(names, text) do
    case names -- Enum.uniq(names) do
      [] -> :ok
      [name | _] -> refuse("#{text}#{name}")
    end
  end

  defp refuse(text), do: :erlang.error({:badarg, String.to_charlist(text)})

  @doc """
  Unsets a key.

  ## Examples

      iex> Application.put_env(:my_app, :old, true)
      iex> Application.delete_env(:my_app, :old)
      :ok
      iex> Application.get_env(:my_app, :old)
      nil

  """
  @spec delete_env(app, key, timeout: timeout, persistent: boolean) :: :ok
  def delete_env(app, key, opts \\ []) when is_atom(app) and is_list(opts) do
    warn_key(key)
    :persistent_term.erase({@env, app, key})
    :ok
  end

  defp warn_key(key) when is_atom(key), do: :ok

  defp warn_key(key) do
    {:current_stacktrace, trace} = Process.info(self(), :current_stacktrace)
    text = "passing non-atom as application env key is deprecated, got: #{inspect(key)}"
    IO.warn(text, Enum.drop(trace, 2))
  end

  @doc """
  Reads the environment while a module is compiled; `default` if nothing is set.

  `key_or_path` is a key, or a list of a key and those that lead further into its value. What is read stays what it is for
  the compiled module. This belongs into the body of a module, not into a function.

  ## Examples

      iex> defmodule Paint do
      ...>   @color Application.compile_env(:paint, [:theme, :color], :blue)
      ...>   def color, do: @color
      ...> end
      iex> Paint.color()
      :blue

  """
  @doc since: "1.10.0"
  @spec compile_env(app, key | list, value) :: value
  defmacro compile_env(app, key_or_path, default \\ nil) do
    in_body(__CALLER__, "compile_env/3")

    quote do
      unquote(__MODULE__).compile_env(
        __ENV__,
        unquote(app),
        unquote(key_or_path),
        unquote(default)
      )
    end
  end

  @doc """
  As `compile_env/3`, for macros: `env` is the place that needs the value.
  """
  @doc since: "1.14.0"
  @spec compile_env(Macro.Env.t(), app, key | list, value) :: value
  def compile_env(%Macro.Env{}, app, key_or_path, default) when is_atom(app) do
    case read(app, key_or_path) do
      {:ok, value} -> value
      {:error, _, _} -> default
    end
  end

  @doc """
  As `compile_env/3`, and raises if nothing is set.
  """
  @doc since: "1.10.0"
  @spec compile_env!(app, key | list) :: value
  defmacro compile_env!(app, key_or_path) do
    in_body(__CALLER__, "compile_env!/2")

    quote do
      unquote(__MODULE__).compile_env!(__ENV__, unquote(app), unquote(key_or_path))
    end
  end

  @doc """
  As `compile_env!/2`, for macros: `env` is the place that needs the value.
  """
  @doc since: "1.14.0"
  @spec compile_env!(Macro.Env.t(), app, key | list) :: value
  def compile_env!(%Macro.Env{}, app, key_or_path) when is_atom(app) do
    case read(app, key_or_path) do
      {:ok, value} ->
        value

      {:error, path, key} ->
        place =
          if path == [], do: "#{inspect(key)}", else: "path #{inspect(path)} in #{inspect(key)}"

        raise ArgumentError,
              "could not fetch application environment #{inspect(key_or_path)} for application " <>
                "#{inspect(app)} #{missing(app, place)}"
    end
  end

  defp in_body(%{function: nil}, _name), do: :ok

  defp in_body(_env, name) do
    raise "Application.#{name} cannot be called inside functions, only in the module body"
  end

  defp read(app, [key | path]) when is_atom(key) do
    with {:ok, value} <- found(app, key),
         {:ok, value} <- follow(path, value) do
      {:ok, value}
    else
      :error -> {:error, path, key}
    end
  end

  defp read(app, key) when is_atom(key) do
    with :error <- found(app, key), do: {:error, [], key}
  end

  defp follow([], value), do: {:ok, value}

  defp follow([key | keys], value) do
    with {:ok, value} <- Access.fetch(value, key), do: follow(keys, value)
  end
end
