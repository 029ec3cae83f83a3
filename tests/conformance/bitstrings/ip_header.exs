header =
  <<4::4, 5::4, 0::8, 60::16, 0xABCD::16, 2::3, 0::13, 64, 6, 0::16, 10, 0, 0, 1, 10, 0, 0, 2>>

<<version::4, ihl::4, _tos::8, total::16, id::16, flags::3, offset::13, ttl, protocol,
  _checksum::16, src::32, dst::binary-size(4)>> = header

IO.inspect({version, ihl, total, id, flags, offset, ttl, protocol, src, dst})
# expect: {4, 5, 60, 43981, 2, 0, 64, 6, 167772161, <<10, 0, 0, 2>>}
