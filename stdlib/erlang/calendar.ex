defmodule :calendar do
  @moduledoc """
  Dates of the Gregorian calendar, as Erlang has them: `{year, month, day}` from year 0 on, `{hour, minute, second}`.
  """

  @type date :: {non_neg_integer(), 1..12, 1..31}
  @type time :: {0..23, 0..59, 0..59}
  @type datetime :: {date(), time()}

  @days_of_400_years 146_097
  # Seconds from year 0 to 1970.
  @epoch 62_167_219_200

  @doc """
  The date and time of the machine's time zone.

      iex> {{year, _, _}, {_, _, _}} = :calendar.local_time()
      iex> year > 2000
      true
  """
  @spec local_time() :: datetime()
  def local_time, do: :erlang.localtime()

  @doc """
  The date and time of UTC.

      iex> {{year, _, _}, {_, _, _}} = :calendar.universal_time()
      iex> year > 2000
      true
  """
  @spec universal_time() :: datetime()
  def universal_time, do: :erlang.universaltime()

  @doc """
  Whether a year has a 29th of February.

      iex> {:calendar.is_leap_year(2000), :calendar.is_leap_year(1900)}
      {true, false}
  """
  @spec is_leap_year(non_neg_integer()) :: boolean()
  def is_leap_year(year) when is_integer(year) and year >= 0 do
    rem(year, 4) == 0 and (rem(year, 100) != 0 or rem(year, 400) == 0)
  end

  @doc """
  How many days a month has.

      iex> :calendar.last_day_of_the_month(2024, 2)
      29
  """
  @spec last_day_of_the_month(non_neg_integer(), 1..12) :: 28..31
  def last_day_of_the_month(year, month) when is_integer(year) and year >= 0 do
    cond do
      month in [4, 6, 9, 11] -> 30
      month == 2 -> if is_leap_year(year), do: 29, else: 28
      month in 1..12 -> 31
    end
  end

  @doc """
  Whether there is such a day.

      iex> {:calendar.valid_date({2024, 2, 29}), :calendar.valid_date({2023, 2, 29})}
      {true, false}
  """
  @spec valid_date(term()) :: boolean()
  def valid_date({year, month, day}), do: valid_date(year, month, day)

  @doc """
  As `valid_date/1`, for year, month and day.

      iex> :calendar.valid_date(2024, 13, 1)
      false
  """
  @spec valid_date(integer(), integer(), integer()) :: boolean()
  def valid_date(year, month, day)
      when is_integer(year) and year >= 0 and is_integer(month) and month in 1..12 and
             is_integer(day) and day > 0 do
    day <= last_day_of_the_month(year, month)
  end

  def valid_date(_year, _month, _day), do: false

  @doc """
  The year and number of the ISO week of today.

      iex> {year, week} = :calendar.iso_week_number()
      iex> year > 2000 and week in 1..53
      true
  """
  @spec iso_week_number() :: {non_neg_integer(), 1..53}
  def iso_week_number, do: local_time() |> elem(0) |> iso_week_number()

  @doc """
  The year and number of the ISO week of a date.

      iex> :calendar.iso_week_number({2021, 1, 3})
      {2020, 53}
  """
  @spec iso_week_number(date()) :: {non_neg_integer(), 1..53}
  def iso_week_number(date) do
    # A week belongs to the year of its Thursday.
    thursday = date_to_gregorian_days(date) + 4 - day_of_the_week(date)
    {year, _month, _day} = gregorian_days_to_date(thursday)
    {year, div(thursday - date_to_gregorian_days(year, 1, 1), 7) + 1}
  end

  @doc """
  The number of days since the first of January of year 0.

      iex> :calendar.date_to_gregorian_days({1970, 1, 1})
      719528
  """
  @spec date_to_gregorian_days(date()) :: non_neg_integer()
  def date_to_gregorian_days({year, month, day}), do: date_to_gregorian_days(year, month, day)

  @doc """
  As `date_to_gregorian_days/1`, for year, month and day.

      iex> :calendar.date_to_gregorian_days(0, 3, 1)
      60
  """
  @spec date_to_gregorian_days(non_neg_integer(), 1..12, 1..31) :: non_neg_integer()
  def date_to_gregorian_days(year, month, day) do
    true = valid_date(year, month, day)
    # Years that begin in March end with the day that leap years add.
    {shifted, months} = if month > 2, do: {year, month - 3}, else: {year - 1, month + 9}

    leaps =
      Integer.floor_div(shifted, 4) - Integer.floor_div(shifted, 100) +
        Integer.floor_div(shifted, 400)

    365 * shifted + leaps + div(153 * months + 2, 5) + day - 1 + 60
  end

  @doc """
  The date that many days after the first of January of year 0.

      iex> :calendar.gregorian_days_to_date(719528)
      {1970, 1, 1}
  """
  @spec gregorian_days_to_date(non_neg_integer()) :: date()
  def gregorian_days_to_date(days) when is_integer(days) and days >= 0 do
    days = days - 60
    era = Integer.floor_div(days, @days_of_400_years)
    of_era = days - era * @days_of_400_years
    years = div(of_era - div(of_era, 1460) + div(of_era, 36_524) - div(of_era, 146_096), 365)
    of_year = of_era - (365 * years + div(years, 4) - div(years, 100))
    months = div(5 * of_year + 2, 153)
    day = of_year - div(153 * months + 2, 5) + 1
    year = years + 400 * era
    if months < 10, do: {year, months + 3, day}, else: {year + 1, months - 9, day}
  end

  @doc """
  The day of the week: 1 is Monday, 7 Sunday.

      iex> :calendar.day_of_the_week({2024, 2, 29})
      4
  """
  @spec day_of_the_week(date()) :: 1..7
  def day_of_the_week({year, month, day}), do: day_of_the_week(year, month, day)

  @doc """
  As `day_of_the_week/1`, for year, month and day.

      iex> :calendar.day_of_the_week(1970, 1, 1)
      4
  """
  @spec day_of_the_week(non_neg_integer(), 1..12, 1..31) :: 1..7
  def day_of_the_week(year, month, day) do
    rem(date_to_gregorian_days(year, month, day) + 5, 7) + 1
  end

  @doc """
  The number of seconds since midnight.

      iex> :calendar.time_to_seconds({1, 1, 1})
      3661
  """
  @spec time_to_seconds(time()) :: non_neg_integer()
  def time_to_seconds({hour, minute, second})
      when is_integer(hour) and is_integer(minute) and is_integer(second) do
    3600 * hour + 60 * minute + second
  end

  @doc """
  The number of seconds since year 0 began.

      iex> :calendar.datetime_to_gregorian_seconds({{1970, 1, 1}, {0, 0, 1}})
      62167219201
  """
  @spec datetime_to_gregorian_seconds(datetime()) :: non_neg_integer()
  def datetime_to_gregorian_seconds({date, time}) do
    86_400 * date_to_gregorian_days(date) + time_to_seconds(time)
  end

  @doc """
  The date and time so many seconds after year 0 began.

      iex> :calendar.gregorian_seconds_to_datetime(62_167_219_201)
      {{1970, 1, 1}, {0, 0, 1}}
  """
  @spec gregorian_seconds_to_datetime(non_neg_integer()) :: datetime()
  def gregorian_seconds_to_datetime(seconds) when is_integer(seconds) and seconds >= 0 do
    {gregorian_days_to_date(div(seconds, 86_400)), seconds_to_time(rem(seconds, 86_400))}
  end

  @doc """
  The time of day so many seconds after midnight.

      iex> :calendar.seconds_to_time(3661)
      {1, 1, 1}
  """
  @spec seconds_to_time(0..86_399) :: time()
  def seconds_to_time(seconds) when is_integer(seconds) and seconds >= 0 and seconds < 86_400 do
    {div(seconds, 3600), div(rem(seconds, 3600), 60), rem(seconds, 60)}
  end

  @doc """
  Days and the time of day of a number of seconds; days may be negative.

      iex> :calendar.seconds_to_daystime(-1)
      {-1, {23, 59, 59}}
  """
  @spec seconds_to_daystime(integer()) :: {integer(), time()}
  def seconds_to_daystime(seconds) when is_integer(seconds) do
    days = Integer.floor_div(seconds, 86_400)
    {days, seconds_to_time(seconds - 86_400 * days)}
  end

  @doc """
  The time from one moment to another, as days and a time of day.

      iex> :calendar.time_difference({{2020, 1, 1}, {0, 0, 0}}, {{2020, 1, 2}, {1, 0, 0}})
      {1, {1, 0, 0}}
  """
  @spec time_difference(datetime(), datetime()) :: {integer(), time()}
  def time_difference(from, to) do
    seconds_to_daystime(datetime_to_gregorian_seconds(to) - datetime_to_gregorian_seconds(from))
  end

  @doc """
  The date and time of UTC of a system time.

      iex> :calendar.system_time_to_universal_time(1, :second)
      {{1970, 1, 1}, {0, 0, 1}}
  """
  @spec system_time_to_universal_time(integer(), atom() | pos_integer()) :: datetime()
  def system_time_to_universal_time(time, unit) do
    gregorian_seconds_to_datetime(:erlang.convert_time_unit(time, unit, :second) + @epoch)
  end

  @doc """
  The local date and time of a system time.

      iex> {{1970, 1, _}, _} = :calendar.system_time_to_local_time(86_400, :second)
  """
  @spec system_time_to_local_time(integer(), atom() | pos_integer()) :: datetime()
  def system_time_to_local_time(time, unit) do
    universal_time_to_local_time(system_time_to_universal_time(time, unit))
  end

  @doc """
  The local date and time of one of UTC.

      iex> {{2020, 1, _}, _} = :calendar.universal_time_to_local_time({{2020, 1, 2}, {12, 0, 0}})
  """
  @spec universal_time_to_local_time(datetime()) :: datetime()
  def universal_time_to_local_time(datetime), do: :erlang.universaltime_to_localtime(datetime)

  @doc """
  The moments of UTC that a local date and time may mean: none, one or two.

      iex> [{{2020, 1, _}, _}] = :calendar.local_time_to_universal_time_dst({{2020, 1, 2}, {12, 0, 0}})
  """
  @spec local_time_to_universal_time_dst(datetime()) :: [datetime()]
  def local_time_to_universal_time_dst(datetime) do
    both = [
      :erlang.localtime_to_universaltime(datetime, true),
      :erlang.localtime_to_universaltime(datetime, false)
    ]

    both
    |> Enum.uniq()
    |> Enum.filter(&(universal_time_to_local_time(&1) == datetime))
    |> Enum.sort()
  end
end
