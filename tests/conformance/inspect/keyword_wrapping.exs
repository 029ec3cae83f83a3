opts = [
  name: "server number one",
  timeout: 5000,
  callbacks: [&String.upcase/1, &String.downcase/1],
  nested: [deep: [deeper: [deepest: "value that is long enough to wrap the line"]]]
]

IO.inspect(opts)
# expect: [
# expect:   name: "server number one",
# expect:   timeout: 5000,
# expect:   callbacks: [&String.upcase/1, &String.downcase/1],
# expect:   nested: [
# expect:     deep: [deeper: [deepest: "value that is long enough to wrap the line"]]
# expect:   ]
# expect: ]
IO.inspect({:ok, opts})
# expect: {:ok,
# expect:  [
# expect:    name: "server number one",
# expect:    timeout: 5000,
# expect:    callbacks: [&String.upcase/1, &String.downcase/1],
# expect:    nested: [
# expect:      deep: [deeper: [deepest: "value that is long enough to wrap the line"]]
# expect:    ]
# expect:  ]}
IO.inspect(opts, width: 30)
# expect: [
# expect:   name: "server number one",
# expect:   timeout: 5000,
# expect:   callbacks: [&String.upcase/1,
# expect:    &String.downcase/1],
# expect:   nested: [
# expect:     deep: [
# expect:       deeper: [
# expect:         deepest: "value that is long enough to wrap the line"
# expect:       ]
# expect:     ]
# expect:   ]
# expect: ]
