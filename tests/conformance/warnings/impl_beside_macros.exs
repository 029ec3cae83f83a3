defmodule E1 do
  defexception [:a]
  @impl true
  def message(e), do: "x#{e.a}"
end
defmodule E2 do
  defexception [:a]
  @impl Exception
  def message(e), do: "x#{e.a}"
end
defmodule E3 do
  defexception [:a, message: "1"]
  @impl Exception
  def exception(e), do: %E3{a: e}
end
defmodule Mac do
  defmacro a() do
    quote do
     @impl true
     def exception(fields) when is_list(fields), do: struct(__MODULE__, fields)
    end
  end
  defmacro b() do
    quote do
     @impl true
     def exception(fields), do: struct(__MODULE__, fields)
    end
  end
end
defmodule Ya do
 @behaviour Exception
 require Mac
 Mac.a
 def message(_), do: "1"
end
defmodule Yb do
 @behaviour Exception
 require Mac
 Mac.b
 def message(_), do: "1"
end
defmodule Yc do
  @behaviour Exception
  require Mac
  Mac.b()
  @impl true
  def message(_), do: "1"
end
