m = %{
  "config" => %{
    "database" => %{"host" => "localhost", "port" => 5432, "pool" => [size: 10, overflow: 5]},
    "routes" => [{"/", :index}, {"/users/:id", :show}, {"/users/:id/edit", :edit}]
  },
  "names" => ["a somewhat longer name", "another name of some length", "third"],
  "z" => nil
}

IO.inspect(m)
# expect: %{
# expect:   "config" => %{
# expect:     "database" => %{
# expect:       "host" => "localhost",
# expect:       "pool" => [size: 10, overflow: 5],
# expect:       "port" => 5432
# expect:     },
# expect:     "routes" => [
# expect:       {"/", :index},
# expect:       {"/users/:id", :show},
# expect:       {"/users/:id/edit", :edit}
# expect:     ]
# expect:   },
# expect:   "names" => ["a somewhat longer name", "another name of some length", "third"],
# expect:   "z" => nil
# expect: }
IO.inspect(m, width: 40)
# expect: %{
# expect:   "config" => %{
# expect:     "database" => %{
# expect:       "host" => "localhost",
# expect:       "pool" => [size: 10, overflow: 5],
# expect:       "port" => 5432
# expect:     },
# expect:     "routes" => [
# expect:       {"/", :index},
# expect:       {"/users/:id", :show},
# expect:       {"/users/:id/edit", :edit}
# expect:     ]
# expect:   },
# expect:   "names" => ["a somewhat longer name",
# expect:    "another name of some length",
# expect:    "third"],
# expect:   "z" => nil
# expect: }
IO.puts(inspect(m))
# expect: %{"config" => %{"database" => %{"host" => "localhost", "pool" => [size: 10, overflow: 5], "port" => 5432}, "routes" => [{"/", :index}, {"/users/:id", :show}, {"/users/:id/edit", :edit}]}, "names" => ["a somewhat longer name", "another name of some length", "third"], "z" => nil}
IO.puts(inspect(m, pretty: true, width: 50))
# expect: %{
# expect:   "config" => %{
# expect:     "database" => %{
# expect:       "host" => "localhost",
# expect:       "pool" => [size: 10, overflow: 5],
# expect:       "port" => 5432
# expect:     },
# expect:     "routes" => [
# expect:       {"/", :index},
# expect:       {"/users/:id", :show},
# expect:       {"/users/:id/edit", :edit}
# expect:     ]
# expect:   },
# expect:   "names" => ["a somewhat longer name",
# expect:    "another name of some length", "third"],
# expect:   "z" => nil
# expect: }
