foo do
  fn x ->
  bar do
  end
end
