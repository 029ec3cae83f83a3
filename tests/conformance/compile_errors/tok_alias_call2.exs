Foo(1)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_alias_call2.exs:1:4:
# expect stderr:     error: unexpected ( after alias Foo. Function names and identifiers in Elixir start with lowercase characters or underscore. For example:
# expect stderr:         hello_world()
# expect stderr:         _starting_with_underscore()
# expect stderr:         numb3rs_are_allowed()
# expect stderr:         may_finish_with_question_mark?()
# expect stderr:         may_finish_with_exclamation_mark!()
# expect stderr:     Unexpected token: (
# expect stderr:     │
# expect stderr:   1 │ Foo(1)
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_alias_call2.exs:1:4
