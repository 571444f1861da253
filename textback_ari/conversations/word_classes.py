"""What words of three languages have in common: to stop, to write, a list, a roof, a day.

Each word has one class, the same in each language: what a judgement learns of "quit texting" holds
for "dejen de escribir". A `*` stands for any ending. Words are plain (`conversations.plain`).
"""

from typing import Final

_SHORTEST_STEM: Final = 3
_SHORTEST_ELIDED: Final = 4
_ELIDED: Final = frozenset("cdjlmnst")
_VOWELS: Final = frozenset("aeiouyh")
_WORDS: Final = {
    "stop": """
        stop* quit quitting cease* ceasing desist* halt* discontinu* end ends ending terminat*
        kill suspend* refrain* abstain* disabl* deactivat* mute shut shutoff silence turn switch
        cut knock pare paren parar parad para paras parenle deje dejen dejes deja dejar dejad
        dejenme dejenmen dejeme dejame dejenos cese cesen cesar cesad deten* deteng* suspen*
        termine terminen terminar acabe acaben acabar corta corten corte cortala cortenla
        absteng* absten* evite eviten evitar desactiv* frene frenen arret* arete arrt* cess*
        stopp* interromp* evit* fini finis finissez coupez alto parale bajenle bajale chill halt
        dejenle stopall fin ended stopped stopping stahp staph ease hush""",
    "enough": """
        enough basta suficiente suffit assez marre ras bol ya bueno estuvo hasta harto harta
        hartos hartas cansado cansada saoule saoul sick tired fed done overit tope coronilla
        colmo chole sufi suffi sufit hart* gorro pesados pesado tannant tanne lourd* hartazgo""",
    "cancel": "cancel* annul* anul* rescind* revok* withdraw* revoc* revoqu* resili* resil*",
    "unsubscribe": """
        unsub* unsus* unsbu* opt opting opted optout unenrol* unregist* deregist* desuscri*
        desubscri* desinscri* desabonn* desabo* baja bajas desafili* desapunt* dessuscri* optar""",
    "remove": """
        remov* delet* eras* drop scratch* strike exclud* omit* purg* scrub* wipe* lose losing
        forget trash toss discard detach rid clear expunge cross quite quiten quitar quita
        quitenme quiteme quitame quitarme saque saquen sacar saca saquenme saqueme sacarme
        sacame borr* elimin* retir* remuev* olvid* descart* excluy* exclu* supprim* enlev*
        effac* raye* rayez rayer radie* otez oter ote virez vire sortez oubli* perdez suprim*""",
    "take": "take taken taking took pull leave leaving left keep keeping laisse* laiss* lach* lais",
    "block": "block* blacklist* bloqu* ban banned report* signal* denunci* filtr* spamfilter",
    "no": """
        no not dont never nope nah cant cannot wont without nothing none neither nor doesnt
        didnt aint isnt arent shouldnt zero nunca jamas nada ni sin tampoco ningun ninguna
        ninguno ne pas jamais aucun aucune rien sans non nan dnt minus narr nen ny idw idwant
        nel""",
    "more": """
        more anymore again longer further additional another future mas otra otro vuelva vuelvan
        vuelvas vuelve volver siga sigan sigas seguir encore davantage plus dorenavant adelante
        keeps kept anymor nomore pu ever forever nomas anymoe dessus""",
    "want": """
        want* wish* need needs needed like care desire* interest* wanna prefer* rather quiero
        queremos quisiera* quiere deseo deseamos desea necesit* gustaria interes* prefier* veux
        veut voulons souhait* desir* voudrai* aimerai* besoin interess* minteres* tiens envie""",
    "ask": """
        ask asked asking request* demand* please pls plz kindly favor porfa* ruego pido solicit*
        exijo agradec* pedi pedimos demande* prie priere merci svp stp veuillez voulez puedes
        puede pueden podria podrian pouvez pourriez can could would exige""",
    "consent": """
        consent* permission* agre* authori* allow* permit* autoriz* permiso* acept* accord
        autoris* permet* accept* approv* subscri* suscrib* inscri* abonn* signed signup
        registered enroll* opose* object oppos* moppos*""",
    "send": """
        send* sent snd mand* envi* envo* menvo* denvo* adress* madress* blast* push* forward*
        lleg* bombard* flood* inund*""",
    "write": """
        texting txting textin msging messaging contact* reach* write writ* bother* bug bugging
        harass* spamm* pester* annoy* hitting hit blow blowing disturb* nag* hound* ping* dm
        dming communicat* escrib* molest* jod* fastidi* acos* hostig* insist* textee* textear*
        mensajear* mensajee* comuni* ecri* mecri* recri* reecri* derang* harcel* relanc*
        sollicit* importun* embet* emmerd* demarch* texte textez texter recontact* spammer
        spamez spammez hableme hablen hablarme busque busquen escriv* txtin texted messaged
        contacted hmu textie* outreach follow following busques habl* jodan chingu* chingan*
        chinge* appelant""",
    "texts": """
        text texts txt txts tex message messages msg msgs sms smses notification* alert alerts
        spam update updates newsletter* blast blasts mensaj* msj* texto textos txto txtos
        comunicacion* notificacion* publicidad promocion* whatsapp* aviso avisos mess pub pubs
        publicit* spams promo promos promotion* junk ads advert* ad marketing communication*
        correspond* sollicitation* prospection demarchage anuncio* propaganda chat thread
        robotexts imessage reminder* recordatorio* followup* messeges mesage* masage* mensag*
        txteen txteo textes buzzing ding inbox buzon notif* msjes mjs checkin""",
    "receive": """
        receive* receiving get gets getting gettin got recib* recev* recoi* recu hear hearing
        yeg* llega llegan lleguen llegara recoive recoives""",
    "list": """
        list lists database base system systems record records contacts directory file files crm
        roster subscription* service lista listas registro* sistema datos contactos fichier*
        liste listes donnees repertoire registre* diffusion suscripcion* abonnement* mailing
        campaign* campana* archivos agenda directorio coordonnees""",
    "number": """
        number numbers phone cell cellphone mobile digits line num numero numeros telefono
        celular cel movil telephone portable tel info information name nombre nom linea""",
    "me": """
        me us my mine our i im id ive mi mis nos nosotros yo moi nous mon ma mes je j jai m
        myself this nosotr* jexerce""",
    "you": """
        you u your ur yall youre yours ustedes usted su sus tu tus te les vos votre vous toi ton
        tes these those estos esos ces""",
    "alone": """
        alone peace tranquil* paz paix off out lost away fuera dehors degage* largo larguense
        ahi fora""",
    "anger": """
        fuck* fk fkn fck* hell shit* damn* stupid* crap annoying ridiculous pathetic idiot*
        moron* asshole* wtf stfu bitch* mierd* pinche* carajo joder puta puto cojones verga
        merde putain chier chiant* bordel con cons connard* foutez fiche* foutre fous screw
        piss* jerk* creep* maldit* diablo""",
    "law": """
        fcc ftc tcpa lawyer* attorney* sue suing lawsuit* police illegal* complaint* legal law
        court abogado* denunc* policia ilegal* avocat* plainte* cnil illega* rgpd gdpr
        harassment acoso harcelement registry tribunal justice profeco ley loi dnc derecho*
        droit* ccpa casl lcap bloctel robinson dpo counsel hereby formal formally""",
    "wrong": """
        wrong incorrect mistake* equivoc* error erreur tromp* mauvais* faux confund* nobody
        noone stranger* trompe* misdial* accident* butt pocket prank* broma blague stray""",
    "question": """
        how why who what where when which whos whats como porque quien que cual donde cuando
        comment pourquoi qui quoi ou quand quel quelle combien cuanto cuanta cuantos""",
    "auto": """
        auto automat* robot* bot bots automatiq* machine computer maquina unsolicited unwanted
        automatised automatizad* siri""",
    "call": """
        call calls called calling callback phoning ring rings llam* appel* rappel* mappel*
        telephon* voicemail marqu*""",
    "day": """
        today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday tues wed
        thurs fri weekend week morning afternoon evening noon pm am oclock january february
        march april may june july august september october november december hoy manana lunes
        martes miercoles jueves viernes sabado domingo tarde noche semana hora horas mediodia
        demain aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi
        semaine heure heures h minutes minutos later soon before after until till antes despues
        avant apres jusqua luego bientot month mois year""",
    "visit": """
        appointment* appt* visit* estimate* quote* quoting invoice* bill bills order orders
        booking* reservation* schedul* reschedul* slot meeting service* warranty contract*
        price* cost* pay* cita citas visita* presupuesto* factura* pedido* reserva* precio*
        contrato* garantia* pago* cotizac* turno rdv rendezvous rendez devis facture* commande*
        prix garantie* paiement* job work trabajo* travaux travail deposit policy lease plan
        membership gym plumber plomero plombier doctor docteur dr technician tecnico technicien
        tech crew receptionist manager landlord tenant insurance account cuenta compte card
        tarjeta carte charge* cargo* fee* frais refund* rembours* size color couleur table mesa
        class clase cours pizza unit deed bail title inspector piece pieza part parts code
        address direccion adresse obra chantier""",
    "thing": """
        water leak* roof* pipe* sink toilet* heater* furnace boiler ac faucet tap drain* drip*
        house home door* gate garage window* wall* floor* kitchen bath* basement tree* lawn
        garden yard fence car cars truck tire* brake* engine oil battery tooth teeth dentist*
        hair* nail* dog cat kids school light* lamp power alarm* noise smell* bus train street
        road corner parking key keys package* parcel paint* tile* carpet* couch stump* gutter*
        fridge oven dryer washer motor* valve pump well flight agua fuga* goter* techo* tuberia*
        tubo* grifo* bano cocina casa puerta* ventana* pared* piso* jardin* arbol* coche* carro*
        llanta* freno* aceite bateria* diente* muela* pelo perro* gato* luz alarma* ruido* olor*
        autobus calle* esquina llave* paquete* pintura* caldera calentador cochera garaje planta
        inodoro lavabo fregadero lavadora nevera eau fuite* toit* tuyau* robinet* evier*
        toilettes chauffe* chaudiere* maison porte* fenetre* mur* sol cuisine salle arbre*
        voiture* pneu* frein* huile batterie* dent* cheveux chien* lumiere* alarme* bruit*
        odeur* rue* coin cle* cles colis peinture* ballon* volet* gouttiere* lave moteur* pompe*
        camion* portail* escalier* radiateur* larbre leau hot cold chaude froid gas heat wifi
        pool deck driveway bumper blue apartment appart bracket* braces shirt dress shoe*
        cebolla onion* oignon* food dinner mail photo* foto*""",
    "come": """
        come coming came arrive* venga vengan venir viene vienen llegue pase pasen pasar viens
        venez vient passez passer stopby fix fixed fixing repair* arregl* repar* install*
        instal* replace* cambi* remplac* chang* open opens opening closed abr* ouvr* ouvert*
        cerrado ferme* send deliver* entreg* livr* pick show""",
    "last": """
        last dernier* derniere* ultimo ultima third tercera troisieme second segunda deuxieme
        five""",
    "said": """
        said told tell say says times dije dijo dicho dit dis dire veces vez fois twice repeat*
        repit* repet* already earlier previous* warned advised""",
    "party": """
        company business* customer* client* empresa* proveedor* vendor* patient* cliente*
        entreprise societe fournisseur prestataire owner propietario proprietaire employee*
        prospect lead person people persona personas personne gens guy guys client""",
    "kin": """
        mom moms mother mothers mama dad father husband wife daughter son kid grandson sister
        brother esposo esposa marido hijo hija nieto hermana hermano abuela madre mari femme
        fille fils mere pere frere soeur petit baby bebe neighbor* neighbour* vecino voisin*""",
    "dead": """
        died dead deceased passed fallec* murio difunto mort decede defunt funeral enterrement""",
    "moved": """
        moved moving sold found hired chose switched elsewhere else someone somebody mude vendi
        consegui contrate demenage vendu trouve quelquun dautre alguien changed cambie""",
    "know": """
        know conozco connais heard idea wonder conoce se sais ignore* entiendo comprends
        understand""",
    "use": "use using usen usar utilic* utilis* guard* garde* save store hold conserv* retain",
    "all": """
        all everything anything todo todos toda tout toute tous every algo any whatever stuff
        cosas trucs""",
    "email": "email* correo courriel mails boletin infolettre newsletter",
    "polite": """
        sir madam dear mr mrs ms maam appreciate respect* kind* gentil* amable* bonte bondad
        obligeance senor senora senorita monsieur madame mme disculpe* perdon pardon sorry
        desole excuse* sincerely regards cordialement atentamente saludos bless god dios""",
    "give": """
        give gave given giving dame denme deme dadme darme dar den dio doy dieron donne* donner""",
    "answer": "answer* respond* reply replying repl* contest* repond* repons* return*",
    "thanks": """
        thanks thank thx ty gracias ok okay yes si oui sure great good perfect super bien genial
        perfecto vale parfait sounds hi hello hola bonjour salut""",
}


def _made() -> tuple[dict[str, str], dict[str, str]]:
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for of, words in _WORDS.items():
        for word in words.split():
            known = stems if word.endswith("*") else whole
            known.setdefault(word.rstrip("*"), of)
    return whole, stems


_WHOLE, _STEMS = _made()


def class_of(word: str) -> str:
    """Return the class of a plain word, or nothing.

    In French what is elided is one word with its neighbour here: `narretez`, `larret`.
    """
    if found := _known(word):
        return found
    if len(word) > _SHORTEST_ELIDED and word[0] in _ELIDED and word[1] in _VOWELS:
        return _known(word[1:])
    return ""


def _known(word: str) -> str:
    if found := _WHOLE.get(word):
        return found
    for end in range(len(word), _SHORTEST_STEM - 1, -1):
        if found := _STEMS.get(word[:end]):
            return found
    return ""
