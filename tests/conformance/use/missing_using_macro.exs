defmodule NoUsing do
end

defmodule T do
  use NoUsing
end

# expect error: function NoUsing.__using__/1 is undefined or private
