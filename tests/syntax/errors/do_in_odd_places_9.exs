
do end