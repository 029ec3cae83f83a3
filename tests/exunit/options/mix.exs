# For the reference's `mix test`; the product does not read it.
defmodule Options.MixProject do
  use Mix.Project
  def project, do: [app: :options, version: "0.1.0"]
end
