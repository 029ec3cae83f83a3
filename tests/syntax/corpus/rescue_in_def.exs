def a do
  b
rescue
  e in A -> e
catch
  k, v -> {k, v}
else
  c -> d
after
  f
end

defp a(b) do
  c
rescue
  _ -> d
end
fn a -> b end
test "name", %{a: b} do
  assert b == 1
  refute c
end
test "x" do
end
describe "y" do
  setup [:a, :b]
  setup do
    {:ok, a: 1}
  end
end
