()

# expect stderr:     warning: invalid expression (). If you want to invoke or define a function, make sure there are no spaces between the function name and its arguments. If you wanted to pass an empty block or code, pass a value instead, such as a nil or an atom
# expect stderr:     │
# expect stderr:   1 │ ()
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_unused_paren.exs:1:1
