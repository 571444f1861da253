# Put /etc/asterisk together as an administrator would, then become Asterisk.
#   /lab/asterisk/conf           the lab's own settings, with addresses and passwords to fill in
#   /lab/asterisk-conf  the shipped settings    } copied to /etc/asterisk/textback
#   /lab/dialplan       the shipped dialplan    }
set -eu
rm -rf /etc/asterisk/textback
mkdir -p /etc/asterisk/textback
cp /lab/asterisk/conf/*.conf /etc/asterisk/
cp /lab/asterisk-conf/*.conf /lab/dialplan/*.conf /etc/asterisk/textback/
if [ "${LAB_HOOKED}" != 1 ]; then
    # A PBX that has the ARI user and nothing else of ours.
    rm /etc/asterisk/textback/extensions-textback.conf /etc/asterisk/textback/pjsip.textback.conf
fi
sed -i \
    -e "s/@NET@/${LAB_NET}/g" \
    -e "s/@RING_SECONDS@/${LAB_RING_SECONDS}/g" \
    -e "s/@JOURNAL@/${LAB_JOURNAL}/g" \
    /etc/asterisk/*.conf
sed -i "s/CHANGE-ME/${LAB_PASSWORD}/" /etc/asterisk/textback/*.conf
chmod 640 /etc/asterisk/textback/*.conf
# A certificate for SIP over TLS; whoever connects takes it from the first connection.
mkdir -p /etc/asterisk/keys
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=lab \
    -addext "subjectAltName=IP:${LAB_NET}.1" \
    -keyout /etc/asterisk/keys/lab.key -out /etc/asterisk/keys/lab.pem 2>/dev/null
chown -R asterisk:asterisk /etc/asterisk /var/lib/asterisk /var/log/asterisk \
    /var/spool/asterisk /var/run/asterisk 2>/dev/null || true
# A container that was killed leaves its control socket and pid behind.
rm -f /var/run/asterisk/*
# Every call needs several open files; take as many as the machine allows.
ulimit -n "$(ulimit -H -n)"
exec asterisk -f -U asterisk -G asterisk
