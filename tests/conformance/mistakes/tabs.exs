defmodule A do
	def f(x) do
		y
	end
end

# expect exit: 1
