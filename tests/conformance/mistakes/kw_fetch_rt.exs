Keyword.fetch!([name: 1], :nmae)

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found in: [name: 1]. Did you mean:
# expect stderr:       * :name
