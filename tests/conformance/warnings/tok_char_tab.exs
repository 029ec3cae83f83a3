x = ?\t + ?a + ?\(

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = ?\t + ?a + ?\(
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_char_tab.exs:1:1
