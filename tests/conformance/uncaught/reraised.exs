try do
  raise KeyError, key: :k, term: %{a: 1}
rescue
  e -> reraise(e, __STACKTRACE__)
end

# expect exit: 1
# expect stderr: ** (KeyError) key :k not found in: %{a: 1}
