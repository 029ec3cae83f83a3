defmodule :math do
  @moduledoc false

  # All of these are native.

  for name <- [
        :acos,
        :acosh,
        :asin,
        :asinh,
        :atan,
        :atanh,
        :ceil,
        :cos,
        :cosh,
        :erf,
        :erfc,
        :exp,
        :floor,
        :log,
        :log10,
        :log2,
        :sin,
        :sinh,
        :sqrt,
        :tan,
        :tanh
      ] do
    def unquote(name)(_number), do: :erlang.nif_error(:undef)
  end

  def pi, do: :erlang.nif_error(:undef)
  def tau, do: :erlang.nif_error(:undef)
  def atan2(_y, _x), do: :erlang.nif_error(:undef)
  def fmod(_dividend, _divisor), do: :erlang.nif_error(:undef)
  def pow(_base, _exponent), do: :erlang.nif_error(:undef)
end
