if x, do: y
if x, do: y, else: z
if(x, do: y)
if x do
  y
end

if x do y else z end

unless a && b || c do
  :no
else
  :yes
end

cond do
  a > b -> 1
  a == b and c ->
    2
    3

  true -> nil
end

z = if a do 1 else 2 end + 3
if a do b end |> c()
if (a) do b end
if(a) do b end
if not a, do: b
if !a do b else c end
