defmodule NoLeaksTest do
  use ExUnit.Case

  test "what it starts ends with it" do
    spawn_link(fn -> Process.sleep(:infinity) end)
    start_supervised!(%{id: 1, start: {Forever, :start_link, []}})
  end
end
