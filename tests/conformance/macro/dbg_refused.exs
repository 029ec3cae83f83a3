# No `dbg` in patterns and guards.
for code <- ["case 1 do dbg(x) -> 1 end", "case 1 do x when dbg(x) -> 1 end"] do
  try do
    Code.eval_string(code)
  rescue
    e in ArgumentError -> IO.puts(Exception.message(e))
  end
end
# expect: invalid expression in match, dbg is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator
# expect: invalid expression in guard, dbg is not allowed in guards. To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html
