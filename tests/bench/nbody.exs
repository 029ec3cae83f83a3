# Floats in tuples: the sun and its four giant planets, advanced step by step.

defmodule Bench.NBody do
  @days 365.24
  @sun 4 * :math.pi() * :math.pi()
  @step 0.01

  def run do
    advance(bodies(), 100)
    start = System.monotonic_time(:microsecond)
    moved = advance(bodies(), 100_000)
    stop = System.monotonic_time(:microsecond)
    IO.puts("energy #{round(energy(bodies(), 0.0) * 1.0e9)} #{round(energy(moved, 0.0) * 1.0e9)}")
    IO.puts("bench nbody #{stop - start}")
  end

  # {x, y, z, vx, vy, vz, mass}, in astronomical units, years and solar masses.
  defp planets do
    [
      {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * @days,
       0.00769901118419740425 * @days, -0.0000690460016972063023 * @days, 0.000954791938424326609 * @sun},
      {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411024 * @days,
       0.00499852801234917238 * @days, 0.0000230417297573763929 * @days, 0.000285885980666130812 * @sun},
      {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * @days,
       0.00237847173959480950 * @days, -0.0000296589568540237556 * @days, 0.0000436624404335156298 * @sun},
      {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * @days,
       0.00162824170038242295 * @days, -0.0000951592254519715870 * @days, 0.0000515138902046611451 * @sun}
    ]
  end

  defp bodies do
    planets = planets()
    {px, py, pz} = momentum(planets, 0.0, 0.0, 0.0)
    [{0.0, 0.0, 0.0, -px / @sun, -py / @sun, -pz / @sun, @sun} | planets]
  end

  defp momentum([], px, py, pz), do: {px, py, pz}

  defp momentum([{_, _, _, vx, vy, vz, mass} | rest], px, py, pz) do
    momentum(rest, px + vx * mass, py + vy * mass, pz + vz * mass)
  end

  defp advance(bodies, 0), do: bodies
  defp advance(bodies, steps), do: bodies |> attract() |> move() |> advance(steps - 1)

  # Each body pulls all that come after it, and is pulled by them.
  defp attract([]), do: []

  defp attract([body | rest]) do
    {body, rest} = pull(body, rest, [])
    [body | attract(rest)]
  end

  defp pull(body, [], pulled), do: {body, :lists.reverse(pulled)}

  defp pull({x, y, z, vx, vy, vz, mass}, [{x2, y2, z2, vx2, vy2, vz2, mass2} | rest], pulled) do
    dx = x - x2
    dy = y - y2
    dz = z - z2
    square = dx * dx + dy * dy + dz * dz
    magnitude = @step / (square * :math.sqrt(square))
    mine = mass2 * magnitude
    its = mass * magnitude
    other = {x2, y2, z2, vx2 + dx * its, vy2 + dy * its, vz2 + dz * its, mass2}
    pull({x, y, z, vx - dx * mine, vy - dy * mine, vz - dz * mine, mass}, rest, [other | pulled])
  end

  defp move([]), do: []

  defp move([{x, y, z, vx, vy, vz, mass} | rest]) do
    [{x + @step * vx, y + @step * vy, z + @step * vz, vx, vy, vz, mass} | move(rest)]
  end

  defp energy([], total), do: total

  defp energy([{_, _, _, vx, vy, vz, mass} = body | rest], total) do
    kinetic = 0.5 * mass * (vx * vx + vy * vy + vz * vz)
    energy(rest, potential(body, rest, total + kinetic))
  end

  defp potential(_body, [], total), do: total

  defp potential({x, y, z, _, _, _, mass} = body, [{x2, y2, z2, _, _, _, mass2} | rest], total) do
    dx = x - x2
    dy = y - y2
    dz = z - z2
    distance = :math.sqrt(dx * dx + dy * dy + dz * dz)
    potential(body, rest, total - mass * mass2 / distance)
  end
end

Bench.NBody.run()
