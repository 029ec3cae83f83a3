# Whether a test runs: what is excluded is not skipped, and who asks for what is skipped gets it.
for skip <- [:none, true, "msg", false, 1],
    include <- [[], [:skip], [:a], [skip: true], [skip: "msg"], [:test]],
    exclude <- [[], [:test], [:a], [:skip]],
    tags <- [%{test: true}, %{test: true, a: true}] do
  tags = if skip == :none, do: tags, else: Map.put(tags, :skip, skip)
  result = ExUnit.Filters.eval(include, exclude, tags, [])

  IO.puts(
    "#{inspect(Enum.sort(tags))} +#{inspect(include)} -#{inspect(exclude)} #{inspect(result)}"
  )
end
# expect: [test: true] +[] -[] :ok
# expect: [a: true, test: true] +[] -[] :ok
# expect: [test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [test: true] +[] -[:a] :ok
# expect: [a: true, test: true] +[] -[:a] {:excluded, "due to a filter"}
# expect: [test: true] +[] -[:skip] :ok
# expect: [a: true, test: true] +[] -[:skip] :ok
# expect: [test: true] +[:skip] -[] :ok
# expect: [a: true, test: true] +[:skip] -[] :ok
# expect: [test: true] +[:skip] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, test: true] +[:skip] -[:test] {:excluded, "due to test filter"}
# expect: [test: true] +[:skip] -[:a] :ok
# expect: [a: true, test: true] +[:skip] -[:a] {:excluded, "due to a filter"}
# expect: [test: true] +[:skip] -[:skip] :ok
# expect: [a: true, test: true] +[:skip] -[:skip] :ok
# expect: [test: true] +[:a] -[] :ok
# expect: [a: true, test: true] +[:a] -[] :ok
# expect: [test: true] +[:a] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, test: true] +[:a] -[:test] :ok
# expect: [test: true] +[:a] -[:a] :ok
# expect: [a: true, test: true] +[:a] -[:a] :ok
# expect: [test: true] +[:a] -[:skip] :ok
# expect: [a: true, test: true] +[:a] -[:skip] :ok
# expect: [test: true] +[skip: true] -[] :ok
# expect: [a: true, test: true] +[skip: true] -[] :ok
# expect: [test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [test: true] +[skip: true] -[:a] :ok
# expect: [a: true, test: true] +[skip: true] -[:a] {:excluded, "due to a filter"}
# expect: [test: true] +[skip: true] -[:skip] :ok
# expect: [a: true, test: true] +[skip: true] -[:skip] :ok
# expect: [test: true] +[skip: "msg"] -[] :ok
# expect: [a: true, test: true] +[skip: "msg"] -[] :ok
# expect: [test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [test: true] +[skip: "msg"] -[:a] :ok
# expect: [a: true, test: true] +[skip: "msg"] -[:a] {:excluded, "due to a filter"}
# expect: [test: true] +[skip: "msg"] -[:skip] :ok
# expect: [a: true, test: true] +[skip: "msg"] -[:skip] :ok
# expect: [test: true] +[:test] -[] :ok
# expect: [a: true, test: true] +[:test] -[] :ok
# expect: [test: true] +[:test] -[:test] :ok
# expect: [a: true, test: true] +[:test] -[:test] :ok
# expect: [test: true] +[:test] -[:a] :ok
# expect: [a: true, test: true] +[:test] -[:a] :ok
# expect: [test: true] +[:test] -[:skip] :ok
# expect: [a: true, test: true] +[:test] -[:skip] :ok
# expect: [skip: true, test: true] +[] -[] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[] -[] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: true, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [skip: true, test: true] +[] -[:a] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[] -[:a] {:excluded, "due to a filter"}
# expect: [skip: true, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: true, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: true, test: true] +[:skip] -[] :ok
# expect: [a: true, skip: true, test: true] +[:skip] -[] :ok
# expect: [skip: true, test: true] +[:skip] -[:test] :ok
# expect: [a: true, skip: true, test: true] +[:skip] -[:test] :ok
# expect: [skip: true, test: true] +[:skip] -[:a] :ok
# expect: [a: true, skip: true, test: true] +[:skip] -[:a] :ok
# expect: [skip: true, test: true] +[:skip] -[:skip] :ok
# expect: [a: true, skip: true, test: true] +[:skip] -[:skip] :ok
# expect: [skip: true, test: true] +[:a] -[] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:a] -[] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:a] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: true, test: true] +[:a] -[:test] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:a] -[:a] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:a] -[:a] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:a] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: true, test: true] +[:a] -[:skip] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[skip: true] -[] :ok
# expect: [a: true, skip: true, test: true] +[skip: true] -[] :ok
# expect: [skip: true, test: true] +[skip: true] -[:test] :ok
# expect: [a: true, skip: true, test: true] +[skip: true] -[:test] :ok
# expect: [skip: true, test: true] +[skip: true] -[:a] :ok
# expect: [a: true, skip: true, test: true] +[skip: true] -[:a] :ok
# expect: [skip: true, test: true] +[skip: true] -[:skip] :ok
# expect: [a: true, skip: true, test: true] +[skip: true] -[:skip] :ok
# expect: [skip: true, test: true] +[skip: "msg"] -[] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[skip: "msg"] -[] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: true, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [skip: true, test: true] +[skip: "msg"] -[:a] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[skip: "msg"] -[:a] {:excluded, "due to a filter"}
# expect: [skip: true, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: true, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: true, test: true] +[:test] -[] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:test] -[] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:test] -[:test] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:test] -[:test] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:test] -[:a] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:test] -[:a] {:skipped, "due to skip tag"}
# expect: [skip: true, test: true] +[:test] -[:skip] {:skipped, "due to skip tag"}
# expect: [a: true, skip: true, test: true] +[:test] -[:skip] {:skipped, "due to skip tag"}
# expect: [skip: "msg", test: true] +[] -[] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[] -[] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: "msg", test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [skip: "msg", test: true] +[] -[:a] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[] -[:a] {:excluded, "due to a filter"}
# expect: [skip: "msg", test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: "msg", test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: "msg", test: true] +[:skip] -[] :ok
# expect: [a: true, skip: "msg", test: true] +[:skip] -[] :ok
# expect: [skip: "msg", test: true] +[:skip] -[:test] :ok
# expect: [a: true, skip: "msg", test: true] +[:skip] -[:test] :ok
# expect: [skip: "msg", test: true] +[:skip] -[:a] :ok
# expect: [a: true, skip: "msg", test: true] +[:skip] -[:a] :ok
# expect: [skip: "msg", test: true] +[:skip] -[:skip] :ok
# expect: [a: true, skip: "msg", test: true] +[:skip] -[:skip] :ok
# expect: [skip: "msg", test: true] +[:a] -[] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:a] -[] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:a] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: "msg", test: true] +[:a] -[:test] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:a] -[:a] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:a] -[:a] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:a] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: "msg", test: true] +[:a] -[:skip] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[skip: true] -[] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[skip: true] -[] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: "msg", test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [skip: "msg", test: true] +[skip: true] -[:a] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[skip: true] -[:a] {:excluded, "due to a filter"}
# expect: [skip: "msg", test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: "msg", test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: "msg", test: true] +[skip: "msg"] -[] :ok
# expect: [a: true, skip: "msg", test: true] +[skip: "msg"] -[] :ok
# expect: [skip: "msg", test: true] +[skip: "msg"] -[:test] :ok
# expect: [a: true, skip: "msg", test: true] +[skip: "msg"] -[:test] :ok
# expect: [skip: "msg", test: true] +[skip: "msg"] -[:a] :ok
# expect: [a: true, skip: "msg", test: true] +[skip: "msg"] -[:a] :ok
# expect: [skip: "msg", test: true] +[skip: "msg"] -[:skip] :ok
# expect: [a: true, skip: "msg", test: true] +[skip: "msg"] -[:skip] :ok
# expect: [skip: "msg", test: true] +[:test] -[] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:test] -[] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:test] -[:test] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:test] -[:test] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:test] -[:a] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:test] -[:a] {:skipped, "msg"}
# expect: [skip: "msg", test: true] +[:test] -[:skip] {:skipped, "msg"}
# expect: [a: true, skip: "msg", test: true] +[:test] -[:skip] {:skipped, "msg"}
# expect: [skip: false, test: true] +[] -[] :ok
# expect: [a: true, skip: false, test: true] +[] -[] :ok
# expect: [skip: false, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: false, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [skip: false, test: true] +[] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[] -[:a] {:excluded, "due to a filter"}
# expect: [skip: false, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: false, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: false, test: true] +[:skip] -[] :ok
# expect: [a: true, skip: false, test: true] +[:skip] -[] :ok
# expect: [skip: false, test: true] +[:skip] -[:test] :ok
# expect: [a: true, skip: false, test: true] +[:skip] -[:test] :ok
# expect: [skip: false, test: true] +[:skip] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[:skip] -[:a] :ok
# expect: [skip: false, test: true] +[:skip] -[:skip] :ok
# expect: [a: true, skip: false, test: true] +[:skip] -[:skip] :ok
# expect: [skip: false, test: true] +[:a] -[] :ok
# expect: [a: true, skip: false, test: true] +[:a] -[] :ok
# expect: [skip: false, test: true] +[:a] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: false, test: true] +[:a] -[:test] :ok
# expect: [skip: false, test: true] +[:a] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[:a] -[:a] :ok
# expect: [skip: false, test: true] +[:a] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: false, test: true] +[:a] -[:skip] :ok
# expect: [skip: false, test: true] +[skip: true] -[] :ok
# expect: [a: true, skip: false, test: true] +[skip: true] -[] :ok
# expect: [skip: false, test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: false, test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [skip: false, test: true] +[skip: true] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[skip: true] -[:a] {:excluded, "due to a filter"}
# expect: [skip: false, test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: false, test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: false, test: true] +[skip: "msg"] -[] :ok
# expect: [a: true, skip: false, test: true] +[skip: "msg"] -[] :ok
# expect: [skip: false, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: false, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [skip: false, test: true] +[skip: "msg"] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[skip: "msg"] -[:a] {:excluded, "due to a filter"}
# expect: [skip: false, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: false, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: false, test: true] +[:test] -[] :ok
# expect: [a: true, skip: false, test: true] +[:test] -[] :ok
# expect: [skip: false, test: true] +[:test] -[:test] :ok
# expect: [a: true, skip: false, test: true] +[:test] -[:test] :ok
# expect: [skip: false, test: true] +[:test] -[:a] :ok
# expect: [a: true, skip: false, test: true] +[:test] -[:a] :ok
# expect: [skip: false, test: true] +[:test] -[:skip] :ok
# expect: [a: true, skip: false, test: true] +[:test] -[:skip] :ok
# expect: [skip: 1, test: true] +[] -[] :ok
# expect: [a: true, skip: 1, test: true] +[] -[] :ok
# expect: [skip: 1, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: 1, test: true] +[] -[:test] {:excluded, "due to test filter"}
# expect: [skip: 1, test: true] +[] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[] -[:a] {:excluded, "due to a filter"}
# expect: [skip: 1, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: 1, test: true] +[] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: 1, test: true] +[:skip] -[] :ok
# expect: [a: true, skip: 1, test: true] +[:skip] -[] :ok
# expect: [skip: 1, test: true] +[:skip] -[:test] :ok
# expect: [a: true, skip: 1, test: true] +[:skip] -[:test] :ok
# expect: [skip: 1, test: true] +[:skip] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[:skip] -[:a] :ok
# expect: [skip: 1, test: true] +[:skip] -[:skip] :ok
# expect: [a: true, skip: 1, test: true] +[:skip] -[:skip] :ok
# expect: [skip: 1, test: true] +[:a] -[] :ok
# expect: [a: true, skip: 1, test: true] +[:a] -[] :ok
# expect: [skip: 1, test: true] +[:a] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: 1, test: true] +[:a] -[:test] :ok
# expect: [skip: 1, test: true] +[:a] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[:a] -[:a] :ok
# expect: [skip: 1, test: true] +[:a] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: 1, test: true] +[:a] -[:skip] :ok
# expect: [skip: 1, test: true] +[skip: true] -[] :ok
# expect: [a: true, skip: 1, test: true] +[skip: true] -[] :ok
# expect: [skip: 1, test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: 1, test: true] +[skip: true] -[:test] {:excluded, "due to test filter"}
# expect: [skip: 1, test: true] +[skip: true] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[skip: true] -[:a] {:excluded, "due to a filter"}
# expect: [skip: 1, test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: 1, test: true] +[skip: true] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: 1, test: true] +[skip: "msg"] -[] :ok
# expect: [a: true, skip: 1, test: true] +[skip: "msg"] -[] :ok
# expect: [skip: 1, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [a: true, skip: 1, test: true] +[skip: "msg"] -[:test] {:excluded, "due to test filter"}
# expect: [skip: 1, test: true] +[skip: "msg"] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[skip: "msg"] -[:a] {:excluded, "due to a filter"}
# expect: [skip: 1, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [a: true, skip: 1, test: true] +[skip: "msg"] -[:skip] {:excluded, "due to skip filter"}
# expect: [skip: 1, test: true] +[:test] -[] :ok
# expect: [a: true, skip: 1, test: true] +[:test] -[] :ok
# expect: [skip: 1, test: true] +[:test] -[:test] :ok
# expect: [a: true, skip: 1, test: true] +[:test] -[:test] :ok
# expect: [skip: 1, test: true] +[:test] -[:a] :ok
# expect: [a: true, skip: 1, test: true] +[:test] -[:a] :ok
# expect: [skip: 1, test: true] +[:test] -[:skip] :ok
# expect: [a: true, skip: 1, test: true] +[:test] -[:skip] :ok


IO.inspect(ExUnit.Filters.normalize([a: 1, a: 1], [:a, b: 2, a: 1])) # expect: {[a: 1], [:a, {:b, 2}]}
IO.inspect(ExUnit.Filters.normalize([:a], a: 1, b: 2)) # expect: {[:a], [b: 2]}
IO.inspect(ExUnit.Filters.normalize([{:n, 1}, :x, {:a, 2}, :b], [{:b, 3}, :a, {:c, 1}, :d]))
# expect: {[:x, :b, {:n, 1}, {:a, 2}], [:a, :d, {:c, 1}]}

IO.inspect(
  ExUnit.Filters.normalize([{:n, 1}, :x, {:n, 2}, :x], [{:b, 3}, :a, {:b, 1}, :a, {:b, 3}])
)
# expect: {[:x, {:n, 1}, {:n, 2}], [:a, {:b, 3}, {:b, 1}]}


IO.inspect(ExUnit.Filters.normalize([], [{:z, 3}, {:b, 3}, :z, :a]))
# expect: {[], [:z, :a, {:z, 3}, {:b, 3}]}
IO.inspect(ExUnit.Filters.normalize([:a], [{:a, 3}, {:b, 3}, :z, :a])) # expect: {[:a], [:z, {:b, 3}]}
IO.inspect(ExUnit.Filters.normalize([a: 1], [{:a, 3}, {:a, 1}, :a])) # expect: {[a: 1], [:a]}

IO.inspect(
  ExUnit.Filters.normalize([location: {"a", 1}, location: {"b", 2}], [{:a, 3}, {:a, 1}, :a])
)
# expect: {[location: {"a", 1}, location: {"b", 2}], [:a, {:a, 3}, {:a, 1}]}

IO.inspect(ExUnit.Filters.normalize([number: "4", keep: true], [:a, number: "3"]))
# expect: {[number: "4", keep: true], [:a, {:number, "3"}]}
IO.inspect(ExUnit.Filters.normalize([z: 1, keep: true, a: 2], z: 3, b: 1, a: 4))
# expect: {[z: 1, keep: true, a: 2], [z: 3, b: 1, a: 4]}
IO.inspect(ExUnit.Filters.normalize([:b, z: 1, z: 0, a: 2, a: 1], []))
# expect: {[:b, {:z, 1}, {:z, 0}, {:a, 2}, {:a, 1}], []}
IO.inspect(ExUnit.Filters.normalize([], z: 1, z: 0, b: 3, a: 2, a: 1))
# expect: {[], [z: 1, z: 0, b: 3, a: 2, a: 1]}
IO.inspect(ExUnit.Filters.normalize([z: 1, a: 2, a: 1], [])) # expect: {[z: 1, a: 2, a: 1], []}
