# A fresh cluster with one database, for tests: nothing in it outlives the container, so nothing
# is worth waiting for the disk.
set -eu
bin=$(echo /usr/lib/postgresql/*/bin)
data=/var/lib/postgresql/lab
if [ ! -d "$data" ]; then
    install -d -o postgres -g postgres -m 700 "$data"
    runuser -u postgres -- "$bin/initdb" --pgdata="$data" --username=textback --auth=trust \
        --encoding=UTF8 --locale=C --no-sync >/dev/null
    echo "create database textback" |
        runuser -u postgres -- "$bin/postgres" --single -D "$data" postgres >/dev/null
    # Loopback only (the lab's own address); whoever runs the lab is on this machine already.
    echo "host all all 127.0.0.0/8 trust" >>"$data/pg_hba.conf"
fi
exec runuser -u postgres -- "$bin/postgres" -D "$data" -h "${LAB_NET}.5" -p 15432 -k /tmp \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200
