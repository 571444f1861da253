"""The calls of a larger company, by name: one for each way that a call can take through a PBX.

The numbers are those of docker/asterisk/conf/extensions-shapes.conf and extensions-freepbx.conf.
`lab/scripts.py` has what happens where it takes more than one call.
"""

from collections.abc import Mapping

from lab import scripts
from lab.flows import FLOWS, Flow
from textback_ari.calls.tracker import TrackerSettings

NOT_HUMAN = frozenset({"PJSIP/295"})
FAX_MACHINES = frozenset({"PJSIP/213"})
"""What the company has listed for the program."""
WATCHED = TrackerSettings(
    pbx="main",
    trunks=frozenset({"PJSIP/trunk", "PJSIP/trunk-bare"}),
    min_talk=1.0,
    min_talk_external=20.0,
    not_human=NOT_HUMAN,
    fax=FAX_MACHINES,
)
"""What the program's tracker has to know of the lab's PBX."""

_ANSWERED = "answered"
_NO_ANSWER = "missed (no_answer, pbx_hung_up)"
_ABANDONED = "missed (abandoned, caller_hung_up)"
_BUSY = "missed (busy, pbx_hung_up)"
_UNREACHABLE = "missed (unreachable, pbx_hung_up)"
_QUEUE_ABANDONED = "missed (queue_abandoned, caller_hung_up)"
_QUEUE_TIMEOUT = "missed (queue_timeout, pbx_hung_up)"
_MENU = "missed (menu_only, caller_hung_up)"
_ANNOUNCEMENT = "missed (menu_only, announcement)"
_PROBABLY = "probably_answered"
_CALLED_OUT_ANSWERED = "called out, answered"
_CALLED_OUT = "called out, not answered"

SHAPES: Mapping[str, Flow] = {
    # ring groups and hunting
    "group_rings_out": Flow("2125550200", _NO_ANSWER),
    "group_abandoned": Flow("2125550200", _ABANDONED, {"hangup_after": 1.5}),
    "group_one_busy_rings_out": Flow("2125550201", _NO_ANSWER),
    "group_one_busy_answered": Flow("2125550202", _ANSWERED, {"talk": 3}),
    "group_all_busy": Flow("2125550203", _BUSY),
    "group_absent_and_busy": Flow("2125550209", _BUSY),
    "hunt_rings_out": Flow("2125550204", _NO_ANSWER),
    "hunt_busy_then_rings_out": Flow("2125550205", _NO_ANSWER),
    "hunt_rings_then_busy": Flow("2125550206", _NO_ANSWER),
    "hunt_second_answers": Flow("2125550207", _ANSWERED, {"talk": 3}),
    "hunt_rings_then_absent": Flow("2125550208", _NO_ANSWER),
    # queues
    "queue_abandoned": Flow("2125550210", _QUEUE_ABANDONED, {"talk": 4}),
    "queue_abandoned_unanswered": Flow("2125550215", _QUEUE_ABANDONED, {"hangup_after": 3}),
    "queue_timeout": Flow("2125550211", _QUEUE_TIMEOUT),
    "queue_answered": Flow("2125550212", _ANSWERED, {"talk": 5}),
    "queue_agent_busy": Flow("2125550213", _QUEUE_TIMEOUT),
    "queue_agents_away": Flow("2125550214", _UNREACHABLE),
    "queue_timeout_voicemail": Flow(
        "2125550216", "missed (queue_timeout, voicemail_empty)", {"talk": 8}
    ),
    "queue_answered_through_local": Flow("2125550217", _ANSWERED, {"talk": 5}, alone=True),
    "queue_timeout_then_answered": Flow("2125550219", _ANSWERED, {"talk": 9}),
    # follow-me and Local channels
    "local_answered": Flow("2125550220", _ANSWERED, {"talk": 3}),
    "local_n_answered": Flow("2125550221", _ANSWERED, {"talk": 3}),
    "local_deep_answered": Flow("2125550222", _ANSWERED, {"talk": 4}),
    "local_deep_rings_out": Flow("2125550226", _NO_ANSWER),
    "local_mailbox": Flow(
        "2125550223",
        "missed (no_answer, caller_hung_up)",
        {"talk": 4},
        everything="missed (no_answer, voicemail_empty)",
    ),
    # What lies behind a Local channel and is no telephone only AMI tells.
    "local_mailbox_left": Flow(
        "2125550223",
        "missed (no_answer, caller_hung_up)",
        {"talk": 18},
        ami="missed (no_answer, voicemail_left)",
        everything="missed (no_answer, voicemail_left)",
        versions=("22",),
    ),
    "local_queue_abandoned": Flow(
        "2125550290",
        "missed (no_answer, caller_hung_up)",
        {"talk": 4},
        ami=_QUEUE_ABANDONED,
        everything=_QUEUE_ABANDONED,
        versions=("22",),
    ),
    "local_queue_timeout": Flow(
        "2125550291", _NO_ANSWER, ami=_QUEUE_TIMEOUT, everything=_QUEUE_TIMEOUT, versions=("22",)
    ),
    "local_group_one_busy": Flow("2125550224", _NO_ANSWER),
    "local_group_all_busy": Flow("2125550225", _BUSY),
    "follow_me_answered": Flow("2125550227", _ANSWERED, {"talk": 3}),
    "followme_taken": Flow("2125550228", _ANSWERED, {"talk": 13}),
    "followme_declined": Flow("2125550229", _NO_ANSWER),
    "followme_rings_out": Flow("2125550238", _NO_ANSWER),
    "followme_mailbox": Flow("2125550239", _NO_ANSWER),
    # to the outside over the same trunk
    "confirmed": Flow("2125550230", _ANSWERED, {"talk": 4}),
    "confirmed_untold": Flow("2125550237", _PROBABLY, {"talk": 4}),
    "not_confirmed": Flow("2125550231", _NO_ANSWER),
    "outside_answered": Flow("2125550232", _PROBABLY, {"talk": 4}),
    "outside_announced": Flow("2125550236", _PROBABLY, {"talk": 4}),
    "outside_rings_out": Flow("2125550233", _NO_ANSWER),
    "outside_busy": Flow("2125550234", _BUSY),
    "outside_through_local": Flow("2125550235", _PROBABLY, {"talk": 4}),
    # forwards by the phone
    "forward_answered": Flow("2125550240", _ANSWERED, {"talk": 3}),
    "forward_rings_out": Flow("2125550241", _NO_ANSWER),
    "forward_outside": Flow("2125550242", _PROBABLY, {"talk": 4}),
    # transfers
    "blind_transfer_answered": Flow("2125550250", _ANSWERED, {"talk": 6}),
    "blind_transfer_rings_out": Flow("2125550251", _ANSWERED),
    "attended_transfer": Flow(
        "2125550252", _ANSWERED, script=scripts.attended_transfer, alone=True
    ),
    "attended_transfer_rings_out": Flow(
        "2125550253", _ANSWERED, script=scripts.attended_transfer_rings_out, alone=True
    ),
    # pickup and parking
    "pickup": Flow("2125550255", _ANSWERED, script=scripts.pickup, alone=True),
    "parked_and_fetched": Flow(
        "2125550260", _ANSWERED, script=scripts.parked_and_fetched, alone=True
    ),
    "parked_too_long": Flow("2125550260", _ANSWERED, script=scripts.parked_too_long, alone=True),
    "parked_unheard": Flow("2125550261", _MENU, {"talk": 2}),
    "parked_unheard_too_long": Flow("2125550261", _NO_ANSWER),
    # menus and announcements
    "menu_hung_up": Flow("2125550265", _MENU, {"talk": 2}),
    "menu_timed_out": Flow("2125550265", _ANNOUNCEMENT),
    "menu_rings_out": Flow("2125550265", _NO_ANSWER, {"press": "1"}),
    "menu_answered": Flow("2125550265", _ANSWERED, {"press": "2", "talk": 5}),
    "announcement": Flow("2125550266", _ANNOUNCEMENT),
    # conferences
    "conference_with_phone": Flow("2125550270", _ANSWERED, script=scripts.conference, alone=True),
    "conference_of_callers": Flow(
        "2125550271", (_MENU, _MENU), script=scripts.two_callers_in_conference, alone=True
    ),
    # machines
    "fax_received": Flow("2125550275", "fax", {"talk": 3}),
    "fax_exchanged": Flow("2125550275", "fax", script=scripts.fax_sent),
    "fax_detected": Flow("2125550272", "fax", script=scripts.fax_detected),
    "fax_not_detected": Flow("2125550272", _NO_ANSWER),
    "fax_extension": Flow("2125550279", "fax", {"talk": 3}),
    "fax_machine": Flow("2125550273", "fax", {"talk": 4}),
    "bot": Flow("2125550274", "missed (no_answer, caller_hung_up)", {"talk": 4}),
    # the rest
    "directed_voicemail": Flow(
        "2125550276", "missed (voicemail_only, voicemail_empty)", {"talk": 1}
    ),
    "do_not_disturb": Flow("2125550277", _BUSY),
    "early_answer_rings_out": Flow("2125550278", _NO_ANSWER),
    "early_answer_abandoned": Flow("2125550278", _ABANDONED, {"talk": 1.5}),
    "hung_up_at_once": Flow("2125550200", _ABANDONED, {"hangup_after": 0.1}),
    "two_calls_of_one_caller": Flow(
        "2125550102", (_ANSWERED, _NO_ANSWER), script=scripts.two_calls_of_one_caller
    ),
    # every phone is on another call
    "on_another_call": Flow("2125550280", _BUSY, script=scripts.on_another_call, alone=True),
    "group_on_another_call": Flow(
        "2125550281", _BUSY, script=scripts.on_another_call_group, alone=True
    ),
    "group_one_on_another_call": Flow(
        "2125550282", _NO_ANSWER, script=scripts.one_of_two_on_another_call, alone=True
    ),
    # calls out
    "callback_answered": Flow("", (_CALLED_OUT_ANSWERED,), script=scripts.callback_answered),
    "callback_not_answered": Flow("", (_CALLED_OUT,), script=scripts.callback_not_answered),
    "callback_busy": Flow("", (_CALLED_OUT,), script=scripts.callback_busy),
    "callback_by_click": Flow(
        "", (_CALLED_OUT_ANSWERED,), script=scripts.click_to_call, alone=True
    ),
    # a dialplan of FreePBX's shape
    "freepbx_abandoned": Flow("2125550300", _ABANDONED, {"hangup_after": 1.5}),
    "freepbx_voicemail_empty": Flow(
        "2125550300", "missed (no_answer, voicemail_empty)", {"talk": 2}
    ),
    "freepbx_voicemail_left": Flow(
        "2125550300", "missed (no_answer, voicemail_left)", {"talk": 18}
    ),
    "freepbx_busy_voicemail_empty": Flow(
        "2125550301", "missed (busy, voicemail_empty)", {"talk": 2}
    ),
    "freepbx_answered": Flow("2125550302", _ANSWERED, {"talk": 3}),
    "freepbx_queue_abandoned": Flow("2125550303", _QUEUE_ABANDONED, {"talk": 3}),
    "freepbx_queue_timeout": Flow("2125550303", _QUEUE_TIMEOUT),
    "freepbx_queue_answered": Flow("2125550304", _ANSWERED, {"talk": 5}, alone=True),
    "freepbx_group_rings_out": Flow("2125550305", _NO_ANSWER),
    "freepbx_group_answered": Flow("2125550306", _ANSWERED, {"talk": 3}),
    "freepbx_closed": Flow("2125550307", _ANNOUNCEMENT),
    "freepbx_menu_hung_up": Flow("2125550308", _MENU, {"talk": 2}),
    "freepbx_menu_timed_out": Flow("2125550308", _ANNOUNCEMENT),
    "freepbx_do_not_disturb": Flow("2125550309", "missed (busy, voicemail_empty)", {"talk": 2}),
    "freepbx_forwarded": Flow("2125550310", _PROBABLY, {"talk": 4}),
    "freepbx_directed_voicemail": Flow(
        "2125550311", "missed (voicemail_only, voicemail_empty)", {"talk": 2}
    ),
    "freepbx_follow_me_confirmed": Flow("2125550312", _ANSWERED, {"talk": 4}),
    "freepbx_unregistered": Flow(
        "2125550313", "missed (unreachable, voicemail_empty)", {"talk": 2}
    ),
}

ALL: Mapping[str, Flow] = {**FLOWS, **SHAPES}
