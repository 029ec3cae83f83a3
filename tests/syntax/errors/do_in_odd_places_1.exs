x
do
end