r =
  try do
    throw(:ball)
  catch
    x -> {:caught, x}
  end

IO.inspect(r) # expect: {:caught, :ball}

r =
  try do
    try do
      raise "not a throw"
    catch
      x -> {:caught, x}
    end
  rescue
    e -> {:outer, e.message}
  end

IO.inspect(r) # expect: {:outer, "not a throw"}
