try do
  raise "x"
rescue
  e -> e.mesage
end

# expect exit: 1
# expect stderr: ** (KeyError) key :mesage not found in: %RuntimeError{message: "x"}. Did you mean:
# expect stderr:       * :message
