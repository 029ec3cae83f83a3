# Floats in registers: how many points of a grid stay in the Mandelbrot set for 100 steps.

defmodule Bench.Mandelbrot do
  @size 400
  @steps 100

  def run do
    row(0, 0, 0)
    start = System.monotonic_time(:microsecond)
    inside = rows(0, 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("#{inside} of #{@size * @size} points inside")
    IO.puts("bench mandelbrot #{stop - start}")
  end

  defp rows(@size, inside), do: inside
  defp rows(y, inside), do: rows(y + 1, row(y, 0, inside))

  defp row(_y, @size, inside), do: inside

  defp row(y, x, inside) do
    real = 3.0 * x / @size - 2.25
    imaginary = 3.0 * y / @size - 1.5
    row(y, x + 1, inside + point(real, imaginary, 0.0, 0.0, @steps))
  end

  defp point(_cr, _ci, _zr, _zi, 0), do: 1

  defp point(cr, ci, zr, zi, steps) do
    rr = zr * zr
    ii = zi * zi

    if rr + ii > 4.0 do
      0
    else
      point(cr, ci, rr - ii + cr, 2.0 * zr * zi + ci, steps - 1)
    end
  end
end

Bench.Mandelbrot.run()
