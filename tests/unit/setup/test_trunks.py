"""Trunks told from telephones, and the numbers that come in over them."""

from pathlib import Path

from textback_ari.asterisk.conf_files import Conf, read_conf
from textback_ari.setup.trunks import dids, pjsip_trunks, wizard_trunks


def _read(folder: Path, text: str) -> Conf:
    (folder / "pjsip.conf").write_text(text)
    conf = read_conf(folder, "pjsip.conf")
    assert conf is not None
    return conf


def test_templates_and_additions_count(tmp_path: Path) -> None:
    """A context of a template, or one added with (+), is the endpoint's; the last one wins."""
    conf = _read(
        tmp_path,
        "[base](!)\ntype=endpoint\ncontext=from-base\n"
        "[one](base)\naors=one\n[one]\ntype=aor\ncontact=sip:192.0.2.1\n"
        "[two](base)\ncontext=from-two\n[two]\ntype=registration\nendpoint=two\n"
        "[three](base)\naors=three\n[three]\ntype=aor\ncontact=sip:192.0.2.3\n"
        "[three](+type=endpoint)\ncontext=from-three\n",
    )
    found = {trunk.name: trunk.context for trunk in pjsip_trunks(conf)}
    assert found == {
        "PJSIP/one": "from-base",
        "PJSIP/two": "from-two",
        "PJSIP/three": "from-three",
    }


def test_telephones_are_no_trunks(tmp_path: Path) -> None:
    """An endpoint that logs in is a telephone, also with an address of its own."""
    conf = _read(
        tmp_path,
        "[101]\ntype=endpoint\nauth=101\naors=101\ncontext=from-internal\n"
        "[101]\ntype=aor\ncontact=sip:192.0.2.101\n[102]\ntype=endpoint\naors=102\n"
        "[102]\ntype=aor\nmax_contacts=1\n[tpl](!)\ntype=endpoint\ncontext=from-pstn\n",
    )
    assert pjsip_trunks(conf) == ()


def test_an_endpoint_without_a_context_has_the_default(tmp_path: Path) -> None:
    """PJSIP sends its calls to `default`."""
    conf = _read(tmp_path, "[t]\ntype=endpoint\n[t]\ntype=identify\nendpoint=t\n")
    [trunk] = pjsip_trunks(conf)
    assert (trunk.name, trunk.context, trunk.resource) == ("PJSIP/t", "default", "t")


def test_the_wizards_trunks(tmp_path: Path) -> None:
    """A trunk of pjsip_wizard.conf names its context in its own way."""
    conf = _read(
        tmp_path,
        "[t]\ntype=wizard\nremote_hosts=192.0.2.1\nendpoint/context=from-t\n"
        "[101]\ntype=wizard\naccepts_registrations=yes\n",
    )
    [trunk] = wizard_trunks(conf)
    assert (trunk.name, trunk.context, trunk.key) == ("PJSIP/t", "from-t", "endpoint/context")


def test_numbers_are_found_where_calls_lead(tmp_path: Path) -> None:
    """Whole numbers of the contexts and what they include count; patterns and others do not."""
    conf = _read(
        tmp_path,
        "[in]\ninclude => more\ninclude => in\nexten => +12125550100,1,Hangup()\n"
        "exten => _2125550XXX,1,Hangup()\nexten => s,1,Hangup()\nexten => 101,1,Hangup()\n"
        "[more]\nexten => 2125550101/2015550123,1,Hangup()\n"
        "[textback-in-t]\nexten => _.,1,Set(TEXTBACK_NEXT=more)\n"
        "[other]\nexten => 2125550199,1,x\n",
    )
    assert dids(conf, ["in"]) == ("+12125550100", "2125550101")
    assert dids(conf, ["textback-in-t"]) == ("2125550101",)
