r =
  try do
    try do
      raise "a"
    rescue
      _ -> raise "b"
    catch
      _, _ -> :not_here
    end
  rescue
    e -> e.message
  end

IO.inspect(r) # expect: "b"
