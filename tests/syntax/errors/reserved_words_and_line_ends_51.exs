foo do
[
end