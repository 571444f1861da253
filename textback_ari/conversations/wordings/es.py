"""Spanish wordings, as the Americas and Spain write them."""

from typing import Final

from textback_ari.conversations.wordings import wishes
from textback_ari.conversations.wordings.words import BEGIN, END, NOT_SO, Wordings
from textback_ari.messages.languages import Language

_TEXTS: Final = (
    r"(?:mensajes|mensajitos|textos|sms|msjs?|msgs|mjs|mensages|mensaje de texto"
    r"|mensajes de texto|whatsapps|publicidad|promociones|spam)"
)
_OF: Final = r"(?: (?:los|las|sus|tus|mis|estos|esos|tantos|tanto|tanta|mas|todos|de|con|la)){0,3}"
_WRITING: Final = (
    r"(?:escrib|mand|envi|molest|contact|texte|mensaj|acos|jod|fastidi|spame|hostig|insist)\w*"
)
_WRITE: Final = r"(?:escriba[ns]?|escribais|textee[ns]?|contacte[ns]?|contactes?|moleste[ns]?)"
_SEND: Final = r"(?:mande[ns]?|envie[ns]?|envieis|mandeis|manda|envia|llegue[ns]?)"
_LATER: Final = r"(?! (?:hoy|ahora|hasta|antes|por la noche|de noche|manana|al correo|por correo))"
_OUT: Final = (
    r"(?:quit(?:e|en|a|ar|es)|saqu(?:e|en)|saca|sacar|borr(?:e|en|a|ar)|elimin(?:e|en|a|ar)"
    r"|retir(?:e|en|a|ar)|remuev(?:a|an)|remover)"
)

SPANISH: Final = Wordings(
    language=Language.ES,
    stop_words=frozenset(
        {
            "alto",
            "baja",
            "basta",
            "basta ya",
            "cancelar",
            "parar",
            "pare",
            "paren",
            "desuscribir",
            "desuscribirme",
            "no mas",
            "salir",
        }
    ),
    start_words=frozenset({"iniciar", "empezar", "comenzar", "alta"}),
    help_words=frozenset({"ayuda", "informacion"}),
    polite=(
        r"(?:por|x) fa(?:vor|vorcito)?|porfa(?:vor|vorcito)?|porfis|pf",
        r"(?:muchas |mil )?gracias",
        r"hola|buenas|buenos|dias|tardes|noches|senor|senora|senorita|disculpe|disculpen|perdon",
        r"ya|oiga|oigan|le agradeceria que|les agradeceria que|les pido que|le pido que",
    ),
    masked=(
        r"no (?:me|nos) (?:escriba|llame|contacte)[ns]? al \w+",
        r"no (?:me|nos) interesa (?:el|la|un|una) \w+",
        r"alto , (?:como|unos|mas|casi|mide)",
        (
            r"no (?:me |nos |se |le )?(?:escribi|llega|mandaron|mando|enviaron|envio|contesta"
            r"|respond|lei|leo|vi(?!ve)|entiendo|olvid)\w*"
        ),
        r"no (?:quiero|quisiera|deseo) (?:molestar|perder|perderme|dejar)\w*",
        r"no (?:recibi|he recibido|me llegan|me llegaron|recibo|veo) mas",
        r"lista de (?:espera|precios|invitados|compras)",
    ),
    kept=(
        r"no (?:dejen?|dejes|deja|para|paran|paren|pare|cesen|deje|dejaba|paraba) de",
        r"sin (?:parar|dejar)",
    ),
    asking=(
        r"(?:como|donde) (?:hago|puedo|me|se|cancelo|paro|le|dejo|doy) [^.,]{0,80}",
        r"(?:mejor|prefiero que|solo) (?:me )?llam\w+ [^.]{0,60}",
        r"llam[ae]n?me (?:mejor|, no) [^.]{0,60}",
    ),
    stop_alone=(
        r"stop(?: stop){0,5}",
        r"pare[ns]?|parar|para|alto|basta de esto|baja|de baja|cancelen todo",
        r"desuscrib\w*|desinscrib\w*|desubscrib\w*|dessuscrib\w*",
        r"(?:quiero|deseo|solicito|pido|necesito) (?:la |mi |una )?baja",
        r"(?:borr(?:en|e|a)|elimin(?:en|e|a)|quit(?:en|e|a)|saqu(?:en|e)|saca)me",
        r"no mas|no quiero mas|no escriban|no escribir mas|no enviar mas|no mandar mas",
    ),
    wishes=wishes.SPANISH,
    opt_out=(
        (
            rf"(?:deje[ns]?(?:me|nos)?|deja(?:me|nos)?|dejad|dejar|pare[ns]?|parad|para"
            rf"|parar|cese[ns]?"
            rf"|cesar|termine[ns]?)"
            rf"(?: (?:de|con|una vez|por favor)){{1,3}}(?: estar| los| tantos| tanto"
            rf"| estos| sus| me| tus)?"
            rf" (?:{_WRITING}|llamarme|llamarnos|llamar y {_WRITING}|{_TEXTS})"
        ),
        rf"no (?:me|nos|se me|le|les) (?:vuelva[ns]? a )?{_WRITE}{_LATER}",
        (
            r"no (?:me|nos|le|les) (?:vuelva[ns]? a )?(?:escribir|contactar|mandar|enviar|molestar"
            r"|llamar|textear)"
        ),
        rf"no (?:me|nos|le|les) {_SEND}(?: \w+){{0,3}} (?:{_TEXTS}|nada|mas|nunca mas|eso|esto)",
        rf"no (?:me|nos) este[ns]? {_WRITING}",
        (
            r"no (?:quiero|deseo) que (?:me|nos) (?:vuelvan? a |sigan? |esten? )?"
            rf"(?:{_WRITING}|llam\w+|contact\w+)"
        ),
        rf"(?:eviten?|abstenganse|abstengase)(?: de)?(?: \w+)? {_WRITING}",
        r"no (?:me|nos) (?:llame[ns]? ni|escriban ni|llame[ns]? o) \w+",
        r"no (?:mandar|enviar|escribir|contactar|molestar)(?:me|nos)",
        rf"no vuelva[ns]? a (?:{_WRITING}|llamarme|llamarnos)",
        (
            rf"no (?:quiero|deseo|quisiera|necesito|autorizo|acepto|consiento|queremos|deseamos)"
            rf"(?: \w+){{0,5}} (?:{_TEXTS}|me escriban|me contacten|me manden|me envien|me molesten"
            r"|ser contactad[oa]|que me escriban)"
        ),
        (
            r"no (?:escriban|escriba|escribas|manden|mande|mandes|envien|envie|envies)"
            rf" (?:mas|{_TEXTS}|nada)"
        ),
        rf"{BEGIN}no mas(?: de)?(?: sus| estos)? {_TEXTS}",
        rf"{BEGIN}(?:basta|cero|alto|fin|paren|pare|stop|suficiente)(?: ya)?{_OF} {_TEXTS}",
        (
            r"deje(?:n)?(?:me|nos) (?:en paz|tranquil[oa]s?)|dejame (?:en paz|tranquil[oa])"
            r"|dejenos en paz"
        ),
        (
            rf"{_OUT}(?:me|nos)(?: ya)? (?:de|del)(?: \w+){{0,2}} (?:lista|listas"
            rf"|base|sistema|registro"
            r"|registros|contactos|mensajes|datos|grupo)"
        ),
        (
            rf"{_OUT}(?: de la lista| de su lista)? (?:mi|este|el) (?:numero"
            rf"|telefono|celular|cel|movil"
            r"|contacto|nombre|num)"
        ),
        r"olvide[ns]? (?:mi|este) numero|olvidense de (?:mi|este) numero|pierda[ns]? mi numero",
        r"(?:darme|darnos|darse|dar|denme|deme|dame|den|de|date|dad|dadme|dese) (?:de|la) baja",
        (
            rf"(?:cancel(?:ar|en|e|a|o)|anul(?:ar|en|e)|deten(?:er|gan|ga)|suspend(?:er|an|a)"
            rf"|desactiv(?:ar|en|e)){_OF}(?: envio de)? (?:{_TEXTS}|suscripcion|subscripcion)"
        ),
        r"(?:quiero|deseo|necesito|quisiera|me gustaria) (?:desuscrib|desinscrib|desubscrib)\w*",
        r"(?:retiro|revoco|quito|retirar) (?:mi|el) (?:consentimiento|permiso|autorizacion)",
        r"salir(?:me)? de (?:la|su|esta|esa) lista",
        (
            r"(?:me|nos) (?:pueden? |podrian? |quieren? )?(?:quit|saqu|saca|borr"
            r"|elimin|retir|remuev)\w+ de"
            r"(?: \w+){1,2} (?:lista|listas|base|sistema|contactos)"
        ),
        r"borrenme|eliminenme|desapuntenme|desapunteme|desuscribanme|desinscribanme|desuscribame",
    ),
    doubtful=(
        r"acoso|hostigamiento",
        r"(?:numero|telefono|persona) equivocad[oa]",
        r"(?:se|te|estan|esta) (?:equivoc\w+)",
        r"no (?:me|nos) interesa\w*|no (?:estoy|estamos) interesad[oa]s?",
        r"(?:es|son|parece) (?:spam|una estafa|estafa|publicidad)",
        rf"{BEGIN}(?:spam|estafa|estafadores){END}",
        rf"{BEGIN}(?:cancelar|cancelen|cancele|basta|suficiente|no molesten?){END}",
        (
            r"como (?:hago|puedo|me|se|cancelo|paro|le hago"
            r"|dejo)(?: \w+){0,5} (?:mensajes|baja|textos"
            r"|recibir|desuscrib\w*)"
        ),
        r"por ?que (?:me|nos) (?:escrib|mand|envi|contact|molest)\w+|por ?que recibo",
        r"(?:yo )?no (?:pedi|solicite|autorice|me inscribi|me suscribi|he pedido|he solicitado)",
        r"denunciar\w*|demandar(?:los|les|lo)|abogado",
        r"no (?:me |nos )?(?:insista[ns]?|busque[ns]?|hable[ns]? mas)|ya estuvo",
        r"no quiero saber nada",
        (
            r"(?:no|dejen?|paren?|basta)(?: \w+){0,5} (?:mensajes|textos|sms|escribirme|escriban"
            r"|contactarme|contacten|escribiendo\w*)"
        ),
        r"no molest\w+|no (?:me )?escriba\w*",
        r"no (?:me|nos) llame[ns]? mas",
        (
            r"(?:quien|como|de donde)(?: \w+){0,3} (?:dio|dieron|consiguio"
            r"|consiguieron|sacaron|tienen"
            r"|obtuvo|obtuvieron)(?: \w+){0,2} numero"
        ),
        r"(?:los|lo|te) (?:voy a )?bloque\w+",
        r"vaya(?:n|nse)? (?:a la|al)|vayase|larguense",
        rf"demasiados {_TEXTS}",
        rf"{BEGIN}(?:paren|pare) ",
    ),
    urgent=(
        (
            r"(?:(?:es|muy|super|una|esto) ){0,3}(?:urgentes?|urgentisim[oa]|urgentemente|urgencia"
            rf"|emergencia|urge){NOT_SO}"
        ),
    ),
)
