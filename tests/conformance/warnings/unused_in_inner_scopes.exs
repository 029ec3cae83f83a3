# All of an unused variable is underlined in the outermost scope of a function, its first character elsewhere.
defmodule Scopes do
  def outer(list, argument) do
    outermost = list
    fn parameter -> :ok end

    case list do
      [element] -> local = 1
      _ -> :ok
    end
  end
end

# expect stderr:     warning: variable "parameter" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   5 │     fn parameter -> :ok end
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_inner_scopes.exs:5:8: Scopes.outer/2
# expect stderr:     warning: variable "element" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   8 │       [element] -> local = 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_inner_scopes.exs:8:8: Scopes.outer/2
# expect stderr:     warning: variable "local" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   8 │       [element] -> local = 1
# expect stderr:     │                    ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_inner_scopes.exs:8:20: Scopes.outer/2
# expect stderr:     warning: variable "argument" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │   def outer(list, argument) do
# expect stderr:     │                   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_inner_scopes.exs:3:19: Scopes.outer/2
# expect stderr:     warning: variable "outermost" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │     outermost = list
# expect stderr:     │     ~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_inner_scopes.exs:4:5: Scopes.outer/2
