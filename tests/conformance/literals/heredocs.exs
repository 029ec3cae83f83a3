IO.puts("""
first
  indented
last
""")
# expect: first
# expect:   indented
# expect: last
# expect:

text = """
    kept by the closing quotes' column
      deeper
    """
IO.inspect(text) # expect: "kept by the closing quotes' column\n  deeper\n"
IO.inspect("""
no trailing newline \
here\
""")
# expect: "no trailing newline here"
n = 3
IO.inspect("""
n = #{n}
"quoted" ""twice""
""")
# expect: "n = 3\n\"quoted\" \"\"twice\"\"\n"
IO.inspect(~S"""
raw #{n} \n
""")
# expect: "raw \#{n} \\n\n"
IO.inspect('''
charlist
''')
# expect: ~c"charlist\n"
