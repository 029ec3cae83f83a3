# For the reference's `mix test`; the product does not read it.
defmodule Doctests.MixProject do
  use Mix.Project
  def project, do: [app: :doctests, version: "0.1.0"]
end
