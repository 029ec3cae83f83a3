x = <<1::colour>>

# expect error: unknown bitstring specifier: colour
