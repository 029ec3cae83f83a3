# Texts of failures, of filters and of times, for formatters.
alias ExUnit.Formatter

coloured = fn
  :diff_enabled?, _ -> true
  key, text when is_binary(text) -> "<#{key}:#{text}>"
  _, doc -> doc
end

plain = fn
  :diff_enabled?, _ -> false
  _, text -> text
end

error =
  try do
    import ExUnit.Assertions
    x = 1
    assert {x, %{a: 1}} == {2, %{a: 2}}
  rescue
    error -> error
  end

show = fn parts -> for {side, text} <- parts, do: IO.puts("#{side}: #{text}") end
show.(Formatter.format_assertion_diff(error, 0, :infinity, coloured))
# expect: left: {<diff_delete:1>, %{a: <diff_delete:1>}}
# expect: right: {<diff_insert:2>, %{a: <diff_insert:2>}}
show.(Formatter.format_assertion_diff(error, 5, 80, plain))
# expect: left: {1, %{a: 1}}
# expect: right: {2, %{a: 2}}
show.(Formatter.format_assertion_diff(%ExUnit.AssertionError{message: "x"}, 5, 80, coloured))

IO.puts(
  Formatter.format_filters(
    [run: true, location: {"a.exs", 3}, location: {"b.exs", [3, 4]}],
    :include
  )
)

# expect: Including tags: [run: true, location: {"a.exs", 3}, location: {"b.exs", [3, 4]}]

IO.puts(Formatter.format_filters([:a, b: ~r/x/, c: "y"], :exclude))
# expect: Excluding tags: [:a, {:b, ~r/x/}, {:c, "y"}]
# expect: Excluding tags: []
IO.puts(Formatter.format_filters([], :exclude))

for {run, async, load} <- [
      {10_000, nil, nil},
      {10_000_000, 5_000, nil},
      {10_049, 5_000, 123_456},
      {123_456_789, 7, 55_000}
    ] do
  IO.puts(Formatter.format_times(%{run: run, async: async, load: load}))
end

# expect: Finished in 0.01 seconds (0.00s async, 0.01s sync)
# expect: Finished in 10.0 seconds (0.00s async, 10.0s sync)
# expect: Finished in 0.1 seconds (0.1s on load, 0.00s async, 0.01s sync)
# expect: Finished in 123.5 seconds (0.05s on load, 0.00s async, 123.4s sync)

module = %ExUnit.TestModule{
  name: Some,
  file: "/x/some_test.exs",
  tests: [],
  state: nil,
  setup_all?: true
}

oops = {:error, %RuntimeError{message: "oops\n\nand more\n"}, []}
IO.puts(Formatter.format_test_all_failure(module, [oops], 1, 80, plain))
# expect:   1) Some: failure on setup_all callback, all tests have been invalidated
# expect:      ** (RuntimeError) oops
# expect:
# expect:      and more
# expect:
# expect:

failures = [
  {:error, error, []},
  {:exit, :boom, []},
  {:throw, 1, [{Foo, :bar, 2, [file: ~c"a.ex", line: 3]}]}
]

IO.puts(Formatter.format_test_all_failure(module, failures, 2, :infinity, coloured))

# expect: <test_module_info:  2) Some: >failure on setup_all callback, all tests have been invalidated
# expect:
# expect:      Failure #1
# expect:      <error_info:Assertion with == failed>
# expect:      <extra_info:code:  >assert {x, %{a: 1}} == {2, %{a: 2}}
# expect:      <extra_info:left:  >{<diff_delete:1>, %{a: <diff_delete:1>}}
# expect:      <extra_info:right: >{<diff_insert:2>, %{a: <diff_insert:2>}}
# expect:
# expect:      Failure #2
# expect:      <error_info:** (exit) :boom>
# expect:
# expect:      Failure #3
# expect:      <error_info:** (throw) 1>
# expect:      <extra_info:stacktrace:>
# expect:        <stacktrace_info:a.ex:3: Foo.bar/2>
# expect:

test = %ExUnit.Test{
  name: :"test a",
  module: Some,
  tags: %{file: "/x/some_test.exs", line: 3, test_type: :test}
}

IO.puts(Formatter.format_test_failure(test, [{:error, error, []}, oops], 2, 80, plain))
# expect:   2) test a (Some)
# expect:      /x/some_test.exs:3
# expect:
# expect:      Failure #1
# expect:      Assertion with == failed
# expect:      code:  assert {x, %{a: 1}} == {2, %{a: 2}}
# expect:      left:  {1, %{a: 1}}
# expect:      right: {2, %{a: 2}}
# expect:
# expect:      Failure #2
# expect:      ** (RuntimeError) oops
# expect:
# expect:      and more
# expect:
# expect:

traced =
  {:error, %ErlangError{original: {:a, 1}},
   [{Some, :"test a", 1, [file: ~c"/x/some_test.exs", line: 3]}]}

IO.puts(Formatter.format_test_failure(test, [traced], 3, 80, coloured))
# expect: <test_info:  3) test a (Some)>
# expect:      <location_info:/x/some_test.exs:3>
# expect:      <error_info:** (ErlangError) Erlang error: {:a, 1}>
# expect:      <extra_info:stacktrace:>
# expect:        <stacktrace_info:/x/some_test.exs:3: (test)>
# expect:

# expect: :ex_unit_no_meaningful_value
IO.inspect(ExUnit.AssertionError.no_value())
