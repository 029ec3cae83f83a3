defmodule ExUnit.AssertionError do
  @moduledoc """
  An assertion that does not hold.
  """

  @no_value :ex_unit_no_meaningful_value

  @typedoc since: "1.16.0"
  @type t :: %ExUnit.AssertionError{
          left: any,
          right: any,
          message: any,
          expr: any,
          args: any,
          doctest: any,
          context: any
        }

  defexception left: @no_value,
               right: @no_value,
               message: @no_value,
               expr: @no_value,
               args: @no_value,
               doctest: @no_value,
               context: :==

  @doc """
  Stands for what an assertion does not have.
  """
  @spec no_value() :: atom
  def no_value, do: @no_value

  @impl true
  def message(exception), do: "\n\n" <> ExUnit.Formatter.format_assertion_error(exception)
end

defmodule ExUnit.MultiError do
  @moduledoc """
  Several errors of one test.

  `:errors` is a list of `{kind, reason, stacktrace}`.
  """
  @typedoc since: "1.16.0"
  @type t :: %ExUnit.MultiError{
          errors: [{Exception.kind(), any, Exception.stacktrace()}]
        }

  defexception errors: []

  @impl true
  def message(%{errors: errors}) do
    "got the following errors:\n\n" <> Enum.map_join(errors, "\n\n", &text/1)
  end

  defp text({kind, reason, trace}), do: Exception.format_banner(kind, reason, trace)
end
