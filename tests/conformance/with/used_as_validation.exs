validate = fn params ->
  with {:name, name} when is_binary(name) and name != "" <- {:name, params[:name]},
       {:age, age} when age in 0..150 <- {:age, params[:age]},
       {:email, [_, domain]} <- {:email, String.split(params[:email] || "", "@")} do
    {:ok, "#{name} (#{age}) at #{domain}"}
  else
    {:name, _} -> {:error, "a name, please"}
    {:age, nil} -> {:error, "an age, please"}
    {:age, age} -> {:error, "nobody is #{age}"}
    {:email, parts} -> {:error, "#{length(parts)} parts in the address"}
  end
end

IO.inspect(validate.(name: "N", age: 3, email: "n@example.org")) # expect: {:ok, "N (3) at example.org"}
IO.inspect(validate.(name: "")) # expect: {:error, "a name, please"}
IO.inspect(validate.(name: "N")) # expect: {:error, "an age, please"}
IO.inspect(validate.(name: "N", age: 200)) # expect: {:error, "nobody is 200"}
IO.inspect(validate.(name: "N", age: 20, email: "a@b@c")) # expect: {:error, "3 parts in the address"}
