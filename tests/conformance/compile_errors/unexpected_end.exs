x = 1
end

# expect error: unexpected reserved word: end
