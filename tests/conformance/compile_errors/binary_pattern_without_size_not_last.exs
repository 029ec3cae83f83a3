<<a::binary, b>> = "abc"

# expect error: a binary field without size is only allowed at the end of a binary pattern
