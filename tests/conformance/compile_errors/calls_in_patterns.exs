# Calls and operators where only patterns or guards can be, outside of functions.
texts = [
  "case 1 do !x -> x end",
  "case 1 do 1 or 2 -> 1 end",
  "case 1 do f(1) -> 1 end",
  "case 1 do f.(1) -> 1 end",
  "case 1 do a.b -> 1 end",
  "a.b.c = 1",
  "f(x) = 1",
  "%{a | b: 1} = 1",
  "case 1 do x when %{x | a: 1} -> 1 end",
  "case 1 do x when foo(x) -> 1 end",
  "fn a b -> 1 end",
  "fn x \\\\ 1 -> x end",
  "try do 1 rescue A.b -> 1 end",
  "&A.f/a",
  "&(&1 + &0)"
]

for text <- texts do
  {message, found} =
    Code.with_diagnostics(fn ->
      try do
        Code.eval_quoted(Code.string_to_quoted!(text, columns: true))
      rescue
        error -> Exception.message(error)
      end
    end)

  IO.puts(message)
  for one <- found, do: IO.puts("  #{one.severity} #{inspect(one.position)}: #{one.message}")
end
# expect: invalid expression in match, ! is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator
# expect: invalid expression in match, or is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 11}: undefined function f/1 (there is no such import)
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 12}: invalid pattern in match, anonymous call is not allowed in matches
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 13}: cannot invoke remote function a.b/0 inside a match
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 3}: cannot invoke remote function a.b/0 inside a match
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 1}: undefined function f/1 (there is no such import)
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 1}: cannot use map/struct update syntax in match, got: %{a | b: 1}
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 18}: cannot use map/struct update syntax in guard, got: %{x | a: 1}
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 18}: undefined function foo/1 (there is no such import)
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 4}: undefined function a/1 (there is no such import)
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 1}: anonymous functions cannot have optional arguments
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 21}: invalid "rescue" clause. The clause should match on an alias, a variable or be in the "var in [alias]" format. Got: A.b()
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 5}: invalid args for &, expected one of:
# expect:
# expect:   * &Mod.fun/arity to capture a remote function, such as &Enum.map/2
# expect:   * &fun/arity to capture a local or imported function, such as &is_atom/1
# expect:   * &some_code(&1, ...) containing at least one argument as &1, such as &List.flatten(&1)
# expect:
# expect: Got: A.f() / a
# expect: nofile: cannot compile file (errors have been logged)
# expect:   error {1, 8}: capture argument &0 must be numbered between 1 and 255
