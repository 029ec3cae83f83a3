# The functions for attributes.
defmodule M do
  @first 1
  @first 2
  Module.register_attribute(__MODULE__, :list, accumulate: true)
  @list :a
  @list :b
  Module.register_attribute(__MODULE__, :kept, persist: true)
  @kept :value
  IO.inspect(Module.get_attribute(__MODULE__, :first)) # expect: 2
  IO.inspect(Module.get_attribute(__MODULE__, :list)) # expect: [:b, :a]
  IO.inspect(Module.get_attribute(__MODULE__, :missing)) # expect: nil
  IO.inspect(Module.get_attribute(__MODULE__, :missing, :default)) # expect: :default
  IO.inspect(Module.get_last_attribute(__MODULE__, :list)) # expect: :b
  IO.inspect(Module.get_last_attribute(__MODULE__, :first)) # expect: 2
  IO.inspect(Module.get_last_attribute(__MODULE__, :missing, :none)) # expect: :none
  IO.inspect(Module.has_attribute?(__MODULE__, :first)) # expect: true
  IO.inspect(Module.has_attribute?(__MODULE__, :missing)) # expect: false
  IO.inspect(Module.delete_attribute(__MODULE__, :first)) # expect: 2
  IO.inspect(Module.delete_attribute(__MODULE__, :list)) # expect: [:b, :a]
  IO.inspect(Module.delete_attribute(__MODULE__, :missing)) # expect: nil
  IO.inspect(Module.get_attribute(__MODULE__, :list)) # expect: []
  IO.inspect(Module.put_attribute(__MODULE__, :put, 5)) # expect: :ok
  IO.inspect(@put) # expect: 5
  @list :c
  IO.inspect(@list) # expect: [:c]
  IO.inspect(Module.attributes_in(__MODULE__) |> Enum.sort())
  @doc "text"
  {line, doc} = Module.get_attribute(__MODULE__, :doc)
  IO.inspect({is_integer(line), doc})
  def documented, do: 1
  IO.inspect(Module.get_attribute(__MODULE__, :doc))
  @doc since: "1.0"
  @doc "more"
  IO.inspect(elem(Module.get_attribute(__MODULE__, :doc), 1))
  def again, do: 1
  @moduledoc "module"
  IO.inspect(elem(Module.get_attribute(__MODULE__, :moduledoc), 1))
  @behaviour Access
  @spec again() :: integer
  @type t :: atom
  IO.inspect(Module.get_attribute(__MODULE__, :behaviour))
  IO.inspect(length(Module.get_attribute(__MODULE__, :spec)))
  IO.inspect(length(Module.get_attribute(__MODULE__, :type)))
  def fetch(_, _), do: :error
  def get_and_update(a, _, _), do: {a, a}
  def pop(a, _), do: {a, a}
  IO.inspect(Module.get_attribute(__MODULE__, :file))
  @compile :inline
  IO.inspect(Module.get_attribute(__MODULE__, :compile))
end
# expect: [:after_compile, :after_verify, :before_compile, :behaviour, :callback,
# expect:  :compile, :derive, :dialyzer, :external_resource, :kept, :list, :macrocallback,
# expect:  :moduledoc, :on_definition, :opaque, :optional_callbacks, :put, :spec, :type,
# expect:  :typep]
# expect: {true, "text"}
# expect: nil
# expect: "more"
# expect: "module"
# expect: [Access]
# expect: 1
# expect: 1
# expect: nil
# expect: [:inline]

IO.inspect(M.__info__(:attributes) |> Keyword.take([:kept, :behaviour]))
# expect: [behaviour: [Access], kept: [:value]]
IO.inspect(Module.reserved_attributes() |> Map.keys() |> Enum.sort() |> Enum.take(50), limit: :infinity)
# expect: [:after_compile, :after_verify, :before_compile, :behaviour, :callback,
# expect:  :compile, :deprecated, :derive, :dialyzer, :doc, :enforce_keys,
# expect:  :external_resource, :fallback_to_any, :file, :for, :impl, :macrocallback,
# expect:  :moduledoc, :on_definition, :on_load, :opaque, :optional_callbacks, :protocol,
# expect:  :spec, :type, :typedoc, :typep, :undefined_impl_description, :vsn]

for call <- [{:get_attribute, [M, :first]}, {:put_attribute, [M, :first, 1]}, {:delete_attribute, [M, :first]}, {:register_attribute, [M, :x, []]}, {:attributes_in, [M]}, {:has_attribute?, [M, :x]}] do
  try do
    apply(Module, elem(call, 0), elem(call, 1))
  rescue
    e -> IO.puts(Exception.message(e))
  end
end
# expect: could not call Module.get_attribute/2 because the module M is already compiled. Use the Module.__info__/1 callback or Code.fetch_docs/1 instead
# expect: could not call Module.put_attribute/3 because the module M is already compiled
# expect: could not call Module.delete_attribute/2 because the module M is already compiled
# expect: could not call Module.register_attribute/3 because the module M is already compiled
# expect: could not call Module.attributes_in/1 because the module M is already compiled
# expect: could not call Module.has_attribute?/2 because the module M is already compiled
