# The company's phones, and the outside that it calls over its trunk. One SIPp process per way a
# phone can behave, not per phone: a phone behaves as the port says that it has registered
# (lab/phones.py) or that is written in pjsip-shapes.conf. All of them end with the container.
set -eu
ulimit -n "$(ulimit -H -n)"
play() {
    sipp -sf "/scenarios/$1.xml" -i "$5" -p "$2" -mi "$5" \
        -ci "$5" -cp "$3" -min_rtp_port "$4" -max_rtp_port $(($4 + 1998)) \
        -nostdin -aa -rtp_echo -trace_err -error_file "/state/$1.err" >/dev/null 2>&1 &
    phones="${phones} $!"
}
behave() {
    play "phone_$1" "$2" "$3" "$4" "${LAB_NET}.3"
}
phones=""
behave ring 15101 15901 30000
behave answer 15102 15902 32000
behave busy 15103 15903 34000
behave decline 15104 15904 36000
behave forward 15105 15905 38000
behave transfer 15106 15906 26000
play outside 15060 15907 28000 "${LAB_NET}.2"
# A phone that is gone would look like one that nobody answers: stop with the first that ends.
while kill -0 ${phones} 2>/dev/null; do sleep 0.5; done
echo "a SIPp phone has ended; see /state/*.err" >&2
exit 1
