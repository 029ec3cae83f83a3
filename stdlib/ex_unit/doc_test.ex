defmodule ExUnit.DocTest do
  @moduledoc """
  Placeholder.
  """
end
