defmodule ExUnit.CaseTemplate do
  @moduledoc """
  Callbacks and code that several modules of tests share.

      defmodule DatabaseCase do
        use ExUnit.CaseTemplate

        using options do
          quote do
            import DatabaseHelpers
          end
        end

        setup do
          {:ok, connection: connect()}
        end
      end

      defmodule UserTest do
        use DatabaseCase, async: true
      end

  The callbacks of the template run before those of the module that uses it.
  """

  @doc false
  defmacro __using__(_options) do
    quote do
      use ExUnit.Callbacks
      import ExUnit.Assertions
      import ExUnit.Callbacks
      import ExUnit.CaseTemplate, only: [using: 1, using: 2]

      defmacro __using__(options) do
        ExUnit.CaseTemplate.__use__(__MODULE__, options)
      end

      defoverridable __using__: 1
    end
  end

  @doc false
  # What a module that uses the template gets.
  def __use__(template, options) do
    quote do
      use ExUnit.Case, ExUnit.CaseTemplate.__options__(unquote(options))
      ExUnit.Callbacks.__setup__(__MODULE__, :setup_all, {:__template__, unquote(template)})
      ExUnit.Callbacks.__setup__(__MODULE__, :setup, {:__template__, unquote(template)})
    end
  end

  @doc false
  # Options that are not those of a case belong to the template.
  def __options__(options) do
    if Keyword.keyword?(options),
      do: Keyword.take(options, [:async, :group, :parameterize, :register]),
      else: []
  end

  @doc """
  Defines the code that a module gets that uses the template; `options` is what it gives to `use`.
  """
  defmacro using(var \\ quote(do: _), do: block) do
    quote do
      defmacro __using__(unquote(var) = var) do
        result = unquote(block)
        {:__block__, [], [ExUnit.CaseTemplate.__use__(__MODULE__, var), result]}
      end
    end
  end
end
