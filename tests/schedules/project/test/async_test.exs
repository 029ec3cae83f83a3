for name <- [FirstTest, SecondTest] do
  defmodule name do
    use ExUnit.Case, async: true

    for number <- 1..3 do
      test "counts #{number}" do
        for count <- 1..20, do: IO.puts("#{inspect(__MODULE__)} #{unquote(number)} #{count}")
      end
    end
  end
end
