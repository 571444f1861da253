"""The ready texts: sets by trade, each in every language, one of which a setting picks.

None has a character that GSM 7-bit lacks, and each fits one part with names of ordinary length;
hence the Spanish without some accents' words, and the French without circumflexes.
"""

from collections.abc import Mapping
from types import MappingProxyType

from textback_ari.messages.languages import Language
from textback_ari.messages.templates import Template

STANDARD = "standard"
AFTER_HOURS = "after_hours"
BUSY = "busy"
TEXT_ME = "text_me"
SECOND = "follow_up_second"
NEXT_DAY = "follow_up_next_day"
CHECK_IN = "follow_up_check_in"
FOLLOW_UPS = (SECOND, NEXT_DAY, CHECK_IN)
"""The texts that may follow the first one, in the order in which they are sent."""
OPTED_OUT = "opted_out"
OPTED_IN = "opted_in"
HELP = "help"
CONFIRMATIONS = (OPTED_OUT, OPTED_IN, HELP)
"""The texts that answer STOP, START and HELP."""

TRADES: Mapping[str, str] = MappingProxyType(
    {
        "standard": "any business",
        "appointment": "salons, clinics, workshops: whoever gives appointments",
        "emergency": "plumbers, locksmiths, vets: whoever is called in need",
        "quote": "builders, movers, cleaners: whoever makes a price first",
        "restaurant": "restaurants, bars, hotels: whoever takes bookings",
        "shop": "shops and dealers: whoever sells what is asked for",
        "practice": "doctors, lawyers, advisers: whoever must keep secrets",
        "no_reply": "for a sender that is a name: it cannot be answered",
    }
)
"""The sets, each with whom it is for."""

_EN, _ES, _FR = Language.EN, Language.ES, Language.FR
_TEXTS: dict[str, dict[Language, dict[str, str]]] = {
    "standard": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call! This is {agent} at {business}. How can we help? "
                "Text us here, or we will call you back soon."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed, but we saw your call. Text us "
                "what you need and we will answer first thing {opening}."
            ),
            BUSY: (
                "{business} here. We are with a customer, but we saw your call. Text us what "
                "you need; we will call you back in about {callback_minutes} minutes."
            ),
            TEXT_ME: (
                "{business} here, with the text you asked for. Text us what you need and "
                "{agent} will answer."
            ),
            SECOND: (
                "{business} here again about your call. Do you still need us? Text us what for, "
                "or a good time to call you."
            ),
            NEXT_DAY: (
                "Hello from {business}. We are sorry that we missed your call: can we still "
                "help? Text us what you need, or call {line}."
            ),
            CHECK_IN: (
                "{business} here. If what you called about is still open, text us or call "
                "{line}. Otherwise this is our last text about it."
            ),
            OPTED_OUT: (
                "{business}: you have opted out, and this is our last text to you. Reply START "
                "to get texts again."
            ),
            OPTED_IN: (
                "{business}: you get texts from us again. Reply HELP for help, STOP to opt out."
            ),
            HELP: (
                "{business}: texts about your calls to us. To talk to us call {line}. Msg & data "
                "rates may apply. Reply STOP to opt out."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. Le escribe {agent} de {business}. ¿En "
                "qué podemos ayudarle? Responda a este SMS o le llamaremos en breve."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados, pero vimos su llamada. "
                "Responda con lo que necesita y le atendemos {opening}."
            ),
            BUSY: (
                "{business}: atendemos a otro cliente, pero vimos su llamada. Responda con lo "
                "que necesita; le llamamos en unos {callback_minutes} minutos."
            ),
            TEXT_ME: (
                "{business}: este es el SMS que nos ha pedido. Responda con lo que necesita y "
                "{agent} le contesta."
            ),
            SECOND: (
                "{business} de nuevo, por su llamada. ¿Sigue necesitando ayuda? Responda con lo "
                "que necesita o con una buena hora para llamarle."
            ),
            NEXT_DAY: (
                "Le escribe {business}. Sentimos no haber atendido su llamada. ¿Sigue "
                "necesitando ayuda? Responda o llame al {line}."
            ),
            CHECK_IN: (
                "{business}: si lo de su llamada sigue pendiente, responda a este SMS o llame "
                "al {line}. Si no, ya no le escribiremos."
            ),
            OPTED_OUT: (
                "{business}: hecho, este es nuestro SMS final. Responda START para recibirlos de "
                "nuevo."
            ),
            OPTED_IN: (
                "{business}: vuelve a recibir nuestros SMS. Responda HELP para ayuda, STOP para "
                "no recibir SMS."
            ),
            HELP: (
                "{business}: SMS sobre sus llamadas. Para hablar con nosotros llame al {line}. "
                "Puede haber gastos de SMS. Responda STOP para no recibir SMS."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! Ici {agent} de {business}. Comment vous "
                "aider ? Répondez à ce SMS, ou nous vous rappelons sous peu."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés, mais avons vu votre "
                "appel. Dites-nous ici ce qu'il vous faut, nous répondons {opening}."
            ),
            BUSY: (
                "{business} : nous sommes avec un client, mais avons vu votre appel. Dites-nous "
                "ici ce qu'il vous faut ; nous rappelons d'ici {callback_minutes} minutes."
            ),
            TEXT_ME: (
                "{business} : voici le SMS que vous avez demandé. Dites-nous ce qu'il vous faut "
                "et {agent} vous répond."
            ),
            SECOND: (
                "{business} à nouveau, pour votre appel. Pouvons-nous encore vous aider ? "
                "Dites-nous ici comment, ou quand vous rappeler."
            ),
            NEXT_DAY: (
                "Bonjour de {business}. Nous avons manqué votre appel : pouvons-nous encore "
                "vous aider ? Répondez à ce SMS ou appelez le {line}."
            ),
            CHECK_IN: (
                "{business} : si votre demande est toujours en cours, répondez à ce SMS ou "
                "appelez le {line}. Sinon, nous ne vous écrirons plus."
            ),
            OPTED_OUT: (
                "{business} : c'est noté, ce SMS est le dernier. Répondez START pour en recevoir "
                "à nouveau."
            ),
            OPTED_IN: (
                "{business} : vous recevez à nouveau nos SMS. Répondez HELP pour de l'aide, STOP "
                "pour ne plus en recevoir."
            ),
            HELP: (
                "{business} : SMS sur vos appels. Pour nous parler, appelez le {line}. Des frais "
                "de SMS sont possibles. Répondez STOP pour ne plus recevoir de SMS."
            ),
        },
    },
    "appointment": {
        _EN: {
            STANDARD: (
                "Sorry we missed you! Would you like an appointment with {business}? Text us a "
                "few times that suit you and we will confirm one."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed. For an appointment, text us a "
                "few times that suit you and you will hear from us {opening}."
            ),
            BUSY: (
                "{business} here, with a client. For an appointment text us a few times that "
                "suit you, or we call you back in about {callback_minutes} minutes."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. ¿Desea una cita con {business}? "
                "Responda con los horarios que le convienen y le confirmamos uno."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados. Para una cita, responda con "
                "los horarios que le convienen; le contestamos {opening}."
            ),
            BUSY: (
                "{business}: atendemos a otra persona. Para una cita, responda con los horarios "
                "que le convienen, o le llamamos en unos {callback_minutes} minutos."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! Un rendez-vous avec {business} ? "
                "Envoyez-nous quelques horaires qui vous conviennent, nous en confirmons un."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés. Pour un rendez-vous, "
                "envoyez-nous quelques horaires ; nous répondons {opening}."
            ),
            BUSY: (
                "{business} : nous sommes avec un client. Pour un rendez-vous, envoyez-nous "
                "quelques horaires, ou nous rappelons d'ici {callback_minutes} minutes."
            ),
        },
    },
    "emergency": {
        _EN: {
            STANDARD: (
                "{business} got your call. Is it an emergency? Reply URGENT and we call right "
                "back. Otherwise you hear from us within {callback_minutes} minutes."
            ),
            AFTER_HOURS: (
                "{business} got your call. We are closed, but in an emergency reply URGENT and "
                "we call right back. Otherwise you hear from us {opening}."
            ),
            BUSY: (
                "{business} got your call; we are on another one. An emergency? Reply URGENT "
                "and we call right back. Otherwise within {callback_minutes} minutes."
            ),
        },
        _ES: {
            STANDARD: (
                "{business} ha recibido su llamada. ¿Es una emergencia? Responda URGENTE y le "
                "llamamos enseguida. Si no, en menos de {callback_minutes} minutos."
            ),
            AFTER_HOURS: (
                "{business} ha recibido su llamada. Estamos cerrados; en una emergencia "
                "responda URGENTE y le llamamos enseguida. Si no, {opening}."
            ),
            BUSY: (
                "{business}: estamos en otra llamada. ¿Es una emergencia? Responda URGENTE y le "
                "llamamos enseguida. Si no, en menos de {callback_minutes} minutos."
            ),
        },
        _FR: {
            STANDARD: (
                "{business} a vu votre appel. Est-ce une urgence ? Répondez URGENT et nous "
                "rappelons de suite. Sinon, nous rappelons d'ici {callback_minutes} minutes."
            ),
            AFTER_HOURS: (
                "{business} a vu votre appel. Nous sommes fermés ; pour une urgence, répondez "
                "URGENT et nous rappelons de suite. Sinon, {opening}."
            ),
            BUSY: (
                "{business} : nous sommes en ligne. Est-ce une urgence ? Répondez URGENT et "
                "nous rappelons de suite. Sinon, d'ici {callback_minutes} minutes."
            ),
        },
    },
    "quote": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call! {business} here. Text us what needs doing, where "
                "and by when, and {agent} will get back to you with a price."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed. Text us what needs doing, where "
                "and by when, and you will hear from us {opening}."
            ),
            BUSY: (
                "{business} here, out on a job. Text us what needs doing, where and by when; we "
                "will call you back in about {callback_minutes} minutes."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. Le escribe {business}. Responda con el "
                "trabajo, el lugar y la fecha, y {agent} le da un precio."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados. Responda con el trabajo, el "
                "lugar y la fecha; le contestamos {opening}."
            ),
            BUSY: (
                "{business}: estamos en un trabajo. Responda con lo que necesita, el lugar y la "
                "fecha; le llamamos en unos {callback_minutes} minutos."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! Ici {business}. Dites-nous ici quels "
                "travaux, où et pour quand, et {agent} vous fait un prix."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés. Dites-nous ici quels "
                "travaux, où et pour quand ; nous répondons {opening}."
            ),
            BUSY: (
                "{business} : nous sommes sur un chantier. Dites-nous ici quels travaux, où et "
                "pour quand ; nous rappelons d'ici {callback_minutes} minutes."
            ),
        },
    },
    "restaurant": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call! For a table at {business} text us the day, the time "
                "and how many you are, and we will confirm. Or just ask."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed. For a table text us the day, the "
                "time and how many you are; you hear from us {opening}."
            ),
            BUSY: (
                "{business} here, with our hands full. For a table text us the day, the time "
                "and how many you are; we answer in about {callback_minutes} minutes."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. Para una mesa en {business}, responda "
                "con fecha, hora y cantidad de personas y le confirmamos."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados. Para una mesa, responda con "
                "fecha, hora y cantidad de personas; le contestamos {opening}."
            ),
            BUSY: (
                "{business}: estamos en pleno servicio. Para una mesa, responda con fecha, hora "
                "y cantidad de personas; contestamos en unos {callback_minutes} minutos."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! Pour une table chez {business}, "
                "envoyez-nous le jour, l'heure et le nombre de personnes, et nous confirmons."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés. Pour une table, "
                "envoyez-nous jour, heure et nombre de personnes ; réponse {opening}."
            ),
            BUSY: (
                "{business} : nous sommes en plein service. Pour une table, envoyez-nous jour, "
                "heure et nombre de personnes ; réponse d'ici {callback_minutes} minutes."
            ),
        },
    },
    "shop": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call! This is {business}. Text us what you are looking "
                "for, or about which order, and we will get back to you soon."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed. Text us what you are looking "
                "for, or about which order, and you will hear from us {opening}."
            ),
            BUSY: (
                "{business} here, serving a customer. Text us what you are looking for, or "
                "about which order; we answer in about {callback_minutes} minutes."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. Le escribe {business}. Responda con lo "
                "que busca o con su pedido y le contestamos en breve."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados. Responda con lo que busca o "
                "con su pedido y le contestamos {opening}."
            ),
            BUSY: (
                "{business}: atendemos a otro cliente. Responda con lo que busca o con su "
                "pedido; le contestamos en unos {callback_minutes} minutos."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! Ici {business}. Dites-nous ici ce que "
                "vous cherchez, ou pour quelle commande ; nous répondons sous peu."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés. Dites-nous ici ce que "
                "vous cherchez, ou pour quelle commande ; réponse {opening}."
            ),
            BUSY: (
                "{business} : nous sommes avec un client. Dites-nous ici ce que vous cherchez, "
                "ou pour quelle commande ; réponse d'ici {callback_minutes} minutes."
            ),
        },
    },
    "practice": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call to {business}. Text us your name and a good time to "
                "call you back. Please put nothing private in a text."
            ),
            AFTER_HOURS: (
                "{business} is closed. Text us your name and a good time to call you back; you "
                "hear from us {opening}. Please put nothing private in a text."
            ),
            BUSY: (
                "{business} is on another call. We call you back in about {callback_minutes} "
                "minutes, or text us a better time. Please put nothing private in a text."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada a {business}. Responda con su nombre y "
                "una buena hora para llamarle. No mande datos privados por SMS."
            ),
            AFTER_HOURS: (
                "{business}: estamos cerrados. Responda con su nombre y una buena hora para "
                "llamarle; contestamos {opening}. No mande datos privados por SMS."
            ),
            BUSY: (
                "{business}: estamos en otra llamada. Le llamamos en unos {callback_minutes} "
                "minutos, o responda con una hora mejor. No mande datos privados por SMS."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel à {business}. Envoyez-nous votre nom et une "
                "heure où vous rappeler. N'écrivez rien de confidentiel par SMS."
            ),
            AFTER_HOURS: (
                "{business} est fermé. Envoyez-nous votre nom et une heure où vous rappeler ; "
                "réponse {opening}. N'écrivez rien de confidentiel par SMS."
            ),
            BUSY: (
                "{business} est en ligne. Nous vous rappelons d'ici {callback_minutes} minutes, "
                "ou envoyez-nous une autre heure. N'écrivez rien de confidentiel par SMS."
            ),
        },
    },
    "no_reply": {
        _EN: {
            STANDARD: (
                "Sorry we missed your call! {business} will call you back soon. If you would "
                "rather not wait, call us again: {line}."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed, but we saw your call and will "
                "call you back first thing {opening}."
            ),
            BUSY: (
                "{business} here, on another call. We saw yours and will call you back in about "
                "{callback_minutes} minutes."
            ),
            TEXT_ME: (
                "{business} here, with the text you asked for. Call us at {line} and {agent} "
                "will help you."
            ),
            SECOND: (
                "{business} here again about your call. If you still need us, call {line}; we "
                "are glad to help."
            ),
            NEXT_DAY: (
                "Hello from {business}. We are sorry that we missed your call. If you still "
                "need us, call {line} and {agent} will help you."
            ),
            CHECK_IN: (
                "{business} here. If what you called about is still open, call {line}. "
                "Otherwise this is our last text about it."
            ),
            OPTED_OUT: (
                "{business}: you have opted out, and this is our last text to you. To get texts "
                "again, call {line}."
            ),
            OPTED_IN: ("{business}: you get texts from us again. To talk to us call {line}."),
            HELP: (
                "{business}: texts about your calls to us. To talk to us, or to get no more "
                "texts, call {line}. Msg & data rates may apply."
            ),
        },
        _ES: {
            STANDARD: (
                "Sentimos no haber atendido su llamada. {business} va a llamarle en breve. Si "
                "prefiere no esperar, llame de nuevo al {line}."
            ),
            AFTER_HOURS: (
                "Gracias por llamar a {business}. Estamos cerrados, pero vimos su llamada y le "
                "llamamos {opening}."
            ),
            BUSY: (
                "{business}: estamos en otra llamada. Vimos la suya y le llamamos en unos "
                "{callback_minutes} minutos."
            ),
            TEXT_ME: (
                "{business}: este es el SMS que nos ha pedido. Llame al {line} y {agent} le "
                "atiende."
            ),
            SECOND: (
                "{business} de nuevo, por su llamada. Si sigue necesitando ayuda, llame al "
                "{line} y con gusto le atendemos."
            ),
            NEXT_DAY: (
                "Le saluda {business}. Sentimos no haber atendido su llamada. Si sigue "
                "necesitando ayuda, llame al {line} y {agent} le atiende."
            ),
            CHECK_IN: (
                "{business}: si lo de su llamada sigue pendiente, llame al {line}. Si no, ya no "
                "le escribiremos."
            ),
            OPTED_OUT: (
                "{business}: hecho, este es nuestro SMS final. Para recibirlos de nuevo llame al "
                "{line}."
            ),
            OPTED_IN: (
                "{business}: vuelve a recibir nuestros SMS. Para hablar con nosotros llame al "
                "{line}."
            ),
            HELP: (
                "{business}: SMS sobre sus llamadas. Para hablar con nosotros, o no recibir SMS, "
                "llame al {line}. Puede haber gastos de SMS."
            ),
        },
        _FR: {
            STANDARD: (
                "Désolés d'avoir manqué votre appel ! {business} vous rappelle sous peu. Si "
                "vous préférez ne pas attendre, rappelez le {line}."
            ),
            AFTER_HOURS: (
                "Merci d'avoir appelé {business}. Nous sommes fermés, mais avons vu votre appel "
                "et vous rappelons {opening}."
            ),
            BUSY: (
                "{business} : nous sommes en ligne. Nous avons vu votre appel et vous rappelons "
                "d'ici {callback_minutes} minutes."
            ),
            TEXT_ME: (
                "{business} : voici le SMS que vous avez demandé. Appelez le {line} et {agent} "
                "vous aidera."
            ),
            SECOND: (
                "{business} à nouveau, pour votre appel. Si vous avez encore besoin de nous, "
                "appelez le {line}."
            ),
            NEXT_DAY: (
                "Bonjour de {business}. Nous avons manqué votre appel. Si vous avez encore "
                "besoin de nous, appelez le {line} et {agent} vous aidera."
            ),
            CHECK_IN: (
                "{business} : si votre demande est toujours en cours, appelez le {line}. Sinon, "
                "nous ne vous enverrons plus de SMS."
            ),
            OPTED_OUT: (
                "{business} : c'est noté, ce SMS est le dernier. Pour en recevoir à nouveau, "
                "appelez le {line}."
            ),
            OPTED_IN: (
                "{business} : vous recevez à nouveau nos SMS. Pour nous parler, appelez le {line}."
            ),
            HELP: (
                "{business} : SMS sur vos appels. Pour nous parler, ou ne plus recevoir de SMS, "
                "appelez le {line}. Des frais de SMS sont possibles."
            ),
        },
    },
}

READY: Mapping[str, Mapping[Language, Mapping[str, Template]]] = MappingProxyType(
    {
        name: MappingProxyType(
            {
                language: MappingProxyType(
                    {
                        key: Template.parse(text)
                        for key, text in (_TEXTS[STANDARD][language] | texts[language]).items()
                    }
                )
                for language in Language
            }
        )
        for name, texts in _TEXTS.items()
    }
)
"""Each set's texts by language and key; what a trade says like everyone is the standard set's."""
