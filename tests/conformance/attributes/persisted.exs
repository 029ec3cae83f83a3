defmodule A do
  Module.register_attribute(__MODULE__, :version, persist: true)
  @version "1.2"
end

IO.inspect(A.__info__(:attributes)[:version]) # expect: ["1.2"]
