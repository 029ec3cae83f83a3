x = <<1::utf8-size(8)>>

# expect error: size and unit are not supported on utf types
