<<"a"::bits-size(3)>>

# expect exit: 1
# expect stderr:     error: literal string in bitstring supports only endianness and type specifiers, which must be one of: little, big, native, utf8, utf16, utf32, bits, bytes, binary or bitstring
# expect stderr:     │
# expect stderr:   1 │ <<"a"::bits-size(3)>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_size_bits.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_size_bits.exs: cannot compile file (errors have been logged)
