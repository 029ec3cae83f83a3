IO.inspect({:calendar.date_to_gregorian_days({2024, 2, 29}), :calendar.date_to_gregorian_days(1970, 1, 1), :calendar.gregorian_days_to_date(738_000)})
# expect: {739310, 719528, {2020, 7, 29}}
IO.inspect({:calendar.datetime_to_gregorian_seconds({{1970, 1, 1}, {0, 0, 0}}), :calendar.gregorian_seconds_to_datetime(63_800_000_000)})
# expect: {62167219200, {{2021, 9, 27}, {22, 13, 20}}}
IO.inspect({:calendar.day_of_the_week({2024, 2, 29}), :calendar.day_of_the_week(2000, 1, 1), :calendar.is_leap_year(1900), :calendar.is_leap_year(2000), :calendar.last_day_of_the_month(2023, 2)})
# expect: {4, 6, false, true, 28}
IO.inspect({:calendar.valid_date({2023, 2, 29}), :calendar.valid_date(2024, 2, 29), :calendar.seconds_to_daystime(90_061), :calendar.seconds_to_time(3_661), :calendar.time_to_seconds({1, 1, 1})})
# expect: {false, true, {1, {1, 1, 1}}, {1, 1, 1}, 3661}
IO.inspect({:calendar.time_difference({{2024, 1, 1}, {0, 0, 0}}, {{2024, 1, 2}, {1, 2, 3}}), :calendar.system_time_to_universal_time(1_700_000_000, :second), :calendar.iso_week_number({2021, 1, 3})})
# expect: {{1, {1, 2, 3}}, {{2023, 11, 14}, {22, 13, 20}}, {2020, 53}}
IO.inspect({:calendar.universal_time() |> tuple_size(), :calendar.local_time() |> tuple_size()})
# expect: {2, 2}
