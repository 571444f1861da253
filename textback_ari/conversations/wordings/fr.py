"""French wordings. Apostrophes are gone: `m'écrire` is `mecrire`."""

from typing import Final

from textback_ari.conversations.wordings import wishes
from textback_ari.conversations.wordings.words import BEGIN, END, NOT_SO, Wordings
from textback_ari.messages.languages import Language

_TEXTS: Final = r"(?:messages?|sms|textos?|msgs?|mess|pubs?|publicites?|spams?|notifications)"
_STOP: Final = r"(?:arrete[zsr]?|cesse[zsr]?|stopp?e?[zr]?|darreter|de cesser|fini)(?! pas)"
_THESE: Final = (
    r"(?: (?:de|des|les|vos|ces|tes|tous|avec|ce|cet|tout|votre|dans|la|a|aux|un peu)){0,3}"
)
_WRITING: Final = (
    r"(?:m ?ecrire|nous ecrire|m ?envoyer|nous envoyer|(?:me|nous|m) (?:contacter|deranger"
    r"|harceler|spammer|spamer|texter|solliciter|relancer|appeler|embeter|ecrire|envoyer"
    r"|importuner|demarcher|emmerder|saouler|soûler|messager)|mimportuner|membeter|mappeler"
    r"|mharceler|memmerder)"
)
_OUT: Final = (
    r"(?:retire[zr]?|enleve[zr]?|supprime[zr]?|efface[zr]?|ote[zr]?|raye[zr]?|vire[zr]?"
    r"|sor(?:s|tez)|retirez|desinscrivez)"
)
_LATER: Final = r"(?! (?:ce soir|aujourdhui|maintenant|avant|apres|jusqua|demain|la nuit|le soir))"

FRENCH: Final = Wordings(
    language=Language.FR,
    stop_words=frozenset(
        {
            "arret",
            "arrete",
            "arreter",
            "arretez",
            "annuler",
            "desabonner",
            "desabonnement",
            "se desabonner",
            "desinscription",
        }
    ),
    start_words=frozenset({"reprendre", "demarrer"}),
    help_words=frozenset({"aide"}),
    polite=(
        r"svp|stp|sil (?:vous|te|v) plait|s il (?:vous|te) plait|silvousplait",
        r"merci(?: beaucoup| bien| davance)?(?: de)?",
        r"bonjour|bonsoir|salut|madame|monsieur|messieurs|desole[es]?|pardon|veuillez",
        r"bordel|putain|bon sang",
    ),
    masked=(
        r"arrete[zr]? (?:vous|toi)",
        r"(?:pas|plus) interesse\w* par l\w+",
        r"(?:faire|fait|fais|faites) un stop",
        r"liste (?:dattente|des prix|de prix|de courses|des invites)",
        r"(?:ne )?(?:veux|voudrais|souhaite) pas (?:manquer|rater|perdre|vous|te)",
        rf"(?:recois|recu|recoit|ai|a|na|nai) (?:plus|pas)(?: \w+){{0,3}} {_TEXTS}",
    ),
    kept=(
        (
            r"n ?arrete\w*(?: pas)?(?: de \w+(?: \w+)?)?|arrete[zs]? pas(?: de \w+)?"
            r"|ne (?:cesse|arrete|stoppe)\w* pas"
        ),
    ),
    asking=(
        r"(?:prefere|prefererais)(?: \w+){0,3} m?appel\w* [^.]{0,60}",
        r"comment [^.,]{0,80}",
        r"(?:appele[zr]?|telephone[zr]?) (?:moi )?plutot [^.]{0,60}",
    ),
    stop_alone=(
        r"stop(?: stop){0,5}",
        (
            r"arr?et(?:e|er|ez|es|ee)?(?: maintenant| tout| tout de suite| immediatement| ca)?"
            r"(?: arr?ete[rzs]?)?"
        ),
        r"darreter|darreter ca|cessez|stoppez|stopper|desabonnez|desabonne",
        r"(?:de )?cesser|desabonnement|desinscription",
        r"(?:retirez|supprimez|enlevez|effacez) (?:moi|nous)",
    ),
    wishes=wishes.FRENCH,
    opt_out=(
        rf"{_STOP}{_THESE} {_WRITING}{_LATER}",
        rf"{_STOP}{_THESE} {_TEXTS}",
        rf"(?:ne )?plus (?:jamais )?{_WRITING}{_LATER}",
        rf"ne pas {_WRITING}{_LATER}",
        (
            r"(?:ne )?(?:m ?ecri(?:vez|s|re)|menvo(?:yez|ie)|m envo(?:yez|ie)|me contacte[zs]?"
            r"|me derange[zs]?|me sollicite[zs]?|me textez|me texte|nous contactez|nous ecrivez"
            r"|me relance[zs]?|me harcele[zs]?|membetez|mimportunez) (?:plus|jamais)"
        ),
        (
            rf"(?:ne )?(?:m ?envo(?:yez|ie|yer)|nous envoyez) (?:pas|plus"
            rf"|aucun)(?: \w+){{0,2}} {_TEXTS}"
        ),
        (
            rf"(?:ne )?(?:veux|veut|souhaite|souhaitons|voulons|desire|voudrais|aimerais) "
            rf"(?:plus|pas|aucun|ne plus)(?: (?!par )\w+){{0,4}} (?:{_TEXTS}|contacte\w*"
            rf"|sollicite\w*"
            rf"|{_WRITING}|derange\w*)"
        ),
        (
            r"(?:ne )?(?:veux|souhaite|desire|voudrais|aimerais) (?:plus"
            r"|ne plus) (?:etre|rien recevoir"
            r"|en recevoir|recevoir)"
        ),
        rf"{BEGIN}(?:plus|assez|marre|pas)(?: jamais)?(?: de| aucun| de vos| de ces) {_TEXTS}{END}",
        (
            rf"{_OUT} (?:moi|nous)(?: \w+)? (?:de|des|du)(?: \w+){{0,2}} (?:listes?|fichiers?|base"
            r"|registres?|contacts|repertoire|systeme|envois|diffusion)"
        ),
        (
            rf"(?:{_OUT}|oublie[zr]?|perde[zr]|bloque[zr]) (?:mon|ce) (?:numero|num|tel|telephone"
            r"|portable|nom|contact)"
        ),
        (
            r"(?:me|nous|mes) (?:retirer|enlever|supprimer|effacer|oter|rayer|sortir)(?: \w+)?"
            r" (?:de|des|du)(?: \w+){0,2} (?:listes?|fichiers?|base|contacts|systeme|envois)"
        ),
        r"(?:me|nous) (?:desinscrire|desabonner)",
        rf"(?:mette[zr]|mettre) (?:fin|un terme) (?:a|aux) (?:vos|ces|mes) {_TEXTS}",
        rf"(?:refuse|moppose a)(?: de)?(?: recevoir)? ?(?:vos|de|ces|tout|tous)? ?{_TEXTS}",
        r"(?:ne )?plus etre (?:contacte|derange|sollicite|harcele)\w*",
        rf"(?:ne )?plus recevoir(?: \w+){{0,2}} {_TEXTS}",
        rf"plus besoin de (?:vos|ces) {_TEXTS}",
        (
            r"desabonne[zr]? moi|me desabonne\w*|desinscri(?:vez|s) moi|me desinscri\w+"
            r"|desabonne[zr]? nous|desinscription"
        ),
        r"(?:laisse[zr]?|laissez) (?:moi|nous)(?: donc)? (?:tranquilles?|en paz|en paix)",
        r"(?:fiche[zr]?|foute[zr]|fou[st]) (?:moi|nous) la paix|lachez moi|lache moi",
        r"(?:retire|revoque|retirer|revoquer) mon (?:consentement|accord|autorisation)",
        (
            rf"(?:ca suffit|suffit|assez|y en a marre|marre)(?: avec)?(?: de)? "
            rf"(?:les|vos|ces|de vos|de ces|tous ces|tous vos) {_TEXTS}"
        ),
        rf"annule[zr]? (?:labonnement|mon abonnement|(?:les|vos|ces|mes) {_TEXTS})",
    ),
    doubtful=(
        r"mauvais(?:e)? (?:numero|num|personne|tel)|faux numero|erreur de numero",
        r"tromp\w+ de (?:numero|personne)|pas le bon numero|pas la bonne personne",
        (
            rf"(?:ne|plus|pas|arrete\w*|cesse\w*|stop)(?: \w+){{0,5}} (?:messages|sms|textos"
            rf"|{_WRITING})"
        ),
        r"(?:pas|plus) (?:du tout |vraiment )?interesse[es]*|(?:ne )?minteresse pas",
        r"(?:du|un|de la|une) (?:spam|arnaque)",
        rf"{BEGIN}(?:spam|arnaque|pub){END}",
        rf"{BEGIN}(?:(?:ca |cela )?suffit|assez|annuler|annulez){END}",
        rf"{BEGIN}arr?ete[zrs]?{END}",
        rf"{BEGIN}arr?etez (?!l|d)\w+",
        (
            rf"comment(?: \w+){{0,4}} (?:recevoir|desabonn\w*|desinscri\w*"
            rf"|(?:arreter|stopper){_THESE} "
            rf"{_TEXTS})"
        ),
        r"pourquoi(?: \w+){0,2} (?:mecri\w+|menvo\w+|me contact\w+|je recois|me texte\w*)",
        r"(?:rien|pas|jamais|ni) (?:demande|sollicite|inscrit|donne mon|consenti|accepte|autorise)",
        r"porte(?:r|rai)? plainte|avocat|signal(?:er|e|erai) (?:au|aux|a la|ce numero)|\bcnil\b",
        r"(?:ne )?m ?ecri(?:vez|s) pas|pas de (?:sms|messages?|textos?)",
        (
            r"(?:ne )?(?:mappele[zr]?|mappelle[zs]?|me telephonez|m appelez) plus"
            r"(?![^~]{0,40} (?:sms|textos?|ecri\w*|message))"
        ),
        r"(?:qui|comment|ou)(?: \w+){0,4} (?:mon|ce) numero",
        r"(?:je )?(?:vous|te) bloque",
        r"trop de (?:messages|sms|textos)",
        r"allez (?:vous faire|au diable)|va te faire|degage[zr]?|foutez le camp|casse[zr]? vous",
        r"harcelement|(?:ne )?(?:me )?derange[zr]? (?:pas|plus)",
    ),
    urgent=(
        (
            r"(?:(?:cest|tres|super|une|c est|trop) ){0,3}(?:urgente?s?|urgence|urgentissime)"
            rf"{NOT_SO}"
        ),
    ),
)
