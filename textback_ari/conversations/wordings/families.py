"""An end and a thing that shall end, near one another in a clause, in whatever words.

Looser than the wishes, and so looked for only where what merely looks like one is struck out.
"""

from typing import Final

from textback_ari.conversations.wordings.words import BEGIN, END

_NEAR: Final = r"(?: \w+){0,5}"
_TEXTS: Final = (
    r"(?:texts|txts|messages|msgs|sms|smses|notifications|alerts|texting|messaging|contacting"
    r"|replies|text communications?|communications|correspondence|harassment)"
)
_ENDING: Final = (
    r"(?:stop|stopping|quit|quitting|cease|discontinue|deactivate|disable|terminate|halt|unenroll?"
    r"|unsubscribe|suspend|refrain|desist|opt out|mute)"
)
_PERSON: Final = (
    r"(?: (?:me|us|him|her|his|my|our|their|this|mom|moms|wife|husband|number|name|phone|cell|info"
    r"|contact|contacts|information|please|completely|immediately)){0,5}"
)
_LIST: Final = (
    r"(?:lists?|database|systems?|records|contacts|alerts|texts|messages|texting|files|directory)"
)
_REACH: Final = r"(?:text|txt|message|contact|sms|bother|write|reach out)"

ENGLISH: Final = (
    r"(?:asked|told|requested)(?: \w+){0,2} times to be (?:removed|taken off|left alone|deleted)",
    rf"object to (?:receiving|getting)(?: \w+){{0,2}} {_TEXTS}",
    rf"(?:want|need) no(?: \w+)? {_TEXTS}",
    r"(?:dont|do not|never) send me (?:any|any more|further|more)(?: \w+)? by text",
    r"(?:dont|do not|never) want any (?:\w+ )?contact from (?:you|this)",
    rf"(?:exclude|excluded|omit|omitted|exempt){_PERSON} from(?: \w+){{0,3}} {_LIST}",
    rf"(?:told|asked|said|tell|telling|asking)(?: \w+){{0,3}} not to {_REACH} (?:me|us|this)",
    (
        r"(?:dont|do not|never|stop|quit) (?:reply|replying|respond|responding) (?:to )?(?:me|us)"
        r"(?: again| anymore| any more)?(?= [.,]|$)"
    ),
    rf"(?:want|get|like) (?:me )?out of (?:these|those|this|all) (?:\w+ )?{_LIST}",
    (
        r"(?:number|name|info|we|i) (?:should|must|does|do) not be (?:in|on) your(?: \w+)? "
        rf"{_LIST}"
    ),
    rf"{_ENDING}{_NEAR} {_TEXTS}(?! (?:i|you|we|he|she) )",
    rf"(?:no more|no further|no additional|no other)(?: \w+){{0,2}} {_TEXTS}{END}",
    (
        rf"{_TEXTS}{_NEAR} (?:to|must|should|please|can|number|phone|immediately)"
        rf" (?:stop|end|cease)"
        rf"(?: now| immediately| at once)?{END}"
    ),
    (
        rf"{_TEXTS}(?: \w+){{0,3}} (?:not|unwanted|unwelcome|arent|never) (?:wanted"
        rf"|welcome|permitted"
        r"|allowed|authorized)"
    ),
    (
        rf"(?:remov\w+|delet\w+|eras\w+|withdraw\w*|unenroll?\w*|unsubscrib\w+|tak(?:e"
        rf"|en)){_PERSON}"
        rf" (?:from|off|off of|out of)(?: \w+){{0,2}} {_LIST}"
    ),
    (
        r"(?:dont|do not|never|stop) (?:use|using|keep|keeping|store) (?:my|this|our)"
        r" (?:number|phone"
        rf"|cell|info)(?: \w+){{0,3}} (?:{_TEXTS}|text)"
    ),
    (
        rf"(?:dont|do not|never) {_REACH} (?:my|this|our|her|his)(?: \w+){{0,2}}"
        rf" (?:number|phone|cell"
        r"|line|mobile) (?:again|anymore|any more|any longer|ever)"
    ),
    rf"no need (?:to|for you to) {_REACH}(?: me| us)? (?:again|anymore|any more|any longer)",
)
ENGLISH_BY_ITSELF: Final = (
    (
        r"(?:you|u|ya|yall|you all|you guys) (?:can|may|could|should|need to|must|better)"
        r" (?:please |just )?stop(?: now| already| this| it)?"
    ),
)
ENGLISH_HINTS: Final = (
    r"(?:is (?:this|it)|its|this is) (?:\w+ )?(?:spam|scam)",
    r"(?:nobody|no one|noone|no body)(?: \w+){0,2} (?:by|with|of) (?:that|this) name",
    r"never heard of (?:you|u|this|your)",
    r"(?:rather|prefer)(?: \w+){0,4} (?:than|over|to) (?:a )?(?:text|texts|texting|messages)",
    rf"no need (?:to|for you to) {_REACH} (?:me|us)",
    r"(?:dont|do not|never) (?:use|keep|store) (?:my|this|our) (?:number|phone|cell)",
    rf"(?:unwanted|unsolicited|illegal)(?: \w+)? {_TEXTS}",
)

_COSAS: Final = (
    r"(?:mensajes?|mensajitos|textos|sms|comunicaciones|notificaciones|publicidad|whatsapps?)"
)
SPANISH: Final = (
    r"(?:elimin|borr|suprim|quit)\w* mis datos",
    (
        rf"no (?:doy|dimos|di|tienen?)(?: mi)? (?:permiso|consentimiento|autorizacion)"
        rf" (?:para|de|a)"
        rf"(?: \w+){{0,2}} {_COSAS}"
    ),
    (
        r"(?:quiero|quisiera|deseo|queremos|necesito|gustaria) (?:dejar|parar) de (?:recibir|que)"
        rf"(?: \w+){{0,3}} {_COSAS}"
    ),
    (
        r"(?:solicito|pido|quiero|quisiera|deseo|prefiero|ruego|favor)(?: \w+){0,2} no recibir"
        rf"(?: \w+){{0,3}} {_COSAS}"
    ),
    (
        r"(?:ya|bueno|basta|suficiente|harto|harta|cansada|cansado|tope)(?: estuvo)?(?:"
        r" bueno| bien)?"
        rf" (?:de|con)(?: \w+){{0,2}} {_COSAS}"
    ),
    (
        rf"(?:suspend\w+|desactiv\w+|detengan?|ces(?:e|en|ar)|termin(?:e|en|ar)"
        rf"|cancel(?:e|en|ar|a))"
        rf"(?: \w+){{0,4}} {_COSAS}"
    ),
    r"no (?:use|usen|utilice|utilicen|guarden|conserven) (?:mi|este) (?:numero|telefono)",
)
SPANISH_HINTS: Final = (
    r"(?:aqui )?no vive(?: \w+)?(?: aqui| esa persona)|aqui no (?:vive|hay|es)",
    r"no (?:los|lo|la|le|les|te) conozco",
    r"(?:prefiero|mejor)(?: \w+){0,3} llam\w+",
)

_CHOSES: Final = r"(?:messages?|sms|textos?|msgs?|communications?|pubs?|sollicitations?|envois?)"
_VERBE: Final = (
    r"(?:contact\w*|recontact\w*|ecri\w*|mecri\w*|envo\w*|menvo\w*|denvo\w*|text\w*|relanc\w*"
    r"|sollicit\w*|derang\w*|harcel\w*)"
)
FRENCH: Final = (
    rf"(?:veux|souhaite) pu(?: recevoir)?(?: \w+){{0,2}} {_CHOSES}",
    r"me laisser (?:tranquille|en paix)|(?:veux|souhaite) (?:plus )?rien recevoir",
    r"(?:radi|exclu)\w* (?:moi|nous) (?:de|des|du)(?: \w+){0,2} (?:listes?|fichiers?|envois)",
    (
        r"(?:cesse|arrete|stoppe|suspende|interrompe|desactive|stop)[zr]?"
        rf"(?: (?!vous)\w+){{0,4}} (?:{_CHOSES}|harcelement)"
    ),
    rf"(?:arrete|cesse|darreter|darrete)[zr]?(?: (?!vous)\w+)? denvo\w+(?: \w+){{0,2}} {_CHOSES}",
    (
        rf"(?:accepte|consens|autorise|permets) (?:pas|plus|pu|aucun)(?: \w+){{0,4}}"
        rf" {_CHOSES}"
    ),
    rf"{BEGIN}(?:plus|pas|aucun|zero)(?: \w+)? {_CHOSES}(?: (?:a|sur|vers) (?:ce|mon) \w+){END}",
    r"(?:supprim|effac|retir|enlev|ray|oubli)\w* mes (?:coordonnees|donnees|infos|informations)",
    rf"(?:ne )?n? ?(?:nenvo|envo)\w* (?:plus|jamais)(?: \w+){{0,2}} {_CHOSES}",
    rf"(?:inutile|pas la peine|plus la peine|plus besoin) de (?:me |nous |m )?(?:{_VERBE})",
    (
        r"(?:veux|souhaite|voudrais|demande|aimerais)(?: \w+)? etre (?:retire|supprime"
        r"|enleve|efface"
        r"|desinscrit|desabonne|radie|raye)\w*"
    ),
    r"ne (?:plus|pas|jamais) (?:utiliser|garder|conserver|stocker) (?:mon|ce) (?:numero|num)",
)
FRENCH_HINTS: Final = (
    (
        r"(?:prefere|prefererais|mieux)(?: \w+){0,4} (?:plutot|que)(?: \w+){0,2} (?:sms|textos?"
        r"|messages?|ecrit)"
    ),
    r"personne (?:ici )?(?:de|a) ce nom|connais pas cette personne",
    r"(?:jamais|pas) entendu parler de vous",
)
