x..y//z//1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_range_step2.exs:1:8:
# expect stderr:     error: the range step operator (//) must immediately follow the range definition operator (..), for example: 1..9//2. If you wanted to define a default argument, use (\\) instead. Syntax error before: '//'
# expect stderr:     │
# expect stderr:   1 │ x..y//z//1
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_range_step2.exs:1:8
