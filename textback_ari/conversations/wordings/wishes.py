"""Wishes for no more texts, put together from what they are made of: refusals, verbs and things.

A wish names all three (no + receive + texts; take + me + off your list), in any combination, and is
so plain that what else looks like a wording has to be struck out of it by no mask.
"""

from typing import Final

from textback_ari.conversations.wordings.words import BEGIN, END

_SOME: Final = (
    r"(?: (?:any|more|anymore|of|these|those|your|the|this|such|further|future|all"
    r"|so|too|many|other"
    r"|a|an|to|stupid|damn|annoying|automated|auto|promotional|marketing|unwanted|random|spam|text"
    r"|sms|unsolicited|business|additional|another|daily|constant)){0,4}"
)
_THINGS: Final = (
    r"(?:texts?|txts?|messages?|msgs?|sms|texting|messaging|communications?|correspondence"
    r"|solicitations?|spam|notifications?|alerts|contact)"
)
_REACHED: Final = (
    r"(?:texted|txted|messaged|contacted|bothered|spammed|solicited|harassed|on (?:your|this|the"
    r"|any) (?:\w+ )?list|part of this)"
)
_REACH: Final = (
    r"(?:text|txt|message|msg|contact|spam|bother|write(?: to)?|reach out to|sms|solicit|harass"
    r"|call or text|text or call|call and text)"
)
_REACHING: Final = (
    r"(?:texting|txting|messaging|contacting|sending|bothering|spamming|writing|reaching out"
    r"|soliciting|harassing|communicating|further contact|any contact|all contact)"
)
_ME: Final = r"(?:me|us|(?:this|my|our) (?:number|phone|cell|line|mobile|cell phone)|here)"
_NO: Final = r"(?:dont|do nt|do not|didnt|did not|doesnt|never|not|no longer|dont even|neither)"
_WISH: Final = (
    r"(?:want(?:ed)?|wish|need|care|like|agree(?:d)?|consent(?:ed)?|interested in|desire|choose"
    r"|looking|planning|ask(?:ed)?|subscribe(?:d)?|sign(?:ed)? up)"
)
_LATER: Final = (
    r"(?! (?:until|till|til|before|after|tonight|today|tomorrow|yet|while|during|between|unless"
    r"|at|on (?:sun|mon|tues|wednes|thurs|fri|satur)day))"
)
_MY_NUMBER: Final = (
    r"(?:(?:my|our|this) (?:\w+ )?(?:number|phone|cell|name|info|contact|contacts|details|digits))"
)
_ELSEWHERE: Final = (
    r"(?! (?:(?:from|off|on) )?(?:the |your |my )?(?:schedule|calendar|appointment"
    r"|lease|policy|waiting"
    r"|waitlist|queue|invoice|quote|bill|order|account|gate|title|deed|contract|sign|mailbox))"
)
_TAKEN_OFF: Final = (
    r"(?:removed|taken off|taken out|deleted|unsubscribed|opted out|unenrolled|left alone)"
)

ENGLISH: Final = (
    (
        rf"{_NO}(?: \w+)? {_WISH}(?: to)? (?:receive|receiving|get|getting|have|see|hear|be getting"
        rf"|be receiving){_SOME} {_THINGS}{_LATER}"
    ),
    rf"{_NO}(?: \w+)? {_WISH}(?: to)? (?:be|being|get|getting) {_REACHED}{_LATER}",
    (
        rf"{_NO}(?: \w+)? {_WISH}{_SOME} (?:texts|txts|messages|msgs|communications"
        rf"|texting|messaging"
        rf"|spam)(?= [.,]|$| (?:from|to|on|at|any|or|and|again|no|i|it|here|sent|ever)\b){_LATER}"
    ),
    (
        rf"{_NO}(?: \w+)? {_WISH} (?:you|yall|you all|you guys|anyone|anybody|this company)(?: to)?"
        rf" (?:{_REACH}|{_REACHING}) {_ME}{_LATER}"
    ),
    (
        r"(?:not|no longer) interested in (?:receiving|getting|being on) (?:these|this|those|them"
        r"|any(?:thing)?|your)"
    ),
    (
        rf"{_NO}(?: \w+){{0,2}} (?:want|wish|need|care)(?: to)? hear (?:\w+ )?from (?:you|u|ya|this"
        rf"|your){_LATER}"
    ),
    (
        r"(?:dont|do nt|do not|never|not)(?: (?:you|u|ever|even|dare|please|all|to)){0,3} "
        rf"(?:{_REACH}) {_ME}(?: \w+)? (?:again|anymore|any more|any longer|ever|no more){_LATER}"
    ),
    rf"(?:dont|do nt|do not|never)(?: (?:you|u|ever|even|dare|all)){{0,3}} {_REACH} {_ME}{END}",
    rf"(?:refrain|abstain|desist|cease)(?: from| and desist)?(?: any| all)? {_REACHING}",
    (
        r"(?:put|add|place|keep|include) \w+(?: \w+)? (?:on|to|in) (?:\w+ )?do not"
        r" (?:text|contact|call|message|disturb|solicit|call or text)(?: \w+)? (?:list"
        r"|registry)"
    ),
    (
        r"(?:want|wish|like|need|demand|expect|asked|request|requested|asking)(?: (?:you|for|me|us"
        rf"|{_MY_NUMBER})){{0,2}} (?:to (?:be|get) )?{_TAKEN_OFF}{_ELSEWHERE}"
    ),
    (
        rf"(?:have|get|want) (?:me|us|{_MY_NUMBER}) (?:removed|taken off|deleted|unsubscribed)"
        rf"{_ELSEWHERE}"
    ),
    (
        rf"(?:erase|delete|forget|lose|scrub|purge|wipe|get rid of|block|drop|trash|scratch|strike"
        rf"|discard|throw away|toss|remove|unsubscribe|take off|take out) {_MY_NUMBER}{_ELSEWHERE}"
    ),
    (
        r"(?:take|get|keep|leave|scratch|strike|pull|cross|drop|remove)"
        rf" (?:me|us|{_MY_NUMBER}) (?:off|out|from)(?: of)? (?:(?:your|this|the|any|that|all)"
        r"(?: \w+)? (?:list|lists|database|system|records|texts|messages|texting|contacts|files"
        r"|thread)|whatever)"
    ),
    rf"(?:take|get) (?:me|us|{_MY_NUMBER}) off{END}",
    rf"block (?:me|us)(?: from|{END})",
    r"unsubscribe (?:me|us|this number|my number)|unsubscribe from",
    r"leave (?:me|us)(?: \w+){0,2} alone",
    (
        r"(?:no|not|dont|do not|never|without|nor)(?: \w+){0,3} (?:permission|consent"
        r"|authori[sz]ation"
        rf"|right)(?: for you)? to (?:{_REACH}|send|use my number)"
    ),
    (
        r"(?:you|u|your company|yall|you guys)(?: are|re)? (?:not|no longer|never)"
        r" (?:allowed|permitted"
        rf"|authori[sz]ed|welcome|supposed) to (?:{_REACH})(?: {_ME}|{END})"
    ),
    (
        r"(?:withdraw|withdrawing|revoke|revoking|rescind|rescinding|cancel|retract)(?: \w+){0,3}"
        r" (?:permission|consent|authori[sz]ation)"
    ),
    (
        r"(?:prefer|rather)(?: if| that)?(?: you)? (?:not|didnt|dont|did not|do not"
        r"|stopped|wouldnt)"
        rf"(?: to)? (?:(?:{_REACH}|{_REACHING})(?: {_ME}|{END})|be {_REACHED}"
        rf"|(?:get|receive|have|getting|receiving){_SOME} {_THINGS})"
    ),
    rf"make (?:it|this|that|the|these)(?: \w+)? stop(?: [.,])?{_SOME} {_THINGS}",
    rf"make (?:the|these|your) {_THINGS} stop",
    rf"(?:turn|shut|switch){_SOME} {_THINGS} off",
    (
        rf"(?:done|tired|sick|fed up|finished|through|had it|had enough|enough)(?: of|"
        rf" with| and tired)"
        rf"{{0,2}}(?: getting| receiving| all)?{_SOME} {_THINGS}(?: from you)?{END}"
    ),
    (
        rf"{BEGIN}(?:enough|no more|no mas|zero|not one more|not another|no further|no additional)"
        rf"{_SOME} {_THINGS}{END}"
    ),
    rf"(?:stop|quit|cease) (?:(?:trying to|with the) )?(?!sending){_REACHING}(?! (?:the|to the))",
)

_DET: Final = (
    r"(?: (?:mas|de|sus|tus|los|las|este|esta|esto|estos|estas|ese|esos|otro|ningun|ninguna|su|tu"
    r"|tantos|tantas|tipo|el|la|un|ya|por|favor|a|mi)){0,4}"
)
_COSAS: Final = (
    r"(?:mensajes?|mensajitos?|textos?|sms|comunicacion(?:es)?|notificacion(?:es)?|publicidad"
    r"|whatsapps?|avisos|spam)"
)
_VERBO: Final = (
    r"(?:mand\w+|envi\w+|escrib\w+|contact\w+|molest\w+|text\w+|fastidi\w+|acos\w+|comuni\w+"
    r"|hostig\w+|busque\w*)"
)
_LUEGO: Final = r"(?! (?:antes|hasta|hoy|manana|de noche|por la noche|despues|todavia|aun|ahora))"
_PEDIR: Final = (
    r"(?:favor|ruego|rogamos|pido|pedimos|solicito|solicitamos|agradec\w+|exijo|suplico|quiero"
    r"|quisiera|deseo|prefiero|preferiria|necesito)"
)

SPANISH: Final = (
    (
        r"(?:no|ya no|tampoco) (?:me |nos )?(?:deseo|deseamos|quiero|queremos|quisiera"
        r"|necesito|interesa"
        rf"|interesan|autorizo|permito|acepto|gustaria)(?: seguir)?(?: recibir| recibiendo)?{_DET}"
        rf" {_COSAS}{_LUEGO}"
    ),
    (
        r"no (?:me |nos )?(?:deseo|deseamos|quiero|queremos|quisiera|interesa)(?:"
        r" seguir)? (?:recibir"
        r"|recibiendo)(?: (?:esto|nada|mas|eso)|(?= [.,]|$))"
    ),
    (
        rf"no (?:quiero|deseo|autorizo|permito|acepto)(?: a)? que(?: \w+)? (?:me|nos|m) {_VERBO}"
        rf"{_LUEGO}"
    ),
    rf"no (?:me|nos|m|le|les) {_VERBO}{_DET}(?: (?:mas|nada|nunca|jamas)){{1,2}}",
    rf"no (?:me|nos|m) (?:mande|envie|escriba|texte)[ns]?{_DET} (?:{_COSAS}|nada){END}",
    rf"no (?:me|nos|m) {_VERBO} (?:mas|ningun|otro|esos|estos|sus){_DET} {_COSAS}",
    rf"(?:nunca|jamas)(?: mas)? (?:me|nos|m) (?:vuelva[ns]? a )?{_VERBO}",
    rf"no (?:me |nos )?vuelva[ns]? a (?:{_VERBO})",
    (
        rf"(?:deje|deja|dejen|dejar|dejad|pare|para|paren|cese|cesen|termine"
        rf"|terminen)[ns]? (?:de|d|ya"
        rf"|ya de) (?:{_VERBO})"
    ),
    rf"(?:absten\w+|absteng\w+|evite[ns]?|evitar)(?: de)? (?:{_VERBO})",
    (
        rf"{_PEDIR}(?: de)?(?: que)? no (?:me |nos |se )?{_VERBO}{_DET}(?: {_COSAS}|(?= [.,]|$))"
        rf"{_LUEGO}"
    ),
    (
        r"(?:solicit\w+|pido|exijo|quiero|deseo|tramit\w+|necesito)(?: (?:mi|la|una"
        r"|darme|que|me|den|dar"
        r"|de|en|inmediata)){0,4} baja(?= [.,]|$| de| del| en)(?! de precio)"
    ),
    r"(?:d[ae]n?(?:me|nos)|darme|darnos|denme) (?:de|la) baja",
    (
        rf"(?:cancel|anul|termin|elimin|suspend)\w* (?:mi|la|esta|los|sus|estos|el) (?:suscripcion"
        rf"|registro|envio|{_COSAS})"
    ),
    rf"(?:ni|no) (?:un|una|uno) (?:solo |sola )?{_COSAS} mas",
    (
        r"(?:no|sin|nunca|jamas|tampoco)(?: \w+){0,3} (?:permiso|consentimiento"
        r"|autorizacion)(?: (?:de"
        rf"|para|a))(?: que)?(?: me| nos)? {_VERBO}"
    ),
    r"(?:retir|revoc|cancel|anul)\w* (?:mi|el) (?:permiso|consentimiento|autorizacion)",
    r"no quiero saber (?:nada )?(?:mas )?(?:nada )?(?:de|con) (?:ustedes|uds|usted|ti|su|esta)",
    (
        r"(?:quit|saqu|sac|borr|elimin|retir|remuev|suprim)\w* (?:me |nos |mi |este"
        r" )?(?:\w+ )?(?:de|del)"
        r"(?: (?:su|sus|la|las|tu|tus|esta|esa|todas|base|el|los)){1,2} (?:lista|listas|base|datos"
        r"|sistema|contactos|registros?|agenda)"
    ),
    (
        r"(?:borr|elimin|olvid|bloque|quit|suprim)\w* (?:mi|este) (?:\w+ )?(?:numero"
        r"|telefono|celular"
        r"|movil|contacto)"
    ),
    (
        rf"(?:basta|harto|harta|hartos|cansad[oa]|ya estuvo|suficiente)(?: ya)?(?: de|"
        rf" con)(?: recibir)?"
        rf"{_DET} {_COSAS}"
    ),
    (
        r"(?:deje[ns]?|deja)(?:me|nos)? (?:en paz|tranquil[oa]s?)|(?:deje[ns]?|deja)(?: ya)? de"
        r" (?:molest|fastidi|acos|hostig|jod)\w+"
    ),
)

_DES: Final = (
    r"(?: (?:de|des|les|vos|ces|tes|tous|tout|toute|votre|la|le|a|aux|au|du|aucun|aucune|autres?|un"
    r"|une|plus|ce|type|genre|reception|lenvoi|envois?|toutes|ma|mon|part|jamais)){0,5}"
)
_CHOSES: Final = (
    r"(?:messages?|sms|textos?|msgs?|communications?|publicites?|pubs?|spams?|sollicitations?"
    r"|notifications?|prospection|demarchage|envois?)"
)
_VERBE: Final = (
    r"(?:contact\w*|recontact\w*|ecri\w*|envo\w*|text\w*|relanc\w*|sollicit\w*|derang\w*|harcel\w*"
    r"|spam\w*|importun\w*|embet\w*|emmerd\w*|demarch\w*|adress\w*)"
)
_A_MOI: Final = (
    rf"(?:(?:me |nous |m )?{_VERBE}|m(?:ecri|envo|adress|importun|embet|emmerd|harcel)\w*)"
)
_PLUS_TARD: Final = (
    r"(?! (?:ce soir|aujourdhui|maintenant|avant|apres|jusqua|demain|la nuit|le soir|pendant))"
)

FRENCH: Final = (
    rf"ne plus(?: jamais)? (?:{_A_MOI}){_PLUS_TARD}",
    rf"ne pas (?:{_A_MOI}){_DES} {_CHOSES}{_PLUS_TARD}",
    (
        r"(?:ne )?(?:me|nous|m) ?(?:recontact|relanc|reecri|resollicit|renvo)\w* (?:pas"
        r"|plus|jamais)"
        rf"{_PLUS_TARD}"
    ),
    rf"(?:ne )?(?:me |nous |m )(?:{_VERBE}) (?:plus|jamais){_PLUS_TARD}",
    (
        r"(?:ne )?(?:veux|veut|voulons|souhaite|souhaitons|desire|voudrais|aimerais|tiens a)"
        rf" (?:plus|pas|aucun|ne plus)(?: recevoir)?{_DES} {_CHOSES}"
    ),
    (
        rf"(?:vous|te|les|nous) (?:autorise|permet|permets)\w* (?:pas|plus"
        rf"|aucunement)(?: a| de)? {_A_MOI}"
    ),
    (
        rf"(?:pas|plus|aucune?|sans|jamais)(?: \w+){{0,3}} (?:autorisation|permission"
        rf"|accord|consentement)"
        rf" (?:de|a|pour) {_A_MOI}"
    ),
    rf"m ?oppos\w*(?: \w+)? a{_DES} {_CHOSES}",
    (
        r"(?:pas|plus|aucunement|nullement) (?:du tout |vraiment )?interesse\w* (?:par|de recevoir)"
        rf"{_DES} {_CHOSES}"
    ),
    rf"(?:cesse|arrete|stoppe|stop|arret|cessation|suspend|interromp)\w*{_DES} {_CHOSES}",
    (
        rf"(?:cesse|arrete|stoppe)\w* (?:immediatement |tout de suite |maintenant )?de {_A_MOI}"
        rf"{_PLUS_TARD}"
    ),
    r"(?:retir|revoqu|annul)\w* mon (?:consentement|accord|autorisation|inscription|abonnement)",
    rf"(?:marre|assez|ras le bol|ca suffit)(?: avec)?{_DES} {_CHOSES}",
    (
        r"(?:retir|enlev|supprim|effac|ray|otez|sort|vir)\w* (?:moi |nous |mon |ce |mes"
        r" )(?:\w+ )?(?:de"
        r"|des|du)(?: \w+){0,2} (?:listes?|fichiers?|bases?|registres?|contacts|repertoire|systeme"
        r"|donnees|envois|diffusion)"
    ),
    (
        r"(?:retir|enlev|supprim|effac|oubli|bloqu|ray)\w* (?:mon|ce) (?:numero|num|tel|telephone"
        r"|portable|mobile|contact)"
    ),
    (
        r"desabonne\w* (?:moi|nous|mon)|(?:me|nous) (?:desabonn|desinscri)\w*"
        r"|desinscri\w* (?:moi|nous)"
    ),
)
