defmodule U do
  def f, do: %{{1, 2} => 1, {1, 2} => 2, [1] => 1, [1] => 3, 1.0 => 1, 1.0 => 2}
end

# expect stderr:     warning: key {1, 2} will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{{1, 2} => 1, {1, 2} => 2, [1] => 1, [1] => 3, 1.0 => 1, 1.0 => 2}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_complex.exs:2:14
# expect stderr:     warning: key [1] will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{{1, 2} => 1, {1, 2} => 2, [1] => 1, [1] => 3, 1.0 => 1, 1.0 => 2}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_complex.exs:2:14
# expect stderr:     warning: key 1.0 will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{{1, 2} => 1, {1, 2} => 2, [1] => 1, [1] => 3, 1.0 => 1, 1.0 => 2}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_complex.exs:2:14
