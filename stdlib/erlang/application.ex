defmodule :application do
  @moduledoc """
  The environment of applications under Erlang's names: see `Application`.
  """

  @doc """
  Gives `{:ok, value}`, or `:undefined` if the key is not set.

  ## Examples

      iex> :application.set_env(:my_app, :place, "here")
      :ok
      iex> :application.get_env(:my_app, :place)
      {:ok, "here"}

  """
  @spec get_env(atom, atom) :: {:ok, term} | :undefined
  def get_env(app, key) do
    with :error <- Application.fetch_env(app, key), do: :undefined
  end

  @doc """
  The value of a key of the calling process's application: `:undefined`, as no process belongs to one so far.
  """
  @spec get_env(atom) :: :undefined
  def get_env(_key), do: :undefined

  @doc """
  Gives the value of a key, or `default`.
  """
  @spec get_env(atom, atom, term) :: term
  def get_env(app, key, default), do: Application.get_env(app, key, default)

  @doc """
  All keys of the calling process's application: none, as in `get_env/1`.
  """
  @spec get_all_env() :: []
  def get_all_env, do: []

  @doc """
  Gives all keys of an application and their values.
  """
  @spec get_all_env(atom) :: [{atom, term}]
  def get_all_env(app), do: Application.get_all_env(app)

  @doc """
  Sets many keys of many applications.
  """
  @spec set_env([{atom, [{atom, term}]}]) :: :ok
  def set_env(config), do: Application.put_all_env(config)

  @doc """
  Sets many keys of many applications: `Application.put_all_env/2`.
  """
  @spec set_env([{atom, [{atom, term}]}], keyword) :: :ok
  def set_env(config, options), do: Application.put_all_env(config, options)

  @doc """
  Sets a key.
  """
  @spec set_env(atom, atom, term) :: :ok
  def set_env(app, key, value), do: Application.put_env(app, key, value)

  @doc """
  Sets a key: `Application.put_env/4`.
  """
  @spec set_env(atom, atom, term, keyword) :: :ok
  def set_env(app, key, value, options), do: Application.put_env(app, key, value, options)

  @doc """
  Unsets a key.
  """
  @spec unset_env(atom, atom) :: :ok
  def unset_env(app, key), do: Application.delete_env(app, key)

  @doc """
  Unsets a key: `Application.delete_env/3`.
  """
  @spec unset_env(atom, atom, keyword) :: :ok
  def unset_env(app, key, options), do: Application.delete_env(app, key, options)
end
