"""English wordings."""

from typing import Final

from textback_ari.conversations.wordings import wishes
from textback_ari.conversations.wordings.words import BEGIN, END, NOT_SO, Wordings
from textback_ari.messages.languages import Language

_NOT: Final = r"(?:dont|do not|never|not)(?: (?:ever|even|please|you|u))?"
_WONT: Final = (
    r"(?:dont|do not|does not|doesnt|didnt|did not|wont|will not|wouldnt|would not|cant|can not"
    r"|cannot|couldnt|could not|never|without|non|not)(?: (?:ever|even|to|just|seem to))?"
)
_TEXTS: Final = r"(?:texts?|txts?|messages?|msgs?|sms|smses|text messages?)"
_MANY: Final = r"(?:texts|txts|messages|msgs|sms|smses|text messages|notifications|spam|crap|junk)"
_TEXTING: Final = (
    r"(?:texting|txting|textin|messaging|msging|messing with|contacting|bothering|bugging"
    r"|harassing|spamming|pestering|annoying|soliciting|blowing up|writing|hitting up)"
)
_THESE: Final = r"(?: \w+){0,3}"
_STOP: Final = (
    r"(?:stopp*|quit|cease|cease and desist|discontinue|lay off|knock(?: it)? off|cut(?: it)? out"
    r"|give it a rest)"
)
_ME: Final = r"(?:me|us|my (?:number|phone|cell)|this (?:number|phone|cell)|here)"
_LATER: Final = (
    r"(?! (?:until|till|til|before|after|tonight|today|tomorrow|yet|while|during|between|unless"
    r"|at (?:night|work|home|\d+)|on (?:sun|mon|tues|wednes|thurs|fri|satur)day))"
)
_LIST: Final = (
    r"(?:list|lists|data ?base|system|systems|records|contacts?|files?|texts|texting|messages"
    r"|messaging|distribution|service|thread|group|chat|directory|crm|spam)"
)
_STOP_BY_ITSELF: Final = (
    r"(?:stop+|stoo+p+|sstop|stpo|sotp|tsop|stiop|st op|s t o p|stahp|stawp|stap|atop|dtop)"
    r"(?: (?:now|already|right now|immediately|all|it now|at once|today))?"
)

ENGLISH: Final = Wordings(
    language=Language.EN,
    stop_words=frozenset(
        {
            "stop",
            "stopall",
            "stop all",
            "quit",
            "end",
            "revoke",
            "opt out",
            "optout",
            "cancel",
            "unsubscribe",
            "remove",
        }
    ),
    start_words=frozenset({"start", "unstop"}),
    help_words=frozenset({"help", "info"}),
    polite=(
        r"pl(?:ea)?[sz]e?",
        r"pls",
        r"thanks?(?: you| u)?(?: so much| very much)?",
        r"thx|ty|tysm|thnx|tks|kindly",
        r"hi|hello|hey|dear",
        r"sirs?|maam|sorry|guys|folks",
        r"ok|okay",
        r"good (?:morning|afternoon|evening)",
        r"i said|i asked you to|i told you to|just",
        r"(?:god|gosh)? ?dam[nm](?:it)?|f+u+c+k+ing|freaking|effing|bloody|wtf|omg|jesus",
    ),
    masked=(
        (
            rf"(?:dont|do not|never) send (?:me |us )?(?:the|that|him|her|them)(?: same)?"
            rf" (?!{_MANY})\w+"
        ),
        (
            rf"not (?:\w+ )?interested in (?!{_MANY}|{_LIST}|receiving|getting|your|these"
            rf"|this|it|any|being)\w+"
        ),
        (
            r"stop(?:ped|ping|s)? (?:by|over|in|at|on|off|light|lights|sign|signs"
            r"|valve|payment|watch"
            r"|here|there|for|along|and see|into|around|outside|motion|loss)"
        ),
        r"stop (?:the|a|an|my|our) (?!text|txt|message|msg|sms|spam|harass|call)\w+",
        r"stop (?:it|this|that|him|her|them|water|cars|trucks|people) from",
        r"stop (?:devant|chez|derriere|en|au|aux|enfrente|frente|a) (?!sms|messages|textos)\w+",
        r"opt(?:ing|ed)? out of (?:the|my|our|a) (?!text|message|sms|list)\w+",
        r"(?:got|have|had|received|see|saw|get|there are|were) no more",
        (
            r"(?:dont|do not|never|not) (?:forget|hesitate|worry|mind|be afraid"
            r"|get|got|receive|received"
            r"|see|saw|have|had|understand|understood|read)"
        ),
        r"(?:wait|waiting|guest|guess|price|parts|shopping|to do|punch|mailing room) list",
    ),
    kept=(
        rf"{_WONT} (?:stop|quit|leave|cancel|remove|unsubscribe|end|cease|lose|opt out)\w*",
        (
            r"(?:he|she|they|ex|neighbou?rs?|someone|people|who) (?:to |should "
            r"|must |has to |needs to )?"
            r"(?:stop|quit)\w*"
        ),
        rf"unsubscribe from (?:the|my|a|another) (?!{_LIST})\w+",
    ),
    asking=(
        r"(?:how|where) (?:do|can|to|would|does|could|should) [^.,]{0,80}",
        r"what (?:does|is|do) [^.,]{0,80}",
    ),
    stop_alone=(
        (
            r"(?:you|u|ya|yall|you all|you guys) (?:can|may|could|should|need to|must|better)"
            r" (?:please |just )?stop(?: now| already| this| it)?"
        ),
        _STOP_BY_ITSELF,
        rf"(?:stop(?: \.| ,)? ){{1,5}}{_STOP_BY_ITSELF}",
        r"(?:opt|opting|opted) ?(?:me )?out",
        r"un ?su[bs]{1,2}c?r?i?b?e?d?",
        r"unsub(?:scribe)? me|unsubscribe now",
        r"remove (?:me|us|now|number|this number|my number|my name)",
        r"delete (?:me|us)",
        r"take me off",
        r"(?:end|quit|cease|revoke|stopall|stop all) ?(?:now|it|this|all)?",
        r"(?:no|nope|yes|y)(?: [.,])? stop",
        r"i (?:want|would like|need|wish|choose) (?:you )?to stop",
        r"stop (?:you|u|ya|yall)(?: \w+){1,2}",
        r"stop (?:me|us|me out)",
        rf"stop {_TEXTS}",
        r"text stop|texts? (?:off|end)",
    ),
    wishes=wishes.ENGLISH,
    opt_out=(
        rf"{_STOP}{_THESE} {_TEXTING}",
        rf"{_STOP}{_THESE} {_MANY}(?! (?:to|for) (?!me|us|my|this))",
        (
            r"(?:stop|quit) (?:receiving|getting|sending)(?: \w+){0,2} (?:these|those"
            r"|this|them|from you|your)"
        ),
        rf"{BEGIN}stop {_TEXTS}",
        rf"{BEGIN}stop (?:this|my) (?:number|phone|cell)",
        rf"you (?:would |could |guys )?(?:just )?stopped(?: \w+){{0,2}} {_TEXTING}",
        (
            rf"(?:want|get|be|like)(?: to (?:be|get))? (?:off|out)(?: of)? (?:this"
            rf"|your|ur|the|that) {_LIST}"
        ),
        r"(?:not|dont|never) (?:give|gave|have|had)(?: you)?(?: my)? (?:permission|consent)",
        rf"stop calling (?:and|or|&) {_TEXTING}",
        rf"(?:stop|quit) (?:calling|emailing|phoning|ringing) (?:{_ME}|everyone|{END})",
        rf"(?:stop|quit|cease) (?:calling|phoning|ringing){END}",
        (
            r"(?:stop|quit|cease|end)(?: \w+){0,2} sending (?:(?:\w+ )?me|us"
            r"|these|this|those|them|it"
            rf"|so many|stuff|any|anything|\w+ {_MANY}|{_MANY})"
        ),
        rf"(?:stop|quit|cease) sending{END}",
        rf"(?:stop|quit|cease) (?:all )?(?:communications?|correspondence|contact){END}",
        (
            rf"(?:end|cancel|discontinue|terminate|turn off|shut off|disable|kill)"
            rf"(?: (?:all|the|these|those|this|your|my|sending|any|future)){{0,3}} (?:{_MANY}"
            r"|text message|text alerts|alerts|sms subscription|text subscription"
            r"|text message subscription|texting)"
        ),
        rf"(?:enough|done) (?:with|of)(?: \w+)? {_MANY}",
        (
            rf"{BEGIN}no more(?: of)?(?: your| these| ur| the| damn| stupid)? "
            rf"(?:{_MANY}|texting|messaging|contact)"
        ),
        (
            rf"{_NOT} (?:text|txt|message|msg|contact|sms|bother|call or text|text or call"
            rf"|call and text|call text|write|write to|reach out to) {_ME}{_LATER}"
        ),
        (
            rf"{_NOT} (?:bother (?:to )?)?(?:text|txt|message|msg|contact|sms"
            rf"|bother|call|{_TEXTING}"
            rf"|reach out)(?: {_ME})? (?:again|anymore|any more|any longer|ever)"
        ),
        (
            rf"{_NOT} send(?: {_ME})?(?: \w+){{0,3}} (?:{_MANY}|again|anymore"
            rf"|any more|anything|these"
            r"|this stuff|things)"
        ),
        rf"{BEGIN}no (?:texts|texting|messaging|further \w+|more contact)(?: to this number)?{END}",
        rf"no further (?:{_MANY}|contact|communications?)",
        rf"{_NOT} want to hear from (?:you|u|this)(?: \w+)? (?:again|anymore|any more|ever)",
        (
            rf"(?:mind not|prefer not|rather not|rather you not|like you not"
            rf"|not to be|not be|being)"
            rf" (?:to )?(?:texted|{_TEXTING}|text|message|contacted|messaged) ?{_ME}?(?: by)?"
            rf"(?: anymore| again| any more| any longer| at this number|{END})"
        ),
        (
            rf"{_NOT} (?:wish|want|like|need|care|consent|agree|authorize|authorise|appreciate)"
            rf"(?! to miss| to lose| to stop| you to stop)(?: \w+){{0,5}} (?:(?:{_MANY}|texted"
            rf"|messaged|contacted)(?:{END}|(?= (?:from|any|to|at|on|about|or|and|again|by|here"
            r"|thank|ever|in)))|texting me|text me|message me|messaging me|contacting me)"
        ),
        (
            rf"no longer (?:wish|want|like|need|care|consent|interested)(?: \w+){{0,6}} (?:{_MANY}"
            r"|texted|messaged|contacted|from you)"
        ),
        (
            rf"(?:take|get|remove|delete|scratch|cross|drop|strike|pull|erase|clear|wipe) (?:{_ME}"
            r"|my name|my info|my information|my contact|my phone number"
            r"|my cell number|this)(?: number)?"
            rf" (?:off|of|from|out|out of|on)(?: of)?(?: \w+){{0,3}} {_LIST}"
        ),
        (
            r"(?:remove|delete|lose|forget|erase|drop|block|scrub) (?:my|this)"
            r" (?:(?:phone|cell|mobile|telephone|stupid) )?(?:number|phone)"
            rf"(?: please| now| immediately|{END}| (?:from|off|in|out of)(?: \w+){{0,3}} {_LIST})"
        ),
        r"(?:opt|opting|opted) ?(?:me |us )?out",
        r"unsub(?:scribe)? (?:me|us|my|this|from (?:this|these|your|all|the|any|ur)|all)",
        r"(?:want|like|wish|need|trying|asked|try) to unsubscribe",
        r"(?:leave|let) (?:me|us) (?:alone|be|the hell alone|the heck alone)",
        (
            r"(?:revoke|withdraw|rescind|revoking|withdrawing)(?: \w+){0,2} (?:consent|permission"
            r"|authorization)"
        ),
        r"(?:consider|take) this (?:as )?(?:my|a|an) (?:opt out|stop|unsubscribe|notice to stop)",
        r"(?:get|stay) off my phone",
        (
            rf"my (?:\w+ )?(?:phone|number|cell) {_NOT} (?:text|txt|message)"
            rf"(?: it| here)?{END}"
        ),
    ),
    doubtful=(
        (
            rf"(?:dont|do not|no longer) (?:want|need)(?: any)?(?: more)?(?: of)? (?:these"
            rf"|this|those){END}"
        ),
        r"(?:instead of|rather than) (?:text|messag)\w+",
        r"(?:didnt|did not|never) call(?:ed)? (?:you|u|this|your|anyone|anybody)",
        r"(?:wrong|incorrect) (?:number|#|person|guy|phone|no|num|nbr)",
        r"not (?:at all |really )?interested",
        r"(?:go|get) away",
        r"(?:this is|is this|its|reported as|report as|marked as) (?:spam|a scam|scam|junk)",
        rf"{BEGIN}(?:spam|scam|spammer|scammers?){END}",
        r"do not call (?:list|registry)|dnc list",
        r"report(?:ing|ed)? (?:you|u|this|it) (?:to|as|for)|\bfcc\b|\bftc\b|\btcpa\b",
        (
            r"(?:how|where|can)(?: \w+){0,3} (?:stop|unsubscribe|opt out|cancel|end)(?: \w+){0,3}"
            rf" {_MANY}"
        ),
        r"how(?: \w+){1,3} (?:unsubscribe|opt out|get off)",
        rf"{BEGIN}cancel{END}",
        rf"{BEGIN}remove{END}",
        rf"cancel(?: my| the)? subscription{END}",
        rf"{BEGIN}(?:no more|knock it off|cut it out|thats enough|blocked){END}",
        rf"{_NOT} want to hear from (?:you|u)|{_NOT} want this{END}",
        (
            r"(?:didnt|did not|never)(?: \w+){0,2} (?:ask|sign|signed|asked"
            r"|subscribe|subscribed|agree"
            r"|agreed|consent|consented|request|requested|opted in|opt in)"
        ),
        (
            r"why (?:are|r|do|did|would|is|does)(?: \w+){1,3} (?:texting|text|messaging|message"
            r"|contacting|bothering) (?:me|us)"
        ),
        r"why (?:am|do|did) i (?:still |keep )?(?:getting|get|receiving|receive|got)",
        rf"{_NOT} (?:text|txt|message|msg)",
        rf"{BEGIN}{_NOT} (?:call|phone|ring) me{END}(?! [.,] (?:text|just text|message|i))",
        r"do not disturb",
        r"shut up|get lost|buzz off|bug off|get bent|piss off|screw you|eff off",
        r"(?:f|f+u+c+k+|eff|sod|bugger|fk) (?:off|you|u|this|yourself)",
        r"go to hell",
        rf"{BEGIN}enough(?: already| is enough)?{END}",
        rf"{BEGIN}stopsign{END}",
        rf"{BEGIN}stop+(?: \w+)?",
        rf"{BEGIN}unsubscribe",
        (
            r"(?:who|where|how)(?: \w+){0,3} (?:get|got|gave|give"
            r"|have)(?: \w+){0,2} (?:my|this) (?:\w+ )?"
            r"number"
        ),
        r"(?:block|blocking|blocked) (?:you|u|this)",
        rf"(?:send|sending|sent)(?: me| us)? (?:too|so) many {_MANY}",
        r"harass(?:ment|ing)",
        (
            rf"(?:take|remove|get) me off(?:{END}| (?:your|ur|the|this|that) (?!hook"
            rf"|schedule|phone|wait))"
        ),
        r"bother (?:me|us)",
        r"(?:not|isnt|no longer) (?:my|his|her|their|the right) (?:number|phone)",
        r"(?:call|contact|hear from) my (?:lawyer|attorney)",
        r"no (?:solicit|soliciting|solicitors|solicitation|solicitations)",
        (
            r"(?:dont|do not|never|stop\w*|quit|cease|permission|without)(?: \w+){0,6}"
            r" (?:texting|texted|messaging|messaged|contacting|contacted|(?:text|message|contact)"
            r" (?:me|us)|texts|messages|msgs|sms)"
        ),
        r"(?:remove\w*|delete\w*|off|out of)(?: \w+){0,4} (?:lists?|data ?base)",
    ),
    urgent=(
        (
            r"(?:(?:its|it is|this is|very|super|really|so|an|a|yes) ){0,3}"
            r"(?:urgentt*|urgently|urgnt|emergency|emergancy|emergencies"
            rf"|911)(?! (?:room|care)){NOT_SO}"
        ),
    ),
)
