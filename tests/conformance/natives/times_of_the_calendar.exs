noon = {{2024, 2, 29}, {12, 0, 0}}
IO.inspect(:erlang.universaltime_to_posixtime(noon))
IO.inspect(:erlang.posixtime_to_universaltime(1_709_208_000))
IO.inspect(:erlang.posixtime_to_universaltime(-1))
IO.inspect(:erlang.posixtime_to_universaltime(-62_135_596_800))
IO.inspect(:erlang.localtime_to_universaltime(:erlang.universaltime_to_localtime(noon)))

for wrong <- [{{2023, 2, 29}, {12, 0, 0}}, {{2024, 13, 1}, {0, 0, 0}}, {{2024, 1, 1}, {24, 0, 0}}, :x, {1, 2}] do
  try do
    :erlang.universaltime_to_posixtime(wrong)
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

{{year, _, _} = date, {hour, _, _}} = :erlang.localtime()
IO.inspect({year >= 2024, hour in 0..23, tuple_size(:erlang.time()), tuple_size(:erlang.date())})
IO.inspect(date == :erlang.date())
IO.inspect(:erlang.now() < :erlang.now())
IO.inspect(is_integer(:os.perf_counter(:millisecond)))

# expect: 1709208000
# expect: {{2024, 2, 29}, {12, 0, 0}}
# expect: {{1969, 12, 31}, {23, 59, 59}}
# expect: {{1, 1, 1}, {0, 0, 0}}
# expect: {{2024, 2, 29}, {12, 0, 0}}
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: {true, true, 3, 3}
# expect: true
# expect: true
# expect: true
