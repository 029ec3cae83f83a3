fn a ->
  (
end