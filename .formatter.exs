[
  inputs: ["stdlib/**/*.{ex,exs}", "examples/*.exs"],
  locals_without_parens: [
    # Of the examples' own languages.
    check: 1,
    check_raises: 2,
    check_receives: 1,
    check_receives: 2,
    defparser: 2,
    defparser: 3,
    defrule: 2,
    pipe_through: 1,
    resources: 3,
    step: 1,
    step: 2,
    get: 2
  ]
]
