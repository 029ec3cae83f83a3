#!/usr/bin/env elixir
IO.puts("the first line is a comment") # expect: the first line is a comment
