defmodule A do
  defstruct [:name]
end
defmodule B do
  def f do
    a = struct(A, name: 1)
    a.nmae
  end
end
B.f()

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found in: %A{name: 1}. Did you mean:
# expect stderr:       * :name
