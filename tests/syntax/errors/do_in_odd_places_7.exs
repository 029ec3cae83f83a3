a ->
do end