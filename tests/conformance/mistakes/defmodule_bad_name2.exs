defmodule "A" do
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid module name: "A"
