fn ->
fn ->
end