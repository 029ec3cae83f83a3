IO.inspect(String.reverse("ab" <> <<255>> <> "cde")) # expect: <<98, 97, 255, 101, 100, 99>>
IO.inspect(String.reverse(<<134, 212>> <> "xy")) # expect: <<134, 212, 121, 120>>
