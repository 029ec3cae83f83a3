defmodule Units do
  @units [km: 1000, m: 1, cm: 0.01]

  for {unit, factor} <- @units do
    def to_m(value, unquote(unit)), do: value * unquote(factor)
    def unquote(:"from_#{unit}")(v), do: v * unquote(factor)
  end
end

IO.inspect({Units.to_m(2, :km), Units.to_m(3, :m), Units.from_cm(50)}) # expect: {2000, 3, 0.5}
