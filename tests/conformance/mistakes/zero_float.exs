case 0.0 do
  0.0 -> :ok
end

# expect stderr: warning: pattern matching on 0.0 is equivalent to matching only on +0.0 from Erlang/OTP 27+. Instead you must match on +0.0 or -0.0
# expect stderr: └─ tests/conformance/mistakes/zero_float.exs
