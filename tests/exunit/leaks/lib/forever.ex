defmodule Forever do
  def start_link, do: {:ok, spawn_link(__MODULE__, :run, [1])}

  def run(n) do
    Process.sleep(1000)
    run(n)
  end
end
