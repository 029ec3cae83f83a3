defmodule Cover.MixProject do
  use Mix.Project

  def project do
    [
      app: :cover_example,
      version: "0.1.0",
      test_coverage: [summary: [threshold: 95], ignore_modules: [Err2, ~r/^Non/]]
    ]
  end
end
