def a(b) when b, do: c
def a(b) when b when c, do: d
def a(b) when is_a(b) and b > 1 or c do
  d
end
def a(b)
    when b
    when c do
  d
end
def a when b
def a, do: b
def a(b \\ c, d \\ e)
def a(b \\ [c: d])
def (a <> b), do: c
def a + b, do: c
def +a, do: b
def !a, do: b
def a ~> b when c, do: d
defguard is_a(b) when b > 1 and c
defmacro a(b, do: c), do: d
defmacro a(b, do: c, else: d) do
  e
end
defdelegate a(b), to: C, as: :d
