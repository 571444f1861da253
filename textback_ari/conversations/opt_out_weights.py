"""What each feature says for an opt-out.

Written by `tests/training/opt_out.py`.
"""

from typing import Final

PHRASES: Final = "a114668e3f7cad48387f8cebd4e6260f1c7f7a088ed9b88087312c05c6b5ddee"
"""Of which phrases (`tests.training.phrases.digest`)."""
BIAS: Final = -286
WEIGHTS: Final = """\
27 b , ahora
14 b , and
-21 b , are
53 b , arretez
15 b , asi
-17 b , ca
-21 b , can
-25 b , ce
21 b , cessez
-87 b , cest
19 b , cuanto
-16 b , dear
14 b , dejen
19 b , delete
-9 b , demain
62 b , do
19 b , does
66 b , dont
-71 b , ecrivez
11 b , el
16 b , elle
21 b , enlevez
-17 b , es
-24 b , escribame
-25 b , escribanme
-31 b , est
43 b , et
38 b , get
-34 b , he
-24 b , hes
38 b , i
-48 b , il
-24 b , ill
-42 b , it
-41 b , its
-61 b , je
-58 b , just
-32 b , juste
-43 b , la
20 b , leave
-21 b , les
22 b , llameme
23 b , lose
26 b , mais
-34 b , manden
-28 b , me
-19 b , mejor
22 b , mensajes
-38 b , merci
32 b , my
53 b , ne
-16 b , necesito
40 b , necrivez
21 b , nenvoyez
42 b , no
-55 b , not
37 b , now
-22 b , numero
-86 b , only
35 b , opt
16 b , paren
26 b , perdon
-12 b , pero
41 b , please
34 b , plus
-53 b , por
-40 b , pouvez
-29 b , que
33 b , quiero
48 b , remove
22 b , retirez
-14 b , se
-21 b , see
-31 b , send
24 b , so
-17 b , solo
-48 b , soy
20 b , soyez
128 b , stop
17 b , supprimez
31 b , take
-108 b , text
-25 b , thank
-20 b , that
21 b , the
-20 b , this
26 b , tomorrow
-34 b , use
21 b , veuillez
49 b , vous
-32 b , what
-21 b , whatever
29 b , wrong
41 b , ya
17 b , you
-52 b . call
36 b . can
-23 b . could
-39 b . delete
42 b . dont
28 b . effacez
26 b . enough
39 b . fix
23 b . get
-23 b . i
37 b . id
-15 b . im
-34 b . is
-35 b . its
-28 b . jai
-8 b . je
-25 b . la
23 b . lose
24 b . me
45 b . merci
-18 b . my
38 b . no
21 b . not
28 b . please
35 b . que
19 b . quit
15 b . remove
22 b . so
27 b . stop
30 b . take
-33 b . texting
28 b . texts
13 b . thank
22 b . the
22 b . unsubscribe
-27 b . ustedes
-22 b . what
-37 b . who
23 b . yo
16 b . you
19 b . youre
-30 b 10 $
-21 b 14 $
24 b 15 $
-51 b 17h $
-19 b 18h $
-26 b 3 $
-36 b 4 $
-21 b 42 $
-66 b 5 $
50 b 5 de
-27 b 6 $
8 b 7 $
13 b ^ $
14 b ^ a
-18 b ^ add
25 b ^ after
-69 b ^ all
54 b ^ allez
21 b ^ alto
24 b ^ annuler
-15 b ^ annulez
-44 b ^ another
-20 b ^ appel
17 b ^ appelez
-31 b ^ are
-20 b ^ arret
19 b ^ arrete
-27 b ^ arreter
-54 b ^ arretez
10 b ^ assez
-19 b ^ ay
90 b ^ basta
23 b ^ blacklist
3 b ^ bloqueado
-20 b ^ bon
-29 b ^ borra
-18 b ^ borrenme
23 b ^ bro
37 b ^ bruh
-21 b ^ bus
23 b ^ buzz
26 b ^ bye
-3 b ^ ca
-17 b ^ call
-68 b ^ can
42 b ^ cancel
12 b ^ cancela
-26 b ^ cant
40 b ^ ce
52 b ^ cease
19 b ^ cessez
67 b ^ cest
12 b ^ cetait
-21 b ^ comment
-13 b ^ como
-22 b ^ con
-19 b ^ contact
9 b ^ could
27 b ^ cuando
-40 b ^ de
-43 b ^ dead
46 b ^ degage
-21 b ^ degagez
-8 b ^ deja
20 b ^ deje
-17 b ^ dejeme
-13 b ^ dejen
-10 b ^ dejenme
-33 b ^ delete
29 b ^ demande
21 b ^ desinscription
-29 b ^ desole
16 b ^ detener
-56 b ^ did
62 b ^ didnt
-17 b ^ disculpe
-3 b ^ do
25 b ^ does
-21 b ^ donde
13 b ^ done
-23 b ^ dont
17 b ^ drop
-27 b ^ ecris
-19 b ^ effacer
-27 b ^ el
85 b ^ encore
35 b ^ end
15 b ^ enlevez
32 b ^ enough
-30 b ^ envoie
20 b ^ equivocado
-30 b ^ erreur
40 b ^ es
-32 b ^ escribanme
-35 b ^ esto
-30 b ^ estoy
29 b ^ f
-8 b ^ favor
17 b ^ fichez
-68 b ^ fin
45 b ^ for
16 b ^ forget
-19 b ^ found
18 b ^ foutez
-32 b ^ fuera
32 b ^ get
65 b ^ go
-17 b ^ got
-42 b ^ hacen
-24 b ^ had
-68 b ^ hay
17 b ^ hi
-55 b ^ how
24 b ^ i
-17 b ^ if
37 b ^ il
13 b ^ ill
34 b ^ im
-74 b ^ is
-80 b ^ it
69 b ^ its
-34 b ^ ive
-13 b ^ jai
-9 b ^ je
39 b ^ jen
19 b ^ jme
15 b ^ just
-10 b ^ k
-18 b ^ keep
22 b ^ kindly
-89 b ^ la
18 b ^ lachez
25 b ^ laisse
42 b ^ largo
-49 b ^ le
85 b ^ leave
-22 b ^ les
-34 b ^ let
-17 b ^ llamame
-38 b ^ lol
-17 b ^ los
-14 b ^ lost
35 b ^ ma
-22 b ^ mandarme
-28 b ^ mandeme
28 b ^ marque
17 b ^ mauvaise
25 b ^ mdr
9 b ^ me
20 b ^ mecris
14 b ^ mejor
-20 b ^ mensaje
32 b ^ menvoyez
-76 b ^ message
25 b ^ metanse
12 b ^ mettez
-46 b ^ mi
3 b ^ mon
-123 b ^ my
-59 b ^ nada
37 b ^ nah
-27 b ^ narretez
-12 b ^ ne
-11 b ^ necesito
-20 b ^ need
24 b ^ nel
8 b ^ nenvoyez
77 b ^ never
-74 b ^ next
62 b ^ nn
-87 b ^ no
17 b ^ nobody
-44 b ^ non
14 b ^ nope
-5 b ^ not
-69 b ^ notez
-22 b ^ nothing
11 b ^ numero
-31 b ^ nvm
84 b ^ off
-33 b ^ oh
18 b ^ ok
18 b ^ olvidense
-1 b ^ on
14 b ^ opt
15 b ^ optout
14 b ^ otez
48 b ^ otra
-15 b ^ otro
18 b ^ oubliez
-42 b ^ oui
-26 b ^ out
88 b ^ par
-20 b ^ para
40 b ^ parar
35 b ^ pare
-25 b ^ paren
47 b ^ paso
-22 b ^ pense
-31 b ^ perdon
-31 b ^ personne
15 b ^ phone
-113 b ^ please
54 b ^ pls
-109 b ^ plus
9 b ^ plz
-16 b ^ por
20 b ^ pourquoi
11 b ^ pouvez
60 b ^ prefer
18 b ^ preferiria
-48 b ^ prefiero
-29 b ^ puedo
14 b ^ put
13 b ^ que
33 b ^ quel
-45 b ^ qui
-31 b ^ quien
74 b ^ quit
-26 b ^ rappelez
54 b ^ removal
26 b ^ remove
15 b ^ retirer
-22 b ^ retirez
-13 b ^ retrait
15 b ^ revoco
61 b ^ s
48 b ^ sacame
31 b ^ sans
-19 b ^ saquen
43 b ^ se
-61 b ^ send
24 b ^ shut
21 b ^ si
-41 b ^ sigan
27 b ^ since
24 b ^ sms
-25 b ^ snow
14 b ^ solicito
27 b ^ solo
-18 b ^ somebody
-34 b ^ someone
47 b ^ son
-31 b ^ soy
35 b ^ spam
45 b ^ st0p
89 b ^ stop
-37 b ^ stopsign
-20 b ^ supprimer
-20 b ^ supprimez
-18 b ^ suspendan
23 b ^ suspender
20 b ^ svp
-73 b ^ take
19 b ^ telephonez
-13 b ^ tell
-114 b ^ text
-81 b ^ texting
-36 b ^ texts
-28 b ^ thank
16 b ^ that
23 b ^ the
7 b ^ this
-33 b ^ tienen
-50 b ^ too
11 b ^ turn
19 b ^ txt
-11 b ^ u
38 b ^ ugh
21 b ^ ultima
-15 b ^ un
-23 b ^ une
-29 b ^ unless
31 b ^ unsub
20 b ^ unsubscribe
-9 b ^ veuillez
19 b ^ vos
-19 b ^ votre
-13 b ^ voy
-46 b ^ we
15 b ^ were
72 b ^ what
-13 b ^ whats
25 b ^ when
31 b ^ where
40 b ^ who
-28 b ^ whos
8 b ^ why
11 b ^ would
-13 b ^ wrong
22 b ^ xfa
-21 b ^ y
-101 b ^ ya
-14 b ^ yes
27 b ^ yo
17 b ^ you
-44 b ^ your
45 b ^ youre
16 b ^ youve
-40 b a 17h
-23 b a 18h
-21 b a alguien
39 b a appele
-27 b a bot
-35 b a bother
-19 b a call
-22 b a case
23 b a ce
-66 b a cease
43 b a cette
-25 b a denunciar
35 b a escribir
-30 b a ese
-39 b a este
-19 b a etre
-28 b a good
85 b a la
44 b a landline
-51 b a las
-42 b a lawyer
-27 b a ma
25 b a me
-26 b a message
-13 b a mi
29 b a molestar
-21 b a mon
23 b a nadie
23 b a new
-25 b a note
22 b a number
82 b a otro
17 b a patient
-17 b a phone
26 b a plumber
-25 b a real
46 b a scam
-29 b a surprise
-25 b a t
15 b a un
-29 b able to
22 b ablen mas
-26 b abogado $
-11 b about my
-78 b about the
-18 b abre el
-25 b accept text
19 b acepto mensajes
-70 b add me
54 b add to
-43 b again $
26 b again ,
-34 b again .
25 b again and
22 b agian $
-36 b ahi $
45 b ai deja
-27 b al mismo
-32 b al trabajo
14 b all $
26 b all .
-13 b all day
20 b all my
26 b all of
-45 b all the
18 b allez au
54 b allez vous
-24 b allez y
64 b alone $
-17 b already found
-21 b alto en
58 b am $
24 b am not
-24 b amable $
25 b amable de
-46 b and desist
43 b and dont
-27 b and give
53 b and i
-19 b and not
-25 b and send
11 b and stop
-21 b and wont
-29 b annuler $
29 b another one
-37 b another text
-23 b answer $
-20 b anterior ,
-29 b any messages
-11 b any more
-18 b anymore $
14 b anymore ,
-17 b anything $
19 b anything else
-21 b appel par
39 b appele $
16 b appreciate it
-31 b approved $
56 b aqui $
12 b are not
-54 b are you
34 b arnaque $
15 b arret $
-11 b arret de
-16 b arret maladie
94 b arrete la
-23 b arrete par
-36 b arretee $
18 b arreter $
-24 b arreter de
29 b arreter les
65 b arretez $
-40 b arretez de
-41 b arretez le
-12 b arretez les
24 b arretez sa
-15 b arrive $
24 b as do
-52 b as spam
-17 b as to
18 b asi que
-47 b ask for
26 b ask you
19 b asked for
-32 b assez urgent
-18 b at 3
40 b at all
-52 b at this
15 b at work
-28 b attendre $
25 b attorney general
18 b au diable
13 b aucun message
22 b autre entreprise
22 b aux sms
13 b avec vos
28 b avez ete
-21 b avez vous
-22 b avisos $
-29 b avocat $
-26 b ayer $
15 b back $
-32 b back to
-18 b bail $
40 b baja $
37 b baja .
19 b baja del
26 b baja por
-48 b basta de
44 b basta ya
134 b be $
-41 b be a
-18 b be able
-9 b be contacted
29 b be in
-33 b be late
51 b be left
-35 b be off
40 b be removed
-13 b be the
-25 b be there
28 b beat it
15 b because of
-15 b because the
21 b been on
-21 b before 9
22 b being texted
-32 b besoin de
-45 b bien $
-41 b bien ,
-14 b bill $
30 b block me
22 b block my
28 b block you
22 b blocked $
-16 b bloque $
-20 b bloquee $
24 b blue one
18 b bon $
-16 b bon ,
22 b bonjour ,
-23 b borra mi
22 b borrame $
22 b borrame de
25 b borrenme $
-17 b borrenme de
-35 b bother but
-33 b bother you
19 b bothering me
29 b breaking the
-14 b bus $
28 b but i
22 b but please
13 b but the
20 b butt dial
-27 b buzon $
30 b buzz off
-24 b by $
-21 b by mistake
16 b by text
36 b by that
-21 b c regle
119 b ca $
15 b ca ,
-15 b ca ne
15 b ca suffit
25 b ca va
17 b cada mensaje
41 b call $
-21 b call again
-18 b call im
35 b call instead
-138 b call me
51 b call my
-37 b call you
-36 b called $
-20 b called me
29 b called you
26 b calling the
-29 b calls $
-32 b calls ,
33 b cambie de
-32 b came through
-39 b can i
26 b can stop
42 b can u
-57 b can you
20 b canal $
27 b cancel $
-55 b cancel my
-30 b cancel please
33 b cancel the
-17 b cancela la
27 b cancelar $
21 b cancelar mensajes
-18 b cancelen el
18 b cancelen la
24 b cancelen los
-52 b cant talk
52 b cant text
-14 b car $
-29 b care for
-16 b casa $
28 b case que
-16 b ce nest
52 b ce numero
-20 b ce que
18 b ce soit
-22 b ce technicien
25 b ce telephone
14 b ce truc
13 b cease $
-46 b cease and
27 b celular $
-25 b ces messages
18 b cesser vos
-27 b cest combien
18 b cest du
24 b cest le
-32 b cest moi
-37 b cest qui
54 b cest regle
35 b cest un
24 b cest une
33 b cetait le
-20 b chance $
-30 b change ,
19 b change de
18 b change my
-22 b chez moi
-14 b chez vous
26 b ci $
-31 b cita $
16 b cita del
-31 b claim $
-22 b coche $
28 b cochee ,
22 b color ,
-37 b combien $
-21 b come $
-14 b come tomorrow
-17 b coming $
-34 b commande $
27 b comment annuler
24 b comment on
-13 b como me
18 b como no
35 b comprenez pas
-23 b con el
32 b con esto
47 b con los
26 b con mensajes
-40 b con mi
25 b con sus
-40 b con una
14 b conozco ,
26 b consent $
19 b consentement $
17 b consider this
27 b contact $
-15 b contact ,
-23 b contact her
-49 b contact my
9 b contacten $
-22 b contactez pas
14 b contactez plus
14 b contacting me
-20 b contactos $
-25 b contacts ,
-27 b continuez a
-21 b contract .
-18 b contrato de
-48 b corte $
28 b cosas $
-33 b could you
17 b count me
-22 b coupe $
-25 b court $
16 b crap $
-18 b ct number
22 b cuando van
-25 b cuanto $
30 b cuenta $
-25 b cuenta y
25 b customer ,
-28 b cut $
23 b cut it
-52 b cut off
20 b cut the
29 b d ahi
-17 b dar de
31 b data $
16 b datos $
28 b dautre $
29 b dautre a
-10 b day $
-38 b de 200
-41 b de 300
20 b de ahi
27 b de baja
21 b de ce
-21 b de cette
16 b de contact
16 b de datos
33 b de esa
20 b de escribir
8 b de escribirme
-24 b de espera
19 b de esta
32 b de esto
-19 b de fumar
-56 b de fumer
-24 b de gaz
-26 b de hoy
106 b de la
-35 b de las
37 b de los
52 b de mandar
-11 b de mandarme
39 b de mecrire
-15 b de mensajes
19 b de message
43 b de messages
49 b de mi
-21 b de mignorer
10 b de mon
45 b de ne
9 b de no
20 b de nuevo
-21 b de nuit
-46 b de numero
-21 b de plus
-22 b de precios
40 b de pub
-21 b de que
63 b de rappels
-32 b de recibir
41 b de retrait
-26 b de rien
-21 b de servicio
58 b de sms
-35 b de souci
28 b de su
-16 b de suite
14 b de sus
-7 b de texto
31 b de textos
22 b de trabajo
-17 b de tres
14 b de ustedes
48 b de vos
37 b de votre
-56 b de vous
20 b dead $
-41 b dead end
-20 b dear $
28 b decochez la
56 b deja un
-31 b dejar de
68 b deje de
-61 b deje mensaje
-12 b dejen de
26 b dejenme $
-15 b del contrato
-24 b del techo
27 b delete all
35 b delete it
26 b delete me
-7 b delete my
-46 b delete that
-17 b delete the
-15 b demain $
-19 b demande a
58 b demande de
42 b demando $
24 b demarchage $
-15 b den de
21 b denuncio $
-27 b deranger encore
-41 b derangez pas
-47 b dernier message
37 b dernier texto
-21 b des prix
28 b des sms
20 b desabonner $
12 b desabonnez moi
-44 b desinscrire $
37 b desist $
-38 b desist letter
35 b desole $
22 b deuxieme demande
-25 b devant chez
11 b devis $
-19 b devuelven el
-28 b did not
43 b didnt call
-42 b didnt see
25 b didnt sign
-28 b died ,
19 b dije que
-26 b dijo que
-19 b dinero $
19 b dio mi
-76 b disturb $
41 b dnc $
25 b do $
-31 b do i
52 b do it
64 b do not
21 b do that
-20 b do this
-26 b do u
-115 b do you
14 b does the
-28 b does your
21 b doesnt mean
-40 b done $
30 b done ,
16 b donne mon
18 b donnees $
31 b dont $
-54 b dont accept
-27 b dont be
-7 b dont bother
-37 b dont call
-17 b dont come
11 b dont contact
-33 b dont cut
17 b dont disturb
10 b dont ever
-76 b dont forget
23 b dont hmu
38 b dont keep
20 b dont know
40 b dont message
-56 b dont need
-31 b dont really
26 b dont recall
-41 b dont remove
30 b dont reply
52 b dont ring
127 b dont send
-32 b dont stop
-48 b dont text
16 b dont txt
-29 b dont understand
66 b dont want
40 b dont waste
-27 b dont worry
23 b dont write
19 b dont you
-23 b down $
-38 b down this
-13 b du devis
-21 b du mois
24 b du spam
-27 b ecris moi
-30 b ecrit $
31 b ecrivez $
31 b ecrivez a
-63 b ecrivez moi
17 b ecrivez plus
26 b effacez le
22 b effacez moi
-19 b el arbol
-31 b el buzon
-22 b el celular
17 b el contrato
-18 b el corte
-17 b el dinero
-23 b el mensaje
18 b el momento
-17 b el paquete
16 b el pedido
-7 b el precio
-17 b el presupuesto
26 b el proximo
20 b el recibo
-34 b el telefono
33 b el ultimo
20 b elle ne
61 b else $
-29 b else ,
44 b em $
35 b email me
-21 b en aout
-38 b en el
-52 b en la
46 b en paz
35 b en sortir
-109 b encore $
58 b encore un
30 b encore vous
-63 b end $
48 b end it
-12 b end my
63 b end now
-79 b end of
20 b end the
46 b end this
-15 b ended up
19 b enleve mon
-22 b enlever les
49 b enlevez les
-9 b enlevez moi
39 b enough $
21 b enough .
17 b enough texts
23 b entienden que
-24 b enviado $
19 b envios $
28 b envois $
31 b envoyer $
-37 b envoyez moi
21 b envoyez plus
-21 b envoyez quelquun
-18 b envoyez un
-19 b equivoco de
24 b erreur $
-25 b erreur de
-66 b es mi
-61 b es spam
30 b es su
28 b es un
47 b es una
-15 b escribame a
-19 b escribame aqui
75 b escriban $
23 b escriban .
9 b escriban mas
15 b escribas $
-44 b escriben $
31 b escribir $
66 b escribirme $
-70 b escribirme ,
-42 b esperar mas
17 b esposo ,
-10 b est bloquee
-45 b est ce
-25 b esta baja
-27 b esta listo
35 b estafa $
-17 b este es
14 b este numero
24 b este sea
5 b este telefono
21 b esten mandando
116 b esto $
-47 b esto es
-10 b estos mensajes
-38 b estoy en
16 b et cest
-33 b et envoyez
57 b et je
-33 b et mettez
13 b et ne
35 b etes lourds
-56 b etes vous
20 b etre contacte
-43 b ever $
14 b ex ,
-20 b ex narrete
-33 b ex no
-44 b f off
33 b facon $
23 b factures $
29 b faire voir
37 b faites erreur
13 b falta que
38 b faut il
-29 b faut un
20 b faux numero
-16 b favor $
-25 b favor no
28 b favor saquenme
-19 b fax number
-36 b file $
-46 b fin de
-15 b fin du
-71 b fine $
48 b fine ,
35 b fines are
-29 b first ,
36 b first time
-19 b fixed it
-18 b fois $
42 b for a
-21 b for all
26 b for good
-30 b for it
-92 b for me
27 b for my
38 b for one
-16 b for texting
21 b for texts
-35 b for that
60 b for the
62 b for this
-20 b for today
-20 b for tomorrow
22 b forever $
-60 b forget me
27 b forget my
20 b forget the
-33 b forgot my
-18 b found it
20 b foutez moi
-29 b friday $
16 b from my
-18 b from now
-149 b from the
72 b from you
74 b from your
-15 b front of
33 b fuck off
23 b fue sin
27 b fuera de
15 b fuga $
27 b fui yo
-14 b fuite $
-26 b fumer $
-24 b fumer ,
23 b gardez vos
22 b general $
-21 b get a
-32 b get back
20 b get from
-42 b get it
52 b get me
-44 b get my
34 b get out
25 b get rid
26 b get texts
15 b get these
-43 b get this
-15 b getting back
21 b getting these
24 b getting this
-14 b getting your
-39 b give me
-22 b give you
21 b go away
-27 b go with
2 b going to
46 b good $
-30 b got a
23 b got the
56 b gracias $
13 b gracias ,
-27 b gracias a
16 b gusta que
-26 b gym ,
-21 b habla $
-19 b hablar con
24 b hableme por
15 b had this
-19 b had to
18 b harceler $
19 b hasta cuando
25 b have a
-29 b have an
-14 b have anything
24 b have been
-28 b have enough
40 b have my
5 b have no
41 b have the
-4 b have to
17 b having my
27 b hay que
33 b hear from
23 b hearing from
-15 b help $
-24 b help me
-23 b her ,
3 b here $
29 b here ,
20 b here and
19 b hi ,
-24 b hier $
-18 b hier soir
23 b hijo $
21 b him off
40 b horas $
20 b house $
17 b house ,
12 b how did
-38 b how do
16 b how many
-13 b how much
-50 b how to
36 b how you
-15 b hoy $
-34 b i asked
-15 b i called
42 b i cant
-27 b i changed
48 b i decline
-30 b i did
-37 b i do
-56 b i dont
46 b i end
24 b i found
-36 b i get
19 b i got
49 b i have
-30 b i know
-10 b i lost
28 b i make
-17 b i missed
-56 b i need
8 b i never
-32 b i no
67 b i not
25 b i object
64 b i only
-37 b i opt
23 b i quit
36 b i said
15 b i should
22 b i speak
-52 b i still
-52 b i stop
58 b i take
-23 b i text
10 b i think
-28 b i unsubscribe
25 b i want
13 b i was
18 b i will
19 b i wish
28 b i withdraw
22 b i would
19 b ici $
-33 b id $
18 b id like
-22 b idea $
-10 b if i
-18 b if its
29 b if that
38 b if this
41 b if you
-35 b ignoring my
-37 b il a
74 b il est
-62 b il me
-17 b il ne
-15 b il y
-37 b ill be
-22 b ill call
-22 b ill have
71 b ill pass
14 b im at
21 b im calling
41 b im done
66 b im good
19 b im no
-45 b im not
-20 b im on
-58 b im out
-26 b im so
-23 b im the
19 b immediately $
-49 b in $
-18 b in class
25 b in peace
-4 b in the
25 b in this
31 b in touch
20 b inbox $
18 b informacion $
44 b instead $
36 b interesa recibir
-13 b interesse $
-14 b interesse par
-30 b interested $
24 b interested at
14 b interested in
-29 b internet $
17 b inutile de
-31 b is $
-17 b is ,
86 b is a
20 b is at
-10 b is blocked
-12 b is fine
-22 b is good
44 b is it
-35 b is my
29 b is no
46 b is not
50 b is over
22 b is spam
-54 b is that
-9 b is the
-30 b is there
-31 b is this
25 b isnt one
107 b it $
18 b it .
25 b it back
-24 b it be
-8 b it for
21 b it is
15 b it now
32 b it off
-48 b it quit
19 b it so
30 b it stop
23 b it that
29 b it the
-18 b it works
-24 b its 555
-32 b its a
-24 b ive left
19 b ive no
-33 b jai arrete
12 b jai besoin
51 b jai change
28 b jai cochee
-18 b jai deja
13 b jai dit
21 b jai pas
-24 b jai perdu
19 b jai trouve
26 b jamais $
-11 b je demande
10 b je dois
-24 b je me
26 b je moppose
-6 b je ne
39 b je porte
-23 b je prefere
26 b je recois
67 b je refuse
-23 b je souhaite
-25 b je suis
47 b je veux
-16 b je voudrais
13 b je voulais
11 b je vous
22 b jen ai
24 b jespere que
20 b jexerce mon
23 b joindre $
-13 b jueves $
-37 b just saw
35 b just stop
-13 b keep getting
18 b keep my
47 b keep your
-32 b keeps texting
-22 b knock $
18 b knock it
118 b la $
15 b la ,
47 b la baja
-22 b la basura
-19 b la casa
28 b la case
14 b la cita
15 b la coupe
-18 b la cuenta
-19 b la esquina
11 b la fuite
-18 b la ligne
26 b la lista
-15 b la liste
49 b la manana
76 b la paix
-39 b la plainte
-35 b la presion
-27 b la pub
15 b la puerta
46 b la svp
-18 b la verdad
31 b lache moi
31 b lachez moi
40 b laisse moi
-16 b laissez moi
-18 b laissez un
45 b landline $
-21 b las 4
41 b las letras
20 b last message
-16 b last night
14 b last text
-22 b lawyer $
71 b le $
26 b le bon
-25 b le chauffage
47 b le dernier
-26 b le dessert
-24 b le locataire
-17 b le meme
-21 b le menage
53 b le moment
24 b le pido
-13 b le rdv
-23 b le stop
75 b le telephone
-14 b leau $
-74 b leave a
44 b leave it
41 b leave me
-29 b leave my
-16 b leave the
19 b les dio
21 b les envois
23 b les messages
14 b les sms
-38 b les textos
-20 b let me
-16 b let this
41 b letras $
-40 b like the
18 b like to
-67 b list $
-12 b list ,
43 b list .
-30 b list of
63 b lista $
-30 b lista de
19 b liste $
19 b liste .
-21 b liste des
-17 b live in
20 b llamadas $
-23 b llamame $
-18 b llame ,
-13 b llame a
24 b llameme $
50 b llamen $
-54 b llamen ,
20 b llamo ,
-45 b llego $
26 b llegue nada
-25 b lo arregle
24 b lo que
-17 b lol $
-39 b lol stop
18 b longer interested
-71 b los avisos
17 b los conozco
40 b los demando
21 b los denuncio
10 b los mensajes
24 b los voy
13 b lose my
23 b lose the
-20 b lost $
-40 b lost my
-16 b ma commande
-33 b ma vole
35 b maintenant $
20 b make a
-21 b make them
-13 b mal ,
-18 b manana $
27 b manana a
-29 b manana por
31 b mandando $
40 b mandar $
10 b mandar mensajes
13 b mandarme mensajes
-47 b mandarme texto
23 b mande mensajes
20 b mandeme un
18 b manden $
-30 b manden a
-26 b manden al
20 b manden mas
32 b manden mensajes
21 b manden nada
-44 b manden otra
-47 b many texts
17 b many times
13 b mappelez pas
-32 b marche plus
-26 b mardi ,
25 b marque ,
28 b marque mal
52 b mas $
-73 b mas de
-36 b mas informacion
-13 b mas mensajes
46 b mas por
9 b mas textos
41 b mas y
51 b matin $
-25 b mavez pas
31 b mdr $
121 b me $
34 b me .
-47 b me a
22 b me ablen
50 b me again
22 b me agian
27 b me alone
15 b me any
19 b me anymore
-33 b me at
-34 b me back
77 b me be
17 b me cobran
25 b me contacte
15 b me contactez
19 b me coute
20 b me dejen
16 b me den
-36 b me derangez
30 b me desabonner
-23 b me desinscrire
-23 b me devuelven
-22 b me duele
-26 b me escriba
63 b me escriban
11 b me escribas
-43 b me escriben
-27 b me escribieron
-40 b me facturer
-64 b me faut
-18 b me for
10 b me from
16 b me gusta
32 b me hables
-24 b me han
-35 b me here
-27 b me i
-17 b me in
-29 b me interesa
36 b me joindre
-14 b me know
31 b me llamen
-12 b me llego
36 b me llegue
23 b me lleguen
-18 b me lo
36 b me mande
-10 b me manden
44 b me mandes
-25 b me more
29 b me of
-14 b me off
-34 b me on
47 b me opongo
36 b me out
-23 b me paro
-42 b me please
19 b me puede
-18 b me pueden
-29 b me robaron
18 b me salgo
-25 b me salio
-24 b me so
13 b me stuff
31 b me texter
-60 b me the
-46 b me this
24 b me tienen
-66 b me to
22 b me up
7 b me when
24 b me with
35 b me your
-42 b mean $
21 b means stop
32 b mecrire $
-17 b mecrire svp
34 b mecris pas
-54 b mecrivez $
26 b mecrivez plus
46 b mejor por
-21 b menage en
-127 b mensaje $
58 b mensaje ,
-20 b mensaje anterior
-16 b mensaje de
45 b mensaje mas
52 b mensaje que
30 b mensaje y
60 b mensajes $
13 b mensajes .
-27 b mensajes a
36 b mensajes no
25 b mensajes por
-31 b menvoyez pas
-13 b menvoyez plus
33 b menvoyez rien
-96 b merci $
44 b merci de
-21 b mes $
20 b mes donnees
-3 b message $
20 b message ,
20 b message from
20 b message i
19 b message svp
24 b messages $
-35 b messages ,
24 b messages .
-33 b messages at
-25 b messages came
-20 b messages from
12 b messages please
12 b messages svp
12 b messages to
18 b messaging me
-23 b mettez le
-37 b mettez moi
19 b mettre fin
18 b mi abogado
26 b mi celular
19 b mi contacto
-24 b mi esposa
-41 b mi ex
31 b mi hijo
-19 b mi nombre
-19 b mi numero
47 b mi telefono
-36 b mi ultimo
46 b middle of
-21 b mignorer et
23 b mind $
-38 b mine $
-28 b minteresse pas
31 b mis datos
38 b missed call
-23 b missed your
22 b mistake ,
38 b moi $
-16 b moi ,
55 b moi de
51 b moi la
29 b moi plus
11 b moi plutot
16 b moi pu
18 b moi tranquille
-49 b moi un
36 b molestar $
-34 b molestar ,
34 b moment $
18 b momento $
49 b mon 06
15 b mon accord
-13 b mon bail
-58 b mon dernier
20 b mon droit
-36 b mon ex
14 b mon fils
24 b mon num
10 b mon numero
15 b mon telephone
-16 b month $
24 b month ,
75 b more $
25 b more .
-22 b more leaks
-23 b more messages
-13 b more of
18 b more text
14 b more texts
-29 b more than
17 b more time
-29 b msg $
50 b msgs $
28 b much $
21 b much to
-17 b muchas gracias
55 b mucho $
-18 b muela $
-21 b mur $
24 b murio mi
-15 b muy alto
-25 b my boss
-36 b my business
17 b my car
25 b my contact
45 b my contract
35 b my data
-15 b my daughter
-33 b my fence
34 b my house
30 b my inbox
-32 b my last
24 b my lawyer
-23 b my lease
29 b my mother
-38 b my name
-22 b my neighbor
-17 b my new
64 b my number
9 b my phone
23 b my plan
-9 b my son
-30 b my subscription
16 b my telephone
-48 b my texts
-16 b my wife
19 b my work
26 b nada $
-24 b nada ,
50 b nada de
-58 b nada mas
28 b nadie $
21 b nai jamais
-11 b nai plus
-15 b name off
-25 b narrete pas
-32 b narretez pas
-22 b ne ma
12 b ne mappelez
-25 b ne mavez
-8 b ne me
16 b ne mecrivez
-49 b ne menvoyez
-22 b ne minteresse
74 b ne pas
14 b ne plus
-55 b ne recois
24 b ne repondez
26 b ne sais
-17 b ne sarrete
10 b ne souhaite
49 b ne suis
-31 b ne veux
10 b ne vous
-17 b necesito abogado
23 b necrivez pas
16 b necrivez plus
-64 b need a
-32 b need any
13 b need for
-33 b need the
11 b need to
-35 b need you
25 b need your
23 b nenvoyez plus
51 b nest pas
-17 b nest plus
79 b never again
23 b never asked
-36 b never got
28 b never message
-56 b never mind
14 b never text
-35 b never texted
-28 b new one
27 b next month
-92 b next stop
22 b next week
-20 b night $
52 b night ,
-29 b night shift
-112 b no $
17 b no .
22 b no acepto
28 b no autorizo
-57 b no calls
-31 b no deja
-98 b no dejen
24 b no deseo
30 b no entienden
-30 b no entiendo
12 b no enviar
40 b no es
-17 b no escriban
34 b no fui
63 b no gracias
34 b no he
16 b no idea
20 b no les
39 b no lo
-13 b no longer
26 b no los
19 b no m
42 b no manden
32 b no mas
17 b no me
-48 b no mensajes
-49 b no message
22 b no molestar
-51 b no molesten
69 b no more
9 b no need
21 b no no
43 b no para
30 b no querer
41 b no quiero
-55 b no recibi
-43 b no se
24 b no send
-22 b no show
23 b no sigan
-22 b no signal
-23 b no sirve
110 b no soy
87 b no stop
-40 b no tengo
20 b no texting
25 b no texts
-21 b no thanks
-29 b no uso
41 b no veo
-16 b no vino
16 b no vuelvas
-10 b no want
-14 b noche $
-14 b nom de
22 b non merci
29 b not $
37 b not call
-7 b not contact
-75 b not disturb
-19 b not do
-37 b not ever
36 b not for
-39 b not hear
-39 b not here
-17 b not interested
-19 b not me
18 b not message
-58 b not my
-36 b not now
17 b not one
43 b not respond
34 b not send
54 b not steve
53 b not text
17 b not texting
-34 b not the
26 b not understand
16 b not use
7 b not want
24 b not wanted
48 b not write
-33 b not yet
13 b not your
-97 b notez mon
39 b now $
-18 b now on
42 b now please
-28 b nuit $
-1 b number $
-27 b number ,
41 b number .
-26 b number again
-15 b number and
21 b number but
-38 b number down
-7 b number for
-28 b number is
-33 b number on
26 b number out
-75 b numero $
-22 b numero ,
26 b numero .
-31 b numero a
-27 b numero de
-28 b numero equivocado
18 b numero svp
-22 b numero viejo
16 b nunca mas
20 b o los
29 b o p
-41 b of a
-41 b of contact
41 b of my
19 b of the
23 b of them
32 b of these
50 b of you
-8 b off $
62 b off .
31 b off a
23 b off it
5 b off my
-79 b off the
-6 b off this
18 b off with
40 b off your
-11 b ok $
-37 b old number
19 b olvidense de
-5 b on $
32 b on a
105 b on arrete
-32 b on file
-27 b on it
-38 b on ma
15 b on main
43 b on me
-16 b on ne
18 b on se
27 b on the
-18 b on this
-66 b one $
-46 b one ,
20 b one more
17 b one of
24 b only $
-30 b only ,
54 b only please
22 b opposition a
-34 b opt for
14 b opt me
-7 b opt out
27 b opting out
16 b or i
-20 b or not
-9 b order $
13 b otez moi
-31 b otra vez
51 b otro $
15 b oubliez moi
-16 b oui cest
41 b out $
31 b out .
-21 b out of
30 b out please
32 b over ,
63 b p $
49 b paix $
28 b panneau publicitaire
-46 b panneau stop
17 b par erreur
-21 b par la
60 b par mail
-25 b par message
-69 b par sms
36 b para de
-23 b para mi
-45 b para que
23 b para ya
38 b paren $
-41 b paren los
-25 b paro la
29 b part $
27 b part of
26 b partie de
28 b pas $
15 b pas ,
-29 b pas a
41 b pas appele
-32 b pas bien
-20 b pas de
-30 b pas encore
23 b pas etre
21 b pas interesse
-20 b pas la
18 b pas le
-33 b pas les
4 b pas moi
-6 b pas mon
-30 b pas plus
28 b pas pour
21 b pas recevoir
-20 b pas recu
-35 b pas svp
-40 b pas trop
23 b pas vouloir
-37 b pas vu
44 b paso $
68 b pass $
-24 b patient $
57 b paz $
-48 b pedi esto
51 b pedi informacion
-41 b pense que
27 b perdez mon
45 b perdon $
-44 b perdon ,
18 b permiso $
-26 b permission to
33 b pero no
-23 b person $
-30 b persona $
24 b personne $
-20 b personne ne
14 b phone $
21 b phone ,
-36 b phone .
13 b phone again
34 b phone calls
29 b phone is
21 b phone number
-54 b phone was
33 b pido que
-14 b plainte $
-27 b planta baja
81 b please $
-19 b please be
-30 b please call
-16 b please cancel
25 b please cease
8 b please delete
23 b please desist
-24 b please do
-64 b please dont
21 b please end
24 b please forget
-29 b please keep
-17 b please leave
18 b please make
58 b please no
38 b please quit
-12 b please remove
18 b please see
-82 b please stop
34 b please take
-18 b please text
20 b please turn
-19 b please update
-54 b please use
-96 b pls $
29 b pls im
30 b pls stop
67 b plus $
-44 b plus ,
36 b plus a
-32 b plus attendre
-52 b plus besoin
-33 b plus court
-39 b plus dinformations
24 b plus envoyer
16 b plus etre
57 b plus ici
16 b plus jamais
14 b plus la
27 b plus mecrire
-47 b plus recevoir
33 b plus rien
-26 b plus tard
-39 b plus vos
43 b plus vous
113 b plutot $
-39 b plutot ,
-31 b point of
20 b police $
-48 b por aqui
21 b por el
-56 b por que
39 b porte plainte
9 b pour la
50 b pour le
-39 b pour les
-28 b pour ne
15 b pour que
-53 b pouvez mecrire
-26 b precio $
-27 b prefere un
18 b preferiria no
45 b prefiero que
-24 b presion esta
12 b presupuesto $
-18 b prie $
19 b prie de
26 b proximo mensaje
18 b pu $
31 b pu de
21 b pu rien
30 b pub $
16 b publicidad $
25 b puede quitar
-49 b puis je
-16 b put me
-27 b put my
16 b q me
-28 b quand vous
18 b que ce
24 b que cest
32 b que dejen
-26 b que era
23 b que este
22 b que faut
19 b que jai
33 b que je
-23 b que lo
27 b que marque
31 b que me
-22 b que no
-15 b que paren
-19 b que pesados
-34 b que vous
36 b que ya
-23 b queda $
40 b quel culot
26 b quelquun dautre
-25 b questions $
-15 b qui $
-22 b qui .
20 b qui a
-56 b qui etes
10 b quien es
-24 b quien hablo
89 b quiero $
-37 b quiero dar
21 b quiero darme
-33 b quiero dejar
-20 b quiero el
-46 b quiero esperar
16 b quiero estar
23 b quiero esto
-17 b quiero mas
31 b quiero mensajes
-35 b quiero molestar
-14 b quiero que
-31 b quiero recibir
-38 b quiero retirar
66 b quiero salir
34 b quiero salirme
-56 b quit again
-24 b quit claim
79 b quit it
-34 b quit smoking
24 b quit texting
26 b quit this
19 b quitame $
23 b quitar de
-17 b quitar mi
-30 b quiten el
38 b quitennos $
20 b quote for
29 b rappel $
-23 b rappele $
-32 b rappelez moi
-25 b rappelle $
29 b rappels $
-13 b rather not
14 b rather you
-12 b rdv $
-31 b reach me
-34 b ready $
-37 b really do
-63 b recevoir ces
23 b recevoir de
10 b recevoir vos
35 b recibir esto
15 b recibir mas
-20 b recibir mensajes
17 b recibir nada
22 b recibir sus
-30 b recibo $
25 b refuse les
35 b regle $
-20 b remboursez moi
18 b reminders please
-96 b removal $
33 b remove $
23 b remove from
31 b remove me
-17 b remove my
-47 b remove the
17 b removed $
24 b removed me
-24 b rendez vous
-23 b renvoyer $
-29 b reply stop
41 b repondez pas
21 b repondez plus
-21 b reported as
-28 b resend $
-38 b retirar mi
31 b retire $
-22 b retire de
30 b retirer $
-24 b retirer mon
-44 b retirez la
40 b retirez moi
9 b retirez mon
25 b rid of
30 b rien $
-23 b rien dautre
20 b rien svp
-25 b right $
34 b right to
38 b rmv me
-29 b robaron el
-14 b roses $
-15 b ruido $
29 b s t
38 b sa $
46 b sa sufi
23 b saber nada
12 b said no
18 b said stop
31 b sais pas
-28 b sale end
100 b salir $
31 b salirme $
-31 b same guy
-14 b samedi $
22 b saquenme $
-7 b saquenme de
-17 b sarrete pas
-23 b saw this
45 b scam $
-28 b se desabonner
-19 b se equivoco
-29 b se me
33 b sea el
17 b see to
-42 b see your
-17 b seguro $
-15 b semana $
65 b send $
19 b send anything
23 b send me
-46 b send the
11 b sending me
-12 b sending them
18 b sending these
-33 b sent $
33 b sent stop
-28 b service $
21 b servicio $
-16 b servicio de
-30 b sest arretee
-20 b should be
-29 b should i
38 b shut up
-43 b si $
16 b si cest
19 b si es
28 b si jai
11 b si je
-26 b si no
-64 b si quiero
40 b si siguen
36 b si vous
17 b side $
-38 b sign $
32 b sign up
-19 b signal $
42 b signale $
39 b siguen escribiendo
20 b sil vous
16 b sin querer
22 b since my
38 b sms $
38 b sms ,
36 b sms .
17 b sms merci
-44 b sms suffit
-29 b sms svp
-27 b so i
18 b so no
-41 b so please
-24 b so sorry
-45 b so text
24 b so theres
-27 b soir ,
-45 b solo el
25 b some1 else
20 b somebody else
-14 b someone else
15 b someone to
-13 b something you
50 b son las
-18 b soon $
36 b sorry $
-32 b sorry for
25 b sorry wrong
68 b sortir $
17 b sortir de
-26 b souhaite plus
21 b soy el
33 b spammer $
20 b speak to
54 b steve $
33 b still get
-65 b still want
-26 b stole my
78 b stop $
44 b stop ,
44 b stop .
15 b stop all
-20 b stop by
41 b stop cest
13 b stop contacting
-30 b stop et
-41 b stop ignoring
-26 b stop in
-103 b stop it
-23 b stop me
21 b stop means
27 b stop messaging
-31 b stop my
54 b stop now
55 b stop sending
-55 b stop sign
18 b stop stop
24 b stop svp
55 b stop texting
-17 b stop them
-90 b stop these
37 b stop this
-30 b stop to
22 b stop with
21 b stop work
-17 b stopped by
-22 b stopping by
-31 b stopsign $
28 b stp $
-32 b su mensaje
23 b subscribe me
-30 b subscription to
-31 b suffit $
16 b suffit les
43 b suis pas
-20 b suite $
24 b suppress this
-31 b supprimer le
21 b supprimez le
13 b supprimez moi
-12 b supprimez mon
18 b sur ce
-41 b sur la
-6 b sus mensajes
21 b suscripcion $
-29 b t il
29 b t o
13 b take me
-29 b take my
-21 b take off
-8 b take the
16 b take this
20 b take your
52 b talk on
-22 b tambien $
16 b tan amable
-22 b technicien ,
49 b telefono $
-22 b telefono de
25 b telephone $
19 b telephonez moi
-15 b tell me
22 b tell you
-33 b tenant ,
17 b tes sms
-44 b text $
25 b text ,
23 b text .
35 b text again
-19 b text from
16 b text is
30 b text it
26 b text list
-39 b text me
-37 b text my
20 b text notifications
-30 b text reminders
-50 b text the
36 b text this
20 b texted $
-32 b texted me
-25 b texter $
54 b texting $
-30 b texting is
20 b texting thing
-42 b texto $
29 b textos $
-20 b textos ,
-13 b texts ,
28 b texts .
-39 b texts are
29 b texts at
21 b texts end
-27 b texts from
21 b texts i
19 b texts to
-3 b thank you
-39 b thanks $
32 b thanks ,
13 b thanks for
-33 b that $
-19 b that a
22 b that i
36 b that name
24 b that this
57 b that was
-23 b that would
17 b that you
-22 b the account
-37 b the alarm
24 b the attorney
9 b the bill
26 b the blue
29 b the car
-18 b the contract
-16 b the damn
-18 b the deck
-16 b the dentist
-18 b the end
18 b the fcc
-25 b the full
-23 b the house
-27 b the invoice
47 b the last
43 b the law
22 b the list
29 b the messages
40 b the msgs
-39 b the new
-22 b the newsletter
40 b the next
20 b the night
41 b the number
-60 b the old
-25 b the one
27 b the order
-24 b the paperwork
22 b the person
62 b the phone
-25 b the price
-16 b the reminders
23 b the road
-24 b the same
-17 b the second
11 b the tenant
20 b the text
104 b the texts
23 b the toilet
-59 b the updates
26 b the wrong
-21 b them stop
-41 b there a
37 b there is
21 b theres no
30 b these $
-27 b these messages
15 b these text
-34 b these texts
45 b this $
15 b this ,
-6 b this .
32 b this a
23 b this about
36 b this and
-11 b this be
-20 b this by
-21 b this cold
13 b this is
-14 b this isnt
-24 b this lease
-7 b this list
-46 b this number
-74 b this one
-22 b this phone
11 b this the
-52 b this time
-24 b thought you
-22 b through $
22 b throw my
28 b time i
17 b times do
-33 b tinte solo
-15 b to $
-14 b to a
29 b to ask
52 b to be
-33 b to bother
-16 b to call
-20 b to cancel
-22 b to contact
17 b to do
16 b to end
36 b to get
-27 b to go
18 b to hear
18 b to it
-30 b to leave
20 b to me
27 b to my
-42 b to opt
-14 b to quit
21 b to receive
-16 b to remove
20 b to say
14 b to see
-24 b to sell
-3 b to stop
38 b to text
15 b to the
25 b to this
-41 b to unsubscribe
18 b to write
-38 b to your
-20 b todavia $
-11 b today $
18 b today ,
-44 b tomorrow $
-16 b too many
61 b too much
-16 b tout de
39 b tranquille $
-14 b trompez de
-38 b trouve quelquun
23 b truc $
21 b turn off
-16 b twice $
39 b txets $
11 b txt $
-35 b txt me
12 b ty $
27 b u can
-25 b u forgot
-16 b u get
-18 b u guys
41 b u not
15 b u stop
16 b u text
43 b un $
-29 b un avocat
19 b un faux
41 b un mensaje
28 b un panneau
43 b un robot
-100 b un sms
-36 b un stop
50 b un subscribe
10 b un texto
35 b una estafa
-27 b una orden
-19 b una persona
44 b understand $
23 b understand the
19 b une autre
20 b une fois
35 b unsub $
-34 b unsubscribe $
24 b unsubscribe .
-70 b unsubscribe from
8 b unsubscribe me
28 b unsubscribed $
24 b up $
-19 b up ,
22 b up for
27 b up on
-36 b update my
24 b update your
-49 b updates $
37 b us be
20 b use my
-20 b use the
-57 b use this
-29 b uso mensajes
41 b ustedes $
12 b ustedes ,
-35 b va $
33 b va a
22 b van a
-22 b vert $
13 b veuillez me
-47 b veux annuler
13 b veux pas
49 b veux plus
-21 b veux retirer
35 b veux sortir
-25 b vez $
-44 b vez a
24 b vite $
20 b vivo en
-17 b voir $
-24 b voir le
-33 b vole mon
12 b volver a
-15 b vos messages
19 b vos relances
-9 b vos sms
23 b vos textos
10 b votre liste
-39 b votre message
14 b votre part
-18 b voudrais un
23 b vous $
-18 b vous .
-34 b vous ai
21 b vous avez
25 b vous continuez
-52 b vous deranger
44 b vous derangez
27 b vous en
14 b vous etes
29 b vous faire
-31 b vous maider
20 b vous me
-50 b vous mecrivez
-7 b vous ne
20 b vous plait
-16 b vous pouvez
-19 b vous rappelle
28 b vous signale
21 b voy a
18 b vuelvan a
17 b vuelvas a
50 b w the
-30 b waiting list
-57 b want $
15 b want any
39 b want em
-11 b want it
-18 b want my
54 b want off
-28 b want the
-38 b want to
14 b want your
27 b wanted $
26 b was $
-21 b was told
19 b wasnt me
26 b we are
-13 b we can
-37 b we dont
27 b weirdo $
-33 b what do
-42 b what does
64 b what is
-29 b what number
-27 b what time
34 b whatever i
-25 b whatever this
16 b when i
-27 b when you
-28 b who am
23 b who do
-126 b who is
-24 b who this
37 b who you
-36 b whos this
16 b why am
42 b why do
-21 b why you
19 b will be
26 b wish to
-24 b with $
-21 b with another
73 b with the
-18 b with these
31 b with this
-38 b with you
-47 b without me
-24 b wont go
-19 b wont stop
19 b work $
19 b work phone
-27 b worry about
-22 b would it
12 b would you
46 b write back
22 b write to
-21 b wrong chat
36 b wrong number
24 b wrong person
59 b xd $
-26 b y $
-33 b y a
57 b y los
36 b y no
18 b y siguen
-49 b ya $
-46 b ya basta
-22 b ya casi
25 b ya de
42 b ya dejen
25 b ya dejenme
-36 b ya esta
17 b ya estuvo
-35 b ya les
8 b ya no
-17 b ya pague
22 b ya tenemos
53 b ya tengo
-21 b ya voy
31 b yes stop
-62 b yo $
28 b yo no
22 b you $
29 b you ,
-62 b you a
45 b you again
20 b you and
14 b you are
-31 b you be
-12 b you called
5 b you can
19 b you delete
22 b you didnt
-22 b you do
15 b you dont
-13 b you fix
-10 b you for
-36 b you get
36 b you got
16 b you guys
-1 b you have
-13 b you help
21 b you keep
-40 b you left
-32 b you make
18 b you need
22 b you neednt
43 b you not
37 b you people
-20 b you permission
11 b you please
-16 b you remove
-19 b you sending
-22 b you stop
-15 b you take
-41 b you text
47 b you to
-16 b you want
-21 b you write
18 b your automated
27 b your billboard
-15 b your call
15 b your do
-22 b your email
-44 b your list
-44 b your message
-24 b your phone
32 b your services
23 b your side
-17 b your system
17 b your text
19 b your texting
38 b your texts
21 b youre texting
17 b youve been
-177 c 00>
48 c 06>
68 c 0p>
-32 c 10>
-25 c 120
-25 c 120>
-20 c 123
-17 c 12>
-27 c 14>
13 c 15>
-42 c 17h
-42 c 17h>
-23 c 18h
-23 c 18h>
-47 c 200
-60 c 200>
-31 c 20>
-29 c 23>
-63 c 300
-63 c 300>
-20 c 30>
-15 c 3pm
-15 c 3pm>
-38 c 40>
-19 c 42>
-22 c 43>
-10 c 447
-10 c 4471
-10 c 4471>
-10 c 471
-10 c 471>
-35 c 555
-35 c 555>
-35 c 55>
58 c 5h>
-19 c 5k>
-10 c 71>
-42 c 7h>
-17 c 80>
-23 c 8h>
-40 c <01
48 c <06
48 c <06>
-19 c <10
-32 c <10>
-50 c <12
-25 c <120
-25 c <120>
2 c <14
-19 c <14>
15 c <15
13 c <15>
-22 c <16
-36 c <17
-42 c <17h
-42 c <17h>
-28 c <18
-23 c <18h
-23 c <18h>
-59 c <20
-47 c <200
-60 c <200>
-23 c <22
-24 c <23
-19 c <2>
-81 c <30
-63 c <300
-63 c <300>
-18 c <30>
-56 c <3>
-15 c <3p
-15 c <3pm
-15 c <3pm>
-39 c <40
-29 c <40>
-18 c <42
-18 c <42>
-15 c <44
-10 c <447
-10 c <4471
-49 c <4>
-20 c <50
-29 c <500
-29 c <500>
-31 c <55
-29 c <555
-29 c <555>
-19 c <5k
-19 c <5k>
25 c <6>
9 c <8>
-25 c <9>
-27 c <a>
-31 c <ab
-20 c <abl
-21 c <able
-35 c <abr
-38 c <abre
23 c <abs
19 c <abst
4 c <ac
-3 c <acc
-38 c <acce
22 c <acci
16 c <acco
22 c <act
-21 c <ad>
-15 c <add
-25 c <add>
15 c <adv
15 c <aff
15 c <ag
6 c <aga
4 c <agai
22 c <agi
22 c <agia
-13 c <agr
23 c <agra
-36 c <agre
-8 c <agu
-8 c <agua
-17 c <ah
-38 c <ahi
-38 c <ahi>
32 c <aho
32 c <ahor
-13 c <ai>
-16 c <air
70 c <al
-87 c <al>
-25 c <ala
-25 c <alar
-6 c <ale
15 c <aler
14 c <algo
-6 c <all
-10 c <all>
67 c <alo
56 c <alon
18 c <alr
18 c <alre
9 c <alto
104 c <am
53 c <am>
25 c <ama
30 c <amab
-24 c <an
-29 c <an>
11 c <and
8 c <and>
7 c <annu
-1 c <ano
24 c <anot
9 c <ans
29 c <ans>
-21 c <answ
8 c <ant
9 c <ante
18 c <anu
-10 c <any>
-16 c <anyt
-21 c <ao
-21 c <aou
-21 c <aout
-35 c <ap
30 c <apa
40 c <apag
33 c <appe
-22 c <appr
-41 c <apu
-41 c <apun
41 c <aq
41 c <aqu
41 c <aqui
62 c <ar
-13 c <arbo
-8 c <are
-8 c <are>
19 c <arn
19 c <arna
55 c <arr
82 c <arre
-20 c <arri
52 c <as
58 c <as>
16 c <asa
16 c <asap
18 c <asi>
-17 c <asis
14 c <ask
-25 c <asl
-25 c <asle
-95 c <at
-64 c <at>
-35 c <atr
-35 c <atra
13 c <att
-18 c <atte
24 c <atto
27 c <au
16 c <au>
10 c <auc
10 c <aucu
-17 c <aus
-15 c <auss
16 c <aut
-17 c <auto
21 c <autr
15 c <aux
15 c <aux>
16 c <ave
-18 c <ave>
25 c <avec
-28 c <avi
-32 c <avis
15 c <avo
-28 c <avoc
29 c <avoi
-69 c <ay
-19 c <ay>
-14 c <aye
-38 c <ayu
-38 c <ayud
-24 c <az
-24 c <azu
-24 c <azul
-23 c <ba
-7 c <bab
-7 c <baby
6 c <bac
8 c <back
30 c <bad
30 c <bad>
-11 c <bai
-12 c <bail
44 c <baj
42 c <baja
-31 c <bal
-44 c <ban
19 c <bas
35 c <bast
-22 c <basu
-31 c <bat
-19 c <batt
40 c <be
86 c <be>
28 c <beat
-31 c <beb
-31 c <bebe
-18 c <bed
27 c <been
-19 c <beep
-26 c <bef
-26 c <befo
-18 c <bell
-13 c <bes
-16 c <bet
-23 c <bett
-75 c <bi
-13 c <bie
-13 c <bien
-13 c <bil
-29 c <bir
13 c <bla
16 c <blac
-32 c <ble
-25 c <bleu
51 c <blo
50 c <bloc
-18 c <bloo
12 c <bloq
-23 c <blu
9 c <blue
-15 c <bo
-30 c <bob
-30 c <bob>
-17 c <bol
28 c <bon
13 c <bonj
-11 c <bonn
23 c <bons
-30 c <boo
-35 c <book
57 c <bor
44 c <borr
-25 c <bos
-25 c <boss
-29 c <bot
-13 c <both
14 c <bou
19 c <box
23 c <box>
18 c <br
-41 c <bra
-12 c <brac
-29 c <brak
29 c <bre
29 c <brea
21 c <bro>
9 c <brok
-14 c <brot
28 c <bru
33 c <bruh
5 c <bu
28 c <budd
-24 c <bue
-24 c <buen
-23 c <bug
-40 c <bug>
19 c <bugg
-29 c <bui
-22 c <buil
12 c <bus
-16 c <bus>
26 c <busc
7 c <busi
14 c <busq
40 c <but
24 c <but>
17 c <butt
54 c <buz
54 c <buzz
10 c <by
-14 c <by>
25 c <bye
25 c <bye>
-42 c <ca
92 c <ca>
-15 c <cab
36 c <cal
54 c <call
-16 c <cam
37 c <camb
-87 c <came
20 c <cami
15 c <camp
-26 c <can
-45 c <can>
37 c <cana
26 c <canc
-2 c <car
16 c <car>
-34 c <card
-21 c <care
-35 c <caro
45 c <carr
34 c <cart
-9 c <casa
-14 c <cass
19 c <cat
19 c <cat>
46 c <ce
19 c <ce>
34 c <cea
34 c <ceas
17 c <cel
-35 c <cen
-35 c <cent
41 c <ces
-13 c <ces>
17 c <cese
69 c <cess
-15 c <cest
39 c <cet
8 c <ceta
31 c <cett
11 c <ch
14 c <cha
41 c <chan
21 c <chaq
-21 c <chat
-17 c <chau
-52 c <che
21 c <che>
13 c <chec
-14 c <cher
-41 c <chez
49 c <chi
26 c <chil
22 c <chin
-38 c <cho
-29 c <chof
-17 c <chos
-14 c <ci
26 c <ci>
-16 c <cin
-17 c <cinc
-24 c <cit
-18 c <cita
-16 c <civ
-16 c <civi
-69 c <cl
-13 c <cla
-9 c <cle
-22 c <clea
-45 c <cli
-20 c <clin
-8 c <clos
-33 c <cm
-55 c <co
-12 c <cob
-12 c <cobr
14 c <coc
9 c <coch
-27 c <col
-17 c <coli
-23 c <coll
29 c <colo
41 c <com
-15 c <comb
18 c <comm
-15 c <como
13 c <comp
18 c <con
-41 c <con>
-31 c <cond
6 c <conf
15 c <cono
78 c <cons
-5 c <cont
24 c <conv
26 c <coo
30 c <coor
-34 c <cor
7 c <corr
-36 c <cort
33 c <cos
26 c <cosa
-19 c <cou
-28 c <coul
33 c <coun
-6 c <coup
-24 c <cour
19 c <cout
7 c <cr
9 c <cra
16 c <crap
35 c <cree
-20 c <ct
-20 c <ct>
-14 c <cu
-35 c <cua
-7 c <cuan
-18 c <cuat
17 c <cuen
40 c <cul
40 c <culo
22 c <cus
22 c <cust
-36 c <cut
-36 c <cut>
85 c <d>
56 c <da
-23 c <dac
36 c <dad
31 c <dam
43 c <dame
-18 c <damn
-14 c <dan
-9 c <dans
-45 c <dap
-45 c <dapp
-12 c <dar
-29 c <dar>
21 c <darr
73 c <dat
53 c <data
-19 c <date
38 c <dato
-19 c <datt
-11 c <daug
23 c <dav
-33 c <dave
-17 c <day
-12 c <day>
-11 c <de
68 c <de>
-19 c <dea
-6 c <dead
-12 c <dear
12 c <deb
21 c <debe
14 c <debo
69 c <dec
-17 c <deck
57 c <decl
28 c <deco
-18 c <dee
33 c <def
29 c <defi
27 c <deg
27 c <dega
-27 c <dej
12 c <deja
-68 c <deje
17 c <dejo
-9 c <del
17 c <del>
-23 c <dela
13 c <dele
18 c <dem
4 c <dema
13 c <deme
39 c <den
-29 c <den>
12 c <denu
-24 c <dep
-12 c <depa
12 c <der
-26 c <dera
24 c <dere
11 c <dern
49 c <des
-60 c <des>
11 c <desa
-25 c <desc
15 c <desd
31 c <dese
11 c <desi
27 c <desm
-11 c <deso
62 c <desp
-28 c <dess
11 c <desu
-19 c <deta
12 c <dete
-21 c <deu
-37 c <deux
-36 c <dev
-28 c <deva
7 c <devi
-14 c <devu
-23 c <dex
-26 c <dh
5 c <di
7 c <dia
20 c <dial
-25 c <dias
19 c <dic
-31 c <did
-43 c <did>
10 c <didn
-45 c <die
-43 c <diez
19 c <dif
18 c <diff
-18 c <dig
-15 c <digo
17 c <dij
44 c <dije
-26 c <dijo
-24 c <dine
-48 c <dinf
19 c <dio>
-11 c <dis
18 c <disa
16 c <disc
106 c <dn
75 c <dnc
75 c <dnc>
-51 c <do
-1 c <do>
-17 c <dob
-17 c <dobl
-4 c <doc
-13 c <doe
-13 c <does
39 c <doi
11 c <dois
-21 c <dol
75 c <don
23 c <donc
2 c <done
29 c <donn
40 c <dont
-9 c <doo
-9 c <door
21 c <dor
20 c <dorm
-63 c <dos
-88 c <dos>
25 c <doss
-30 c <dou
-42 c <dow
-42 c <down
-16 c <dr
-15 c <dr>
22 c <dra
-35 c <dri
-20 c <driv
-17 c <droi
12 c <drop
22 c <dry
-39 c <du
-15 c <du>
19 c <dud
33 c <dude
-31 c <due
-26 c <duel
55 c <e>
-7 c <ea
-33 c <ear
-22 c <earl
-47 c <ec
-46 c <ecr
-48 c <ecri
41 c <ef
44 c <eff
39 c <effa
18 c <ei
18 c <eit
18 c <eith
-78 c <el>
27 c <eli
27 c <elim
26 c <ell
27 c <elle
24 c <els
24 c <else
59 c <em
39 c <em>
17 c <eme
17 c <emer
-18 c <en
-29 c <en>
-36 c <enc
-22 c <enco
10 c <end
25 c <end>
-16 c <ends
-21 c <enf
-16 c <eng
-13 c <engi
-20 c <enle
15 c <eno
8 c <enou
10 c <ent
31 c <ente
16 c <enti
-37 c <entr
27 c <env
33 c <envi
21 c <eq
21 c <equ
21 c <equi
70 c <er
28 c <era
-15 c <era>
43 c <eras
37 c <err
13 c <erre
3 c <erro
-62 c <es
17 c <es>
18 c <esa
18 c <esa>
-4 c <esc
-18 c <esco
17 c <escr
-64 c <ese
-64 c <ese>
-41 c <eso
-43 c <eso>
-62 c <esp
-47 c <espe
-23 c <espo
-19 c <esq
-19 c <esqu
90 c <est
-10 c <est>
-31 c <esta
79 c <este
69 c <esto
21 c <et
-23 c <eta
-16 c <etai
27 c <ete>
-41 c <etes
31 c <etr
27 c <etre
-62 c <eu
-51 c <eur
-51 c <euro
-31 c <ev
6 c <eve
15 c <even
-38 c <evi
-36 c <evic
-100 c <ex
-90 c <ex>
26 c <exc
52 c <excl
-24 c <excu
22 c <exer
-9 c <exp
-13 c <ext
-18 c <ey
-18 c <eye
23 c <f>
-9 c <fa
17 c <fac
33 c <faco
-14 c <fact
-42 c <fai
-11 c <fair
-19 c <fais
20 c <fal
19 c <fall
35 c <fam
32 c <fami
-23 c <fan
12 c <far
-31 c <fau
-17 c <fauc
-15 c <faut
20 c <fav
20 c <favo
-19 c <fax
-19 c <fax>
15 c <fc
-84 c <fe
-14 c <fel
-43 c <fen
-29 c <fenc
-11 c <fi
35 c <fic
35 c <fich
24 c <fil
31 c <file
17 c <fils
-18 c <filt
23 c <fin
-17 c <fin>
49 c <find
-43 c <fir
-20 c <fire
-12 c <firm
-11 c <firs
-17 c <fis
-32 c <fiv
-32 c <five
17 c <fix
12 c <fixe
-61 c <fl
-25 c <flo
26 c <fo
9 c <foi
13 c <fois
23 c <for
-14 c <for>
25 c <fore
-24 c <forg
-13 c <form
-11 c <fot
-11 c <foto
13 c <fou
-25 c <foun
22 c <fout
19 c <fr
27 c <fra
43 c <frau
-11 c <fre
-12 c <free
-20 c <fri
-20 c <frid
-13 c <fron
48 c <fuc
48 c <fuck
27 c <fue
10 c <fue>
17 c <fuer
16 c <fug
16 c <fuga
23 c <fui
34 c <fui>
-11 c <fuit
-39 c <ful
-32 c <full
-93 c <fum
-19 c <fuma
-55 c <fume
-19 c <func
14 c <fur
28 c <furt
29 c <fut
29 c <futu
-74 c <ga
-31 c <gar
-17 c <gara
51 c <gard
-29 c <gare
-25 c <gaz
-26 c <gaz>
13 c <ge
34 c <gen
25 c <gene
13 c <gent
-26 c <ger
-22 c <gera
12 c <get
60 c <get>
-30 c <gets
-29 c <gett
-19 c <gi
-18 c <giv
-13 c <give
-31 c <gl
-23 c <glu
-23 c <glut
12 c <god
12 c <god>
23 c <goe
23 c <goes
9 c <goo
9 c <good
-4 c <got
-7 c <got>
-27 c <gr
10 c <grac
-9 c <gran
26 c <gras
16 c <grat
-17 c <grav
-14 c <gre
-34 c <gu
-23 c <gua
-23 c <guar
30 c <gue
34 c <gueu
-24 c <gus
-24 c <gust
-7 c <guy
-11 c <guy>
-35 c <gy
-35 c <gym
-35 c <gym>
15 c <ha
-27 c <hab
-25 c <habl
-32 c <hac
-32 c <hace
15 c <hag
24 c <haga
-12 c <hai
-9 c <hair
21 c <hal
24 c <halt
-22 c <han>
21 c <hand
29 c <hap
29 c <happ
51 c <har
9 c <harc
22 c <hart
10 c <has>
32 c <hav
7 c <have
26 c <havi
-4 c <hay
-24 c <hay>
19 c <haya
11 c <he
-17 c <he>
-27 c <hea
-12 c <hear
-20 c <heat
16 c <hell
-20 c <help
34 c <her
-21 c <her>
66 c <here
-28 c <hes
-28 c <hes>
33 c <heu
33 c <heur
-17 c <hi
20 c <hi>
-62 c <hie
-46 c <hier
37 c <hij
34 c <hijo
-10 c <hil
-10 c <hill
-20 c <him
-20 c <him>
-32 c <his
-32 c <his>
13 c <hit
11 c <hit>
20 c <hm
23 c <hmu
23 c <hmu>
-16 c <ho
-27 c <hom
-19 c <home
30 c <hor
15 c <hora
23 c <hos
23 c <hosp
-22 c <hour
25 c <hous
15 c <how
15 c <how>
-37 c <hu
-24 c <hun
4 c <i>
22 c <ici
22 c <ici>
68 c <id
51 c <id>
61 c <if
61 c <if>
-33 c <ig
-32 c <ign
-32 c <igno
15 c <il
-9 c <il>
-19 c <ill>
28 c <ille
46 c <im
19 c <im>
38 c <imm
38 c <imme
40 c <in
-25 c <in>
30 c <inb
30 c <inbo
-20 c <inch
27 c <inco
36 c <inf
39 c <info
-25 c <inq
-25 c <inqu
33 c <insi
16 c <int
6 c <inte
-35 c <inv
-35 c <invo
15 c <is
-9 c <is>
21 c <isn
21 c <isnt
43 c <it
20 c <it>
-11 c <its
-26 c <its>
29 c <ja
32 c <jai
16 c <jai>
22 c <jaim
-42 c <jaj
-42 c <jaja
5 c <jam
5 c <jama
18 c <jan
14 c <jap
14 c <japp
-39 c <je
47 c <je>
-22 c <jea
-22 c <jean
-29 c <jef
-24 c <jen
39 c <jen>
13 c <jes
9 c <jesp
-16 c <jeu
-16 c <jeud
20 c <jex
20 c <jexe
16 c <jm
16 c <jme
16 c <jme>
42 c <jo
36 c <joi
36 c <join
17 c <jov
17 c <jove
-15 c <ju
13 c <jua
13 c <juan
-11 c <jue
-11 c <juev
-31 c <jui
-26 c <juin
-20 c <jun
-11 c <jus
7 c <just
17 c <jv
-34 c <ke
-27 c <kee
-27 c <keep
26 c <ki
36 c <kid
11 c <kita
-3 c <kno
-107 c <la
44 c <lac
64 c <lach
-14 c <lad
-17 c <ladr
-28 c <lai
-14 c <lais
-13 c <lam
13 c <lan
16 c <lanc
-19 c <lapt
-21 c <lar
13 c <las>
-32 c <lat
-32 c <late
19 c <law
35 c <law>
-8 c <lawy
-54 c <le
4 c <le>
31 c <lea
-30 c <leak
-31 c <leas
-12 c <leau
-36 c <lef
-42 c <left
-41 c <leg
-40 c <lega
-57 c <len
-43 c <lent
-28 c <les
-25 c <les>
76 c <let
-29 c <let>
42 c <letr
40 c <lett
-20 c <lh
27 c <li
-25 c <lie
-25 c <lien
-15 c <lig
-16 c <ligh
-9 c <lik
-9 c <like
-15 c <lil
-32 c <lim
-36 c <limp
-11 c <lin
-19 c <line
16 c <link
55 c <lis
42 c <list
18 c <lite
18 c <liv
30 c <live
-29 c <ll
9 c <lla
17 c <llav
-54 c <lle
-43 c <lleg
-14 c <llev
-81 c <lo
20 c <lo>
-48 c <loc
-26 c <loca
-24 c <lock
-24 c <lon
-24 c <long
23 c <loo
19 c <look
-23 c <lop
-24 c <lor
29 c <los
55 c <lose
-22 c <lost
33 c <lou
21 c <lour
-11 c <lov
-11 c <love
-56 c <lu
-43 c <luc
-16 c <lug
-16 c <luga
17 c <lui
13 c <lui>
-33 c <lun
-15 c <lund
-20 c <lune
51 c <m>
-32 c <ma
-27 c <ma>
43 c <mad
29 c <madr
37 c <mai
-34 c <maid
50 c <mail
9 c <main
10 c <mais
-19 c <mak
24 c <make
-43 c <maki
-9 c <mal
-15 c <mala
-17 c <man
30 c <mana
32 c <mar
-22 c <marc
-27 c <mard
91 c <mark
13 c <marq
-14 c <mart
35 c <mas
41 c <mass
-11 c <mate
-17 c <math
49 c <mati
-43 c <mav
-41 c <mave
-31 c <may
-8 c <may>
-15 c <mayo
34 c <md
34 c <mdr
31 c <mdr>
40 c <me
25 c <me>
5 c <mea
5 c <mean
18 c <mec
-20 c <mech
31 c <mecr
-6 c <med
24 c <mef
24 c <meff
-22 c <mem
-20 c <meme
101 c <men
-21 c <mena
35 c <menl
-2 c <mens
66 c <ment
32 c <menv
-13 c <mer
-26 c <merc
-7 c <mes
-11 c <mes>
8 c <mess
23 c <met
26 c <meta
-66 c <mi
-13 c <mi>
38 c <mid
46 c <midd
-12 c <midi
-8 c <mie
-18 c <mien
11 c <mieu
-24 c <mig
-21 c <mign
-27 c <mik
-27 c <mike
-23 c <min
9 c <mind
-28 c <mint
-15 c <minu
-19 c <mis
21 c <mis>
-23 c <mism
-18 c <miss
-22 c <mm
-22 c <mme
-22 c <mme>
13 c <mo
29 c <moc
27 c <mocc
22 c <moi
43 c <moi>
-22 c <mois
-37 c <mol
-40 c <mold
42 c <mom
-11 c <mom>
53 c <mome
-18 c <mon
-19 c <mon>
-13 c <mond
16 c <mons
-16 c <mont
26 c <mop
26 c <mopp
21 c <mor
36 c <more
-15 c <morn
51 c <mot
47 c <moth
-33 c <mou
-21 c <mow
62 c <ms
62 c <msg
-35 c <msg>
66 c <msgs
-56 c <mu
9 c <muc
9 c <much
-27 c <mur>
24 c <muri
-16 c <mus
-37 c <musi
26 c <must
-27 c <muy
-27 c <muy>
-20 c <my
-11 c <my>
36 c <n>
-33 c <na
5 c <nada
-5 c <nadi
15 c <nah
15 c <nah>
-6 c <nai
-25 c <nam
-25 c <name
-60 c <nar
-67 c <narr
16 c <nav
22 c <navi
-61 c <ne
-12 c <ne>
29 c <nec
-23 c <nece
54 c <necr
5 c <nee
5 c <need
-20 c <nei
-20 c <neig
25 c <nel
25 c <nel>
12 c <nen
37 c <nenv
13 c <nes
9 c <nev
9 c <neve
-21 c <new
6 c <new>
-21 c <news
-17 c <nex
-17 c <next
61 c <ni
63 c <ni>
25 c <nic
31 c <nice
-29 c <nie
-29 c <niev
8 c <nin
18 c <ning
62 c <nn
62 c <nn>
-12 c <no
65 c <no>
-46 c <noi
-16 c <nois
-52 c <nom
-25 c <nom>
-22 c <nomb
32 c <non>
-30 c <nons
-19 c <noo
-19 c <noon
14 c <nop
14 c <nope
12 c <nos>
-32 c <not
35 c <not>
-109 c <note
-4 c <noth
55 c <noti
6 c <notr
26 c <nous
-25 c <nouv
66 c <now
66 c <now>
79 c <nt
-27 c <nu
-12 c <nue
-43 c <nui
-29 c <nuit
56 c <num
26 c <num>
34 c <nume
7 c <nun
23 c <nunc
-33 c <nut
-34 c <nv
-33 c <nvm
-33 c <nvm>
52 c <o>
4 c <ob
26 c <obj
26 c <obje
-24 c <obr
-32 c <oc
14 c <of
46 c <of>
4 c <off
28 c <off>
-41 c <oh
-34 c <oh>
-28 c <oi
-16 c <ok
-16 c <ok>
-40 c <ol
-44 c <old
-44 c <old>
-37 c <on
-3 c <on>
25 c <onc
25 c <once
4 c <one
-2 c <one>
133 c <op
-7 c <ope
-6 c <open
58 c <opo
47 c <opon
64 c <opt
29 c <opt>
21 c <opti
15 c <opto
-51 c <or
-39 c <ord
-28 c <orde
23 c <os
29 c <ote
29 c <otez
-51 c <oth
-51 c <othe
12 c <otr
-22 c <otra
27 c <otro
52 c <ou
30 c <oub
30 c <oubl
38 c <oug
38 c <ough
-50 c <oui
-50 c <oui>
16 c <our
14 c <our>
53 c <out
6 c <out>
23 c <outr
-23 c <outs
30 c <outt
5 c <ow
17 c <own
16 c <owne
63 c <p>
-6 c <pa
-21 c <pac
-34 c <pag
-17 c <pagu
40 c <pai
-15 c <paid
19 c <paie
-41 c <pain
74 c <paix
-24 c <pan
-17 c <pann
-37 c <pap
-18 c <papa
-17 c <paq
-17 c <paqu
41 c <par
-40 c <par>
28 c <para
52 c <pare
-46 c <park
-12 c <paro
3 c <part
43 c <pas
-17 c <pas>
37 c <paso
-24 c <pate
21 c <patr
-15 c <pay
16 c <pay>
-23 c <paye
-24 c <paym
46 c <paz
46 c <paz>
11 c <pe
25 c <pea
25 c <peac
-3 c <ped
-7 c <pedi
-55 c <pen
-36 c <pens
21 c <peo
21 c <peop
31 c <per
28 c <per>
-32 c <perd
24 c <perm
27 c <pero
16 c <perr
-11 c <pers
-11 c <peu
-10 c <peux
-16 c <ph
1 c <pho
16 c <phon
-14 c <phot
-62 c <pi
-13 c <pia
-13 c <pian
-33 c <pic
-17 c <pick
26 c <pid
48 c <pido
19 c <pier
46 c <pl
-33 c <pla
-10 c <plac
-25 c <plag
26 c <plai
34 c <ple
25 c <plea
26 c <pli
26 c <plis
10 c <pls
10 c <pls>
38 c <plu
18 c <plus
18 c <plut
27 c <plz
19 c <plz>
-82 c <po
-12 c <poi
-12 c <poin
16 c <pol
16 c <poli
-32 c <pon
-29 c <pong
-51 c <poo
-37 c <poor
51 c <por
-1 c <por>
41 c <porf
-28 c <pou
19 c <pour
-42 c <pouv
-51 c <pr
16 c <pra
-88 c <pre
-36 c <prec
27 c <pref
-49 c <pres
-25 c <prev
15 c <pri
7 c <prie
-21 c <prix
40 c <pro
-14 c <prob
18 c <proc
17 c <prof
-20 c <prog
23 c <proh
10 c <prom
-36 c <prop
28 c <prov
24 c <prox
61 c <pu>
61 c <pub
28 c <publ
18 c <pubs
-39 c <pue
-46 c <pued
15 c <puer
-44 c <pui
-44 c <puis
17 c <pur
14 c <purg
-37 c <put
-41 c <put>
42 c <q>
18 c <qu
-33 c <qua
-11 c <quan
-22 c <quat
26 c <que
70 c <que>
-2 c <quel
18 c <quer
-40 c <ques
36 c <qui
-59 c <qui>
6 c <quie
16 c <quis
58 c <quit
-2 c <quo
20 c <quoi
49 c <r>
-45 c <ra
-16 c <rac
-16 c <racc
-18 c <rai
-22 c <rain
-11 c <rap
6 c <rapp
22 c <rate
-21 c <rato
-22 c <ray
-30 c <rd
-22 c <rd>
13 c <re
-34 c <rea
-23 c <reac
-15 c <read
-26 c <real
21 c <reas
10 c <rec
17 c <reca
15 c <rece
-4 c <reci
-17 c <recu
-8 c <ref
-26 c <refa
59 c <refu
23 c <reg
-21 c <rega
34 c <regl
41 c <rel
41 c <rela
30 c <rem
-28 c <remb
-15 c <remi
16 c <remo
-88 c <ren
-23 c <rend
-24 c <rent
-37 c <renv
-20 c <rep
-19 c <repa
21 c <repl
-10 c <repo
53 c <req
53 c <requ
11 c <res
-62 c <rese
15 c <resi
27 c <reso
93 c <resp
-24 c <rest
-34 c <resu
9 c <ret
-12 c <reta
2 c <reti
31 c <retr
-15 c <retu
85 c <rev
31 c <reve
43 c <revo
10 c <ri
-34 c <ric
25 c <rid>
46 c <rie
58 c <rien
-12 c <rin
-12 c <ring
47 c <rm
38 c <rmv
38 c <rmv>
-56 c <rn
-56 c <rn>
-69 c <ro
25 c <roa
23 c <road
11 c <rob
-29 c <roba
42 c <robo
-12 c <roo
-5 c <room
-40 c <ros
-22 c <rose
-15 c <rot
-25 c <roy
-25 c <roy>
-34 c <ru
16 c <rue
-15 c <rui
-18 c <ruid
63 c <s>
2 c <sa
93 c <sa>
24 c <sab
30 c <sabe
40 c <sac
64 c <saca
-22 c <saco
33 c <sai
15 c <said
10 c <sal
-38 c <sale
20 c <salg
15 c <sali
12 c <salo
-32 c <sam
-27 c <same
24 c <sao
24 c <saou
-16 c <saq
-16 c <saqu
-65 c <sar
-38 c <sara
-27 c <sarr
-24 c <sat
-38 c <sat>
13 c <satu
-21 c <sau
-41 c <saw
-41 c <saw>
28 c <say>
-26 c <says
61 c <sc
28 c <sca
28 c <scam
10 c <scr
-33 c <scre
-29 c <se
29 c <sea
28 c <sea>
-28 c <sec
-17 c <seco
-12 c <secr
-5 c <see
-16 c <see>
-35 c <sel
-25 c <sell
-9 c <sem
-11 c <sema
7 c <sen
45 c <send
-28 c <sent
55 c <ser
34 c <ser>
37 c <seri
-44 c <ses
-43 c <sest
-9 c <set>
25 c <seu
25 c <seul
-61 c <sh
-17 c <sha
-23 c <shi
-29 c <shif
22 c <shou
28 c <shov
-38 c <show
-64 c <si
19 c <si>
-26 c <sic
-26 c <sick
11 c <side
-23 c <sig
-26 c <siga
-3 c <sign
-5 c <sigu
15 c <sil
23 c <sil>
7 c <sin
-36 c <sin>
42 c <sinc
-15 c <sir
-24 c <sirv
23 c <sis
18 c <sist
-2 c <sl
9 c <sle
9 c <slee
-31 c <slo
-20 c <slow
-1 c <sm
-35 c <smo
-35 c <smok
51 c <sms
51 c <sms>
-33 c <sn
-52 c <sno
-52 c <snow
-8 c <so
-23 c <so>
-24 c <soc
-24 c <soci
-25 c <soir
18 c <soit
25 c <sol
-19 c <sola
16 c <sold
14 c <soli
-9 c <solo
-19 c <som
-5 c <some
10 c <son>
-12 c <sonn
-20 c <soo
-20 c <soon
25 c <sor
-9 c <sorr
30 c <sort
-36 c <sou
-31 c <souc
34 c <soy
21 c <soy>
-52 c <sp
16 c <spam
-23 c <spe
-12 c <spea
-18 c <spo
-21 c <sq
-21 c <squ
-20 c <sque
-24 c <sr
6 c <st
68 c <st0
68 c <st0p
-18 c <st>
33 c <sta
-10 c <star
37 c <stay
-10 c <sti
-13 c <stil
11 c <sto
-29 c <stol
65 c <stoo
2 c <stop
-19 c <stov
42 c <stp
42 c <stp>
37 c <str
25 c <stra
-12 c <stu
16 c <stuf
51 c <su
43 c <subs
26 c <suc
-26 c <sue
-14 c <sue>
31 c <suf
42 c <sufi
13 c <sui
-18 c <sun
-20 c <suns
74 c <sup
25 c <supp
35 c <supr
-30 c <sur
14 c <sur>
-17 c <sure
-33 c <surp
31 c <sus
26 c <susc
18 c <suy
17 c <suyo
19 c <sv
19 c <svp
19 c <svp>
13 c <sw
16 c <sy
13 c <sys
13 c <syst
36 c <t>
-45 c <ta
68 c <ta>
8 c <tab
-33 c <tac
-25 c <taco
29 c <tak
13 c <take
17 c <taki
-6 c <tal
24 c <tan
24 c <tant
-12 c <tap
-12 c <tar
-8 c <tard
-67 c <tat
-28 c <tato
-29 c <tatt
44 c <te
-24 c <te>
-49 c <tec
-30 c <tech
-4 c <tel
-15 c <tell
-37 c <tem
-40 c <temp
-25 c <ten
-30 c <tena
25 c <tene
-27 c <teng
-14 c <ter
44 c <tes
19 c <tes>
25 c <test
49 c <tex
49 c <text
17 c <tf
17 c <tf>
-114 c <th
32 c <tha
13 c <than
9 c <the
-22 c <the>
19 c <them
19 c <then
-29 c <ther
83 c <thes
-17 c <they
69 c <thi
43 c <thin
14 c <thir
41 c <this
-18 c <tho
-15 c <thou
30 c <thre
-25 c <thro
19 c <thx
19 c <thx>
-20 c <ti
18 c <tic
18 c <tick
-6 c <tie
-10 c <tien
-12 c <til
18 c <tim
16 c <time
-35 c <tin
-35 c <tint
-17 c <tir
-18 c <tire
-20 c <tm
-20 c <tmr
-20 c <tmrw
-27 c <to
57 c <to>
14 c <toda
-16 c <todo
-14 c <toi
-19 c <toi>
14 c <tol
12 c <told
9 c <tom
31 c <ton
20 c <too
2 c <too>
-24 c <tou
19 c <touc
-21 c <touj
-29 c <tour
17 c <tout
-26 c <tow
-15 c <tow>
-82 c <tr
10 c <tran
1 c <trav
-9 c <tre
-2 c <tree
-15 c <tres
-40 c <tri
-37 c <trim
-30 c <trop
40 c <trou
-49 c <try
-44 c <try>
16 c <tu>
25 c <tur
25 c <turn
-17 c <tut
-17 c <tuto
-31 c <tw
-15 c <twi
-15 c <twic
-36 c <two
-36 c <two>
93 c <tx
66 c <txe
66 c <txet
17 c <txt
13 c <ty
29 c <u>
40 c <ug
40 c <ugh
40 c <ugh>
28 c <ul
28 c <ult
28 c <ulti
61 c <un
-42 c <un>
-34 c <una
-26 c <una>
14 c <und
-3 c <unde
14 c <une
-11 c <une>
26 c <unen
-11 c <uni
-11 c <unit
16 c <uno
37 c <uno>
-22 c <unos
66 c <uns
45 c <unsu
16 c <unt
16 c <unti
16 c <up
49 c <up>
-61 c <upd
-61 c <upda
30 c <ups
-23 c <ur
-23 c <urg
-23 c <urge
48 c <us>
40 c <usa
33 c <usar
-39 c <use
-52 c <use>
-21 c <uso
-21 c <uso>
-32 c <ust
-32 c <uste
24 c <ut
21 c <va
-26 c <vac
-32 c <vaca
38 c <vaj
38 c <vaja
-27 c <val
14 c <van
14 c <van>
31 c <vaz
31 c <vazy
6 c <ve
3 c <vec
14 c <vece
-33 c <ven
18 c <vend
-16 c <vene
-13 c <veng
-7 c <veni
38 c <veo
38 c <veo>
-72 c <ver
-24 c <ver>
-44 c <verd
-20 c <vert
12 c <vet
-17 c <vet>
28 c <vete
56 c <veu
26 c <veu>
11 c <veui
31 c <veux
-74 c <vi
-33 c <vi>
-38 c <vie
-25 c <viej
-17 c <vin
-22 c <vino
16 c <vire
9 c <visi
19 c <vit
15 c <vite
17 c <viv
20 c <vivo
33 c <vo
-13 c <voi
29 c <voic
-50 c <voir
-9 c <vois
19 c <vol
34 c <volv
48 c <vor
48 c <vorr
59 c <vos
59 c <vos>
-12 c <vot
-12 c <votr
27 c <vou
-15 c <voud
20 c <voul
-17 c <vous
-20 c <vr
-20 c <vra
-20 c <vrai
-37 c <vu>
35 c <vue
37 c <vuel
29 c <w>
-28 c <wa
-51 c <wai
-51 c <wait
-12 c <wal
-17 c <walk
31 c <wan
31 c <want
16 c <war
-24 c <was
-42 c <was>
19 c <wasn
26 c <wast
-8 c <wat
-13 c <wate
20 c <way
29 c <we
-8 c <we>
-19 c <web
-18 c <wed
-34 c <wee
-31 c <week
20 c <wei
28 c <weir
11 c <wen
14 c <went
44 c <wer
44 c <were
-55 c <wh
16 c <wha
16 c <what
-21 c <whe
-37 c <when
22 c <wher
-32 c <whi
-16 c <whil
-16 c <whit
10 c <who>
28 c <whoe
-37 c <whos
6 c <why
6 c <why>
8 c <wi
-20 c <wif
-18 c <wife
-14 c <wil
-16 c <will
26 c <wis
32 c <wish
61 c <wn
61 c <wna
61 c <wnat
-39 c <wo
-50 c <won
-46 c <wont
17 c <wor
47 c <word
12 c <work
-41 c <worr
1 c <wou
1 c <woul
-1 c <wro
-1 c <wron
59 c <xd
59 c <xd>
41 c <xf
41 c <xfa
41 c <xfa>
-48 c <y>
36 c <ya
15 c <ya>
20 c <yan
20 c <yano
-18 c <ye
26 c <yea
18 c <yeah
-32 c <yes
-25 c <yes>
-9 c <yo
-2 c <yo>
2 c <you
11 c <you>
31 c <your
28 c <youv
29 c <yu
-35 c aba
-34 c aba>
-17 c abaj
26 c abe
29 c aber
29 c aber>
-10 c abl
-53 c abla
-18 c abla>
-28 c ablar
77 c able
-19 c able>
24 c ablem
26 c ablen
40 c ables
-31 c ablo
-31 c ablo>
36 c abo
13 c abon
25 c abonn
-20 c abr
-38 c abre
-18 c abre>
23 c abs
19 c abst
19 c abste
-7 c aby
23 c aca
48 c acam
48 c acame
-49 c acc
-31 c acce
-26 c accep
7 c acci
18 c accid
-6 c acco
-16 c accor
-15 c accr
-15 c accro
62 c ace>
-50 c acen
-50 c acen>
35 c acer
35 c acer>
-19 c aces
-19 c aces>
-11 c acez
-11 c acez>
26 c ach
-19 c ach>
52 c ache
32 c ache>
28 c achez
13 c aci
10 c acia
10 c acias
15 c acio
15 c acion
-31 c ack
-10 c ack>
-24 c acke
23 c ackl
23 c ackli
-13 c aco
30 c acon
30 c acon>
-32 c acos
-36 c acos>
73 c act
16 c act>
35 c acta
25 c actar
30 c acte
23 c acte>
-9 c acted
14 c acter
62 c acti
28 c actin
15 c actio
20 c activ
-25 c acto
-20 c acto>
-21 c acts
-21 c acts>
-17 c actu
-19 c actur
-17 c ad>
-22 c ada
-3 c ada>
-17 c add
-25 c add>
18 c adec
-8 c adi
-13 c adie
-21 c adie>
54 c adm
49 c adme
49 c adme>
-17 c ado
-6 c ado>
-27 c ador
-21 c ador>
-27 c adora
13 c ados
13 c ados>
5 c adr
23 c adre>
-20 c adres
-13 c adu
15 c adv
44 c afa
4 c aff
15 c affa
15 c affai
-19 c affi
10 c aga
-12 c aga>
4 c agai
4 c again
26 c agan
26 c agan>
-8 c age
-20 c age>
25 c ager
42 c ages
42 c ages>
-30 c agez
-30 c agez>
52 c agi
22 c agia
22 c agian
31 c agin
40 c aging
-32 c ago
-5 c ago>
-27 c agos
-8 c agr
23 c agra
23 c agrad
-31 c agre
-31 c agree
-4 c agu
-8 c agua
-3 c agua>
-37 c ague>
43 c aguen
21 c ah>
-38 c ahi
-38 c ahi>
32 c aho
32 c ahor
32 c ahora
-3 c ai>
-28 c aid
5 c aid>
-34 c aide
-31 c aider
12 c aie
6 c ail>
-9 c aim
-27 c aim>
-11 c ain
-17 c aini
-17 c ainin
29 c aint
34 c ainte
-24 c air
-35 c air>
11 c aire
23 c aire>
-16 c ais
-23 c ais>
26 c aise
-18 c aisi
-14 c aiss
-14 c aisse
-19 c ait
19 c ait>
21 c aite
14 c aites
-28 c aiti
-28 c aitin
74 c aix
74 c aix>
17 c aja
12 c aja>
-27 c aje
-37 c aje>
42 c ajes
42 c ajes>
24 c ajo>
-15 c ak>
-18 c ake
36 c ake>
-13 c aken
-14 c aken>
-22 c akes
-22 c akes>
-15 c aki
-13 c akin
-5 c aking
-15 c aks
-15 c aks>
-82 c al>
-48 c ala
-25 c alad
-16 c aladi
-15 c alar
-18 c alarm
5 c ale
40 c aled
40 c aled>
19 c alert
30 c alg
33 c algo
33 c algo>
-12 c algui
-13 c ali
-32 c ali>
-30 c alio
-30 c alio>
74 c alir
40 c alir>
34 c alirm
-17 c alis
-9 c alk>
50 c all
-8 c all>
57 c alla
32 c alle
-46 c alle>
19 c allec
-16 c alled
-20 c aller
34 c allez
8 c alli
8 c allin
-12 c alls
-12 c alls>
-14 c ally
-14 c ally>
16 c alm
53 c alo
70 c alon
12 c alon>
63 c alone
18 c alr
18 c alre
18 c alrea
23 c alt
22 c alt>
9 c alto
8 c alto>
86 c am>
31 c ama
30 c amab
23 c amabl
30 c amad
-14 c amada
44 c amado
-17 c amam
-17 c amame
16 c amb
22 c ambi
19 c ambie
-20 c ame
32 c ame>
-35 c amen
-19 c amen>
-5 c ament
85 c ami
-19 c amie
-19 c amien
32 c amil
20 c amily
22 c amio
22 c amion
31 c amm
27 c amme
26 c ammer
-18 c amn
-18 c amn>
4 c amo
40 c amo>
-35 c amos
-35 c amos>
16 c amp
13 c amp>
-17 c ams
-9 c an>
51 c ana
-3 c ana>
22 c anag
22 c anage
40 c anal
38 c anal>
-60 c anc
6 c ance
-50 c ance>
26 c ancel
15 c ances
-15 c anci
-18 c ancia
16 c ancie
36 c and
-36 c and>
21 c anda
-43 c anda>
54 c andan
26 c andar
32 c ande
32 c ande>
-27 c andem
5 c anden
48 c andes
-25 c andez
24 c andl
16 c andli
13 c ando
-19 c ando>
12 c ands
20 c ands>
8 c ang
26 c ange
18 c ange>
14 c anged
-23 c anger
7 c ank
-17 c ank>
8 c anks
8 c anks>
37 c anl
-35 c anm
-35 c anme
-35 c anme>
-7 c ann
-19 c annea
3 c annu
12 c annul
-34 c ano
-56 c ano>
24 c anot
36 c anoth
43 c anq
43 c anqu
55 c anqui
16 c ans
27 c ans>
46 c anse
53 c anse>
-16 c ansl
-16 c ansla
-21 c answ
-21 c answe
-53 c ant
-37 c ant>
-15 c anta
-28 c anta>
-37 c ante>
59 c anted
-24 c anter
19 c antes
-20 c anti
-13 c antie
21 c anto
17 c anto>
28 c anu
-38 c any
-32 c any>
-16 c anyt
24 c aoul
24 c aoule
-21 c aout
-21 c aout>
26 c ap>
-16 c apa>
40 c apag
43 c apagu
-25 c ape
15 c aper>
-24 c aperw
-32 c api
26 c app
32 c appe
16 c appel
-22 c appr
17 c appre
-38 c appro
-21 c apt
-19 c apto
-19 c aptop
-39 c apu
-39 c apun
-39 c apunt
12 c aqu
-31 c aque
14 c aque>
-20 c aquen
-17 c aquet
43 c aqui
41 c aqui>
1 c ar>
-33 c ara
-33 c ara>
14 c arad
22 c arad>
-13 c arag
-13 c arage
19 c aran
22 c aran>
45 c arar
45 c arar>
-26 c aras
-17 c aras>
-14 c arb
-13 c arbo
-13 c arbol
18 c arc
-15 c arca
-16 c arca>
16 c arce
9 c arcel
-29 c arch
26 c archa
-63 c arche
48 c arco
48 c arco>
-16 c ard
-21 c arda
55 c arde
26 c arder
26 c ardes
-61 c ardi
-27 c ardi>
-29 c are
-21 c are>
-19 c ared
-19 c ared>
31 c aren
24 c aren>
-42 c arer
-42 c arer>
-43 c arg
-13 c arge
-40 c arge>
31 c argo
31 c argo>
6 c ari
7 c aria
13 c aria>
34 c ark
62 c ark>
-20 c arke
17 c arket
-31 c arl
-18 c arli
-16 c arm
-39 c arm>
9 c arme>
41 c arn
33 c arna
19 c arnaq
-101 c aro
-50 c aro>
-35 c aron
-35 c aron>
13 c arq
13 c arqu
13 c arque
-23 c arr
-58 c arre
-37 c arre>
-19 c arreg
5 c arret
21 c arrie
-15 c arriv
27 c arro
26 c arro>
-23 c ars
-11 c ars>
-8 c art
54 c art>
-15 c arta
13 c arta>
-23 c artan
13 c arte
7 c arti
28 c artie
-26 c artm
-26 c artme
-28 c arty
-28 c arty>
18 c as>
10 c asa
-20 c asa>
16 c asap>
-22 c asc
-14 c ase
-24 c ase>
-11 c ash
15 c ash>
-18 c ashe
20 c asi
-10 c asi>
-17 c asis
-17 c asist
14 c ask
-24 c asl
-25 c asle
-25 c aslee
15 c aso
40 c aso>
26 c ass
59 c ass>
27 c assa
37 c assag
-60 c asse
-35 c asse>
13 c assed
-16 c asser
-16 c assez
13 c assi
56 c ast
7 c ast>
35 c asta
39 c asta>
13 c aste
15 c aste>
-22 c asura
-14 c at>
68 c ata
51 c ata>
23 c atam
-18 c atc
-18 c atch
-22 c ate
-16 c ate>
21 c ated
21 c ated>
16 c atef
16 c atefu
20 c ately
7 c ater
-23 c ater>
43 c atero
-76 c ates
-76 c ates>
39 c atev
39 c ateve
-9 c ath
55 c ati
-14 c atic
57 c atin
52 c atin>
4 c atio
4 c ation
-33 c ato>
39 c atos
39 c atos>
-17 c atou
-17 c atoua
-54 c atr
-35 c atra
-35 c atras
-22 c atre
-22 c atre>
-18 c atro>
21 c atron
-56 c ats
-56 c ats>
-47 c att
-50 c atte
-43 c atten
-29 c attoo
24 c attor
-17 c atu
-46 c au>
5 c auc
-17 c auce
-17 c aucet
15 c aucu
15 c aucun
43 c aud
16 c aude>
-36 c auf
-17 c auff
-28 c auffa
-16 c aug
-16 c augh
-11 c aught
-22 c aus
-15 c auss
-15 c aussi
34 c aut
-5 c aut>
19 c auto
20 c auto>
9 c autor
11 c autr
11 c autre
1 c ava
9 c avai
17 c avail
17 c avan
17 c avant
-11 c ave>
25 c avec
25 c avec>
-23 c avez
-23 c avez>
-25 c avia
-25 c avia>
20 c avie
26 c aviez
33 c avis>
-18 c aviso
31 c avo
-26 c avo>
-28 c avoc
-28 c avoca
41 c avoi
39 c avoir
25 c avor
25 c avor>
12 c aw>
25 c awn
25 c awn>
-8 c awy
-8 c awye
-8 c awyer
-54 c ax>
-33 c ay>
23 c aya
18 c aya>
-27 c aye
-18 c aye>
-23 c ayer
-23 c ayer>
14 c ayez
14 c ayez>
16 c ayi
15 c ayin
-24 c aym
-24 c ayme
-24 c aymen
-47 c ays
-45 c ays>
-38 c ayu
-38 c ayud
-38 c ayuda
-24 c azu
-24 c azul
31 c azy
31 c azy>
-28 c ba>
-7 c bab
-7 c baby
6 c bac
8 c back
8 c back>
18 c bad
30 c bad>
-11 c bado
-12 c bail
-12 c bail>
35 c baj
26 c baja
20 c baja>
8 c bajo
8 c bajo>
-31 c bal
-39 c bam
-39 c bame
-39 c bame>
-1 c ban
68 c ban>
-52 c banm
-52 c banme
-25 c bar
-29 c baro
-29 c baron
52 c bas
32 c bas>
-12 c base>
35 c bast
35 c basta
-22 c basu
-22 c basur
-31 c bat
-19 c batt
-19 c batte
70 c be>
28 c beat
28 c beat>
-31 c beb
-31 c bebe
-31 c bebe>
17 c bed
31 c bed>
19 c bee
27 c been
27 c been>
-19 c beep
-18 c beepi
-26 c bef
-26 c befo
-26 c befor
9 c beli
9 c belie
-22 c bell
-19 c bell>
-16 c bem
-19 c beme
-19 c beme>
1 c ben
-2 c ben>
6 c ber
44 c ber>
-17 c bers
-31 c bes
-11 c bet
20 c bete
-23 c bett
-23 c bette
-65 c bi>
44 c bid
25 c bido
25 c bido>
17 c bie
30 c bie>
27 c bien
-38 c bien>
37 c biend
-44 c bier
-27 c biero
11 c bill>
27 c billb
-23 c bille
-33 c billi
-18 c bin
-14 c bio
38 c bir
51 c bir>
16 c birm
16 c birme
20 c bit
17 c bite
26 c bje
26 c bjec
26 c bject
-38 c bla
-18 c bla>
16 c blac
16 c black
-15 c blan
-28 c blar
-28 c blar>
-10 c ble
-49 c ble>
10 c blem
26 c blen
26 c blen>
13 c bles
20 c bles>
-25 c bleu
-24 c bleu>
32 c bli
28 c blic
28 c blici
-7 c blie
16 c blo
-31 c blo>
46 c bloc
33 c block
-18 c bloo
-18 c blood
12 c bloq
12 c bloqu
-23 c blu
9 c blue
9 c blue>
-81 c bo>
36 c boa
33 c boar
33 c board
-30 c bob
-30 c bob>
9 c body
9 c body>
-38 c bol
-21 c bol>
41 c bon
13 c bonj
13 c bonjo
13 c bonn
13 c bonne
23 c bons
-36 c boo
-41 c book
-24 c book>
51 c bor
-21 c bor>
44 c borr
38 c borra
9 c borre
-25 c bos
-25 c boss
-25 c boss>
10 c bot
20 c bot>
-13 c both
-14 c bothe
-19 c bou
-28 c bour
-28 c bours
8 c bout
18 c bout>
46 c box
49 c box>
-65 c bra
-20 c bra>
-12 c brac
-29 c brak
-29 c brake
24 c bran
21 c bran>
-36 c bre
-36 c bre>
29 c brea
29 c break
-31 c bren
-32 c bren>
-37 c bri
3 c bro
37 c bro>
9 c brok
9 c broke
-14 c brot
-14 c broth
28 c bru
33 c bruh
33 c bruh>
37 c bs>
15 c bsc
15 c bscr
15 c bscri
19 c bst
19 c bste
19 c bsten
-22 c bt>
28 c budd
-9 c bue
-24 c buen
-32 c bueno
-23 c bug
-40 c bug>
19 c bugg
19 c buggi
-29 c bui
-22 c buil
-26 c bus>
26 c busc
16 c busco
7 c busi
7 c busin
14 c busq
14 c busqu
50 c but
24 c but>
17 c butt
22 c butt>
54 c buz
54 c buzz
30 c buzz>
-11 c by>
43 c bye
43 c bye>
67 c ca>
-26 c cab
-17 c caba
21 c cad
10 c cal
-22 c cal>
-22 c cale
56 c call
-7 c call>
32 c calle
27 c calli
-30 c calls
50 c cam
26 c cam>
37 c camb
37 c cambi
-50 c came
-23 c came>
20 c cami
22 c camio
15 c camp
-46 c can
-43 c can>
37 c cana
38 c canal
9 c canc
23 c cance
-15 c cant
-8 c cap
-25 c car
15 c car>
-34 c card
-24 c care
-20 c care>
-57 c caro
-28 c caro>
-29 c caron
45 c carr
21 c carri
24 c carro
34 c cart
36 c carte
-16 c cas
-9 c casa
-9 c casa>
-27 c casi>
-14 c cass
-14 c casse
-16 c cat
-25 c cata
-25 c catai
26 c cati
26 c catio
8 c cau
-31 c cce
-26 c ccep
-26 c ccept
11 c cci
18 c ccid
18 c ccide
-14 c ccio
-14 c ccion
-6 c cco
-16 c ccor
-16 c ccord
-15 c ccr
-15 c ccro
-15 c ccroc
28 c ce>
37 c cea
44 c ceas
44 c cease
-12 c ced
-13 c cei
-20 c ceip
-20 c ceipt
8 c ceiv
-12 c ceive
20 c ceivi
69 c cel
17 c cel>
41 c cela
24 c cela>
11 c celar
-10 c cele>
14 c celen
16 c celer
-21 c cell
-21 c celui
25 c celul
-19 c cem
-21 c cema
-18 c cemai
-111 c cen
-50 c cen>
-24 c cens
-24 c cense
-35 c cent
-29 c cep
-30 c cept
-33 c cept>
67 c cer
55 c cer>
12 c ceri
12 c ceria
43 c ces
17 c cese
-7 c cesi
-23 c cesit
67 c cess
71 c cesse
-15 c cest
-15 c cest>
22 c cet
-17 c cet>
8 c ceta
8 c cetai
31 c cett
31 c cette
12 c cev
12 c cevo
26 c cevoi
-9 c cez
-9 c cez>
-24 c cha
-35 c cha>
26 c chag
26 c chage
14 c chai
18 c chain
41 c chan
-21 c chanc
54 c chang
21 c chaq
21 c chaqu
-26 c chas
-28 c chas>
-21 c chat
-21 c chat>
-17 c chau
-17 c chauf
-43 c che
-19 c che>
21 c chec
21 c check
26 c chee
28 c chee>
-17 c cher
-28 c cher>
14 c cherc
-27 c ches
-27 c ches>
39 c chez
39 c chez>
17 c chi
16 c chie
12 c chier
26 c chil
23 c chill
10 c chin
13 c ching
-41 c chir
-12 c chn
-12 c chni
-12 c chnic
-2 c cho
34 c cho>
-29 c chof
-27 c chofe
-12 c chos
-17 c chose
-13 c chu
-14 c chur
23 c ci>
-27 c cia>
17 c cial
18 c ciale
-21 c ciar
-25 c ciar>
15 c cias
15 c cias>
28 c ciat
28 c ciate
-14 c cib
-43 c cibi
-54 c cibi>
8 c cibir
18 c ciden
-20 c cie
-17 c cien
-24 c ciet
-24 c ciete
22 c cina
28 c cina>
-17 c cinc
-17 c cinco
18 c cine
18 c cine>
13 c cio
23 c cion
55 c cion>
-29 c ciona
-14 c cione
9 c cios
14 c cios>
16 c cir
22 c cis
15 c cit
3 c cita
-4 c cita>
28 c citai
26 c cito
26 c cito>
-16 c civic
5 c ck>
-6 c cke
4 c cked
4 c cked>
-6 c cket
147 c cki
16 c ckin
16 c cking
15 c ckl
23 c ckli
23 c cklis
-30 c cks
1 c cla
-27 c claim
23 c clair
18 c clase
-18 c class
-19 c cle
-22 c clea
6 c clean
-28 c clear
12 c cli
38 c clin
52 c cline
-15 c clini
-20 c clo
18 c clog
-8 c clos
-8 c close
51 c clu
38 c cluy
39 c cluya
47 c co>
-12 c cob
-12 c cobr
11 c coc
9 c coch
9 c coche
-23 c coi
-29 c cois
-29 c cois>
18 c coiv
18 c coive
-50 c col
-23 c cole
-17 c coli
-17 c colis
-23 c coll
-23 c colle
29 c colo
29 c color
25 c com
-29 c comb
-15 c combi
-14 c combr
3 c come
-15 c come>
15 c comer
19 c comin
18 c comm
-21 c comma
18 c comme
21 c commu
-15 c como
-15 c como>
8 c comp
12 c compa
30 c compl
15 c compr
-39 c compu
55 c con
-11 c con>
-46 c cond
-15 c cond>
-31 c condu
6 c conf
10 c cono
10 c conoz
83 c cons
68 c conse
34 c consi
-29 c const
28 c cont
53 c conta
-24 c conte
18 c contr
24 c conv
25 c conve
26 c coo
30 c coor
30 c coord
-42 c cor
-23 c core
-23 c core>
25 c corr
11 c corre
-36 c cort
-36 c corte
-10 c cos
-48 c cos>
26 c cosa
25 c cosas
15 c cost
-24 c cou
-28 c coul
-27 c coule
28 c coun
28 c count
-26 c cour
-36 c court
19 c cout
19 c coute
14 c cpa
14 c cpa>
3 c cra
13 c crap
13 c crap>
-17 c crat
-17 c cratc
-57 c cre
-27 c creen
35 c creep
-13 c cret
-12 c creta
67 c cri
-16 c crib
27 c criba
11 c cribi
-33 c cribo
21 c crip
26 c cripc
15 c crir
15 c crire
30 c cris
27 c cris>
-27 c crit
-17 c crit>
50 c criv
19 c criva
26 c crive
55 c cro
75 c croc
-15 c croch
20 c cru
-12 c cs>
3 c ct>
39 c cta
25 c ctar
12 c ctar>
13 c ctarm
19 c cte
23 c cte>
-7 c cted
-7 c cted>
14 c cter
14 c cter>
-28 c cteu
-28 c cteur
30 c cti
15 c ctio
15 c ction
19 c ctiv
17 c ctive
-26 c cto
-8 c cto>
-20 c ctor
-22 c ctor>
-38 c cts
-38 c cts>
-16 c ctu
-18 c ctur
-18 c cture
-29 c cu>
-27 c cua
-7 c cuan
-11 c cuand
-18 c cuat
-18 c cuatr
18 c cuen
18 c cuent
45 c cul
40 c culo
40 c culot
6 c cun
10 c cun>
22 c cup
27 c cupe>
-13 c cus
-23 c cusa
-23 c cusas
-16 c cuse
-22 c cuses
22 c cust
22 c custo
-23 c cut
-23 c cut>
-23 c cy>
-45 c da>
-23 c dac
-37 c dad
-50 c dad>
58 c dam
66 c dame
64 c dame>
-18 c damn
-18 c damn>
58 c dan
40 c dan>
35 c dand
35 c dando
-5 c dans
-5 c dans>
-45 c dap
-45 c dapp
-45 c dappe
1 c dar
21 c dar>
-24 c darm
-24 c darme
21 c darr
21 c darre
6 c das
14 c das>
12 c dat
53 c data
49 c data>
-80 c date
-25 c date>
-55 c dates
44 c dato
38 c datos
-19 c datt
-19 c datte
-11 c daug
-11 c daugh
-33 c dave
-33 c dave>
9 c davi
-25 c davia
-18 c day
-18 c day>
-34 c dd>
27 c ddi
27 c ddin
27 c dding
55 c ddl
55 c ddle
46 c ddle>
24 c ddy
24 c ddy>
-57 c de>
-14 c dea
-6 c dead
-9 c dead>
-12 c dear
-12 c dear>
12 c deb
21 c debe
14 c debo
14 c debo>
75 c dec
17 c dece
-26 c deci
-17 c deck
-17 c deck>
57 c decl
57 c decli
28 c deco
28 c decoc
15 c ded
9 c ded>
33 c def
29 c defi
29 c defin
27 c degag
-27 c dej
12 c deja
48 c deja>
-15 c dejar
-68 c deje
-96 c deje>
-19 c dejem
51 c dejen
17 c dejo
17 c dejo>
-32 c del
32 c del>
-36 c dela
-23 c delay
13 c dele
14 c delet
17 c deliv
-22 c delo
-22 c delo>
-19 c dem
4 c dema
-24 c demai
55 c deman
-14 c deme
-20 c deme>
92 c den
14 c den>
23 c dens
23 c dense
38 c dent
-9 c dent>
14 c denti
16 c dentr
12 c denu
12 c denun
-24 c dep
-12 c depa
17 c der
28 c der>
-36 c dera
-26 c deran
30 c dere
24 c derec
11 c dern
11 c derni
-7 c ders
-8 c ders>
118 c des
6 c des>
11 c desa
20 c desab
16 c desac
-25 c desc
-21 c desca
15 c desd
15 c desde
31 c dese
22 c deseo
11 c desi
26 c desin
-21 c desis
27 c desm
27 c desma
-11 c deso
-12 c desol
62 c desp
-28 c dess
-26 c desse
11 c desu
11 c desus
-19 c deta
-17 c detai
12 c dete
23 c deten
-34 c deu
-37 c deux
-52 c deux>
15 c deuxi
-36 c dev
-28 c deva
-32 c devan
7 c devi
-14 c devu
-14 c devue
-23 c dex
29 c dez
17 c dez>
-42 c dge
-27 c dge>
-42 c di>
53 c dia
15 c diabl
22 c dial
21 c dial>
42 c diale
-25 c dias
-25 c dias>
52 c diat
35 c diate
12 c dic
-36 c did
-43 c did>
10 c didn
10 c didnt
-47 c die
-21 c die>
12 c dier
-36 c diez
-36 c diez>
20 c dif
18 c diff
-20 c dig
-19 c digo
-19 c digo>
17 c dij
44 c dije
50 c dije>
-26 c dijo
-26 c dijo>
-4 c din
-35 c dine
-35 c diner
-48 c dinf
-48 c dinfo
21 c ding
18 c ding>
7 c dio
22 c dio>
-21 c direc
-11 c dis
18 c disa
16 c disc
12 c disco
-19 c dispo
59 c dle
29 c dled
29 c dled>
16 c dli
16 c dlin
16 c dline
31 c dly
31 c dly>
64 c dme
49 c dme>
75 c dnc
75 c dnc>
18 c dnt
18 c dnt>
-35 c do>
-17 c dob
-17 c dobl
-17 c doble
-4 c doc
22 c docto
-13 c doe
-13 c does
-18 c does>
5 c doesn
39 c doi
11 c dois
11 c dois>
-21 c dol
25 c dom>
69 c don
-11 c don>
23 c donc
23 c donc>
8 c done
33 c donn
39 c donne
34 c dont
40 c dont>
-9 c doo
-9 c door
-8 c door>
44 c dor
16 c dor>
-27 c dora
-25 c dora>
20 c dore
20 c dorm
22 c dormi
-44 c dos
-68 c dos>
25 c doss
25 c dossi
-30 c dou
-27 c dow
-42 c down
-42 c down>
15 c dr>
50 c dra
-7 c drai
-16 c drais
51 c draw
19 c draw>
-10 c dre
40 c dre>
-21 c dred
-24 c dres
-24 c dress
-34 c dri
-20 c driv
-23 c drive
-16 c dro
-17 c droi
-17 c droit
12 c drop
22 c dry
-7 c ds>
-49 c du>
-38 c duc
-31 c duct
19 c dud
33 c dude
33 c dude>
-8 c due
23 c due>
-26 c duel
-26 c duele
-18 c dui
17 c dur
22 c dve
43 c dy>
25 c e1>
24 c ea>
29 c eac
25 c eace
25 c eace>
-9 c each>
-18 c ead
4 c ead>
18 c eah
18 c eah>
-28 c eak
-25 c eak>
14 c eaki
14 c eakin
-15 c eaks
-15 c eaks>
-35 c eal
-38 c eal>
-18 c ean
-24 c ean>
19 c eans
19 c eans>
-12 c ear
-34 c ear>
-23 c earl
15 c ears
15 c ears>
13 c eas
21 c eas>
-26 c ease
-36 c ease>
7 c eat
16 c eate
-77 c eau
-71 c eau>
-4 c eav
14 c eave
15 c eave>
-17 c eavi
-17 c eavin
-10 c ebe
-30 c ebe>
14 c ebo>
-19 c ebr
27 c ec>
12 c eca
26 c ecal
26 c ecall
13 c ecc
13 c ecci
13 c eccio
7 c ece
-12 c ecei
-20 c eceip
8 c eceiv
12 c eceri
-18 c eces
-23 c ecesi
26 c ecev
26 c ecevo
-77 c ech
-22 c echa
-17 c echa>
-12 c echn
-12 c echni
-21 c eci
25 c ecia
28 c eciat
-14 c ecib
-43 c ecibi
-17 c ecio
-22 c ecios
-33 c eck>
36 c ecki
36 c eckin
57 c ecl
57 c ecli
57 c eclin
29 c eco
28 c ecoc
28 c ecoch
-29 c ecois
18 c ecoiv
-15 c econd
10 c ecor
10 c ecord
47 c ecr
-12 c ecre
-12 c ecret
61 c ecri
58 c ecrir
-28 c ecrit
19 c ecriv
8 c ect>
-26 c ecto
-37 c ector
-10 c ecu
-29 c ecu>
-2 c ed>
-21 c eda
-33 c edad
-33 c edad>
28 c edan
25 c edan>
-21 c ede
-16 c ede>
-36 c eden
-36 c eden>
13 c edes
13 c edes>
38 c edi
52 c edia
52 c ediat
-11 c edic
-8 c edid
-8 c edido
22 c edio
16 c edn
22 c ednt
22 c ednt>
-16 c edo
-24 c edo>
13 c edor
13 c edor>
-11 c edr
-11 c edro
-28 c ee>
-11 c eed
-38 c eed>
22 c eedn
22 c eednt
-31 c eek
-11 c eeks
-11 c eeks>
52 c een
22 c een>
-23 c eep
2 c eep>
-21 c eeps
-21 c eeps>
9 c ees
10 c ees>
-11 c eet
-66 c efa
36 c efe
47 c efer
64 c efer>
-31 c efere
19 c eferi
24 c eff
19 c effa
19 c effac
12 c efi
-19 c efie
-19 c efier
29 c efin
29 c efini
-17 c efo
8 c efon
8 c efono
-25 c efor
-25 c efore
-42 c eft
-42 c eft>
69 c efu
16 c eful>
70 c efus
70 c efuse
-19 c ega
-31 c egad
-30 c egado
27 c egag
27 c egage
-7 c egal
10 c egar
25 c egar>
-15 c egard
18 c egi
15 c egis
15 c egist
15 c egl
24 c egla
15 c egle
14 c egle>
-23 c eglo
-23 c eglo>
-50 c ego
-55 c ego>
7 c egu
32 c egue
29 c eguen
3 c egui
-13 c egun
-12 c egur
-49 c eho
16 c eig
-15 c eigh
-7 c eighb
44 c eign
43 c eigne
35 c eil
35 c eill
35 c eille
-20 c eip
-20 c eipt
-20 c eipt>
27 c eir
28 c eird
27 c eirdo
18 c eit
18 c eith
18 c eithe
8 c eiv
-12 c eive
19 c eive>
-32 c eived
20 c eivi
20 c eivin
37 c eja>
-26 c ejam
-27 c ejan
-9 c ejar
-29 c ejar>
-47 c eje
-96 c eje>
-19 c ejem
-19 c ejeme
51 c ejen
14 c ejen>
20 c ejenm
-30 c ejo
-14 c ejo>
-11 c eks
-11 c eks>
19 c el>
23 c ela
20 c ela>
28 c elan
37 c elanc
11 c elar
28 c elar>
-20 c elay
-62 c ele
8 c elef
8 c elefo
14 c elen>
-40 c eler>
-19 c eles
14 c elet
12 c elete
-22 c elev
-29 c elez
-29 c elez>
15 c elf
23 c elf>
23 c eli
-25 c elic
-25 c elici
9 c elie
9 c eliev
27 c elim
24 c elimi
17 c eliv
17 c elive
-69 c ell
-39 c ell>
-16 c ella
12 c elle
33 c elle>
-29 c elles
-10 c elo
-20 c elo>
-20 c elp
-31 c elp>
11 c elquu
31 c els
7 c els>
24 c else
32 c else>
-27 c elt
-26 c elto
-26 c elto>
-21 c elui
-21 c elui>
25 c elul
25 c elula
37 c elv
26 c elva
16 c elvan
17 c elvas
1 c elve
-7 c elven
30 c ely
30 c ely>
46 c em>
-32 c ema
-48 c emai
-21 c email
-27 c emain
37 c eman
-14 c emana
55 c emand
17 c emarc
-34 c emb
-30 c embo
-28 c embou
-16 c eme
-58 c eme>
26 c emen
17 c ement
25 c emer
17 c emerg
-27 c emi
-15 c emin
-15 c emind
7 c emo
26 c emov
23 c emove
-34 c emp
-31 c empr
20 c en>
-40 c ena
-15 c ena>
-13 c enag
-13 c enage
-15 c enal
7 c enant
-24 c enc
-16 c ence
-21 c ence>
13 c enci
9 c encia
-18 c enco
-23 c encor
-23 c end
56 c end>
-24 c enda
-30 c endan
25 c ende
-19 c ende>
44 c enden
17 c ender
-23 c endez
-7 c endin
20 c endo
28 c endo>
-26 c endr
-26 c endre
-70 c ends
-70 c ends>
-14 c endu>
22 c enem
22 c enemo
-21 c enen
-21 c enen>
42 c ener
6 c ener>
25 c enera
-23 c enev
-23 c eneve
-13 c enez
-14 c enez>
-21 c enf
-30 c eng
13 c enga
16 c engan
-13 c engi
-13 c engin
-25 c engo
-25 c engo>
-29 c eni
130 c enl
54 c enla
32 c enla>
12 c enle
8 c enlev
64 c enlo
45 c enlo>
78 c enm
79 c enme
79 c enme>
28 c enn
48 c enno
48 c ennos
-30 c eno
-25 c eno>
4 c enor
-19 c enor>
-17 c enos
-17 c enos>
8 c enoug
26 c enr
26 c enro
26 c enrol
13 c ens
-10 c ensa
1 c ensaj
-7 c ense
18 c ense>
-21 c enses
26 c enso
25 c enso>
-75 c ent
-12 c ent>
-11 c enta
-12 c enta>
-12 c ente
-15 c ente>
25 c entem
-13 c enten
-27 c enter
-29 c entes
23 c enti
16 c entie
16 c entil
13 c entis
-5 c entr
-33 c entra
-25 c ents
-25 c ents>
19 c enu
-21 c enu>
65 c env
33 c envi
22 c envie
33 c envo
50 c envoi
-11 c envoy
70 c eo>
-1 c eon
-1 c eone
-1 c eone>
21 c eop
21 c eopl
21 c eople
-12 c ep>
-18 c epa
-13 c epai
-17 c epair
-14 c epar
6 c epare
-18 c epe
-22 c eply>
28 c eplyi
-2 c epo
-25 c epon
10 c epond
-35 c epons
15 c epor
15 c eport
16 c epr
26 c epri
26 c epris
-23 c eps
-23 c eps>
-34 c ept
-33 c ept>
18 c equ
25 c eque
48 c eques
-7 c equi
-32 c er>
-16 c era
25 c era>
47 c erai
48 c erais
50 c eral
37 c eral>
-59 c eran
-26 c erang
-23 c erap
-55 c erar
-48 c erar>
25 c eras
23 c erase
27 c erc
-30 c erca
31 c erce
20 c erce>
14 c erch
15 c erche
31 c erci
-16 c erci>
22 c ercia
22 c ercis
-34 c erd
7 c erda
-20 c erdad
-24 c erde>
27 c erdez
-15 c erdo
-10 c erdon
-27 c erdu
-27 c erdu>
76 c ere
24 c erec
24 c erech
-25 c erem
-25 c eremo
21 c eren
15 c erenc
50 c erer
47 c erer>
30 c eres
61 c eres>
-16 c eress
-17 c erest
45 c eret
45 c eret>
-32 c erf
-15 c erg
17 c ergen
58 c eri
2 c eria
4 c eria>
29 c erin
22 c ering
19 c erir
19 c eriri
-37 c erm
15 c erma
15 c erman
-40 c erme
-53 c erme>
19 c ermez
15 c ermis
-20 c ermit
-26 c ern
-32 c erne
-37 c ernet
11 c erni
11 c ernie
49 c ero
14 c ero>
-24 c eron>
21 c erons
50 c eros
50 c eros>
21 c err
17 c erre
13 c erreu
4 c erro
-32 c ers
-72 c ers>
25 c ersa
29 c ersat
-5 c erso
-5 c erson
-1 c ert
-40 c ert>
55 c erta
11 c erte
22 c erten
-27 c erto
-15 c erto>
17 c erts
17 c erts>
6 c erv
19 c erve
-27 c erw
-24 c erwo
-24 c erwor
6 c ery
21 c ery>
-39 c es>
22 c esa
-28 c esa>
15 c esab
20 c esabo
16 c esac
16 c esact
37 c esad
24 c esado
-18 c esc
-26 c esca
-30 c esco
-18 c escom
16 c escr
-74 c escri
-1 c esd
-16 c esda
-16 c esday
15 c esde
15 c esde>
29 c ese
45 c ese>
-16 c esen
-29 c esend
22 c eseo
22 c eseo>
39 c esh
-37 c esi
17 c esil
17 c esili
26 c esin
26 c esins
-45 c esio
-41 c esion
-21 c esis
-21 c esist
-21 c esit
-18 c esito
27 c esm
27 c esma
27 c esmar
5 c esn
5 c esnt
5 c esnt>
-63 c eso
-60 c eso>
15 c esol
-12 c esole
27 c esolv
59 c esp
15 c espa
17 c espe
27 c espec
15 c espo
50 c espon
-35 c espos
-19 c esq
-19 c esqu
-19 c esqui
25 c ess
-41 c ess>
23 c essa
21 c essag
-12 c essai
34 c esse
-52 c esse>
14 c esser
25 c esses
32 c essez
17 c essi
25 c est
-22 c est>
24 c esta
-84 c esta>
44 c estaf
-15 c estam
53 c estar
44 c estas
31 c este
-18 c este>
13 c ested
31 c estin
-40 c estio
31 c esto
73 c esto>
-36 c estoy
17 c estuv
-34 c esu
-34 c et>
-29 c eta
-6 c etai
-17 c etail
-9 c etait
26 c etan
25 c etans
-39 c etar
102 c ete
50 c ete>
-30 c etee
-30 c etee>
21 c eten
16 c etene
29 c eter>
-32 c etes
-32 c etes>
40 c etez
40 c etez>
-17 c eth
-21 c ethi
-21 c ethin
10 c eting
2 c etir
-22 c etira
19 c etire
-16 c eto
73 c etr
77 c etra
31 c etrai
41 c etras
22 c etre>
11 c ett
8 c ette
33 c ette>
-7 c etter
-19 c ettez
-14 c etti
-14 c ettin
-12 c etu
-15 c etur
-15 c eturn
-16 c eud
-16 c eudi
-16 c eudi>
27 c eui
27 c euil
11 c euill
59 c eul
25 c eul>
34 c eule
37 c eule>
-17 c eur
-36 c eur>
16 c eure
16 c eure>
-51 c euro
-39 c euro>
55 c eurs
55 c eurs>
-30 c eus
-29 c euse
-29 c euse>
-41 c eux
-54 c eux>
15 c euxi
15 c euxie
-43 c eva
-25 c evan
-32 c evant
-25 c evar
-25 c evar>
-14 c eve
43 c evei
43 c eveil
-29 c even
13 c even>
20 c ever
23 c ever>
3 c every
-11 c eves
-11 c eves>
20 c evez
20 c evez>
-13 c evi
-29 c evic
-36 c evict
28 c evie
27 c evien
-19 c evis
49 c evo
24 c evoc
21 c evoco
26 c evoi
26 c evoir
-11 c evu
-14 c evue
-14 c evuel
175 c ew>
-28 c ewa
-21 c eway
-21 c eway>
-15 c ews
-22 c ewsl
-22 c ewsle
-91 c ex>
25 c exc
66 c excl
52 c exclu
-38 c excu
-38 c excus
30 c exe
42 c exer
42 c exerc
-17 c exp
-18 c expl
-42 c ext
-38 c ext>
-23 c exte>
-29 c exted
27 c extee
11 c exter
7 c exti
7 c extin
29 c exto
-35 c exto>
66 c extos
-31 c extr
-31 c extra
52 c exts
52 c exts>
44 c ey>
-18 c eye
39 c ez>
9 c fac
20 c face
27 c facer
33 c faco
33 c facon
-14 c fact
-19 c factu
20 c fad
-30 c fag
-30 c fage
-30 c fage>
-35 c fai
12 c faire
-31 c fais
-26 c fais>
8 c fait
14 c faite
20 c fal
19 c fall
19 c falle
35 c fam
32 c fami
32 c famil
-20 c fan
12 c far
-31 c fau
-17 c fauc
-17 c fauce
-15 c faut
-15 c faut>
29 c fav
29 c favo
25 c favor
-19 c fax
-19 c fax>
-26 c fe>
-13 c fec
-14 c fect
-10 c fee>
-14 c fel
-43 c fen
-29 c fenc
-29 c fence
-14 c fer
28 c fer>
-37 c fere
-25 c fere>
21 c feren
19 c feri
19 c ferir
-17 c ferm
-17 c ferme
-25 c feu
45 c ff>
19 c ffac
19 c fface
-28 c ffag
-28 c ffage
15 c ffai
15 c ffair
-28 c ffi
-27 c ffit
-13 c ffit>
46 c fi>
84 c fic
42 c fica
23 c ficat
35 c fich
19 c fiche
12 c fichi
-25 c fie
-19 c fier
-19 c fiero
27 c fil
31 c file
17 c fils
17 c fils>
-18 c filt
51 c fin
-17 c fin>
49 c find
49 c find>
-29 c fine>
35 c fines
23 c fini
-46 c fini>
26 c finis
44 c finit
-42 c fir
-20 c fire
-11 c firm
-15 c firma
-11 c firs
-11 c first
17 c fis
8 c fit>
-32 c fiv
-32 c five
-32 c five>
17 c fix
12 c fixe
-43 c fle
-40 c flo
-35 c flow
43 c fo>
9 c foi
13 c fois
13 c fois>
31 c follo
13 c fon
8 c fono
8 c fono>
-14 c for>
-25 c fore>
27 c forev
-24 c forg
-12 c forge
-13 c form
-22 c forma
-11 c fot
-11 c foto
13 c fou
-25 c foun
-25 c found
23 c fourt
22 c fout
27 c foute
32 c fra
-6 c frai
43 c frau
43 c fraud
-40 c fre
-12 c free
-12 c free>
-20 c fri
-20 c frid
-6 c frida
5 c from>
-13 c fron
-13 c front
-68 c ft>
48 c fuc
48 c fuck
40 c fuck>
15 c fue
10 c fue>
16 c fug
16 c fuga
19 c fuga>
23 c fui
34 c fui>
-11 c fuit
-11 c fuite
-19 c ful
18 c ful>
-30 c full
-32 c full>
-93 c fum
-19 c fuma
-19 c fumar
-55 c fume
-56 c fumer
-19 c func
-19 c funci
24 c fundi
18 c fur
28 c furt
28 c furth
60 c fus
41 c fuse
57 c fuse>
20 c fusi
20 c fusio
29 c fut
29 c futu
29 c futur
-27 c ga>
-33 c gad
-36 c gado
-36 c gado>
36 c gag
27 c gage
48 c gage>
-21 c gagez
4 c gai
4 c gain
-12 c gal
-18 c gam
13 c gan
-11 c gan>
26 c gans
26 c ganse
-50 c gar
-17 c gara
-13 c garag
36 c gard
36 c garde
-34 c gare
-29 c garer
-25 c gas
-20 c gas>
-25 c gaz
-26 c gaz>
-54 c ge>
42 c ged
42 c ged>
55 c gen
40 c genc
28 c genci
25 c gene
25 c gener
-16 c gent>
17 c genti
-35 c ger
-12 c ger>
-23 c gera
50 c ges
50 c ges>
-20 c get
37 c get>
-30 c gets
-30 c gets>
-29 c gett
-29 c getti
-11 c gez
-11 c gez>
28 c ggi
28 c ggin
23 c ggin>
22 c gh>
-7 c ghb
-7 c ghbo
-7 c ghbor
-9 c ght
-11 c ghter
29 c gia
22 c gian
22 c gian>
42 c gin
43 c gin>
-17 c gina
-17 c gina>
-13 c gine
-13 c gine>
28 c ging
28 c ging>
-18 c giv
-14 c give
-54 c give>
27 c given
9 c gla
24 c gle
19 c gle>
-23 c glo
-23 c glo>
-23 c glu
-23 c glut
-23 c glute
-8 c gn>
9 c gnal
-28 c gnal>
37 c gnale
48 c gne
14 c gne>
-62 c gno
-18 c gnons
-54 c gnor
-41 c gnori
-5 c go>
12 c god
12 c god>
23 c goe
23 c goes
23 c goes>
9 c goo
9 c good
-26 c gos
-16 c got
-39 c got>
-9 c gotea
23 c gott
2 c gra
10 c grac
10 c graci
20 c grad
23 c grade
-20 c gram
-20 c gram>
-9 c gran
-9 c grand
26 c gras
13 c grat
16 c grate
-17 c grav
-43 c gre
-27 c gree
-31 c gree>
63 c gs>
-31 c gua
-3 c gua>
-23 c guar
-23 c guard
-6 c gue
-68 c gue>
41 c guen
62 c guen>
34 c gueu
34 c gueul
-20 c guie
-12 c guien
9 c gun
-24 c gus
-24 c gust
-22 c gusta
-15 c guy
-11 c guy>
-35 c gym
-35 c gym>
-56 c ha>
-8 c hab
-26 c habl
-53 c habla
59 c hable
-28 c hablo
-44 c hac
-32 c hace
9 c hace>
-50 c hacen
50 c hag
33 c haga
26 c hagan
26 c hage
26 c hage>
-14 c hai
18 c hain
19 c hain>
-12 c hair
-25 c hair>
26 c hal
24 c halt
24 c halt>
22 c han
-30 c han>
-21 c hanc
-21 c hance
21 c hand
18 c hands
60 c hang
56 c hange
19 c hank
13 c hanks
28 c hap
29 c happ
21 c haq
21 c haqu
21 c haque
31 c har
9 c harc
9 c harce
-21 c hare
22 c hart
23 c harta
-28 c has
-18 c has>
-51 c hat
14 c hat>
26 c hate
39 c hatev
-41 c hats
-41 c hats>
-31 c hau
-17 c hauf
-17 c hauff
32 c hav
7 c have
26 c havi
26 c havin
-4 c hay
-24 c hay>
19 c haya
19 c haya>
-8 c hbo
-7 c hbor
-22 c hbor>
34 c hdr
34 c hdra
34 c hdraw
-22 c he>
-32 c hea
-12 c head
-12 c hear
-19 c hear>
-22 c heat
-16 c heat>
20 c hec
21 c heck
-16 c heck>
36 c hecki
-17 c hed
-4 c hed>
46 c hee
28 c hee>
16 c hell
28 c hell>
-20 c help
-31 c help>
16 c hem>
-14 c hen
8 c hen>
-23 c hene
-23 c henev
-26 c heq
-26 c hequ
-26 c heque
-14 c her
-34 c her>
14 c herc
14 c herch
30 c here
-17 c here>
46 c heres
29 c heri
28 c herin
10 c hes
-71 c hes>
83 c hese
83 c hese>
17 c heu
17 c heur
17 c heure
-8 c hey
-9 c hey>
39 c hez
39 c hez>
-17 c hi>
23 c hib
23 c hibi
-46 c hie
-34 c hier
-37 c hier>
-29 c hif
-29 c hift
-29 c hift>
37 c hij
34 c hijo
31 c hijo>
-16 c hile
-16 c hile>
-20 c him
-20 c him>
26 c hin
24 c hing
-8 c hing>
21 c hinga
12 c hings
-18 c hir
14 c hird
14 c hird>
23 c his
23 c his>
9 c hit>
-19 c hite
-19 c hite>
23 c hmu
23 c hmu>
-12 c hni
-12 c hnic
-12 c hnici
-11 c hns
-11 c hnso
-11 c hnson
35 c ho>
28 c hoe
28 c hoev
28 c hoeve
-29 c hof
-27 c hofe
-27 c hofer
-21 c hom
-19 c home
-12 c home>
9 c hon
24 c hone
-1 c hone>
19 c honez
10 c hor
47 c hora
11 c hora>
30 c horas
-36 c hos
-32 c hos>
-27 c hose
-27 c hose>
23 c hosp
23 c hospi
-16 c hot
-14 c hoto
-38 c hou
-15 c houg
-15 c hough
22 c houl
22 c hould
-22 c hour
22 c hous
22 c house
-45 c hout
-45 c hout>
28 c hov
28 c hove
28 c hove>
-23 c how
-23 c how>
30 c hre
15 c hree
15 c hree>
-30 c hro
-33 c hrou
-33 c hroug
22 c hrow>
-11 c hter
-14 c hter>
-21 c hui
-24 c hun
-27 c hur
23 c hut>
19 c hx>
7 c hy>
-35 c hyp
-43 c ia>
15 c iabl
18 c iable
-47 c iad
-47 c iado
-25 c iado>
36 c ial
17 c ial>
60 c iale
42 c ialed
17 c ian
32 c ian>
-16 c iano
-15 c iano>
95 c iar
78 c iar>
82 c iat
64 c iate
29 c iate>
20 c iatel
-20 c ib>
56 c iba
9 c iba>
-39 c ibam
-39 c ibame
56 c iban
70 c iban>
-52 c ibanm
30 c ibas
30 c ibas>
40 c ibe>
34 c ibed
34 c ibed>
-19 c ibem
-19 c ibeme
-43 c iben
-43 c iben>
-5 c ibi
-63 c ibi>
37 c ibien
-46 c ibier
66 c ibir
51 c ibir>
16 c ibirm
-34 c ibl
-27 c ible
-14 c ible>
-27 c ibo
-27 c ibo>
22 c ibu
-75 c ic>
4 c ica
-14 c ica>
12 c icac
12 c icaci
32 c icat
43 c icati
-6 c ice
-18 c ice>
-18 c icem
-18 c icema
36 c ich
19 c iche
18 c ichez
12 c ichi
12 c ichie
71 c ici
42 c ici>
-25 c icie
-20 c icien
-7 c icio
-14 c icio>
47 c icit
29 c icita
26 c icito
-6 c ick
19 c ick>
24 c icked
-27 c ico
-16 c ico>
-35 c ict
-32 c icti
29 c id>
-13 c ida
-17 c idad
-8 c idad>
-6 c iday
-6 c iday>
75 c idd
46 c iddl
46 c iddle
-24 c ide
-45 c ide>
44 c iden
19 c idens
18 c ident
19 c ider
18 c ider>
-22 c idi
-15 c idi>
-25 c idio
18 c idn
10 c idnt
10 c idnt>
48 c ido
26 c ido>
-13 c ie>
-36 c ied
-15 c ied>
-25 c iej
-22 c iejo
-22 c iejo>
-14 c iel
23 c iem
28 c ieme
15 c ieme>
9 c ien
-22 c ien>
-21 c ienc
48 c iend
37 c iende
-21 c iene
-21 c ienen
-19 c ient
11 c ier
27 c ier>
20 c iera
52 c iera>
33 c ierd
33 c ierda
-22 c iere
-22 c iere>
-37 c iero
-9 c iero>
-29 c ieron
29 c ies
36 c ies>
-8 c iet
-25 c iete
-27 c iete>
16 c ieur>
12 c ieux
12 c ieux>
-20 c iev
-20 c ieve
-20 c ieve>
74 c if>
-18 c ife
-15 c ife>
32 c ifi
43 c ific
42 c ifica
-27 c ift
-27 c ift>
-42 c iga
-27 c iga>
-10 c igan
-13 c igan>
-17 c igh
-7 c ighb
-7 c ighbo
-13 c ight
-15 c ight>
-19 c ign
-8 c ign>
9 c ignal
40 c igne
11 c igne>
-49 c igno
-54 c ignor
-19 c igo
-20 c igo>
-11 c igu
-5 c igue
39 c ije
50 c ije>
27 c ijo
24 c ijo>
-21 c ike
-20 c ike>
-17 c il>
29 c ila
29 c ila>
38 c ile
6 c ile>
18 c ili
13 c ilie
-30 c ilin
-25 c ilino
23 c ilis
20 c ilise
25 c ill
-16 c ill>
12 c illa>
27 c illb
27 c illbo
62 c ille
66 c ille>
-23 c illed
28 c illeg
-15 c iller
7 c illez
-40 c illi
-39 c illin
30 c ils
30 c ils>
-21 c ilt
30 c ily
30 c ily>
-89 c im>
19 c ima
-19 c ime
12 c imer
22 c imera
56 c imi
21 c imie
21 c imien
24 c imin
16 c imine
32 c imm
32 c imme
32 c immed
37 c imo
31 c imo>
-45 c imp
-34 c impi
-23 c impl
14 c impo
16 c impor
-3 c in>
-23 c inan
9 c inat
30 c inb
30 c inbo
30 c inbox
16 c inc
23 c ince
22 c ince>
-18 c inch
10 c inco
-17 c inco>
17 c incor
97 c ind
26 c ind>
-7 c inde
-15 c inder
31 c indl
31 c indly
28 c indr
28 c indre
26 c ine
12 c inen
-37 c iner
-35 c inero
35 c ines
28 c ines>
7 c iness
-19 c inf
-20 c info
17 c info>
-18 c infor
13 c ing
-22 c ing>
21 c inga
14 c ings
14 c ings>
19 c ingu
18 c ingun
-46 c ini>
-20 c inic
-12 c inin
-12 c ining
26 c inis
26 c inish
45 c init
31 c initi
10 c ink
-3 c ink>
23 c inks
23 c inks>
-59 c ino
-39 c ino>
-22 c inq
-23 c inqu
-23 c inqui
63 c ins
17 c insc
17 c inscr
36 c insi
36 c insis
-14 c insp
-14 c inspe
13 c inst
27 c int
-31 c int>
38 c inte
-24 c inte>
50 c inten
12 c inter
12 c intm
12 c intme
-16 c inu
18 c inue>
-30 c inuez
-18 c inut
-35 c inv
-35 c invo
-35 c invoi
-34 c io>
-8 c ion
71 c ion>
-17 c iona
-21 c iona>
-23 c ione
-14 c iones
-54 c ions
-54 c ions>
13 c ios
16 c ios>
-9 c ious>
-23 c ip>
26 c ipc
26 c ipci
26 c ipcio
14 c ipp
-25 c ipt
-20 c ipt>
-36 c iqu
-37 c ique
-31 c iques
52 c ir>
-21 c irar
-22 c irar>
23 c irc
20 c ircu
33 c ird
13 c ird>
27 c irdo
27 c irdo>
46 c ire
72 c ire>
-21 c irec
4 c irer
4 c irer>
-25 c ires
-25 c ires>
13 c irez
13 c irez>
23 c iri
19 c iria
19 c iria>
44 c irm
-15 c irma
55 c irme
51 c irme>
30 c iro
-18 c irs
-11 c irst
-11 c irst>
-24 c irv
-26 c irve
-26 c irve>
14 c isa
-16 c isa>
-16 c isar
12 c isco
28 c iscon
4 c ise
-16 c ise>
13 c ises
13 c ises>
34 c isez
34 c isez>
29 c ish
37 c ish>
-30 c isi
16 c isier
9 c isit
-17 c isita
-23 c ism
-23 c ismo
-23 c ismo>
21 c isn
21 c isnt
21 c isnt>
16 c iso
11 c iso>
-19 c ispo
-48 c iss
-43 c iss>
23 c isse
15 c issed
-21 c issi
-27 c issin
18 c issio
38 c ist
24 c ist>
12 c ista
20 c ista>
39 c iste
9 c iste>
25 c istem
-42 c isto
-42 c isto>
27 c istr
18 c ists
18 c ists>
10 c ita
-13 c ita>
28 c itai
28 c itair
23 c ital
26 c ital>
26 c itam
28 c itame
-21 c itar
-17 c itar>
-23 c itas
-23 c itas>
-11 c itch>
20 c itche
57 c ite
38 c iten
-50 c iten>
29 c itenl
21 c itenm
38 c itenn
39 c iter
26 c iter>
13 c ites
17 c ites>
-15 c ith>
34 c ithd
34 c ithdr
18 c ithe
18 c ither
-45 c itho
-45 c ithou
10 c iti
-34 c itin
-38 c iting
17 c itio
17 c ition
25 c ito
1 c ito>
29 c itor
25 c itor>
-5 c its
-20 c its>
-50 c itt
-45 c itte
-37 c itten
-39 c itu
-27 c itud
48 c iva
14 c ivan
-9 c ive
-27 c ive>
-32 c ived
-32 c ived>
26 c iven
30 c iven>
12 c iver
15 c ivery
18 c ives
18 c ives>
-21 c ivew
-21 c ivewa
27 c ivez
27 c ivez>
7 c ivi
-16 c ivic
-16 c ivic>
15 c ivin
15 c iving
39 c ivo
34 c ivo>
18 c ivoca
-19 c ivoco
-15 c ivre
44 c ix>
12 c ixe
-17 c iza
28 c izo
28 c izo>
62 c ja>
32 c jai
16 c jai>
22 c jaim
22 c jaime
-42 c jaj
-42 c jaja
-42 c jaja>
-18 c jam
5 c jama
-21 c jan>
14 c jap
14 c japp
14 c jappe
-11 c jar
-25 c jar>
24 c je>
-21 c jea
-22 c jean
-22 c jean>
26 c ject
25 c ject>
-29 c jef
-19 c jem
-19 c jeme
-19 c jeme>
27 c jen
56 c jen>
20 c jenm
20 c jenme
50 c jes
42 c jes>
9 c jesp
9 c jespe
-16 c jeu
-16 c jeud
-16 c jeudi
20 c jex
20 c jexe
20 c jexer
16 c jme
16 c jme>
18 c jo>
-11 c johns
38 c joi
36 c join
36 c joind
-30 c jou
-8 c jour
33 c jour>
-33 c jours
17 c jov
17 c jove
17 c joven
13 c jua
13 c juan
13 c juan>
-11 c jue
-11 c juev
-11 c jueve
-31 c jui
-26 c juin
-26 c juin>
-20 c jun
-3 c jus
15 c just
25 c just>
-10 c juste
30 c ke>
-8 c ked
-8 c ked>
-27 c kee
-27 c keep
7 c keep>
-37 c keeps
-20 c ken
-18 c ken>
-35 c ker
-26 c ker>
-22 c kes
-22 c kes>
21 c keti
21 c ketin
128 c ki>
36 c kid
-17 c kin
-31 c kind>
31 c kindl
-10 c king
-4 c king>
11 c kita
23 c kli
23 c klis
23 c klist
-29 c know
-29 c know>
-7 c ks>
7 c la>
73 c lac
9 c lace
31 c lace>
64 c lach
64 c lache
16 c lack
23 c lackl
-29 c lad
-16 c ladi
-16 c ladie
-17 c ladr
-25 c ladre
-33 c lag
-24 c laga
-17 c lage
11 c lai
-27 c laim
-27 c laim>
20 c lain
24 c lair
22 c lair>
-16 c lais
-14 c laiss
8 c lait
8 c lait>
-14 c lam
8 c lama
30 c lamad
-17 c lamam
-32 c lame
12 c lame>
-39 c lamen
35 c lamo
40 c lamo>
-18 c lan
15 c lan>
32 c lanc
37 c lance
21 c landl
-53 c lant
-21 c lanta
-37 c lante
-19 c lapt
-19 c lapto
-53 c lar
2 c lar>
-18 c large
42 c largo
-18 c larm
-36 c larm>
12 c las>
18 c lase
-18 c lass
-18 c lass>
4 c late
19 c late>
-17 c lati
-17 c latio
23 c lauto
17 c lav
19 c lave
17 c lave>
19 c law
35 c law>
-8 c lawy
-8 c lawye
-24 c lay
29 c lbo
27 c lboa
27 c lboar
-31 c ld>
-50 c le>
61 c lea
-30 c leak
-14 c leak>
-15 c leaks
5 c lean
-30 c lear
-33 c lear>
-14 c leas
21 c leas>
-46 c lease
-11 c leau
-11 c leau>
15 c leave
-17 c leavi
-51 c lec
-41 c lech
19 c leci
19 c lecio
-28 c lect
37 c led
35 c led>
-12 c lee
-15 c leep
-35 c leep>
-46 c lef
8 c lefo
8 c lefon
-42 c left
-42 c left>
-39 c leg
-18 c lega
-30 c legad
19 c legar
-47 c lego
-47 c lego>
24 c legu
24 c legue
-32 c lej
-15 c lem
-14 c lemen
70 c len
43 c len>
61 c lens
61 c lense
-47 c lent
-30 c lente
-30 c leq
-30 c lequ
-30 c lequi
14 c ler
-9 c ler>
31 c lera
29 c lera>
19 c lert
19 c lerts
-1 c les
-2 c les>
-46 c less
-32 c less>
38 c lest
87 c lesta
-57 c leste
22 c let
-27 c let>
18 c lete
15 c lete>
-31 c leto
42 c letr
42 c letra
9 c lett
15 c lette
19 c leu
-24 c leu>
43 c leur
42 c leurs
-46 c lev
-27 c leva
-25 c levar
-27 c leve
17 c leve>
-17 c lever
20 c levez
-19 c lez
-19 c lez>
24 c lf>
15 c lga
33 c lgo
33 c lgo>
-36 c lgu
-28 c lgue
-28 c lgue>
-12 c lgui
-12 c lguie
87 c lia
9 c lic
36 c lici
48 c licit
33 c lie
13 c lier
13 c lier>
9 c liev
14 c liez
14 c liez>
-14 c lig
-20 c ligh
-20 c light
-9 c lik
-9 c like
-7 c like>
-15 c lil
-24 c lim
-21 c lim>
33 c limi
24 c limin
-36 c limp
-34 c limpi
-13 c lin
49 c line
53 c line>
-26 c ling
-27 c ling>
-15 c lini
-20 c linic
16 c link
-25 c lino
-25 c lino>
-38 c lio
-31 c lio>
85 c lir
40 c lir>
34 c lirm
34 c lirme
86 c lis
29 c lis>
19 c lise
22 c lisez
64 c list
44 c list>
28 c lista
21 c liste
-27 c listo
-21 c lit>
22 c lite
35 c liv
47 c live
27 c live>
17 c liver
-17 c livre
-6 c lk>
-33 c ll>
24 c lla
-14 c lla>
-18 c llame
40 c llamo
48 c llat
17 c llav
17 c llave
27 c llb
27 c llbo
27 c llboa
-23 c lle
29 c lle>
19 c lleci
-42 c lled
-42 c lled>
-13 c lleg
8 c llega
-47 c llego
24 c llegu
80 c llen
-29 c ller
-46 c lles
-38 c lles>
-31 c llet
-14 c llev
-25 c lleva
41 c llez
41 c llez>
-34 c lli
-34 c llin
-27 c lling
10 c llo
-34 c llo>
40 c llow
26 c llow>
-26 c lls
-26 c lls>
-12 c lly
-12 c lly>
-13 c lo>
-33 c loc
-26 c loca
-23 c locat
-24 c lock
28 c lock>
-8 c locke
-20 c locki
8 c loi
13 c loir
13 c loir>
34 c lon
63 c lone
63 c lone>
-26 c long
-18 c long>
-13 c longe
-5 c loo
-20 c lood
-18 c lood>
19 c look
14 c look>
-20 c loor>
-23 c lop
12 c loq
12 c loqu
12 c loque
24 c lor>
-17 c lord
-11 c lord>
21 c los
47 c lose
64 c lose>
-15 c losed
-22 c lost
-22 c lost>
22 c lot
26 c lot>
38 c lou
21 c lour
21 c lourd
-15 c lovel
-22 c lower
-31 c lp>
-17 c lqu
11 c lquu
11 c lquun
18 c lre
18 c lrea
18 c lread
24 c lse
32 c lse>
40 c lt>
-20 c lta
-14 c lta>
28 c lti
28 c ltim
21 c ltima
-15 c lto
28 c lu>
-43 c luc
2 c lue
9 c lue>
-16 c lug
-16 c luga
-16 c lugar
-15 c lui
-8 c lui>
26 c lul
26 c lula
25 c lular
-23 c lum
-28 c lun
-15 c lund
-15 c lundi
-20 c lune
-26 c lunes
-17 c lus
38 c lus>
-18 c lusi
7 c lut
-23 c lute
-23 c luten
19 c luto
18 c lutot
38 c luy
39 c luya
39 c luyan
16 c lva
-17 c lva>
16 c lvan
17 c lvan>
17 c lvas
17 c lvas>
-7 c lven
-7 c lven>
9 c lver
12 c lver>
51 c lvi
27 c lvi>
25 c lvida
-18 c lvido
49 c ly>
28 c lyi
28 c lyin
28 c lying
19 c lz>
-24 c ma>
48 c mab
41 c mabl
41 c mable
16 c maci
16 c macio
66 c mad
36 c mado
35 c mado>
29 c madr
36 c madre
-14 c mag
5 c mai
-34 c maid
-34 c maide
29 c mail
17 c mail>
3 c main
-6 c main>
24 c maint
13 c mais>
-22 c mak
21 c make
25 c make>
-43 c maki
-43 c makin
-15 c mala
-15 c malad
-22 c mam
-17 c mame
-17 c mame>
-14 c man>
22 c manag
26 c mand
20 c manda
17 c mande
-29 c mando
-3 c mar
-20 c mara
-5 c marc
-15 c marca
-36 c march
46 c marco
-27 c mard
-27 c mardi
9 c mari
83 c mark
87 c mark>
13 c marq
13 c marqu
-31 c marr
-36 c marre
-16 c mart
47 c mas
23 c mas>
41 c mass
41 c massa
-15 c mat
14 c mated
-17 c math
-14 c matic
49 c matin
-31 c matio
-43 c mav
-41 c mave
-41 c mavez
-31 c may
-8 c may>
-15 c mayo
21 c mbe
-9 c mber
6 c mber>
-17 c mbers
-3 c mbi
14 c mbie
29 c mbie>
-25 c mbien
-30 c mbo
-28 c mbou
-28 c mbour
-49 c mbr
-19 c mbre
-21 c mbre>
-15 c mbro
34 c mdr
31 c mdr>
25 c me1
25 c me1>
82 c me>
5 c mea
5 c mean
19 c means
33 c mec
-20 c mech
46 c mecr
46 c mecri
48 c med
15 c med>
56 c medi
51 c media
-11 c medic
22 c medio
24 c mef
24 c meff
-29 c mem
-22 c meme
-23 c meme>
42 c men
-29 c men>
-13 c mena
-13 c menag
35 c menl
35 c menle
-2 c mens
-2 c mensa
31 c ment
-20 c ment>
61 c mente
-25 c ments
32 c menv
32 c menvo
-1 c meo
-1 c meon
-1 c meone
-13 c mer
22 c merai
-1 c merc
9 c merci
28 c mero
21 c mero>
25 c mers
-19 c mes
-24 c mes>
8 c mess
21 c messa
-24 c met
26 c meta
26 c metan
-21 c meth
-21 c methi
-25 c metr
-23 c metre
-19 c mette
19 c mettr
19 c mez
19 c mez>
-7 c mi>
60 c mid
46 c midd
46 c middl
-12 c midi
-12 c midi>
28 c mido
-28 c mie
-28 c mien
-9 c mient
11 c mieu
11 c mieux
-21 c mign
-21 c migno
44 c migo
43 c migo>
-27 c mik
-27 c mike
-27 c mike>
29 c mil
20 c mily
20 c mily>
19 c min
28 c mina
14 c minat
8 c mind>
-15 c minde
-13 c mine
-44 c mine>
18 c minen
17 c ming
18 c ming>
21 c mino
-28 c mint
-28 c minte
-15 c minu
22 c mion
23 c mion>
27 c mir
-5 c mis
-23 c mism
-23 c mismo
16 c miso
16 c miso>
15 c misse
-13 c mit>
34 c mite
31 c mite>
-19 c mith
-19 c mith>
-22 c mman
-22 c mmand
30 c mme
-10 c mme>
33 c mmed
38 c mmedi
-19 c mmen
-15 c mment
41 c mmer
30 c mmer>
15 c mmerc
21 c mmu
21 c mmun
21 c mmuni
-18 c mn>
13 c mo>
16 c moc
27 c mocc
27 c moccu
11 c moi
34 c moi>
-25 c mois
-22 c mois>
-35 c mok
-33 c moki
-33 c mokin
-37 c mol
-40 c mold
-40 c mold>
31 c moles
42 c mom
-11 c mom>
53 c mome
53 c momen
-27 c mon
-29 c mon>
-13 c mond
16 c mons
16 c monsi
-16 c mont
26 c mop
26 c mopp
26 c moppo
-17 c mor
15 c more
15 c more>
-15 c morn
-15 c morni
-12 c morr
-12 c morro
-20 c mos
-14 c mos>
51 c mot
48 c moth
54 c mothe
-33 c mou
30 c mov
29 c move
-22 c move>
51 c moved
16 c movi
-21 c mow
4 c mp>
16 c mpa
26 c mpan
28 c mpani
-21 c mpar
12 c mpe
-38 c mpi
13 c mpl
25 c mpla
29 c mplai
-9 c mple
-17 c mple>
18 c mpo
16 c mpor
16 c mport
-17 c mpr
-19 c mpra
9 c mpre
-18 c mps
12 c mpt
11 c mpte
-17 c mpte>
-45 c mpu
-35 c mput
-20 c mrw
-20 c mrw>
22 c ms>
62 c msg
-35 c msg>
66 c msgs
66 c msgs>
23 c mu>
9 c muc
9 c much
24 c much>
-35 c mucha
20 c mucho
32 c mun
32 c muni
44 c munic
-27 c mur>
24 c muri
24 c murio
-16 c mus
-37 c musi
-32 c music
26 c must
28 c must>
-27 c muy
-27 c muy>
38 c mv>
-11 c my>
-4 c na>
4 c nada
4 c nada>
-5 c nadi
-5 c nadie
9 c nag
9 c nage
15 c nah
15 c nah>
-14 c nai
59 c nal
27 c nal>
46 c nale
52 c nale>
-12 c nam
-20 c name>
-27 c nan
-19 c nanc
-21 c nance
9 c nant
8 c nant>
19 c naq
19 c naqu
19 c naque
-55 c nar
16 c nar>
-67 c narr
-56 c narre
-34 c nas
-42 c nas>
78 c nat
61 c nat>
14 c nate>
16 c nav
22 c navi
30 c nbo
30 c nbox
30 c nbox>
95 c nc>
14 c nca
21 c nca>
33 c nce
-27 c nce>
26 c ncel
14 c ncel>
33 c ncela
-10 c ncele
-22 c ncell
26 c nces
26 c nces>
-23 c nch
-22 c nci
-31 c ncia
-15 c ncia>
-21 c nciar
25 c ncie
6 c ncio
24 c ncio>
-23 c ncion
-18 c nco
-26 c nco>
11 c ncon
-23 c ncore
17 c ncorr
-14 c ncy
-14 c ncy>
4 c nd>
18 c nda
-29 c nda>
43 c ndan
35 c ndand
36 c ndar
64 c ndar>
-35 c ndarm
17 c nde
32 c nded
29 c nded>
-27 c ndem
-27 c ndeme
37 c nden
64 c nden>
-1 c nder>
-3 c nders
37 c ndes
37 c ndes>
-18 c ndez
-18 c ndez>
-8 c ndin
-8 c nding
55 c ndl
-33 c ndle>
29 c ndled
16 c ndli
16 c ndlin
31 c ndly
31 c ndly>
64 c ndo
25 c ndo>
17 c ndre>
-21 c ndred
-58 c nds
-50 c nds>
-15 c ndu
-7 c ndu>
-27 c ne>
-14 c nea
-18 c neau
-18 c neau>
32 c nec
-20 c nece
-20 c neces
54 c necr
54 c necri
32 c nee
5 c need
-21 c need>
22 c needn
18 c nees
18 c nees>
-20 c nei
-20 c neig
-7 c neigh
31 c nel
33 c nel>
27 c nem
5 c neme
22 c nemo
22 c nemos
56 c nen
-8 c nen>
26 c nenr
26 c nenro
-17 c nent
-29 c nente
37 c nenv
37 c nenvo
46 c ner
18 c ner>
32 c nera
34 c neral
-24 c nero
-24 c nero>
10 c nes
-11 c nes>
25 c ness
-14 c ness>
26 c nesse
-50 c net
-42 c net>
-14 c nev
-14 c neve
-14 c never
-22 c new
5 c new>
-21 c news
-22 c newsl
-17 c nex
-17 c next
-17 c next>
37 c ney
37 c ney>
-12 c nez
-14 c nez>
-15 c nfo
17 c nfo>
-13 c nfor
-22 c ng>
6 c nga
8 c nga>
-9 c ngan>
28 c nge
27 c nge>
20 c nged
20 c nged>
-39 c nger
-30 c nger>
-15 c ngi
-15 c ngin
-13 c ngine
21 c ngo
21 c ngo>
11 c ngu
18 c ngun
7 c ni>
7 c nic
32 c nica
20 c nicat
31 c nice
-22 c nici
-8 c nie
13 c nier>
-29 c niev
-29 c nieve
17 c nig
17 c nigh
17 c night
-18 c nin
-16 c ning>
18 c ningu
12 c nish>
28 c nit
31 c niti
14 c njo
13 c njou
13 c njour
-32 c nk>
31 c nks
31 c nks>
55 c nla
33 c nla>
11 c nle
36 c nle>
-13 c nlev
25 c nli
60 c nlo
45 c nlo>
22 c nlos
22 c nlos>
56 c nme
42 c nme>
52 c nn>
-28 c nna
-13 c nna>
24 c nne
17 c nne>
-19 c nnea
-19 c nneau
30 c nnee
30 c nnees
18 c nnel
-27 c nnes
-27 c nnes>
-10 c nnez
-10 c nnez>
50 c nno
48 c nnos
48 c nnos>
14 c nnu
12 c nnul
12 c nnule
28 c no>
96 c noe
-46 c noi
-16 c nois
-16 c noise
-52 c nom
-25 c nom>
-22 c nomb
-22 c nombr
-13 c non
31 c non>
-45 c nons
-15 c nons>
-15 c noo
-15 c noon
-15 c noon>
14 c nop
14 c nope
14 c nope>
-58 c nor
-24 c nora
-21 c norer
-27 c nori
-41 c norin
25 c nos>
-10 c not
56 c not>
-121 c note
-14 c note>
-109 c notez
34 c noth
36 c nothe
-4 c nothi
55 c noti
46 c notif
6 c notr
6 c notre
8 c noug
8 c nough
26 c nous
26 c nous>
-25 c nouv
-26 c nouve
-15 c now>
10 c noz
10 c nozc
10 c nozco
16 c nqu
-16 c nque
-16 c nque>
32 c nqui
29 c nquil
17 c nro
26 c nrol
26 c nroll
-5 c nsa
1 c nsaj
-6 c nsaje
22 c nsc
22 c nscr
22 c nscri
51 c nse
36 c nse>
63 c nsen
94 c nsent
-21 c nses
-21 c nses>
-20 c nset
-20 c nset>
82 c nsi
40 c nsid
40 c nside
16 c nsie
16 c nsieu
36 c nsis
36 c nsist
-16 c nsl
-16 c nsla
-16 c nslat
54 c nso
25 c nso>
-14 c nsp
-14 c nspe
-14 c nspec
-16 c nst
42 c nsu
45 c nsub
71 c nsub>
-27 c nsubs
-21 c nsw
-21 c nswe
-21 c nswer
-36 c nt>
18 c nta
-56 c nta>
53 c ntac
53 c ntact
-16 c ntan
-21 c nte
-103 c nte>
59 c nted
59 c nted>
66 c nten
24 c ntena
-16 c ntend
26 c ntens
-41 c nter
-35 c nter>
28 c ntere
-35 c ntern
-49 c ntes
-10 c ntes>
-41 c ntest
21 c nth
30 c nth>
11 c nti
48 c ntic
58 c ntick
16 c ntien
-26 c ntil
-40 c ntil>
24 c ntils
12 c ntimi
13 c ntis
13 c ntist
12 c ntm
12 c ntme
12 c ntmen
30 c nto
31 c nto>
31 c ntr
-14 c ntra
14 c ntrac
-19 c ntrad
-22 c ntre>
26 c ntrep
23 c ntry
23 c ntry>
-41 c nue
11 c nue>
-15 c nuevo
-30 c nuez
-30 c nuez>
-47 c nui
-33 c nuit
-33 c nuit>
22 c nul
21 c nule
14 c nuler
56 c num
26 c num>
34 c nume
34 c numer
27 c nun
32 c nunc
23 c nunca
9 c nunci
-50 c nut
25 c nve
30 c nver
30 c nvers
43 c nvi
-25 c nviad
24 c nviar
33 c nvie
20 c nvios
-33 c nvm
-33 c nvm>
15 c nvoi
-35 c nvoic
52 c nvois
-11 c nvoy
-11 c nvoye
-20 c ny>
-16 c nyt
26 c oad
26 c oad>
33 c oar
33 c oard
33 c oard>
-17 c ob>
-37 c oba
-29 c obar
-29 c obaro
26 c obj
26 c obje
26 c objec
-26 c obl
-31 c oble
-14 c oblem
43 c obo
42 c obot
42 c obot>
-35 c obr
-9 c obra
20 c obran
91 c oc>
-31 c oca
7 c ocad
-51 c ocat
-28 c ocat>
-25 c ocata
2 c och
19 c ocha
18 c ochai
28 c ochee
-34 c oci
-24 c ocie
-24 c ociet
-27 c ock
16 c ock>
-8 c ocked
-20 c ocki
-20 c ockin
8 c oco
7 c oco>
25 c oct
30 c octo
22 c octor
-9 c od>
28 c odas
28 c odas>
-25 c odav
-25 c odavi
-2 c oday
-2 c oday>
-23 c odo
-22 c odo>
9 c ody
9 c ody>
80 c oe>
16 c oes
11 c oes>
5 c oesn
5 c oesnt
28 c oev
28 c oeve
28 c oever
35 c of>
-15 c ofe
-36 c ofer
-28 c ofer>
-11 c off
17 c off>
5 c og>
-19 c ogi
-29 c ogn
-20 c ogr
-20 c ogra
-20 c ogram
-34 c oh>
16 c ohi
23 c ohib
23 c ohibi
-11 c ohns
-11 c ohnso
36 c oi>
9 c oice>
-18 c oicem
20 c oil
42 c oin
-25 c oin>
36 c oind
36 c oindr
18 c oing
18 c oing>
23 c oins
23 c oins>
-4 c oint
-16 c oint>
12 c ointm
-14 c oir
-33 c oir>
-22 c ois
-26 c oise
-24 c oise>
4 c oit
43 c oit>
18 c oiv
18 c oive
18 c oive>
-23 c ok>
43 c oke
42 c oke>
-26 c oki
-26 c okin
-26 c oking
-18 c oks
-18 c oks>
-27 c ol>
-42 c ola
-21 c ola>
-73 c old
-74 c old>
-77 c ole
-83 c ole>
13 c oles
-18 c oles>
31 c olest
-25 c olet
39 c oleu
39 c oleur
13 c oli
13 c olic
27 c olici
-17 c olis
-17 c olis>
-17 c oll
25 c oll>
-35 c olla
-22 c olla>
-48 c olle
31 c ollo
31 c ollow
11 c olo
-9 c olo>
27 c olor
24 c olor>
67 c olv
16 c olve
16 c olver
51 c olvi
27 c olvi>
20 c oma>
14 c omate
-15 c omati
-44 c omb
-5 c ombi
-5 c ombie
-52 c ombr
-18 c ombre
-18 c ombro
25 c ome
25 c ome1
25 c ome1>
-38 c ome>
55 c omen
53 c oment
-1 c omeo
-1 c omeon
38 c omer
30 c omer>
-23 c omet
-21 c ometh
19 c omin
19 c oming
4 c omm
-22 c omman
-5 c omme
13 c omme>
-19 c ommen
15 c ommer
21 c ommu
21 c ommun
-20 c omo
-15 c omo>
-12 c omorr
15 c omos
15 c omos>
8 c omp
12 c ompa
24 c ompan
-21 c ompar
4 c ompe
30 c ompl
29 c ompla
15 c ompr
12 c ompre
-39 c ompu
-35 c omput
-16 c on>
14 c ona
7 c ona>
33 c onal
31 c onal>
-28 c onas
-28 c onas>
48 c onc
23 c onc>
24 c once
23 c once>
-40 c ond
1 c onda
30 c ondez
-24 c ondu
40 c one
-5 c one>
8 c ones
6 c ones>
19 c onez
19 c onez>
6 c onf
-7 c ong
-16 c ong>
-29 c onga
-13 c onge
-13 c onger
47 c ongo
47 c ongo>
13 c onj
13 c onjo
13 c onjou
25 c onn
18 c onne
32 c onnee
14 c onner
-28 c onnes
-10 c onnez
10 c onoz
10 c onozc
28 c ons
-27 c ons>
9 c onse
-35 c onse>
70 c onsen
50 c onsi
40 c onsid
16 c onsie
-35 c onst
-32 c ont
-20 c ont>
24 c onta
53 c ontac
-22 c onte
-41 c ontes
10 c onth>
-12 c onti
17 c ontr
19 c ontra
24 c onv
25 c onve
30 c onver
-34 c oo>
-18 c ood
-25 c ood>
-14 c oof
-10 c oof>
-20 c ook
-18 c ooks
-18 c ooks>
-12 c ool
-13 c ool>
-32 c oon
-36 c oon>
66 c ooo
65 c ooop
60 c oop
-25 c oor
-65 c oor>
30 c oord
30 c oordo
60 c op>
-9 c ope
21 c ope>
-6 c open
14 c open>
-24 c oper
-19 c opi
21 c opl
21 c ople
21 c ople>
56 c opo
47 c opon
47 c opong
82 c opp
41 c oppo
41 c oppos
55 c oppp
48 c oppp>
-41 c ops
-39 c ops>
57 c opt
29 c opt>
27 c optin
-16 c optio
15 c opto
15 c optou
11 c oqu
10 c oque
-21 c oque>
17 c oquea
13 c oquee
-51 c or>
-16 c ora
-7 c ora>
30 c oras
30 c oras>
19 c orb
-15 c orc
28 c ord
23 c ord>
-15 c orde
-17 c orden
-11 c order
24 c ordo
24 c ordon
13 c ore
-29 c ore>
-21 c orer
-21 c orer>
27 c ores
27 c ores>
27 c orev
27 c oreve
50 c orf
16 c orfa
-24 c org
-12 c orge
-12 c orget
-25 c ori
-58 c orin
-45 c oring
21 c oriz
21 c orizo
-17 c ork
-12 c ork>
-18 c orki
-18 c orkin
12 c orks
12 c orks>
3 c orm
-25 c orma
-29 c ormat
22 c ormi
5 c orn
19 c orne
24 c orney
-15 c orni
-15 c ornin
17 c oro
56 c orr
38 c orra
-23 c orra>
55 c orram
65 c orre
13 c orre>
29 c orren
17 c orreo
-18 c orro
-12 c orrow
-37 c orry
-37 c orry>
17 c ors
17 c ors>
1 c ort
-26 c ort>
-4 c orta
-16 c ortal
3 c orte
35 c orti
54 c ortir
24 c os>
-17 c osa
-22 c osa>
8 c osas
8 c osas>
-19 c ose
27 c ose>
-15 c osed
-15 c osed>
-23 c oses
-23 c oses>
25 c osi
23 c osit
15 c ositi
8 c oso
-19 c oso>
36 c osp
23 c ospi
23 c ospit
-24 c oss
-39 c oss>
16 c ossi
25 c ossie
8 c ost
26 c ot>
-43 c ota
-94 c ote
-23 c ote>
-9 c otea
-80 c otez
-80 c otez>
-2 c oth
16 c other
-4 c othi
-4 c othin
35 c oti
46 c otif
35 c otifi
-11 c oto
-21 c oto>
7 c otr
-22 c otra
-22 c otra>
27 c otro
27 c otro>
11 c ots
11 c ots>
23 c ott
-38 c ou>
-24 c oua
-17 c ouag
-17 c ouage
3 c oub
7 c oubl
6 c oubli
-11 c ouc
24 c ouch
34 c ouch>
-35 c ouci
-35 c ouci>
-17 c oud
-15 c oudr
-15 c oudra
5 c oug
-18 c ough>
14 c ought
-50 c oui
-50 c oui>
-21 c ouj
-21 c oujo
-21 c oujou
21 c oul
12 c oula
13 c oulai
1 c ould
11 c ould>
-22 c oule
-31 c oule>
23 c ouler
20 c oulo
13 c ouloi
13 c oun
-19 c ound
-39 c ound>
26 c ount
23 c ountr
-11 c oup
-18 c oupe>
-33 c our
26 c our>
24 c ourd
25 c ourds
19 c oure
19 c oure>
-28 c ourn
-36 c ourne
-14 c ourr
-20 c ours
-12 c ours>
-6 c ourse
-13 c ourt
-44 c ourt>
23 c ourth
43 c ous
7 c ous>
25 c ouse
25 c ouse>
31 c out
-10 c out>
27 c oute
18 c outr
18 c outre
-23 c outs
-23 c outsi
20 c outt
30 c outta
-32 c ouv
-14 c ouve
20 c ouve>
-20 c ouvea
-15 c ouvez
-21 c ouvr
-22 c ouvre
27 c ove
-13 c ove>
15 c oved
15 c oved>
-15 c ovel
-15 c ovely
23 c oven
23 c oven>
6 c over
23 c over>
36 c ovi
20 c ovid
20 c ovide
-35 c ow>
-36 c owe
-29 c ower
-9 c ower>
-35 c owi
-35 c owin
-37 c owing
-47 c own
-62 c own>
16 c owne
16 c owner
49 c ox>
24 c oxi
24 c oxim
26 c oximo
-46 c oy>
-34 c oye
-19 c oye>
-16 c oyee
-15 c oyee>
43 c oyer
43 c oyer>
-7 c oyez
-7 c oyez>
10 c ozc
10 c ozco
10 c ozco>
14 c pa>
14 c pag
26 c pagu
26 c pague
38 c pai
-11 c paid
-11 c paid>
19 c paie
-41 c pain
-29 c pain>
-17 c paint
-16 c pair
-16 c pair>
74 c paix
74 c paix>
16 c pam
8 c pam>
27 c pamm
25 c pamme
-16 c pan
-17 c pann
-17 c panne
-28 c pap
-18 c papa
-17 c paq
-17 c paqu
-17 c paque
4 c par
-40 c par>
17 c para
-42 c para>
14 c parad
45 c parar
63 c pare
42 c pare>
18 c paren
-47 c park
-19 c park>
-12 c paro
-12 c paro>
-37 c part
53 c part>
-29 c parta
-19 c parte
22 c parti
-26 c partm
-28 c party
30 c pas
-26 c pas>
37 c paso
37 c paso>
69 c pass>
-38 c passe
-24 c pate
-24 c patel
21 c patr
21 c patro
-15 c pay
16 c pay>
-23 c paye
-24 c paym
-24 c payme
46 c paz
46 c paz>
27 c pci
27 c pcio
27 c pcion
-61 c pda
-61 c pdat
-61 c pdate
21 c pe>
13 c pea
25 c peac
25 c peace
-12 c peak
37 c pec
34 c pect
26 c pect>
-11 c ped
-7 c pedi
-8 c pedid
26 c pel
10 c pel>
-14 c pele
65 c pele>
-56 c peler
-29 c pelez
-21 c pell
-20 c pelle
47 c pels
47 c pels>
-93 c pen
14 c pen>
-37 c penda
22 c pende
-20 c peni
-43 c pens
-32 c pense
21 c peo
21 c peop
21 c peopl
12 c per
61 c per>
-75 c pera
-23 c pera>
-48 c perar
-32 c perd
-10 c perdo
-27 c perdu
24 c perm
50 c pero
35 c pero>
16 c perr
-11 c pers
-11 c perso
28 c pert
-24 c perw
-24 c perwo
-25 c pes
-12 c pes>
-13 c peu
-12 c peux
-12 c peux>
4 c pez
7 c pez>
3 c pho
21 c phon
21 c phone
-14 c phot
-14 c photo
-31 c pia
-20 c pia>
-13 c pian
-13 c piano
-33 c pic
-17 c pick
-22 c pide
-22 c pide>
44 c pido
44 c pido>
31 c pier
24 c pita
26 c pital
-34 c pla
-17 c plac
-14 c place
-25 c plag
-24 c plaga
44 c plai
20 c plain
20 c plait
-14 c plan
23 c plan>
-33 c plant
15 c ple
24 c plea
25 c pleas
23 c ples
27 c pli
16 c plie
26 c plis
26 c plis>
10 c pls
10 c pls>
38 c plu
18 c plus
38 c plus>
18 c plut
18 c pluto
-22 c ply>
28 c plyi
28 c plyin
27 c plz
19 c plz>
-41 c pm>
-4 c point
6 c pol
13 c poli
28 c pon
51 c pond
29 c pond>
9 c ponde
18 c pong
-29 c ponga
47 c pongo
-26 c pons
-35 c ponse
-56 c poo
-16 c pool
-16 c pool>
-37 c poor
-37 c poor>
69 c por
-1 c por>
41 c porf
7 c porfa
26 c port
-23 c port>
-5 c porta
43 c porte
27 c pos
-28 c posa
-24 c posa>
18 c pose
27 c pose>
35 c posi
23 c posit
-45 c pot
-28 c pou
19 c pour
19 c pour>
-8 c pourr
-42 c pouv
-42 c pouve
55 c pp>
39 c ppe
12 c pped
12 c pped>
16 c ppel
10 c ppel>
-19 c ppele
-20 c ppell
47 c ppels
-17 c ppin
-15 c ppl
46 c ppo
41 c ppos
26 c ppose
15 c pposi
55 c ppp
55 c ppp>
9 c ppr
60 c ppre
28 c pprec
43 c ppres
-12 c ppri
-12 c pprim
-38 c ppro
-38 c pprov
-33 c pre
-8 c prec
-8 c preci
27 c pref
46 c prefe
-19 c prefi
-21 c prend
31 c prene
-9 c pres
-45 c presi
34 c press
-25 c prev
-22 c preve
-8 c pri
11 c prie
4 c prim
-23 c pris
-21 c prix
-21 c prix>
1 c pro
-21 c prob
-14 c probl
18 c proc
18 c proch
17 c prof
17 c profe
-20 c prog
-20 c progr
23 c proh
23 c prohi
10 c prom
-36 c prop
-30 c prove
20 c provi
24 c prox
24 c proxi
-74 c ps>
-30 c pt>
27 c pte
7 c pti
27 c ptin
27 c pting
-21 c ptio
-21 c ption
-19 c ptop
-19 c ptop>
15 c ptou
15 c ptout
52 c pu>
61 c pub
28 c publ
28 c publi
18 c pubs
18 c pubs>
-51 c pue
-46 c pued
-37 c puede
-10 c puedo
14 c puer
14 c puert
-18 c pues
-29 c puest
-43 c pui
-43 c puis
-43 c puis>
-29 c pul
-25 c pun
-33 c punt
-44 c punte
17 c pur
14 c purg
14 c purge
-63 c put
-41 c put>
-22 c puta
-35 c qua
16 c qua>
-11 c quan
-22 c quat
-22 c quatr
39 c que
7 c que>
-4 c quea
26 c queda
-16 c quedo
-2 c quel
23 c quel>
7 c quen
-59 c quen>
30 c quenm
17 c quer
21 c quere
-23 c ques
-32 c ques>
10 c quest
-21 c quet
-17 c quete
-20 c queu
36 c qui
-18 c qui>
1 c quie
28 c quil
17 c quila
-25 c quili
31 c quill
-36 c quin
-17 c quina
30 c quis
16 c quisi
47 c quit
60 c quit>
13 c quite
-13 c quitt
20 c quoi
20 c quoi>
-72 c ra>
-36 c rac
-16 c racc
-15 c raccr
10 c racia
-29 c rack
-28 c racke
14 c ract
18 c ract>
1 c rad
22 c rad>
-38 c rada
-38 c rada>
23 c rade
11 c rado>
-23 c raf
-19 c raff
-19 c raffi
-16 c rag
-16 c rage
12 c rai
-9 c rai>
-13 c rain
-18 c raini
55 c rais
43 c rais>
34 c rait
32 c rait>
23 c raite
-29 c rak
-29 c rake
-19 c rakes
51 c ral
31 c ral>
62 c ram
56 c rame
55 c rame>
-20 c ramo
-20 c ramos
-6 c ran
14 c ran>
-15 c ranc
16 c rand
-16 c rand>
21 c rando
-6 c rang
-6 c range
9 c rank
-29 c rano
-29 c rano>
55 c ranq
55 c ranqu
-37 c rans
-16 c ransl
-11 c rap
13 c rap>
-29 c rapi
17 c rapp
17 c rappe
-52 c rar
-38 c rar>
12 c ras
-11 c ras>
23 c rase
23 c rase>
-4 c rass
-13 c rat
-17 c ratc
-17 c ratch
32 c rate
-21 c rate>
16 c ratef
37 c rater
-20 c rati
-21 c ratio
-19 c rato
-20 c rato>
43 c rau
43 c raud
-26 c rav
18 c ravai
51 c raw
19 c raw>
-13 c rbo
-13 c rbol
-18 c rbol>
-45 c rca
-31 c rca>
47 c rce
27 c rce>
9 c rcel
9 c rcele
-12 c rch
25 c rcha
26 c rchag
-48 c rche
-78 c rche>
28 c rchez
22 c rci
-16 c rci>
16 c rcia
20 c rcial
22 c rcis
26 c rco
48 c rco>
20 c rcu
23 c rd>
-31 c rdad
-20 c rdad>
29 c rde
-31 c rde>
-15 c rden
-15 c rden>
7 c rder>
26 c rdes
26 c rdes>
34 c rdez
34 c rdez>
-59 c rdi
-24 c rdi>
-31 c rdia
-18 c rdin
26 c rdo
22 c rdo>
-11 c rdon>
18 c rds
18 c rds>
-27 c rdu
-27 c rdu>
-68 c re>
37 c rea
13 c read
19 c read>
29 c reak
32 c reaki
-27 c real
-24 c real>
21 c reas
-16 c reat>
17 c reca
26 c recal
15 c rece
-12 c recei
26 c recev
24 c rech
26 c recho
-11 c reci
28 c recia
-14 c recib
-36 c recio
10 c recor
-20 c rect
-32 c rect>
-17 c recu
-29 c recu>
-43 c red
-14 c red>
-24 c redi
-16 c ree>
-28 c reen
-28 c reen>
35 c reep
13 c ref
-26 c refa
47 c refe
47 c refer
-17 c refi
-19 c refie
53 c refu
70 c refus
-26 c rega
-15 c regar
17 c regi
15 c regis
16 c regl
24 c regla
15 c regle
-23 c reglo
29 c rela
37 c relan
-9 c rem
-25 c remb
-28 c rembo
-17 c remi
-15 c remin
-9 c remo
-25 c remos
26 c remov
-15 c ren
8 c ren>
-43 c rend
-35 c rende
-25 c rendr
23 c rends
31 c rene
31 c renez
23 c renm
23 c renme
-16 c rent
-20 c renta
-37 c renv
-37 c renvo
13 c reo
10 c reo>
12 c rep
-13 c repai
21 c repl
-10 c repo
-25 c repon
15 c repor
16 c repr
26 c repri
53 c req
53 c requ
51 c reque
-37 c rer
-53 c rer>
-22 c res
45 c res>
-8 c resa
-32 c resa>
28 c resad
-65 c rese
-31 c resen
-27 c resi
17 c resil
-45 c resio
27 c reso
27 c resol
80 c resp
41 c respe
50 c respo
-5 c ress
21 c ress>
-34 c resse
-28 c rest
-24 c rest>
-10 c reste
-45 c resu
43 c ret
26 c ret>
-24 c reta
-28 c retar
31 c rete
4 c rete>
-30 c retee
17 c reter
32 c retez
5 c reti
2 c retir
31 c retr
31 c retra
-15 c retu
-15 c retur
-11 c reu
11 c reur>
81 c rev
30 c reve
43 c revei
-33 c reven
27 c rever
22 c revie
43 c revo
24 c revoc
-30 c rez
-30 c rez>
15 c rfa
-27 c rge
-45 c rge>
14 c rgen
28 c rgenc
-14 c rgent
-12 c rget
-12 c rget>
-25 c rgi
31 c rgo>
-32 c rgot>
12 c ri>
38 c ria
36 c ria>
-3 c rib
-20 c rib>
25 c riba
-39 c ribam
47 c riban
30 c ribas
40 c ribe>
34 c ribed
-19 c ribem
-43 c riben
11 c ribi
-29 c ribie
58 c ribir
-33 c ribo
-33 c ribo>
22 c ribu
-29 c ric
16 c rice
27 c rice>
-22 c rid
18 c rid>
-6 c riday
-27 c ride
30 c rie
16 c rie>
34 c rien
37 c rien>
22 c rier
21 c rier>
-22 c ries
-21 c ries>
3 c rig
-33 c rim
-30 c rim>
6 c rimer
-48 c rin
-29 c ring
-34 c ring>
-16 c rink
19 c rio
31 c rio>
29 c rip
26 c ripc
26 c ripci
13 c ripp
33 c rir
15 c rire
15 c rire>
19 c riri
19 c riria
11 c ris
33 c ris>
13 c rises
-4 c rit
-16 c rit>
14 c rita
14 c rita>
27 c rite
36 c rite>
-37 c ritt
-37 c ritte
27 c riv
27 c riva
14 c rivan
-8 c rive
-10 c rive>
-21 c rivew
17 c rivez
-21 c rix
-21 c rix>
21 c riz
21 c rizo
21 c rizo>
51 c rk>
-20 c rke
17 c rket
21 c rketi
-26 c rki
-26 c rkin
-26 c rking
19 c rks
19 c rks>
-18 c rli
-16 c rm>
-8 c rma
-16 c rma>
15 c rmac
15 c rmaci
15 c rman
-45 c rmat
-45 c rmati
14 c rme
15 c rme>
19 c rmez
19 c rmez>
19 c rmi
21 c rmina
-22 c rmine
14 c rmis
-19 c rmis>
16 c rmiso
18 c rmiss
-20 c rmit
-16 c rmit>
38 c rmv
38 c rmv>
-28 c rn>
26 c rna
19 c rnaq
19 c rnaqu
-47 c rne
-37 c rnet
-37 c rnet>
24 c rney
24 c rney>
8 c rni
8 c rnie
8 c rnier
-9 c rno
-15 c rno>
-9 c ro>
27 c roa
26 c road
26 c road>
-10 c rob
-37 c roba
-29 c robar
-14 c robl
-14 c roble
42 c robo
42 c robot
69 c roc
-16 c roch
19 c rocha
-16 c roche
-21 c rod
17 c rof
17 c rofe
-20 c rog
-20 c rogr
-20 c rogra
23 c roh
23 c rohi
23 c rohib
-17 c roi
-16 c roit
15 c roit>
9 c rok
9 c roke
33 c rol
31 c roll
25 c roll>
14 c rom
15 c rom>
-10 c ron
-29 c ron>
-1 c rong
-1 c rong>
22 c rons
22 c rons>
-25 c ront
-13 c ront>
-30 c roo
-19 c roof
-10 c roof>
-14 c room
-56 c rop
-33 c rop>
-11 c ros
15 c ros>
-17 c rosa
-28 c rose
-20 c roses
-21 c ross
-22 c rot
-14 c roth
-14 c rothe
-30 c roug
-33 c rough
33 c rouv
33 c rouve
-30 c rove
-38 c roved
20 c rovi
20 c rovid
14 c row>
24 c rox
24 c roxi
24 c roxim
-14 c roy
-25 c roy>
-41 c rpr
-33 c rpri
-33 c rpris
15 c rque>
24 c rquen
24 c rra
-20 c rra>
55 c rram
55 c rrame
-6 c rran
-16 c rrar>
30 c rre
-17 c rre>
-16 c rreg
-19 c rregl
35 c rren
5 c rren>
23 c rrenm
17 c rreo
17 c rreo>
5 c rret
-19 c rret>
26 c rrete
13 c rreu
13 c rreur
20 c rri
21 c rrier
-15 c rriv
-12 c rrive
12 c rro
21 c rro>
14 c rron
-12 c rrow
-13 c rrow>
-42 c rry
-42 c rry>
-16 c rs>
25 c rsa
29 c rsat
29 c rsati
-5 c rse
27 c rsel
17 c rself
-33 c rsez
-33 c rsez>
-6 c rso
15 c rson>
12 c rsona
-32 c rsonn
-32 c rst
-28 c rst>
-56 c rt>
36 c rta
20 c rta>
-16 c rtal
-20 c rtal>
-14 c rtan
33 c rtar
34 c rte
-2 c rte>
-18 c rted
-18 c rted>
16 c rten
19 c rth
28 c rthe
28 c rther
43 c rti
-11 c rtin
57 c rtir
57 c rtir>
-26 c rtm
-26 c rtme
-26 c rtmen
-16 c rto
16 c rts
16 c rts>
-41 c rty
-41 c rty>
-23 c ruc
-17 c ruck
-15 c ruck>
14 c rue
33 c ruh
33 c ruh>
-24 c rui
-18 c ruid
-18 c ruido
-36 c rus
-24 c rus>
-15 c rve>
-20 c rw>
-24 c rwo
-24 c rwor
-24 c rwork
-35 c ry>
16 c ryi
16 c ryin
16 c rying
-26 c ryw
31 c sa>
55 c sab
30 c sabe
23 c saber
16 c sabo
20 c sabon
47 c sac
64 c saca
48 c sacam
-22 c saco
16 c sact
16 c sacti
59 c sad
14 c sada
14 c sada>
45 c sado
29 c sados
30 c sag
11 c sage
-46 c sage>
68 c sages
38 c sagi
40 c sagin
18 c sai
15 c said
15 c said>
20 c sais
33 c sais>
-3 c saj
-9 c saje
-31 c saje>
46 c sajes
-3 c sal
-38 c sale
-39 c sale>
20 c salg
16 c salgo
15 c sali
-27 c sali>
-30 c salio
74 c salir
12 c salon
-33 c sam
-27 c same
-24 c same>
24 c sao
24 c saou
24 c saoul
31 c sap
16 c sap>
-16 c saq
-16 c saqu
-16 c saque
-31 c sar
42 c sar>
-38 c sara
-27 c sarr
-27 c sarre
-16 c sas
-16 c sas>
8 c sat
-38 c sat>
31 c sati
31 c satio
13 c satu
13 c satur
-20 c sau
-41 c saw
-41 c saw>
14 c say
28 c say>
-26 c says
-26 c says>
-20 c sca
28 c scam
26 c scam>
-23 c scar
16 c sco>
-18 c scom
-18 c scomb
24 c scon
28 c scont
97 c scr
-17 c scrat
-33 c scre
-27 c scree
26 c scri
-3 c scrib
21 c scrip
-43 c scrir
21 c scris
31 c scriv
-26 c sda
-26 c sday
-21 c sday>
15 c sde
15 c sde>
49 c se>
19 c sea
28 c sea>
-28 c sec
-17 c seco
-15 c secon
-12 c secr
-12 c secre
29 c sed
29 c sed>
-15 c see
-2 c see>
3 c segui
-12 c segur
14 c sei
-23 c sel
15 c self
23 c self>
-27 c sell
-25 c sell>
-11 c sema
-14 c seman
15 c seme
19 c semen
77 c sen
22 c sen>
17 c send
23 c send>
-9 c sendi
-17 c seno
-24 c sens
61 c sent
43 c sent>
25 c sente
25 c seo
25 c seo>
40 c ser
59 c ser>
37 c seri
-21 c sert
-21 c sert>
-17 c serv
-81 c ses
-34 c ses>
-43 c sest
-43 c sest>
-15 c set
-39 c set>
17 c sett
13 c seu
25 c seul
25 c seul>
16 c sez
16 c sez>
-35 c sg>
66 c sgs
66 c sgs>
12 c sh>
-23 c she
-16 c shes
-16 c shes>
-40 c shi
-29 c shif
-29 c shift
22 c shou
22 c shoul
28 c shov
28 c shove
-38 c show
-37 c show>
23 c shut>
24 c si>
-16 c sibl
-16 c sible
-49 c sic
-25 c sica
-26 c sick
-26 c sick>
22 c sid
23 c side
40 c sider
-6 c sie
22 c sier
16 c siera
-44 c sig
-26 c siga
-16 c sign
-8 c sign>
-12 c sigu
-5 c sigue
57 c sil
23 c sil>
17 c sili
17 c silie
25 c sill
25 c silla
31 c sin
-27 c sin>
42 c sinc
42 c since
7 c sines
25 c sins
26 c sinsc
-16 c sio
-12 c sion
-14 c sion>
12 c sir>
-24 c sirv
-26 c sirve
-25 c sis
-29 c sis>
-12 c sist>
16 c siste
9 c sit
-22 c sita
-14 c sita>
15 c siti
15 c sitio
-19 c sito>
-16 c sla
-16 c slat
-16 c slate
-38 c sle
-15 c slee
-15 c sleep
-22 c slet
-22 c slett
-31 c slo
-20 c slow
22 c sly
22 c sly>
27 c sma
27 c smar
27 c smarq
-19 c smi
-19 c smit
-19 c smith
-58 c smo
-23 c smo>
-35 c smok
-33 c smoki
51 c sms
51 c sms>
-52 c sno
-52 c snow
-52 c snow>
25 c snt
25 c snt>
-42 c so>
-24 c soc
-24 c soci
-24 c socie
-24 c soin>
18 c soit
18 c soit>
40 c sol
-19 c sola
16 c sold
16 c sold>
-12 c sole
14 c soli
16 c solic
-9 c solo
-9 c solo>
28 c solv
27 c solvi
-19 c som
-5 c some
25 c some1
-1 c someo
-21 c somet
7 c son
47 c son>
23 c sona
19 c sona>
21 c sonal
-28 c sonas
-44 c sonn
-44 c sonne
-20 c soo
-20 c soon
-24 c soon>
18 c sor
-9 c sorr
-9 c sorry
30 c sort
36 c sorti
-9 c sos
-9 c sos>
-36 c sou
-31 c souc
-35 c souci
34 c soy
21 c soy>
16 c spa
16 c spam
8 c spam>
27 c spamm
-18 c span
-12 c spea
-12 c speak
23 c spec
27 c spect
-64 c spera
29 c spero
37 c spi
23 c spit
23 c spita
-28 c spo
39 c spon
41 c spond
-37 c spos
-28 c sposa
-41 c squ
15 c squa
16 c squa>
-20 c squea
-31 c squi
-19 c squin
-65 c ss>
49 c ssa
58 c ssag
18 c ssage
40 c ssagi
-12 c ssai
-2 c sse
-83 c sse>
34 c ssed
34 c ssed>
-8 c sser
18 c sser>
-26 c ssert
25 c sses
25 c sses>
14 c ssez
14 c ssez>
38 c ssi
7 c ssi>
14 c ssie
-10 c ssin
-10 c ssing
31 c ssio
31 c ssion
68 c st0
68 c st0p
68 c st0p>
-21 c st>
34 c sta
-25 c sta>
45 c staf
44 c stafa
-13 c stai
-21 c stall
-15 c stam
-15 c stan
9 c stan>
29 c star
47 c star>
-17 c start
44 c stas
44 c stas>
12 c stat
37 c stay
37 c stay>
43 c ste
-15 c ste>
29 c stea
-13 c sted
-26 c sted>
13 c stede
38 c stem
7 c stem>
13 c stema
47 c sten>
19 c steng
28 c stes
28 c stes>
-18 c sti
-17 c stil
-17 c still
27 c stin
22 c sting
-40 c stio
-40 c stion
-6 c sto
12 c sto>
-29 c stol
-29 c stole
11 c stom
23 c stome
65 c stoo
65 c stooo
-4 c stop
83 c stop>
-40 c stops
-19 c stov
-19 c stove
-40 c stoy
-40 c stoy>
42 c stp
42 c stp>
35 c str
24 c stra
15 c stran
24 c sts
24 c sts>
-44 c stu
16 c stuff
17 c stuv
17 c stuvo
36 c sub
99 c sub>
15 c subs
15 c subsc
26 c suc
-48 c sue
-15 c sue>
29 c suf
42 c sufi
46 c sufi>
7 c sui
12 c suit>
-17 c suite
-15 c sun
-20 c suns
-20 c sunse
63 c sup
25 c supp
31 c suppr
35 c supr
27 c supri
-38 c sur
14 c sur>
-30 c sura
-22 c sura>
-27 c surp
-33 c surpr
33 c sus
28 c susc
37 c suscr
18 c suy
17 c suyo
19 c svp
19 c svp>
-18 c swe
-21 c swer
13 c sys
13 c syst
13 c syste
68 c t0p
68 c t0p>
17 c ta>
12 c tac
-14 c tach
-14 c tache
-25 c taco
-25 c tacos
57 c tact
-3 c tact>
39 c tacta
38 c tacte
28 c tacti
-24 c tacto
-21 c tacts
35 c tado>
-29 c tador
45 c taf
44 c tafa
-10 c tai
-34 c tail
-14 c taill
-17 c tails
23 c tair
31 c taire
17 c tais
-9 c tait
-9 c tait>
27 c tak
10 c take
34 c take>
-14 c taken
17 c taki
17 c takin
4 c tal
21 c talk
-33 c tall
-19 c talli
24 c tam
39 c tame
30 c tame>
8 c tan
13 c tand
25 c tans
25 c tanse
-9 c tant
-20 c tant>
30 c tanto
-14 c tap
-2 c tar
37 c tar>
-22 c tard
-40 c tard>
27 c tarde
-19 c tari
38 c taro
38 c taron
-19 c tart
-11 c tart>
12 c tas
12 c tas>
-78 c tat
-17 c tate
-18 c tate>
-28 c tato
-17 c tatou
-29 c tatt
-29 c tatto
28 c tay
28 c tay>
28 c tc>
-19 c tch
-15 c tch>
-2 c tea
24 c tear
-45 c tec
-30 c tech
-12 c techn
-15 c techo
4 c ted
-9 c ted>
13 c tede
13 c tedes
35 c tee
35 c teen
16 c tef
16 c tefu
16 c teful
50 c tel
19 c tel>
19 c tele
-24 c tele>
8 c telef
-15 c tell
-10 c tell>
26 c tely
26 c tely>
16 c tema
13 c tema>
31 c teme
38 c temen
-40 c temp
66 c ten
-13 c ten>
22 c tenc
22 c tenci
-62 c tend
-65 c tends
43 c tene
22 c tenem
12 c tener
24 c tenga
-25 c tengo
34 c tenl
29 c tenlo
-9 c tenm
-9 c tenme
38 c tenn
38 c tenno
34 c tens
26 c tenso
-24 c tente
-1 c ter>
11 c terd
28 c tere
-17 c teres
45 c teret
-35 c teri
-17 c term
-43 c tern
-35 c terne
37 c tero
43 c teros
-57 c tes
-48 c tes>
-16 c test
-34 c testa
18 c teste
-16 c testo
-53 c teur>
33 c tev
33 c teve
39 c tever
58 c tex
58 c text
4 c text>
7 c texti
29 c texto
52 c texts
-59 c tez
-59 c tez>
34 c tfo
22 c th>
33 c tha
13 c than
19 c thank
12 c that>
27 c thd
34 c thdr
34 c thdra
1 c the
-22 c the>
19 c them
28 c them>
19 c then
19 c then>
7 c ther
13 c ther>
28 c theri
81 c thes
83 c these
-17 c they
-18 c they>
32 c thi
12 c thin
14 c thing
14 c thir
14 c third
41 c this
41 c this>
-60 c tho
-60 c thou
-15 c thoug
-45 c thout
8 c thr
30 c thre
15 c three
-25 c thro
-33 c throu
19 c thx
19 c thx>
-25 c ti>
-5 c tia
-7 c tia>
31 c tic
-14 c tic>
54 c tick
60 c tick>
18 c ticke
18 c tico>
-13 c tid
-6 c tie
3 c tien
25 c tiend
-20 c tient
-16 c tier
40 c tif
25 c tifi
23 c tific
-38 c til
-66 c til>
10 c tile
17 c tile>
26 c tili
23 c tilis
-31 c till
-15 c till>
24 c tils
24 c tils>
18 c tim
18 c tima
21 c tima>
-24 c time
-6 c time>
12 c times
12 c timi
12 c timie
11 c timo
21 c tin
48 c tin>
15 c ting
16 c ting>
-35 c tint
-35 c tinte
-19 c tio
-28 c tion
-1 c tion>
-36 c tions
-13 c tiq
-13 c tiqu
-13 c tique
73 c tir
57 c tir>
-21 c tira
-21 c tirar
-16 c tire>
4 c tirer
11 c tirez
31 c tiro
27 c tis
13 c tist
20 c tit
37 c tiv
21 c tiva
17 c tive
26 c tly
26 c tly>
-26 c tme
-26 c tmen
-26 c tment
-20 c tmr
-20 c tmrw
-20 c tmrw>
-33 c to>
14 c toda
28 c todas
-25 c todav
-2 c today
-16 c todo
-22 c todo>
-17 c toi
-19 c toi>
-15 c tol
12 c told
12 c told>
-27 c tole
-26 c tole>
19 c tom
-11 c toma
28 c tome
23 c tomer
55 c too
-22 c too>
65 c tooo
-26 c top
60 c top>
-12 c toppe
28 c toppp
-40 c tops
-38 c tops>
40 c tor
17 c tor>
-15 c torin
12 c toriz
24 c torn
24 c torne
37 c tos
39 c tos>
16 c tot
15 c tot>
-19 c tou
-17 c toua
-17 c touag
19 c touc
19 c touch
-21 c touj
-21 c toujo
-29 c tour
-29 c tourn
37 c tout
29 c tout>
-19 c tov
-19 c tove
-19 c tove>
-26 c tow
-15 c tow>
-46 c toy
-46 c toy>
32 c tp>
-45 c tra
-18 c tra>
16 c tract
-26 c trad
-22 c trada
12 c trai
33 c trait
33 c tran
20 c trang
55 c tranq
-37 c trans
-32 c tras
1 c trav
1 c trava
-11 c tre>
27 c trea
23 c treac
-3 c tree>
26 c trep
26 c trepr
-40 c tres
-42 c tres>
-21 c tri
22 c trib
22 c tribu
-37 c trim
-31 c trim>
17 c tro
2 c tro>
21 c tron
-30 c trop
-30 c trop>
40 c trou
33 c trouv
-17 c tru
-8 c truc
-17 c truck
-13 c try
-8 c try>
-23 c ts>
-23 c tsi
-23 c tsid
-23 c tside
21 c tt>
29 c tta
32 c tta>
-36 c tte
39 c tte>
-59 c tten
-16 c tten>
-37 c ttend
-26 c tter
-11 c tter>
-20 c tteri
-33 c ttez
-33 c ttez>
-19 c tti
-11 c ttin
-11 c tting
-29 c ttoo
-24 c ttoo>
24 c ttor
24 c ttorn
23 c ttr
16 c tu>
-28 c tud
-16 c tue
16 c tuff
15 c tuff>
-29 c tur
-6 c ture
-4 c ture>
-40 c turer
35 c tures
10 c turn
16 c turn>
-14 c turno
-17 c tut
-17 c tuto
-17 c tutor
18 c tuv
18 c tuvo
18 c tuvo>
-15 c twi
-15 c twic
-15 c twice
-36 c two
-36 c two>
66 c txe
66 c txet
54 c txets
17 c txt
-40 c ty>
6 c ua>
-17 c uag
-17 c uage
-18 c ual
-13 c ual>
-9 c uan
13 c uan>
-18 c uand
-11 c uando
-5 c uant
-8 c uanto
-14 c uar
-23 c uard
-38 c uat
-40 c uatr
-22 c uatre
-18 c uatro
127 c ub>
35 c ubl
34 c ubli
28 c ublic
-7 c ublie
-78 c ubo
34 c ubs
18 c ubs>
15 c ubsc
15 c ubscr
-16 c uce
-17 c ucet
-17 c ucet>
35 c uch
59 c uch>
-38 c ucha
-17 c uchas
18 c ucho
17 c ucho>
-67 c uci
-35 c uci>
22 c uck
17 c uck>
-34 c uct
15 c ucu
15 c ucun
10 c ucun>
-50 c uda
-22 c uda>
27 c udd
36 c ude
39 c ude>
-17 c udg
-17 c udge
-15 c udi
-16 c udi>
-14 c udr
-14 c udra
-14 c udrai
-11 c ue>
-4 c uea
-41 c ued
22 c ueda
-43 c uede
-36 c ueden
-26 c uedo
-26 c uedo>
3 c ueg
3 c uego
3 c uego>
-46 c uel
21 c uel>
-26 c uele
-26 c uele>
-27 c uelt
-26 c uelto
29 c uelv
26 c uelva
-7 c uelve
48 c uen
46 c uenl
30 c uenm
30 c uenme
-24 c ueno
-25 c ueno>
18 c uent
13 c uenta
-2 c uer
-15 c uer>
21 c uere
-25 c uerem
47 c uerer
7 c uert
14 c uerta
-55 c ues
-31 c ues>
-12 c uest
38 c uest>
-39 c uesti
-19 c uesto
-21 c uet
-17 c uete
-17 c uete>
34 c ueul
34 c ueule
-17 c uev
12 c ueva
-14 c ueve
-11 c ueves
-15 c uevo
-15 c uevo>
-15 c uez
-15 c uez>
-11 c uff
15 c uff>
-28 c uffa
-28 c uffag
12 c uffe
-13 c uffit
42 c ufi
46 c ufi>
-40 c ug>
-29 c uga
19 c uga>
-46 c ugar
-46 c ugar>
19 c ugg
19 c uggi
19 c uggin
21 c ugh
22 c ugh>
14 c ught>
-11 c ughte
33 c uh>
-72 c ui>
-32 c uie
-22 c uien
-22 c uien>
-6 c uier
34 c uil
22 c uil>
17 c uila
17 c uila>
-25 c uili
-26 c uilin
42 c uill
47 c uille
-58 c uin
-26 c uin>
-17 c uina
-17 c uina>
-7 c uir
-48 c uis
-42 c uis>
16 c uisie
-19 c uit
29 c uit>
-6 c uita
-22 c uita>
25 c uitam
-6 c uitar
-52 c uite>
34 c uiten
-13 c uitt
-21 c ujo
-21 c ujou
-21 c ujour
12 c ul>
28 c ula
14 c ulai
13 c ulais
18 c ular
18 c ular>
1 c uld
11 c uld>
20 c ule
34 c uler
34 c uler>
-20 c ulez
-20 c ulez>
41 c uli
41 c ulie
-35 c ull
-37 c ull>
61 c ulo
13 c uloi
13 c uloir
40 c ulot
40 c ulot>
25 c ult
28 c ulti
28 c ultim
22 c um>
-19 c umar
-19 c umar>
-18 c umb
-26 c ume
-23 c umer
-56 c umer>
34 c umero
-19 c umo
-19 c umo>
7 c ump
-13 c un>
-42 c una
-14 c una>
25 c unc
23 c unca
23 c unca>
-21 c uncia
11 c uncio
-21 c und
-48 c und>
22 c unda
-17 c unde
-3 c under
10 c undi
-15 c undi>
17 c undo
17 c undo>
-29 c une
-29 c une>
26 c unen
26 c unenr
-23 c unes
-23 c unes>
-10 c ung>
20 c uni
44 c unic
44 c unica
-11 c unit
-12 c unit>
-34 c unk
22 c uno
43 c uno>
-22 c unos
-22 c unos>
55 c uns
-20 c unse
-20 c unset
45 c unsu
45 c unsub
-44 c unte
-34 c unte>
18 c unti
58 c untic
-41 c until
23 c untr
23 c untry
20 c uoi
20 c uoi>
43 c up>
-61 c upd
-61 c upda
-61 c updat
18 c upe
17 c uper
27 c upp
31 c uppr
43 c uppre
-12 c uppri
35 c upr
27 c upri
27 c uprim
30 c ups
-16 c ur>
-20 c ura
-21 c ura>
26 c urd
25 c urds
25 c urds>
10 c ure
20 c ure>
-40 c urer
-40 c urer>
34 c ures
34 c ures>
-18 c urgen
36 c uri
24 c urio
24 c urio>
-16 c urn
25 c urn>
-33 c urne
-14 c urno
-15 c urno>
-57 c uro
-47 c uro>
-24 c urp
-33 c urpr
-33 c urpri
-17 c urr
18 c urs
43 c urs>
-8 c urse
27 c ursel
-33 c ursez
28 c urt
-44 c urt>
50 c urth
23 c urth>
28 c urthe
10 c us>
17 c usa
33 c usar
33 c usar>
-23 c usas
-23 c usas>
58 c usc
16 c usco
16 c usco>
40 c uscr
40 c uscri
-21 c use
9 c use>
-24 c uses
-24 c uses>
-68 c ush
-63 c ush>
-35 c usi
-32 c usic
-26 c usie
8 c usin
7 c usine
21 c usio
21 c usion
19 c usl
-14 c uso
-14 c uso>
11 c usq
11 c usqu
16 c usqua
14 c usque
-11 c uss
-15 c ussi
-15 c ussi>
57 c ust>
-22 c usta
16 c usta>
-42 c uste
-18 c uste>
-32 c usted
21 c usto
23 c ustom
-35 c ut>
-15 c uta
7 c ute
33 c ute>
-22 c uten
-23 c uten>
22 c uti
18 c util
11 c utile
26 c utili
2 c uto
23 c uto>
-8 c utor
-6 c utori
18 c utot
18 c utot>
29 c utr
29 c utre
8 c utre>
23 c utrea
-51 c uts
-23 c utsi
-23 c utsid
27 c utt
22 c utt>
30 c utta
30 c utta>
29 c utu
29 c utur
24 c uture
-7 c uve
27 c uve>
-20 c uvea
-20 c uveau
-9 c uvert
-15 c uvez
-15 c uvez>
19 c uvo
18 c uvo>
-21 c uvr
-22 c uvre
-51 c ux>
15 c uxi
15 c uxie
15 c uxiem
-83 c uy>
36 c uya
39 c uyan
19 c uyo
54 c uzz
30 c uzz>
4 c va>
-23 c vac
-32 c vaca
5 c vai
17 c vail
12 c vaill
-16 c vais
-27 c vais>
38 c vaj
38 c vaja
38 c vaja>
-45 c val
36 c van
50 c van>
-15 c vant
-21 c vant>
-25 c var
-26 c var>
25 c vas
23 c vas>
31 c vaz
31 c vazy
31 c vazy>
-19 c ve>
-20 c vea
-20 c veau
-20 c veau>
29 c vec
25 c vec>
14 c vece
14 c veces
-35 c ved
-35 c ved>
43 c vei
43 c veil
43 c veill
-21 c vel
-15 c vely
-15 c vely>
-35 c vem
-22 c ven
59 c ven>
18 c vend
-53 c vene
-53 c venez
-13 c veng
-13 c venga
-18 c venu>
38 c veo
38 c veo>
-3 c ver
39 c ver>
-44 c verd
-20 c verda
-25 c verde
24 c vers
25 c versa
-25 c vert>
21 c verte
19 c very
34 c very>
14 c ves
14 c ves>
12 c vet
-17 c vet>
28 c vete
68 c veu
40 c veu>
11 c veui
11 c veuil
29 c veux
29 c veux>
-21 c vew
-21 c vewa
-21 c veway
-20 c vez
-20 c vez>
-36 c via
-34 c via>
-25 c viad
-25 c viado
24 c viar
12 c viar>
-73 c vic
-16 c vic>
-41 c vice>
32 c vices
-43 c vict
-36 c victi
20 c vid
25 c vida
14 c vide
-17 c vide>
31 c viden
20 c vider
-19 c vido
-18 c vido>
53 c vie
-25 c viej
-22 c viejo
36 c vien
13 c vien>
25 c viens
23 c vier
24 c viez
24 c viez>
29 c vin
37 c ving
37 c ving>
-22 c vino
-22 c vino>
23 c vio
24 c vios
20 c vios>
16 c vire
-14 c vis
27 c vis>
-16 c visar
-12 c vise
9 c visit
-18 c viso
18 c vit
17 c vite
20 c vite>
17 c viv
20 c vivo
20 c vivo>
-33 c vm>
30 c vo>
7 c vocad
-28 c vocat
70 c voi
16 c voir
43 c vois
41 c vois>
-40 c vole>
39 c voleu
32 c volv
15 c volve
70 c vor
25 c vor>
48 c vorr
48 c vorre
65 c vos
65 c vos>
-12 c vot
-12 c votr
-12 c votre
33 c vou
-15 c voud
-15 c voudr
20 c voul
13 c voula
20 c voulo
-14 c vous
-14 c vous>
-15 c voy
-12 c voye
-12 c voye>
44 c voyer
-20 c voyez
19 c vp>
-10 c vra
-11 c vrai
-39 c vre
-17 c vre>
-35 c vu>
21 c vue
23 c vuel
29 c vuelv
-51 c wai
-51 c wait
-11 c wait>
-28 c waiti
-19 c wal
-17 c walk
-15 c wall>
53 c wan
53 c want
15 c want>
59 c wante
15 c war
-28 c was
-42 c was>
-16 c wash
19 c wasn
19 c wasnt
26 c wast
26 c waste
-8 c wat
-13 c wate
-13 c water
-27 c way>
-24 c we>
-19 c web
16 c wed>
-34 c wee
-31 c week
-11 c weeks
20 c wei
28 c weir
28 c weird
11 c wen
13 c went
14 c went>
-15 c wer
-24 c wer>
44 c were
44 c were>
-30 c wers
-30 c wers>
16 c wha
16 c what
10 c what>
39 c whate
-34 c whats
-44 c whe
-37 c when
-9 c when>
-23 c whene
-32 c whi
-16 c whil
-16 c while
-16 c whit
-19 c white
10 c who>
28 c whoe
28 c whoev
-37 c whos
-37 c whos>
6 c why
6 c why>
-15 c wic
-15 c wice
-15 c wice>
-20 c wif
-18 c wife
-15 c wife>
-14 c wil
-16 c will
-16 c will>
-8 c win
-19 c wing
-37 c wing>
23 c wis
32 c wish
28 c wish>
34 c withd
-45 c witho
-37 c wn>
61 c wna
61 c wnat
61 c wnat>
16 c wne
16 c wner
-36 c wo>
-50 c won
-46 c wont
-46 c wont>
-20 c wor
40 c word
40 c word>
-19 c work
-14 c work>
-18 c worki
12 c works
-41 c worr
-27 c worry
1 c wou
1 c woul
1 c would
36 c write
-37 c writt
10 c wro
-1 c wron
-1 c wrong
-16 c ws>
-22 c wsl
-22 c wsle
-22 c wslet
-8 c wye
-8 c wyer
-26 c wyer>
66 c xcl
52 c xclu
37 c xcluy
-38 c xcu
-38 c xcus
-23 c xcusa
-16 c xcuse
59 c xd>
42 c xer
42 c xerc
20 c xerce
22 c xerci
66 c xet
54 c xets
54 c xets>
41 c xfa
41 c xfa>
15 c xie
15 c xiem
15 c xieme
24 c xim
26 c ximo
26 c ximo>
-18 c xpl
-48 c xt>
21 c xte
-23 c xte>
-29 c xted
-29 c xted>
41 c xtee
25 c xtee>
11 c xter
31 c xti
30 c xtin
18 c xting
29 c xto
-35 c xto>
66 c xtos
66 c xtos>
-31 c xtr
-31 c xtra
-26 c xtras
52 c xts
52 c xts>
29 c ya>
58 c yan
20 c yano
20 c yano>
26 c yea
18 c yeah
18 c yeah>
15 c years
-16 c yee
-15 c yee>
-31 c yen
-31 c yen>
-18 c yer
-6 c yer>
-46 c yes
-39 c yes>
7 c yez
7 c yez>
70 c yin
66 c ying
66 c ying>
-35 c ym>
-24 c yme
-24 c ymen
-24 c yment
20 c yo>
2 c you
11 c you>
31 c your
10 c your>
19 c youre
46 c yours
28 c youv
28 c youve
-59 c ys>
-21 c yse
13 c yst
13 c yste
13 c ystem
-7 c yth
-7 c ythi
-7 c ythin
-38 c yud
-38 c yuda
24 c zco
24 c zco>
43 c zo>
-24 c zul
31 c zy>
38 c zz>
-39 k ,
66 k .
-64 k _
75 k all
154 k alone
109 k anger
-30 k answer
36 k ask
52 k auto
70 k block
-33 k call
158 k cancel
-160 k come
119 k consent
-114 k day
58 k dead
68 k enough
13 k give
-24 k know
25 k last
197 k law
142 k list
-75 k me
125 k more
26 k moved
-15 k no
61 k number
43 k party
15 k polite
-90 k question
-14 k receive
199 k remove
50 k said
41 k send
175 k stop
52 k take
110 k texts
-63 k thanks
-226 k thing
240 k unsubscribe
39 k use
-197 k visit
27 k want
147 k write
88 k wrong
-73 k you
-34 kb , _
-9 kb , all
43 kb , anger
-38 kb , answer
16 kb , ask
24 kb , auto
-27 kb , call
75 kb , cancel
-22 kb , come
15 kb , day
48 kb , enough
-14 kb , know
-48 kb , me
25 kb , more
-18 kb , moved
81 kb , no
-13 kb , number
15 kb , polite
38 kb , receive
225 kb , remove
-24 kb , send
328 kb , stop
66 kb , take
-76 kb , texts
-26 kb , thanks
17 kb , thing
128 kb , unsubscribe
-36 kb , use
-125 kb , write
21 kb , wrong
107 kb . _
24 kb . alone
70 kb . ask
-37 kb . call
35 kb . come
41 kb . day
33 kb . enough
39 kb . me
11 kb . more
8 kb . no
13 kb . question
18 kb . receive
72 kb . remove
122 kb . stop
49 kb . take
-50 kb . texts
94 kb . unsubscribe
27 kb . want
19 kb . you
13 kb ^ $
56 kb ^ _
-67 kb ^ all
3 kb ^ alone
-5 kb ^ anger
-34 kb ^ answer
-50 kb ^ ask
40 kb ^ block
9 kb ^ call
82 kb ^ cancel
-49 kb ^ come
-54 kb ^ consent
20 kb ^ day
-33 kb ^ dead
31 kb ^ email
5 kb ^ enough
13 kb ^ give
47 kb ^ kin
47 kb ^ know
51 kb ^ last
-34 kb ^ list
-63 kb ^ me
-40 kb ^ more
-7 kb ^ moved
-20 kb ^ no
36 kb ^ number
5 kb ^ party
-50 kb ^ polite
3 kb ^ question
14 kb ^ receive
80 kb ^ remove
-14 kb ^ said
-86 kb ^ send
175 kb ^ stop
16 kb ^ take
-163 kb ^ texts
-53 kb ^ thanks
-57 kb ^ thing
140 kb ^ unsubscribe
-37 kb ^ visit
2 kb ^ want
-69 kb ^ write
38 kb ^ wrong
-13 kb ^ you
-211 kb _ $
95 kb _ ,
-96 kb _ .
1 kb _ all
9 kb _ alone
-3 kb _ anger
-25 kb _ answer
-18 kb _ ask
24 kb _ auto
43 kb _ call
-30 kb _ cancel
-32 kb _ come
-10 kb _ consent
-10 kb _ day
58 kb _ dead
-14 kb _ email
45 kb _ enough
-14 kb _ kin
-19 kb _ know
100 kb _ last
20 kb _ law
-29 kb _ list
-14 kb _ me
-68 kb _ more
34 kb _ moved
96 kb _ no
2 kb _ number
14 kb _ party
-20 kb _ polite
-3 kb _ question
61 kb _ receive
48 kb _ remove
24 kb _ send
-3 kb _ stop
53 kb _ texts
-29 kb _ thanks
18 kb _ thing
37 kb _ use
-33 kb _ visit
20 kb _ want
65 kb _ write
68 kb _ wrong
76 kb _ you
10 kb all $
-10 kb all ,
46 kb all .
-65 kb all _
25 kb all consent
49 kb all me
13 kb all more
15 kb all write
89 kb alone $
16 kb alone ,
113 kb alone .
-17 kb alone _
-17 kb alone all
63 kb alone ask
-18 kb alone day
-25 kb alone enough
-24 kb alone me
-32 kb alone question
17 kb alone texts
53 kb alone you
62 kb anger $
19 kb anger .
36 kb anger _
1 kb anger alone
44 kb anger texts
-27 kb anger thanks
-18 kb anger visit
16 kb anger you
-109 kb answer $
52 kb answer ,
-25 kb answer .
-49 kb answer _
54 kb answer more
14 kb answer no
22 kb answer stop
-20 kb answer you
-120 kb ask $
61 kb ask ,
101 kb ask _
-39 kb ask call
-11 kb ask come
18 kb ask give
-25 kb ask me
38 kb ask no
17 kb ask polite
66 kb ask question
106 kb ask remove
-18 kb ask send
188 kb ask stop
-48 kb ask texts
13 kb ask thanks
30 kb ask unsubscribe
-45 kb ask use
-13 kb ask want
-103 kb ask write
6 kb ask you
-72 kb auto $
21 kb auto ,
-48 kb auto .
45 kb auto _
19 kb auto answer
24 kb auto stop
43 kb auto texts
16 kb auto write
57 kb block $
25 kb block ,
-3 kb block _
-23 kb block no
36 kb block you
-35 kb call $
-80 kb call ,
74 kb call _
25 kb call ask
14 kb call day
-71 kb call me
-50 kb call more
52 kb call no
-9 kb call you
131 kb cancel $
-16 kb cancel ,
56 kb cancel _
14 kb cancel all
-36 kb cancel ask
-37 kb cancel day
18 kb cancel list
12 kb cancel me
-36 kb cancel no
61 kb cancel texts
-45 kb cancel visit
1 kb cancel you
-179 kb come $
4 kb come ,
-59 kb come _
32 kb come all
10 kb come day
51 kb come me
44 kb come no
-44 kb come texts
28 kb come you
7 kb consent $
32 kb consent ,
25 kb consent .
-35 kb consent _
50 kb consent me
25 kb consent no
-11 kb consent texts
-174 kb day $
69 kb day ,
7 kb day .
37 kb day _
-48 kb day alone
-45 kb day ask
-23 kb day come
5 kb day day
25 kb day no
15 kb day question
-38 kb day stop
30 kb dead $
34 kb dead _
25 kb dead me
-41 kb dead stop
12 kb email $
-63 kb email _
35 kb email me
-32 kb enough $
33 kb enough ,
-33 kb enough .
66 kb enough _
18 kb enough anger
31 kb enough enough
-21 kb enough moved
33 kb enough no
-14 kb enough question
-27 kb enough said
48 kb enough stop
21 kb enough texts
15 kb enough you
63 kb give _
-26 kb give me
-26 kb give you
-81 kb kin $
48 kb kin ,
-31 kb kin .
20 kb kin _
-12 kb kin no
29 kb kin question
7 kb know $
95 kb know _
-14 kb know me
36 kb know no
37 kb know question
-26 kb know remove
-19 kb know thanks
-28 kb know unsubscribe
-81 kb know you
-15 kb last _
26 kb last ask
21 kb last texts
-20 kb last thing
20 kb law $
34 kb law ,
27 kb law .
82 kb law _
20 kb list $
-49 kb list ,
91 kb list .
-2 kb list ask
25 kb list day
41 kb list question
48 kb me $
23 kb me ,
58 kb me .
-3 kb me _
49 kb me all
-13 kb me anger
35 kb me answer
-31 kb me ask
-51 kb me auto
-16 kb me block
-1 kb me call
35 kb me cancel
45 kb me come
160 kb me consent
-50 kb me day
57 kb me enough
-28 kb me give
-15 kb me kin
-38 kb me know
-125 kb me last
131 kb me law
49 kb me list
-36 kb me me
80 kb me more
41 kb me moved
35 kb me no
116 kb me number
-36 kb me party
1 kb me receive
28 kb me remove
72 kb me said
42 kb me send
-68 kb me stop
-14 kb me take
37 kb me texts
68 kb me thanks
18 kb me thing
-47 kb me unsubscribe
-35 kb me use
-68 kb me visit
23 kb me want
76 kb me write
-25 kb me wrong
27 kb me you
73 kb more $
74 kb more .
-49 kb more _
29 kb more ask
-33 kb more law
13 kb more me
77 kb more no
18 kb more party
-46 kb more receive
-31 kb more said
12 kb more send
78 kb more texts
-69 kb more thing
-14 kb more visit
-37 kb more want
46 kb more write
32 kb more you
43 kb moved $
-35 kb moved ,
45 kb moved _
-52 kb moved ask
15 kb moved moved
-28 kb moved thanks
130 kb no $
12 kb no ,
110 kb no .
-30 kb no _
56 kb no answer
-23 kb no block
65 kb no call
-43 kb no cancel
62 kb no come
29 kb no consent
8 kb no day
19 kb no enough
8 kb no give
-30 kb no know
-51 kb no me
60 kb no more
-33 kb no moved
46 kb no no
-12 kb no question
-168 kb no receive
-157 kb no remove
60 kb no send
-142 kb no stop
-21 kb no take
292 kb no texts
21 kb no thanks
8 kb no thing
-33 kb no unsubscribe
92 kb no use
-24 kb no visit
69 kb no want
113 kb no write
38 kb number $
-78 kb number ,
37 kb number .
21 kb number _
51 kb number alone
49 kb number ask
-23 kb number block
32 kb number call
-18 kb number me
25 kb number number
-24 kb number party
-28 kb number receive
15 kb number remove
15 kb number visit
-40 kb number wrong
29 kb party $
48 kb party ,
32 kb party .
-17 kb party _
-38 kb party more
30 kb party you
-8 kb polite $
15 kb polite ,
-12 kb polite .
-9 kb polite _
-22 kb polite enough
-20 kb polite question
28 kb polite wrong
8 kb question $
-25 kb question .
-3 kb question _
27 kb question anger
29 kb question call
-14 kb question come
-21 kb question day
12 kb question enough
-8 kb question know
41 kb question list
31 kb question me
-28 kb question no
-29 kb question number
-35 kb question party
44 kb question receive
-18 kb question remove
-38 kb question send
11 kb question stop
25 kb question visit
-21 kb question write
47 kb question you
-43 kb receive $
94 kb receive _
-57 kb receive all
46 kb receive alone
-7 kb receive me
-24 kb receive more
-22 kb receive no
25 kb receive remove
15 kb receive texts
-52 kb receive you
179 kb remove $
-27 kb remove ,
96 kb remove .
-49 kb remove _
44 kb remove all
95 kb remove ask
-16 kb remove day
170 kb remove me
-94 kb remove no
-62 kb remove thing
-38 kb remove visit
-25 kb remove you
-81 kb said $
24 kb said .
17 kb said _
7 kb said me
-10 kb said moved
19 kb said question
67 kb said stop
68 kb said you
72 kb send $
40 kb send .
-105 kb send _
28 kb send all
-20 kb send day
52 kb send more
-17 kb send moved
83 kb send no
-22 kb send texts
-43 kb send you
183 kb stop $
42 kb stop ,
128 kb stop .
-28 kb stop _
77 kb stop all
-40 kb stop alone
50 kb stop anger
21 kb stop answer
67 kb stop ask
-21 kb stop call
-14 kb stop come
-31 kb stop day
54 kb stop enough
-65 kb stop more
-87 kb stop no
-49 kb stop question
47 kb stop receive
15 kb stop said
65 kb stop send
79 kb stop stop
-24 kb stop take
29 kb stop texts
-72 kb stop thing
182 kb stop write
42 kb stop you
-26 kb take ,
-52 kb take _
13 kb take alone
169 kb take me
-57 kb take no
-13 kb take receive
-22 kb take texts
-8 kb take write
71 kb take you
57 kb texts $
39 kb texts ,
69 kb texts .
53 kb texts _
45 kb texts alone
34 kb texts ask
-79 kb texts call
-68 kb texts come
-54 kb texts day
-51 kb texts enough
47 kb texts list
-8 kb texts me
117 kb texts more
128 kb texts no
-25 kb texts receive
-17 kb texts said
-57 kb texts send
-32 kb texts thanks
44 kb texts you
-85 kb thanks $
24 kb thanks ,
-36 kb thanks .
60 kb thanks _
-55 kb thanks ask
-31 kb thanks enough
41 kb thanks me
-16 kb thanks no
78 kb thanks stop
23 kb thanks thanks
-56 kb thanks want
-34 kb thanks write
39 kb thanks you
-223 kb thing $
98 kb thing ,
-40 kb thing .
-37 kb thing _
-25 kb thing alone
-30 kb thing ask
22 kb thing come
49 kb thing day
34 kb thing dead
59 kb thing law
-22 kb thing list
-23 kb thing me
11 kb thing no
-20 kb thing number
-43 kb thing question
-145 kb thing stop
13 kb thing thing
-42 kb thing unsubscribe
17 kb thing visit
77 kb unsubscribe $
17 kb unsubscribe ,
121 kb unsubscribe .
-14 kb unsubscribe _
27 kb unsubscribe alone
46 kb unsubscribe ask
58 kb unsubscribe me
35 kb use $
-53 kb use _
44 kb use more
25 kb use you
-182 kb visit $
72 kb visit ,
-61 kb visit .
5 kb visit _
-65 kb visit ask
47 kb visit me
-67 kb visit more
-32 kb visit no
13 kb visit number
25 kb visit said
17 kb visit stop
-28 kb visit take
-41 kb visit texts
-21 kb visit visit
-19 kb visit wrong
-26 kb visit you
-20 kb want $
50 kb want ,
-25 kb want .
28 kb want _
-25 kb want all
75 kb want alone
-67 kb want cancel
-28 kb want law
22 kb want me
22 kb want more
38 kb want no
50 kb want question
24 kb want receive
-69 kb want remove
-40 kb want stop
34 kb want texts
-18 kb want write
-23 kb want you
75 kb write $
-57 kb write ,
69 kb write .
-9 kb write _
19 kb write alone
39 kb write ask
-60 kb write day
155 kb write more
38 kb write moved
32 kb write no
-14 kb write thanks
23 kb write write
-66 kb write you
-2 kb wrong $
36 kb wrong ,
26 kb wrong number
58 kb wrong party
-21 kb wrong texts
-4 kb wrong thing
-25 kb wrong visit
101 kb you $
49 kb you ,
-35 kb you .
-12 kb you _
27 kb you anger
-30 kb you answer
55 kb you ask
29 kb you auto
46 kb you block
-23 kb you cancel
-55 kb you come
-13 kb you consent
16 kb you day
39 kb you enough
15 kb you give
19 kb you know
15 kb you last
38 kb you list
21 kb you me
7 kb you more
73 kb you no
-58 kb you number
14 kb you party
-15 kb you question
-10 kb you receive
-20 kb you remove
49 kb you send
-29 kb you take
-6 kb you texts
-29 kb you thing
30 kb you use
-5 kb you visit
32 kb you want
12 kb you you
-5 ks all ask
31 ks all call
61 ks all consent
-47 ks all enough
120 ks all me
33 ks all more
58 ks all no
28 ks all number
35 ks all party
16 ks all polite
6 ks all question
15 ks all take
-10 ks all texts
11 ks all thanks
17 ks all want
29 ks all write
25 ks all you
80 ks alone ask
28 ks alone auto
-24 ks alone consent
-57 ks alone day
-15 ks alone kin
-36 ks alone law
114 ks alone list
66 ks alone me
-18 ks alone more
83 ks alone no
47 ks alone number
21 ks alone party
21 ks alone remove
8 ks alone stop
-26 ks alone take
111 ks alone texts
-26 ks alone visit
-23 ks alone want
45 ks alone write
44 ks alone you
54 ks anger alone
15 ks anger anger
-34 ks anger enough
-28 ks anger kin
60 ks anger me
14 ks anger no
-23 ks anger party
27 ks anger question
50 ks anger stop
129 ks anger texts
-37 ks anger thanks
-18 ks anger visit
-15 ks anger want
31 ks anger you
52 ks answer ask
16 ks answer me
64 ks answer more
17 ks answer no
-23 ks answer number
27 ks answer remove
41 ks answer stop
-22 ks answer texts
15 ks answer write
-39 ks answer you
-16 ks ask all
117 ks ask alone
128 ks ask ask
19 ks ask block
-182 ks ask call
29 ks ask come
23 ks ask consent
40 ks ask day
12 ks ask enough
29 ks ask give
-1 ks ask kin
29 ks ask last
-21 ks ask law
86 ks ask list
-12 ks ask me
31 ks ask more
148 ks ask no
14 ks ask number
-43 ks ask party
28 ks ask question
43 ks ask receive
160 ks ask remove
12 ks ask send
86 ks ask stop
61 ks ask take
-7 ks ask texts
48 ks ask thanks
-39 ks ask thing
44 ks ask unsubscribe
12 ks ask use
-73 ks ask visit
-29 ks ask want
45 ks ask write
22 ks ask you
22 ks auto all
24 ks auto anger
29 ks auto answer
33 ks auto ask
68 ks auto me
-16 ks auto more
30 ks auto question
19 ks auto remove
33 ks auto texts
34 ks auto thanks
20 ks auto want
44 ks auto write
-19 ks block alone
33 ks block block
57 ks block me
-35 ks block no
-33 ks block number
-53 ks block question
15 ks block stop
-42 ks block texts
83 ks block you
53 ks call ask
32 ks call consent
5 ks call day
-27 ks call kin
77 ks call law
-49 ks call me
-74 ks call more
-18 ks call no
-10 ks call number
41 ks call remove
-19 ks call send
59 ks call stop
-131 ks call texts
-15 ks call thanks
36 ks call thing
20 ks call visit
-9 ks call want
-25 ks call write
-11 ks call wrong
6 ks call you
-15 ks cancel all
-51 ks cancel ask
38 ks cancel consent
-40 ks cancel day
69 ks cancel list
-16 ks cancel me
-67 ks cancel no
-17 ks cancel question
22 ks cancel send
145 ks cancel texts
-7 ks cancel thing
-38 ks cancel visit
-13 ks cancel want
-11 ks cancel you
63 ks come all
25 ks come alone
-17 ks come ask
8 ks come day
27 ks come enough
-19 ks come know
63 ks come me
-39 ks come more
-22 ks come moved
59 ks come no
23 ks come number
-32 ks come party
59 ks come question
28 ks come receive
-26 ks come said
21 ks come stop
43 ks come take
-16 ks come texts
-36 ks come thanks
-22 ks come visit
33 ks come want
28 ks come write
117 ks come you
31 ks consent all
29 ks consent ask
32 ks consent cancel
62 ks consent me
19 ks consent no
-12 ks consent number
18 ks consent question
31 ks consent receive
20 ks consent remove
22 ks consent stop
26 ks consent take
86 ks consent texts
40 ks consent you
33 ks day all
-61 ks day ask
-38 ks day call
-50 ks day day
25 ks day list
24 ks day me
18 ks day more
-16 ks day moved
42 ks day no
51 ks day question
-37 ks day receive
21 ks day remove
29 ks day said
28 ks day send
-19 ks day stop
25 ks day take
125 ks day texts
-18 ks day thanks
-7 ks day thing
113 ks day unsubscribe
82 ks day visit
-19 ks day want
38 ks day write
24 ks day you
37 ks dead alone
70 ks dead ask
13 ks dead kin
15 ks dead me
20 ks dead more
18 ks dead number
-15 ks dead stop
23 ks dead take
-27 ks dead you
-21 ks email email
13 ks email me
25 ks email no
-20 ks email question
-39 ks email texts
-28 ks email want
25 ks enough alone
33 ks enough anger
17 ks enough ask
-19 ks enough come
-17 ks enough day
53 ks enough enough
75 ks enough more
-27 ks enough moved
40 ks enough no
27 ks enough question
26 ks enough remove
-3 ks enough send
21 ks enough stop
170 ks enough texts
-55 ks enough thanks
-55 ks enough thing
19 ks enough unsubscribe
26 ks enough visit
-89 ks enough want
105 ks enough write
60 ks enough you
21 ks give ask
23 ks give come
-56 ks give me
-31 ks give more
-21 ks give number
-24 ks give question
24 ks give remove
15 ks give stop
-17 ks give thing
44 ks give unsubscribe
-14 ks kin alone
-26 ks kin answer
9 ks kin ask
13 ks kin come
36 ks kin day
20 ks kin enough
-23 ks kin me
20 ks kin no
19 ks kin number
40 ks kin question
19 ks kin said
42 ks kin stop
-22 ks kin take
37 ks kin texts
-9 ks kin thing
24 ks kin visit
27 ks kin want
-22 ks kin you
-61 ks know ask
13 ks know day
3 ks know me
49 ks know no
-15 ks know number
-21 ks know party
53 ks know question
20 ks know receive
-37 ks know remove
-39 ks know send
-1 ks know stop
50 ks know thing
-24 ks know unsubscribe
-15 ks know write
7 ks know wrong
-14 ks know you
53 ks last ask
-14 ks last call
28 ks last come
6 ks last me
-17 ks last party
54 ks last question
30 ks last stop
-14 ks last take
40 ks last texts
-20 ks last thing
10 ks last visit
23 ks last you
18 ks law ask
41 ks law me
36 ks law more
-12 ks law no
29 ks law number
-19 ks law receive
55 ks law remove
14 ks law said
34 ks law stop
45 ks law texts
19 ks law thanks
-19 ks law want
34 ks law write
38 ks law you
17 ks list alone
-14 ks list ask
19 ks list day
29 ks list law
-5 ks list me
63 ks list no
6 ks list question
11 ks list receive
-21 ks list send
46 ks list stop
47 ks list texts
14 ks list thanks
-21 ks list thing
-42 ks list visit
-16 ks list want
24 ks list write
42 ks list you
62 ks me all
16 ks me alone
23 ks me anger
56 ks me answer
19 ks me ask
5 ks me auto
9 ks me block
56 ks me call
27 ks me cancel
33 ks me come
106 ks me consent
-103 ks me day
-14 ks me dead
-38 ks me email
57 ks me enough
21 ks me give
1 ks me kin
25 ks me know
-105 ks me last
120 ks me law
-138 ks me list
-31 ks me me
92 ks me more
-6 ks me moved
79 ks me no
105 ks me number
-15 ks me party
-58 ks me polite
38 ks me question
73 ks me receive
101 ks me remove
23 ks me said
24 ks me send
73 ks me stop
-44 ks me take
-120 ks me texts
113 ks me thanks
13 ks me thing
114 ks me unsubscribe
-24 ks me visit
-17 ks me want
51 ks me write
-37 ks me wrong
-32 ks me you
-41 ks more alone
-48 ks more ask
37 ks more block
114 ks more call
-35 ks more come
-71 ks more day
34 ks more enough
51 ks more kin
44 ks more law
100 ks more me
15 ks more more
90 ks more no
44 ks more number
-37 ks more party
10 ks more question
-34 ks more receive
40 ks more remove
-28 ks more said
9 ks more send
-23 ks more take
118 ks more texts
-11 ks more thing
-52 ks more visit
-32 ks more want
70 ks more write
177 ks more you
-9 ks moved ask
-20 ks moved day
-39 ks moved me
4 ks moved moved
9 ks moved no
-67 ks moved number
-18 ks moved receive
28 ks moved remove
30 ks moved stop
30 ks moved texts
-59 ks moved thanks
36 ks moved thing
49 ks moved visit
37 ks moved write
22 ks moved you
-2 ks no all
-24 ks no alone
8 ks no anger
71 ks no answer
57 ks no ask
48 ks no auto
21 ks no call
-22 ks no cancel
-33 ks no come
68 ks no consent
-128 ks no day
47 ks no enough
22 ks no give
-61 ks no kin
-17 ks no last
19 ks no law
14 ks no list
69 ks no me
66 ks no more
-48 ks no moved
87 ks no no
6 ks no party
-19 ks no polite
45 ks no question
-40 ks no receive
6 ks no remove
22 ks no said
96 ks no send
-56 ks no stop
40 ks no take
114 ks no texts
4 ks no thanks
-51 ks no thing
27 ks no unsubscribe
68 ks no use
-71 ks no visit
107 ks no want
97 ks no write
-31 ks no wrong
74 ks no you
29 ks number all
-4 ks number alone
43 ks number ask
49 ks number call
45 ks number day
-32 ks number dead
16 ks number enough
-17 ks number know
-81 ks number list
-48 ks number me
-25 ks number more
108 ks number no
-8 ks number number
-29 ks number question
-35 ks number receive
94 ks number remove
22 ks number said
52 ks number send
37 ks number stop
-21 ks number take
-82 ks number texts
-35 ks number thing
-40 ks number use
-55 ks number visit
10 ks number want
11 ks number write
-28 ks number wrong
-7 ks number you
17 ks party alone
-24 ks party answer
57 ks party ask
-28 ks party auto
-28 ks party call
-12 ks party come
20 ks party day
22 ks party dead
-44 ks party me
-17 ks party more
-9 ks party number
15 ks party party
-9 ks party question
18 ks party remove
46 ks party stop
25 ks party take
70 ks party texts
22 ks party thing
19 ks party visit
11 ks party want
-24 ks party write
27 ks party wrong
47 ks party you
-42 ks polite all
48 ks polite ask
24 ks polite auto
-23 ks polite call
43 ks polite me
-12 ks polite more
-2 ks polite no
29 ks polite number
24 ks polite party
-15 ks polite question
-19 ks polite receive
20 ks polite remove
-18 ks polite said
27 ks polite stop
-59 ks polite texts
25 ks polite thing
-11 ks polite want
-20 ks polite write
41 ks polite wrong
-26 ks polite you
-13 ks question alone
31 ks question anger
-84 ks question answer
38 ks question call
-6 ks question come
-31 ks question consent
-33 ks question day
16 ks question dead
43 ks question enough
-36 ks question give
-44 ks question kin
34 ks question know
88 ks question last
62 ks question list
-3 ks question me
-16 ks question more
11 ks question no
25 ks question number
-11 ks question party
46 ks question question
69 ks question receive
1 ks question remove
26 ks question said
7 ks question send
-24 ks question stop
65 ks question take
28 ks question texts
17 ks question thanks
-133 ks question unsubscribe
36 ks question visit
54 ks question want
-40 ks question write
-17 ks question wrong
56 ks question you
-55 ks receive all
-18 ks receive alone
-26 ks receive ask
25 ks receive come
-5 ks receive day
66 ks receive me
7 ks receive number
28 ks receive party
20 ks receive polite
38 ks receive question
64 ks receive remove
-25 ks receive stop
-204 ks receive texts
-23 ks receive thanks
-19 ks receive thing
46 ks receive unsubscribe
35 ks receive visit
27 ks receive want
35 ks receive write
16 ks receive wrong
4 ks receive you
16 ks remove all
49 ks remove alone
119 ks remove ask
53 ks remove call
-23 ks remove come
-10 ks remove consent
31 ks remove day
-63 ks remove enough
-11 ks remove kin
-148 ks remove last
-31 ks remove law
182 ks remove list
62 ks remove me
-32 ks remove more
-35 ks remove no
203 ks remove number
-85 ks remove question
-50 ks remove receive
56 ks remove remove
4 ks remove stop
-105 ks remove texts
37 ks remove thanks
-112 ks remove thing
-124 ks remove visit
63 ks remove write
-38 ks remove wrong
65 ks remove you
-57 ks said alone
31 ks said ask
-12 ks said day
-26 ks said me
-8 ks said more
-11 ks said moved
52 ks said no
23 ks said number
15 ks said party
40 ks said question
33 ks said remove
53 ks said said
152 ks said stop
-38 ks said take
44 ks said texts
-14 ks said thanks
-29 ks said thing
30 ks said want
-16 ks said wrong
106 ks said you
57 ks send all
-13 ks send anger
9 ks send ask
-19 ks send call
-48 ks send day
36 ks send enough
57 ks send me
51 ks send more
-36 ks send moved
141 ks send no
-26 ks send number
-21 ks send question
48 ks send receive
-39 ks send said
37 ks send stop
-137 ks send texts
-11 ks send thing
-27 ks send visit
-43 ks send you
136 ks stop all
30 ks stop alone
34 ks stop anger
-28 ks stop answer
100 ks stop ask
-33 ks stop auto
15 ks stop block
-53 ks stop call
-74 ks stop come
-87 ks stop day
80 ks stop enough
-61 ks stop kin
-36 ks stop last
-69 ks stop law
13 ks stop list
32 ks stop me
-22 ks stop more
52 ks stop moved
8 ks stop no
86 ks stop number
-17 ks stop polite
-141 ks stop question
71 ks stop receive
61 ks stop remove
-12 ks stop said
130 ks stop send
183 ks stop stop
161 ks stop texts
62 ks stop thanks
-52 ks stop thing
14 ks stop unsubscribe
-24 ks stop use
-85 ks stop visit
55 ks stop want
251 ks stop write
25 ks stop wrong
47 ks stop you
79 ks take alone
-80 ks take ask
-29 ks take call
25 ks take come
-21 ks take day
-43 ks take kin
59 ks take me
-75 ks take no
65 ks take number
3 ks take stop
-114 ks take texts
-64 ks take thing
-41 ks take visit
34 ks take want
20 ks take write
162 ks take you
-13 ks texts alone
-16 ks texts anger
-53 ks texts answer
184 ks texts ask
18 ks texts block
-185 ks texts call
24 ks texts cancel
-74 ks texts come
27 ks texts consent
-68 ks texts day
4 ks texts enough
-61 ks texts kin
22 ks texts know
-34 ks texts last
63 ks texts law
18 ks texts list
37 ks texts me
141 ks texts more
42 ks texts moved
46 ks texts no
-26 ks texts number
34 ks texts polite
38 ks texts question
34 ks texts receive
28 ks texts remove
-37 ks texts said
-30 ks texts send
55 ks texts stop
17 ks texts take
87 ks texts texts
88 ks texts thing
39 ks texts unsubscribe
-32 ks texts use
11 ks texts visit
51 ks texts want
35 ks texts write
-20 ks texts wrong
-53 ks texts you
-8 ks thanks all
-28 ks thanks answer
-94 ks thanks ask
52 ks thanks auto
-38 ks thanks call
46 ks thanks day
-39 ks thanks enough
16 ks thanks list
123 ks thanks me
-33 ks thanks more
-75 ks thanks no
-18 ks thanks number
-12 ks thanks polite
60 ks thanks question
-57 ks thanks receive
57 ks thanks remove
16 ks thanks send
125 ks thanks stop
-8 ks thanks take
-9 ks thanks texts
19 ks thanks thanks
17 ks thanks visit
-18 ks thanks want
9 ks thanks write
54 ks thanks you
-51 ks thing alone
28 ks thing ask
-14 ks thing block
43 ks thing come
60 ks thing day
33 ks thing dead
31 ks thing enough
16 ks thing last
30 ks thing law
19 ks thing list
36 ks thing me
-26 ks thing more
35 ks thing moved
32 ks thing no
-39 ks thing number
25 ks thing receive
-29 ks thing send
-44 ks thing stop
19 ks thing take
50 ks thing texts
-59 ks thing thanks
-44 ks thing thing
16 ks thing unsubscribe
18 ks thing visit
43 ks thing want
56 ks thing write
-20 ks thing wrong
7 ks thing you
56 ks unsubscribe alone
108 ks unsubscribe ask
21 ks unsubscribe come
13 ks unsubscribe day
-44 ks unsubscribe email
34 ks unsubscribe me
60 ks unsubscribe no
-14 ks unsubscribe number
28 ks unsubscribe question
11 ks unsubscribe remove
20 ks unsubscribe said
13 ks unsubscribe texts
-35 ks unsubscribe visit
-40 ks unsubscribe want
-44 ks unsubscribe you
37 ks use me
46 ks use more
5 ks use no
84 ks use number
14 ks use party
-16 ks use texts
-37 ks use visit
10 ks use you
-29 ks visit all
26 ks visit alone
22 ks visit ask
-11 ks visit come
-16 ks visit consent
29 ks visit day
32 ks visit enough
34 ks visit kin
19 ks visit list
9 ks visit me
-24 ks visit moved
103 ks visit no
-23 ks visit number
24 ks visit party
31 ks visit question
3 ks visit receive
25 ks visit remove
7 ks visit said
-12 ks visit send
100 ks visit stop
11 ks visit take
63 ks visit texts
32 ks visit thanks
24 ks visit thing
63 ks visit unsubscribe
-66 ks visit visit
-13 ks visit want
-42 ks visit wrong
-6 ks visit you
19 ks want all
152 ks want alone
-34 ks want ask
16 ks want auto
-74 ks want call
-96 ks want cancel
-13 ks want come
-59 ks want day
-10 ks want kin
23 ks want last
-60 ks want law
22 ks want list
60 ks want me
127 ks want no
68 ks want number
-11 ks want party
29 ks want polite
-61 ks want question
115 ks want receive
-92 ks want remove
6 ks want stop
14 ks want take
85 ks want texts
32 ks want thanks
-57 ks want thing
72 ks want unsubscribe
-55 ks want visit
-20 ks want want
13 ks want write
237 ks want you
15 ks write all
17 ks write alone
-53 ks write ask
26 ks write block
-25 ks write call
-34 ks write come
-124 ks write day
29 ks write enough
9 ks write kin
-115 ks write me
276 ks write more
70 ks write moved
38 ks write no
16 ks write number
52 ks write party
31 ks write polite
13 ks write question
44 ks write remove
-16 ks write said
23 ks write send
49 ks write stop
19 ks write texts
45 ks write thing
15 ks write use
19 ks write want
-16 ks write write
24 ks write wrong
-101 ks write you
21 ks wrong alone
-22 ks wrong anger
24 ks wrong ask
-23 ks wrong day
19 ks wrong me
-36 ks wrong more
55 ks wrong no
21 ks wrong number
52 ks wrong party
66 ks wrong polite
27 ks wrong remove
11 ks wrong stop
-7 ks wrong thing
58 ks wrong write
-10 ks wrong you
-30 ks you all
-48 ks you alone
50 ks you anger
-104 ks you answer
25 ks you ask
-28 ks you auto
33 ks you block
-24 ks you call
-30 ks you cancel
-79 ks you come
10 ks you day
37 ks you dead
98 ks you enough
14 ks you give
39 ks you kin
27 ks you know
16 ks you last
34 ks you law
89 ks you list
120 ks you me
37 ks you more
-23 ks you moved
146 ks you no
43 ks you number
34 ks you party
-7 ks you polite
-4 ks you question
4 ks you receive
39 ks you remove
-25 ks you said
44 ks you send
140 ks you stop
29 ks you take
12 ks you thanks
-84 ks you thing
39 ks you unsubscribe
66 ks you use
-27 ks you visit
27 ks you want
14 ks you write
36 ks you wrong
84 ks you you
-94 kt , _ $
60 kt , _ ,
-37 kt , _ .
11 kt , _ ask
-29 kt , _ call
-39 kt , _ come
31 kt , _ day
35 kt , _ enough
13 kt , _ kin
15 kt , _ me
-22 kt , _ more
115 kt , _ no
-48 kt , _ number
20 kt , _ polite
-48 kt , _ question
-17 kt , _ receive
56 kt , _ remove
-20 kt , _ said
21 kt , _ stop
32 kt , _ take
-31 kt , _ texts
68 kt , _ thing
12 kt , _ visit
14 kt , _ want
-37 kt , _ write
-102 kt , _ you
-14 kt , ask $
-80 kt , ask _
-23 kt , ask call
26 kt , ask me
52 kt , ask no
25 kt , ask remove
55 kt , ask stop
30 kt , ask take
-42 kt , ask use
-58 kt , ask you
24 kt , auto _
39 kt , call $
-40 kt , call me
-40 kt , call no
-53 kt , enough _
49 kt , enough no
-123 kt , me _
-11 kt , me kin
93 kt , me no
10 kt , me receive
27 kt , me take
-38 kt , me want
-25 kt , me you
52 kt , more _
-19 kt , more want
17 kt , no $
-83 kt , no _
24 kt , no answer
-58 kt , no call
26 kt , no come
-27 kt , no know
39 kt , no me
53 kt , no more
47 kt , no send
-26 kt , no texts
15 kt , no want
56 kt , no write
-33 kt , number wrong
18 kt , polite $
-76 kt , question _
12 kt , question me
23 kt , question stop
59 kt , remove $
34 kt , remove _
118 kt , remove me
-20 kt , send _
18 kt , send no
70 kt , stop $
96 kt , stop _
20 kt , stop write
18 kt , stop you
66 kt , take me
17 kt , texts _
-93 kt , texts me
34 kt , texts no
19 kt , thanks $
-22 kt , thanks _
-25 kt , thanks you
24 kt , unsubscribe me
-25 kt , use me
32 kt , want _
-18 kt , want cancel
-17 kt , want law
-40 kt , write $
-55 kt , write _
-84 kt , write me
36 kt , write no
-15 kt , wrong _
32 kt , wrong number
-24 kt , you _
38 kt , you ask
-25 kt , you come
24 kt , you texts
-35 kt . _ $
41 kt . _ ,
34 kt . _ .
-45 kt . _ alone
24 kt . _ auto
18 kt . _ day
-26 kt . _ me
-43 kt . _ more
57 kt . _ no
-33 kt . _ question
40 kt . _ visit
-59 kt . _ you
63 kt . ask _
-18 kt . ask no
-22 kt . ask you
-29 kt . call me
36 kt . come _
29 kt . day _
12 kt . me _
32 kt . me ask
-32 kt . me call
38 kt . me kin
-31 kt . me no
-57 kt . me number
-30 kt . me want
31 kt . no me
81 kt . no texts
-36 kt . no want
52 kt . no write
34 kt . remove $
-16 kt . remove _
59 kt . remove me
-61 kt . stop $
52 kt . stop _
29 kt . stop write
-13 kt . take _
56 kt . take me
-21 kt . thanks $
20 kt . thanks you
40 kt . unsubscribe $
21 kt . unsubscribe me
80 kt ^ _ $
40 kt ^ _ ,
-20 kt ^ _ .
-63 kt ^ _ alone
30 kt ^ _ anger
38 kt ^ _ answer
9 kt ^ _ ask
15 kt ^ _ auto
-4 kt ^ _ block
23 kt ^ _ call
35 kt ^ _ come
24 kt ^ _ consent
94 kt ^ _ day
23 kt ^ _ dead
26 kt ^ _ email
-19 kt ^ _ give
-28 kt ^ _ kin
-43 kt ^ _ know
27 kt ^ _ last
32 kt ^ _ law
-56 kt ^ _ list
115 kt ^ _ me
30 kt ^ _ moved
-28 kt ^ _ no
9 kt ^ _ number
-36 kt ^ _ party
33 kt ^ _ polite
-4 kt ^ _ question
7 kt ^ _ receive
-46 kt ^ _ remove
17 kt ^ _ said
-46 kt ^ _ send
-90 kt ^ _ stop
-2 kt ^ _ take
-51 kt ^ _ texts
15 kt ^ _ thanks
-22 kt ^ _ thing
-56 kt ^ _ unsubscribe
45 kt ^ _ use
-4 kt ^ _ visit
-13 kt ^ _ want
-43 kt ^ _ write
20 kt ^ _ wrong
-54 kt ^ _ you
20 kt ^ all _
27 kt ^ all me
42 kt ^ alone _
26 kt ^ alone me
31 kt ^ anger me
-25 kt ^ anger thanks
55 kt ^ ask _
-21 kt ^ ask call
-16 kt ^ ask cancel
-25 kt ^ ask me
-52 kt ^ ask no
25 kt ^ ask remove
7 kt ^ ask stop
-21 kt ^ ask take
-23 kt ^ ask texts
14 kt ^ ask unsubscribe
10 kt ^ ask you
-8 kt ^ block $
37 kt ^ block me
-23 kt ^ call $
84 kt ^ call _
-55 kt ^ call me
100 kt ^ cancel $
-36 kt ^ cancel ask
-33 kt ^ cancel day
25 kt ^ cancel me
16 kt ^ cancel texts
-37 kt ^ cancel visit
25 kt ^ cancel you
-61 kt ^ come texts
-55 kt ^ consent $
27 kt ^ day _
17 kt ^ day question
-43 kt ^ dead stop
66 kt ^ enough $
98 kt ^ enough _
-36 kt ^ enough enough
-29 kt ^ enough moved
-10 kt ^ enough no
-28 kt ^ enough said
18 kt ^ enough texts
-32 kt ^ enough you
26 kt ^ give _
47 kt ^ kin _
55 kt ^ know _
-16 kt ^ know me
14 kt ^ last _
20 kt ^ last texts
-34 kt ^ list _
79 kt ^ me _
-16 kt ^ me alone
-57 kt ^ me ask
-32 kt ^ me block
35 kt ^ me cancel
33 kt ^ me come
21 kt ^ me consent
-13 kt ^ me day
23 kt ^ me enough
-26 kt ^ me give
20 kt ^ me kin
25 kt ^ me law
31 kt ^ me me
-10 kt ^ me no
-88 kt ^ me number
9 kt ^ me polite
-27 kt ^ me receive
28 kt ^ me said
11 kt ^ me send
-44 kt ^ me stop
-21 kt ^ me take
45 kt ^ me thanks
-13 kt ^ me thing
27 kt ^ me unsubscribe
45 kt ^ me visit
-96 kt ^ me want
-14 kt ^ me you
40 kt ^ more $
5 kt ^ more _
43 kt ^ more said
-19 kt ^ more send
-56 kt ^ more texts
-42 kt ^ more want
30 kt ^ more you
-33 kt ^ moved _
-14 kt ^ no $
114 kt ^ no _
51 kt ^ no answer
22 kt ^ no ask
46 kt ^ no call
-18 kt ^ no cancel
12 kt ^ no come
28 kt ^ no consent
14 kt ^ no day
-17 kt ^ no give
-41 kt ^ no know
25 kt ^ no me
15 kt ^ no more
-30 kt ^ no moved
-51 kt ^ no receive
-111 kt ^ no remove
-40 kt ^ no stop
-25 kt ^ no take
-15 kt ^ no texts
35 kt ^ no thanks
6 kt ^ no thing
30 kt ^ no use
23 kt ^ no visit
23 kt ^ no want
-75 kt ^ no write
15 kt ^ no you
27 kt ^ number _
8 kt ^ polite ,
-65 kt ^ polite _
-19 kt ^ polite question
34 kt ^ polite wrong
127 kt ^ question $
40 kt ^ question _
-27 kt ^ question ask
64 kt ^ question call
37 kt ^ question cancel
-57 kt ^ question me
-39 kt ^ question no
-29 kt ^ question number
-34 kt ^ question send
-14 kt ^ question stop
19 kt ^ question visit
-22 kt ^ question you
22 kt ^ receive me
96 kt ^ remove $
-108 kt ^ remove _
36 kt ^ remove all
46 kt ^ remove ask
42 kt ^ remove me
-42 kt ^ remove thing
-28 kt ^ remove visit
19 kt ^ remove you
-36 kt ^ send _
41 kt ^ send more
31 kt ^ send no
-104 kt ^ send texts
65 kt ^ stop $
-16 kt ^ stop ,
24 kt ^ stop _
38 kt ^ stop all
6 kt ^ stop alone
42 kt ^ stop anger
16 kt ^ stop ask
-21 kt ^ stop day
42 kt ^ stop enough
30 kt ^ stop me
-50 kt ^ stop no
-28 kt ^ stop question
19 kt ^ stop send
34 kt ^ stop stop
4 kt ^ stop texts
-62 kt ^ stop thing
-45 kt ^ stop visit
40 kt ^ stop write
27 kt ^ stop you
-31 kt ^ take alone
72 kt ^ take me
52 kt ^ take you
52 kt ^ texts $
-53 kt ^ texts _
28 kt ^ texts alone
-115 kt ^ texts me
55 kt ^ texts no
-41 kt ^ texts send
-28 kt ^ texts thanks
-54 kt ^ thanks $
11 kt ^ thanks ,
58 kt ^ thanks _
-51 kt ^ thanks ask
31 kt ^ thanks me
43 kt ^ thanks stop
-54 kt ^ thanks want
-6 kt ^ thanks you
78 kt ^ thing $
-38 kt ^ thing _
-88 kt ^ thing stop
49 kt ^ unsubscribe $
32 kt ^ unsubscribe _
17 kt ^ unsubscribe alone
16 kt ^ unsubscribe ask
30 kt ^ unsubscribe me
-18 kt ^ use me
-16 kt ^ visit wrong
87 kt ^ want _
-38 kt ^ want give
19 kt ^ want no
7 kt ^ want question
-53 kt ^ want remove
26 kt ^ want stop
-43 kt ^ want texts
-32 kt ^ write $
-46 kt ^ write me
21 kt ^ write more
15 kt ^ write no
20 kt ^ wrong $
26 kt ^ wrong _
-17 kt ^ wrong number
19 kt ^ wrong party
-15 kt ^ wrong thing
-23 kt ^ wrong visit
83 kt ^ you _
-50 kt ^ you ask
-15 kt ^ you call
-40 kt ^ you no
5 kt ^ you party
-34 kt ^ you remove
18 kt ^ you send
-46 kt ^ you take
-10 kt ^ you want
45 kt ^ you write
12 kt _ , _
-16 kt _ , call
25 kt _ , cancel
-15 kt _ , day
30 kt _ , enough
91 kt _ , me
23 kt _ , no
19 kt _ , polite
-54 kt _ , question
99 kt _ , remove
-22 kt _ , send
111 kt _ , stop
35 kt _ , take
-55 kt _ , texts
-22 kt _ , thanks
43 kt _ , unsubscribe
-31 kt _ , use
-30 kt _ , want
10 kt _ , write
-23 kt _ , you
25 kt _ . _
27 kt _ . come
-70 kt _ . me
-11 kt _ . question
46 kt _ . remove
81 kt _ . stop
-20 kt _ . you
-45 kt _ all $
15 kt _ all me
-14 kt _ all texts
-1 kt _ alone $
40 kt _ alone .
-17 kt _ alone _
-28 kt _ anger me
-41 kt _ answer $
17 kt _ answer _
-124 kt _ ask $
29 kt _ ask ,
-79 kt _ ask .
23 kt _ ask _
33 kt _ ask me
40 kt _ ask no
23 kt _ ask question
39 kt _ ask stop
-11 kt _ ask you
-26 kt _ auto $
19 kt _ auto ,
-48 kt _ auto .
36 kt _ auto _
24 kt _ block $
-35 kt _ block me
-23 kt _ block no
23 kt _ block you
-11 kt _ call _
65 kt _ call ask
11 kt _ call me
33 kt _ call no
-34 kt _ call you
-11 kt _ cancel _
-21 kt _ cancel me
-84 kt _ come $
4 kt _ come ,
17 kt _ come .
-2 kt _ come _
21 kt _ come day
-10 kt _ come me
-75 kt _ consent _
31 kt _ consent me
7 kt _ day $
58 kt _ day ,
-60 kt _ day _
-27 kt _ day ask
-21 kt _ day me
21 kt _ dead $
22 kt _ dead ,
23 kt _ dead _
-40 kt _ email _
-17 kt _ enough $
30 kt _ enough ,
18 kt _ enough no
49 kt _ enough you
-11 kt _ give _
-9 kt _ kin $
1 kt _ kin _
14 kt _ know ,
-22 kt _ know unsubscribe
-18 kt _ last _
135 kt _ last texts
-19 kt _ last thing
-53 kt _ law $
8 kt _ law ,
19 kt _ law .
15 kt _ law _
30 kt _ list $
-16 kt _ list ,
-75 kt _ list _
-7 kt _ list ask
-24 kt _ list me
-145 kt _ me $
39 kt _ me ,
-75 kt _ me .
56 kt _ me _
-49 kt _ me auto
5 kt _ me call
50 kt _ me consent
28 kt _ me kin
-49 kt _ me know
79 kt _ me law
48 kt _ me list
-10 kt _ me no
35 kt _ me number
10 kt _ me party
-84 kt _ me receive
14 kt _ me remove
18 kt _ me send
11 kt _ me stop
20 kt _ me take
-18 kt _ me texts
-12 kt _ me thing
24 kt _ me unsubscribe
-25 kt _ me visit
85 kt _ me want
62 kt _ me write
41 kt _ me you
-45 kt _ more $
-31 kt _ more .
-38 kt _ more ask
38 kt _ more texts
-17 kt _ more visit
-15 kt _ more write
-23 kt _ more you
-36 kt _ moved $
12 kt _ moved ,
17 kt _ moved .
28 kt _ moved _
50 kt _ moved moved
-85 kt _ no $
-20 kt _ no .
37 kt _ no _
31 kt _ no answer
-38 kt _ no ask
75 kt _ no call
17 kt _ no come
-15 kt _ no consent
17 kt _ no give
-38 kt _ no me
-36 kt _ no more
68 kt _ no no
-33 kt _ no receive
13 kt _ no send
-79 kt _ no stop
151 kt _ no texts
-21 kt _ no thanks
-17 kt _ no thing
23 kt _ no use
31 kt _ no want
-4 kt _ no write
55 kt _ no you
-28 kt _ number $
-23 kt _ number ,
-20 kt _ number .
32 kt _ number alone
-13 kt _ party $
29 kt _ party ,
19 kt _ party .
-16 kt _ party _
-28 kt _ party more
21 kt _ party no
30 kt _ party you
-69 kt _ polite $
35 kt _ polite ,
14 kt _ polite _
-75 kt _ question $
-29 kt _ question .
106 kt _ question _
25 kt _ question call
-25 kt _ question cancel
-38 kt _ question come
25 kt _ question list
108 kt _ question me
-73 kt _ question no
-24 kt _ question party
-16 kt _ question stop
13 kt _ question write
-21 kt _ receive $
-24 kt _ receive _
-23 kt _ receive all
32 kt _ receive alone
-14 kt _ receive me
67 kt _ receive texts
17 kt _ receive you
-36 kt _ remove ,
57 kt _ remove _
28 kt _ remove me
-40 kt _ said $
56 kt _ said _
-27 kt _ said no
13 kt _ send $
-11 kt _ send _
22 kt _ send all
-44 kt _ send me
65 kt _ send texts
-25 kt _ send you
-23 kt _ stop $
23 kt _ stop ,
-28 kt _ stop .
-7 kt _ stop _
-40 kt _ stop alone
-61 kt _ stop me
-43 kt _ stop more
11 kt _ stop question
22 kt _ stop send
60 kt _ stop write
36 kt _ stop you
-21 kt _ take _
38 kt _ take alone
-15 kt _ take me
-14 kt _ take receive
-21 kt _ texts $
-22 kt _ texts ,
-32 kt _ texts .
-7 kt _ texts _
75 kt _ texts ask
-42 kt _ texts call
-51 kt _ texts enough
26 kt _ texts list
82 kt _ texts me
62 kt _ texts more
26 kt _ texts question
15 kt _ texts texts
-39 kt _ thanks $
6 kt _ thanks _
-14 kt _ thanks no
32 kt _ thanks you
-137 kt _ thing $
98 kt _ thing ,
16 kt _ thing .
30 kt _ thing _
8 kt _ thing alone
-19 kt _ thing ask
36 kt _ thing day
-22 kt _ thing list
-22 kt _ thing me
14 kt _ thing no
-25 kt _ thing number
-35 kt _ thing question
-18 kt _ thing remove
-12 kt _ thing stop
25 kt _ thing thing
-25 kt _ thing unsubscribe
19 kt _ thing visit
-37 kt _ unsubscribe $
31 kt _ unsubscribe .
-19 kt _ unsubscribe _
24 kt _ use me
-33 kt _ visit $
2 kt _ visit ,
17 kt _ visit .
-42 kt _ visit _
-33 kt _ visit ask
32 kt _ visit me
-52 kt _ visit more
34 kt _ visit said
15 kt _ visit stop
-41 kt _ visit texts
-19 kt _ visit you
-28 kt _ want _
21 kt _ want question
31 kt _ want thanks
49 kt _ write $
-125 kt _ write ,
23 kt _ write .
64 kt _ write _
-30 kt _ write day
44 kt _ write me
27 kt _ write more
37 kt _ write moved
22 kt _ write no
-22 kt _ write thanks
-25 kt _ write you
-12 kt _ wrong $
31 kt _ wrong ,
15 kt _ wrong .
-12 kt _ wrong _
51 kt _ wrong party
-5 kt _ wrong thing
26 kt _ you ,
-13 kt _ you .
11 kt _ you _
15 kt _ you anger
57 kt _ you ask
22 kt _ you auto
-12 kt _ you call
-32 kt _ you come
-15 kt _ you day
28 kt _ you last
-9 kt _ you list
58 kt _ you no
-28 kt _ you number
29 kt _ you party
-51 kt _ you receive
30 kt _ you remove
22 kt _ you stop
20 kt _ you take
36 kt _ you texts
-25 kt _ you thing
22 kt _ you visit
-50 kt _ you write
-17 kt all , _
-60 kt all _ $
29 kt all _ ,
-32 kt all _ .
-29 kt all _ ask
39 kt all _ me
-30 kt all _ texts
19 kt all _ you
31 kt all me consent
14 kt all more $
-30 kt all more _
24 kt all more texts
35 kt all texts $
-38 kt all texts _
13 kt alone , no
-44 kt alone _ $
-20 kt alone _ ,
-32 kt alone _ .
-14 kt alone _ ask
-35 kt alone _ day
113 kt alone _ list
89 kt alone _ me
24 kt alone _ texts
-26 kt alone _ thing
-37 kt alone _ visit
21 kt alone _ you
52 kt alone ask $
-27 kt alone enough $
-27 kt alone me list
-9 kt alone me number
-32 kt alone question _
19 kt alone you list
-37 kt anger _ enough
48 kt anger _ texts
22 kt anger me _
-22 kt anger me kin
16 kt anger question _
-24 kt anger question write
29 kt anger you texts
23 kt answer , _
-23 kt answer _ $
18 kt answer _ me
-41 kt answer _ texts
36 kt answer more $
18 kt answer no $
29 kt ask , _
21 kt ask , me
23 kt ask . thanks
-7 kt ask _ $
-26 kt ask _ ,
54 kt ask _ .
-25 kt ask _ all
-34 kt ask _ call
48 kt ask _ me
-25 kt ask _ more
-19 kt ask _ no
37 kt ask _ remove
60 kt ask _ stop
27 kt ask _ unsubscribe
20 kt ask _ visit
24 kt ask _ you
19 kt ask call me
-19 kt ask come _
18 kt ask give _
37 kt ask me _
51 kt ask me receive
-59 kt ask me unsubscribe
80 kt ask no $
-28 kt ask no _
-89 kt ask no call
32 kt ask no come
14 kt ask no more
-45 kt ask no remove
13 kt ask no take
32 kt ask no texts
24 kt ask no use
48 kt ask no write
18 kt ask question _
25 kt ask question no
19 kt ask remove $
-18 kt ask remove _
76 kt ask remove me
69 kt ask stop $
36 kt ask stop .
31 kt ask stop _
-18 kt ask stop me
15 kt ask stop send
60 kt ask stop write
19 kt ask stop you
-11 kt ask take _
23 kt ask take me
-37 kt ask texts _
-37 kt ask texts me
24 kt ask texts you
12 kt ask unsubscribe me
-31 kt ask use _
-23 kt ask use me
-36 kt ask write $
-33 kt ask write _
3 kt ask you _
-10 kt ask you come
17 kt ask you me
61 kt ask you no
-24 kt ask you remove
-45 kt ask you texts
-34 kt ask you write
35 kt auto _ $
24 kt auto stop _
-16 kt block _ $
20 kt block _ block
21 kt block _ law
42 kt block _ me
-21 kt block _ texts
-16 kt block _ thing
39 kt block me $
-24 kt block no _
29 kt block you _
-52 kt call , no
-26 kt call , texts
-17 kt call , write
70 kt call _ $
27 kt call _ ,
-24 kt call _ ask
47 kt call _ law
-10 kt call _ me
-17 kt call _ no
9 kt call _ texts
-12 kt call _ thing
-21 kt call _ write
-19 kt call _ wrong
18 kt call _ you
-28 kt call me $
-27 kt call me ,
-35 kt call me .
10 kt call me _
-23 kt call more $
-18 kt call no ,
38 kt call no _
26 kt call no texts
-15 kt call you $
26 kt cancel _ $
8 kt cancel _ consent
-28 kt cancel _ day
73 kt cancel _ texts
18 kt cancel _ visit
15 kt cancel all consent
-26 kt cancel day $
-51 kt cancel me _
43 kt cancel me list
2 kt cancel me visit
-19 kt cancel no _
51 kt cancel texts $
-41 kt cancel visit $
21 kt come , no
-17 kt come _ $
34 kt come _ ,
24 kt come _ .
-42 kt come _ me
-40 kt come _ more
-31 kt come _ party
-19 kt come _ texts
-17 kt come _ you
-9 kt come day _
-21 kt come me _
18 kt come me all
-31 kt come more $
-63 kt come texts $
13 kt come texts _
-54 kt consent _ $
20 kt consent _ ,
6 kt consent _ me
-17 kt consent _ visit
20 kt consent me _
11 kt consent no _
-24 kt consent texts texts
-64 kt day , _
30 kt day , day
10 kt day , me
-23 kt day , thanks
18 kt day . me
-23 kt day . no
-18 kt day _ $
-13 kt day _ ,
-4 kt day _ ask
-39 kt day _ day
-40 kt day _ me
22 kt day _ no
29 kt day _ question
-17 kt day _ stop
18 kt day _ thing
18 kt day _ visit
-17 kt day _ you
-48 kt day alone $
-31 kt day ask $
-22 kt day day $
22 kt day day _
-10 kt day me _
29 kt day no _
-34 kt day no receive
19 kt day no want
32 kt dead , ask
-38 kt dead , no
-21 kt email _ email
35 kt email me _
22 kt enough , no
-18 kt enough . no
-29 kt enough _ ,
-24 kt enough _ .
18 kt enough _ enough
-29 kt enough _ me
20 kt enough _ party
24 kt enough _ question
80 kt enough _ texts
-22 kt enough _ thing
37 kt enough _ you
35 kt enough enough _
17 kt enough enough anger
-20 kt enough no $
-21 kt enough no _
25 kt enough no me
44 kt enough no more
15 kt enough no send
-36 kt enough no want
23 kt enough no write
55 kt enough stop $
-36 kt enough stop _
50 kt enough you texts
44 kt give _ unsubscribe
-50 kt give me _
14 kt give me consent
20 kt give me number
-17 kt give you consent
-13 kt kin _ $
-16 kt kin _ ,
-13 kt kin _ .
-26 kt kin _ call
36 kt kin _ day
23 kt kin _ texts
-18 kt kin _ thing
17 kt kin _ visit
29 kt kin question _
37 kt know _ $
16 kt know _ no
-13 kt know _ question
24 kt know _ thing
23 kt know _ you
29 kt know no ,
30 kt know no _
21 kt know question _
-24 kt know question me
36 kt know question you
-24 kt know unsubscribe $
-56 kt know you texts
-33 kt last _ $
21 kt last _ ,
26 kt last ask _
-34 kt last texts $
-22 kt last texts .
30 kt last texts _
19 kt last texts me
19 kt last texts question
-14 kt last thing $
20 kt law , stop
18 kt law . stop
-21 kt law _ .
17 kt law _ law
41 kt law _ me
18 kt law _ remove
24 kt law _ you
57 kt list , _
-49 kt list , me
-25 kt list , question
-26 kt list , remove
16 kt list _ $
21 kt list _ ,
-27 kt list _ day
13 kt list _ list
42 kt list _ me
-38 kt list _ thing
-49 kt list _ visit
49 kt me , _
-22 kt me , ask
-22 kt me , me
-58 kt me , no
-20 kt me , number
25 kt me , stop
35 kt me , thanks
15 kt me . ask
11 kt me . remove
-37 kt me . stop
72 kt me _ $
37 kt me _ ,
43 kt me _ .
45 kt me _ all
34 kt me _ alone
33 kt me _ auto
-10 kt me _ come
-34 kt me _ day
-16 kt me _ enough
17 kt me _ kin
22 kt me _ last
-32 kt me _ law
-54 kt me _ list
-17 kt me _ me
31 kt me _ more
-14 kt me _ moved
-121 kt me _ no
-45 kt me _ number
29 kt me _ party
-19 kt me _ polite
48 kt me _ question
-14 kt me _ receive
-37 kt me _ said
-15 kt me _ send
-24 kt me _ stop
-37 kt me _ texts
-9 kt me _ thanks
34 kt me _ thing
23 kt me _ unsubscribe
-23 kt me _ visit
-74 kt me _ want
8 kt me _ write
26 kt me _ wrong
21 kt me _ you
22 kt me all $
-23 kt me all _
72 kt me alone $
-82 kt me alone _
-13 kt me alone me
14 kt me alone you
26 kt me answer ,
-63 kt me answer _
-40 kt me ask $
44 kt me ask _
39 kt me ask remove
-11 kt me ask want
-35 kt me block me
18 kt me block you
55 kt me call $
-39 kt me call ,
-55 kt me call _
-19 kt me call more
20 kt me call no
32 kt me cancel me
35 kt me come _
39 kt me consent $
67 kt me consent _
21 kt me consent no
-16 kt me day $
-48 kt me day ,
48 kt me day _
19 kt me day no
21 kt me enough ,
20 kt me enough _
-35 kt me give you
-57 kt me kin $
46 kt me kin ,
-19 kt me kin .
-20 kt me kin _
-11 kt me kin no
-130 kt me last texts
46 kt me law $
59 kt me law _
11 kt me list $
17 kt me list .
26 kt me list _
16 kt me me _
20 kt me me law
26 kt me me no
-31 kt me me unsubscribe
-27 kt me me want
34 kt me more $
95 kt me no _
-26 kt me no ask
63 kt me no call
-21 kt me no consent
20 kt me no give
31 kt me no know
-109 kt me no receive
24 kt me no texts
18 kt me no want
-26 kt me no you
118 kt me number $
-60 kt me number ,
100 kt me number .
5 kt me number _
14 kt me number alone
32 kt me number ask
-23 kt me number block
-26 kt me number no
25 kt me number number
-28 kt me number receive
18 kt me number visit
-13 kt me party _
16 kt me polite _
5 kt me question _
-20 kt me question you
-2 kt me receive _
-30 kt me receive all
-15 kt me receive alone
-17 kt me receive me
19 kt me receive texts
14 kt me remove $
-8 kt me remove _
19 kt me remove me
18 kt me said _
37 kt me said no
17 kt me send $
-21 kt me send ,
-28 kt me send _
-14 kt me send more
20 kt me send no
58 kt me send texts
-27 kt me send you
-16 kt me stop $
-45 kt me stop _
50 kt me stop me
30 kt me stop receive
-17 kt me stop take
-78 kt me stop you
29 kt me take _
23 kt me texts $
-28 kt me texts _
36 kt me texts no
46 kt me thanks $
10 kt me thing $
29 kt me thing ,
-30 kt me thing .
-29 kt me thing _
22 kt me thing dead
39 kt me thing law
8 kt me thing no
-22 kt me thing stop
-31 kt me unsubscribe _
-27 kt me unsubscribe alone
-19 kt me use _
-30 kt me visit $
37 kt me visit _
-17 kt me visit ask
15 kt me visit number
-29 kt me visit take
-34 kt me want $
-9 kt me want ,
-7 kt me want _
61 kt me want alone
-57 kt me want cancel
14 kt me want me
10 kt me want more
71 kt me want no
35 kt me want receive
-34 kt me want remove
-19 kt me want thanks
38 kt me write ,
65 kt me write .
-50 kt me write _
47 kt me write more
-17 kt me write no
-37 kt me write you
31 kt me you block
-13 kt me you call
-25 kt more , _
16 kt more , ask
12 kt more . _
47 kt more . no
-125 kt more _ $
-49 kt more _ ,
-53 kt more _ .
-68 kt more _ ask
74 kt more _ call
-17 kt more _ come
29 kt more _ me
-16 kt more _ no
-15 kt more _ number
162 kt more _ texts
-23 kt more _ thanks
-35 kt more _ thing
-34 kt more _ visit
17 kt more _ write
108 kt more _ you
26 kt more ask $
8 kt more me write
55 kt more no $
25 kt more no ask
-30 kt more no no
21 kt more party $
24 kt more receive _
-59 kt more receive you
-26 kt more said $
-34 kt more said _
25 kt more send $
-22 kt more send _
-17 kt more texts $
22 kt more texts .
52 kt more texts _
12 kt more texts ask
14 kt more texts me
-36 kt more thing ,
-16 kt more visit $
-37 kt more want _
30 kt more write $
30 kt more you $
45 kt more you _
-33 kt more you texts
35 kt moved , _
-29 kt moved , ask
-18 kt moved , thanks
23 kt moved _ .
-19 kt moved _ me
-16 kt moved _ moved
20 kt moved _ thing
31 kt moved _ visit
-49 kt moved ask $
57 kt moved moved $
-28 kt moved moved ,
17 kt moved moved _
-17 kt moved moved moved
-27 kt moved thanks $
42 kt no , _
8 kt no , no
19 kt no , remove
-54 kt no , thanks
-22 kt no , write
128 kt no _ $
-99 kt no _ ,
-30 kt no _ .
-52 kt no _ all
-27 kt no _ alone
-14 kt no _ answer
-43 kt no _ ask
47 kt no _ call
-14 kt no _ consent
82 kt no _ me
-7 kt no _ more
15 kt no _ no
41 kt no _ party
37 kt no _ question
31 kt no _ receive
14 kt no _ send
40 kt no _ stop
20 kt no _ texts
-31 kt no _ thanks
-20 kt no _ thing
-17 kt no _ use
19 kt no _ visit
60 kt no _ want
39 kt no _ write
-62 kt no _ you
-14 kt no answer $
18 kt no answer _
54 kt no answer more
-20 kt no ask $
15 kt no ask ,
-39 kt no call $
-68 kt no call ,
48 kt no call _
47 kt no call me
41 kt no call no
26 kt no call you
-18 kt no cancel ,
-26 kt no cancel me
54 kt no come $
-19 kt no come ,
-52 kt no come _
22 kt no come all
45 kt no come me
15 kt no come no
23 kt no come texts
26 kt no consent $
1 kt no consent _
-14 kt no consent texts
19 kt no day ,
-13 kt no give me
19 kt no give you
15 kt no know _
29 kt no know no
28 kt no know question
-43 kt no know you
-59 kt no me $
35 kt no me ,
-39 kt no me _
23 kt no me answer
12 kt no me call
22 kt no me more
-13 kt no me no
-43 kt no me number
-26 kt no me receive
68 kt no me send
-20 kt no me stop
46 kt no me write
-11 kt no more $
-85 kt no more _
38 kt no more ask
8 kt no more me
-79 kt no more receive
38 kt no more send
69 kt no more texts
-54 kt no more thing
14 kt no more want
85 kt no more write
-6 kt no no _
18 kt no no send
35 kt no no write
-29 kt no receive me
-43 kt no receive more
-42 kt no receive no
25 kt no receive texts
-57 kt no receive you
-107 kt no remove me
-41 kt no remove no
17 kt no send $
-20 kt no send _
16 kt no send no
20 kt no send texts
-28 kt no stop $
-72 kt no stop _
-26 kt no stop no
-38 kt no stop write
-40 kt no take me
52 kt no texts $
90 kt no texts .
33 kt no texts _
27 kt no texts ask
-47 kt no texts come
121 kt no texts me
42 kt no thanks $
33 kt no use _
37 kt no use me
32 kt no want ,
-66 kt no want _
-35 kt no want all
35 kt no want me
28 kt no want more
-47 kt no want no
58 kt no want receive
-72 kt no want stop
110 kt no want texts
-18 kt no want write
31 kt no want you
-24 kt no write $
34 kt no write .
44 kt no write _
36 kt no write ask
68 kt no write more
-20 kt no write no
39 kt no you enough
21 kt no you know
-16 kt no you party
-37 kt no you texts
-18 kt no you write
23 kt number , _
21 kt number , ask
-75 kt number , me
-13 kt number , no
23 kt number , send
-48 kt number , write
18 kt number . _
-22 kt number . ask
28 kt number . me
11 kt number . remove
25 kt number _ $
50 kt number _ ,
-60 kt number _ alone
-74 kt number _ list
-20 kt number _ me
-13 kt number _ more
51 kt number _ no
16 kt number _ stop
-42 kt number _ visit
29 kt number _ you
40 kt number alone $
16 kt number alone _
-15 kt number alone you
36 kt number ask $
31 kt number call _
8 kt number more $
-41 kt number wrong $
-26 kt number wrong ,
18 kt party , stop
15 kt party . ask
-11 kt party _ me
-15 kt party _ no
13 kt party _ thing
19 kt party _ you
-32 kt party more $
23 kt party no _
-11 kt polite , _
-9 kt polite , me
22 kt polite , wrong
15 kt polite _ ,
-52 kt polite _ all
-20 kt polite question _
-84 kt question _ $
19 kt question _ ,
15 kt question _ alone
-27 kt question _ answer
15 kt question _ call
24 kt question _ know
68 kt question _ last
-28 kt question _ me
18 kt question _ number
38 kt question _ question
-54 kt question _ remove
30 kt question _ said
-1 kt question _ stop
31 kt question _ take
-53 kt question _ unsubscribe
-10 kt question _ visit
-9 kt question _ write
22 kt question _ you
27 kt question call $
14 kt question call ,
-17 kt question come _
-15 kt question day $
14 kt question day _
28 kt question enough no
21 kt question me _
23 kt question me come
-26 kt question me give
14 kt question me no
43 kt question me receive
-29 kt question me send
12 kt question me stop
32 kt question me thing
-36 kt question me unsubscribe
22 kt question me want
-18 kt question me write
25 kt question no _
-21 kt question no know
-69 kt question no me
-12 kt question no more
41 kt question no want
-15 kt question no you
-29 kt question number _
33 kt question receive _
-30 kt question send stop
22 kt question stop _
21 kt question visit _
28 kt question you _
-24 kt question you ask
-14 kt question you no
27 kt question you receive
36 kt question you texts
-18 kt question you write
76 kt receive _ $
35 kt receive _ ,
40 kt receive _ .
-35 kt receive _ alone
-40 kt receive _ ask
-17 kt receive _ call
-21 kt receive _ more
-21 kt receive _ stop
-68 kt receive _ texts
23 kt receive _ thing
12 kt receive _ wrong
82 kt receive _ you
-20 kt receive all _
-34 kt receive all texts
-23 kt receive alone $
42 kt receive alone _
-27 kt receive alone me
30 kt receive me $
35 kt receive me _
20 kt receive me alone
-23 kt receive me number
-21 kt receive me texts
-21 kt receive me thing
-33 kt receive more texts
-16 kt receive more you
25 kt receive remove _
23 kt receive you $
-83 kt receive you texts
-19 kt remove , _
-141 kt remove _ $
-24 kt remove _ ,
-31 kt remove _ .
50 kt remove _ alone
-54 kt remove _ ask
-23 kt remove _ last
-26 kt remove _ law
85 kt remove _ list
24 kt remove _ me
32 kt remove _ number
-61 kt remove _ question
52 kt remove _ texts
-13 kt remove _ thing
11 kt remove _ visit
56 kt remove _ you
27 kt remove all me
56 kt remove ask $
22 kt remove ask ,
93 kt remove me $
65 kt remove me .
18 kt remove me _
13 kt remove me consent
-27 kt remove me kin
-127 kt remove me last
33 kt remove me list
155 kt remove me number
-17 kt remove me thing
29 kt remove me write
24 kt remove number $
-19 kt remove number _
-53 kt remove thing $
-32 kt remove visit $
-65 kt remove you _
-16 kt remove you visit
-27 kt said _ $
21 kt said _ .
10 kt said _ me
-18 kt said _ no
30 kt said _ stop
-32 kt said _ take
21 kt said _ you
19 kt said me _
-10 kt said moved moved
-17 kt said no _
13 kt said question no
45 kt said stop $
-24 kt send , _
-39 kt send _ ,
18 kt send _ all
-21 kt send _ day
20 kt send _ no
-87 kt send _ texts
10 kt send _ thing
19 kt send _ visit
26 kt send all $
-31 kt send me _
31 kt send me all
41 kt send more $
26 kt send more no
-49 kt send more said
13 kt send more texts
55 kt send no $
30 kt send stop _
16 kt send texts $
16 kt send texts _
-19 kt send you texts
-46 kt stop , _
21 kt stop , ask
26 kt stop , me
33 kt stop , thanks
-41 kt stop , you
34 kt stop . _
34 kt stop . ask
43 kt stop . me
-70 kt stop . question
17 kt stop . stop
-44 kt stop _ $
48 kt stop _ ,
18 kt stop _ all
107 kt stop _ alone
-21 kt stop _ anger
121 kt stop _ ask
10 kt stop _ come
-79 kt stop _ day
-30 kt stop _ know
-41 kt stop _ law
-84 kt stop _ me
-17 kt stop _ question
16 kt stop _ receive
96 kt stop _ send
-55 kt stop _ stop
42 kt stop _ texts
-24 kt stop _ thing
-59 kt stop _ visit
68 kt stop _ write
-38 kt stop _ you
48 kt stop all $
-29 kt stop all _
19 kt stop all texts
-28 kt stop alone $
-11 kt stop alone _
49 kt stop anger _
27 kt stop ask $
-25 kt stop come _
-23 kt stop day _
47 kt stop enough $
63 kt stop me $
-19 kt stop me alone
-24 kt stop me kin
-23 kt stop me list
-43 kt stop me visit
-55 kt stop more $
-15 kt stop no $
-62 kt stop no _
-37 kt stop question $
-16 kt stop question me
-26 kt stop question no
23 kt stop receive _
38 kt stop send me
18 kt stop send you
60 kt stop stop $
40 kt stop stop stop
-18 kt stop take _
12 kt stop texts $
-23 kt stop texts _
-66 kt stop thing $
38 kt stop write $
40 kt stop write _
110 kt stop write me
-28 kt stop you _
26 kt stop you send
27 kt stop you texts
-24 kt take _ $
32 kt take _ alone
-21 kt take _ list
-16 kt take _ me
41 kt take _ number
-87 kt take _ texts
-18 kt take _ thing
51 kt take alone $
-34 kt take alone _
103 kt take me $
-22 kt take me _
43 kt take me alone
37 kt take me number
-41 kt take me thing
23 kt take receive you
47 kt take write $
-49 kt take write me
67 kt take you texts
-15 kt texts , _
-32 kt texts , ask
37 kt texts , call
-25 kt texts , me
20 kt texts , no
21 kt texts , remove
16 kt texts , stop
42 kt texts , thanks
-19 kt texts , wrong
17 kt texts . _
-17 kt texts . ask
15 kt texts . me
19 kt texts . question
-39 kt texts . remove
84 kt texts _ $
-101 kt texts _ ,
21 kt texts _ .
51 kt texts _ ask
-19 kt texts _ call
23 kt texts _ law
53 kt texts _ me
28 kt texts _ more
45 kt texts _ moved
-14 kt texts _ no
-23 kt texts _ number
36 kt texts _ texts
-17 kt texts _ visit
-70 kt texts _ you
33 kt texts alone $
-38 kt texts come _
-25 kt texts day $
-31 kt texts enough $
20 kt texts list $
-46 kt texts me $
21 kt texts me ,
-20 kt texts me .
-29 kt texts me _
-35 kt texts me kin
64 kt texts me more
4 kt texts me number
30 kt texts me want
40 kt texts more $
49 kt texts more _
46 kt texts no $
23 kt texts no _
32 kt texts no ask
-45 kt texts question call
26 kt texts question me
33 kt texts question receive
-23 kt texts receive $
-42 kt texts send $
19 kt texts texts $
-24 kt texts texts _
-40 kt texts thanks ,
24 kt texts you list
14 kt thanks , ask
-42 kt thanks , call
22 kt thanks , me
-27 kt thanks _ $
52 kt thanks _ auto
-56 kt thanks _ me
22 kt thanks _ texts
43 kt thanks _ write
-38 kt thanks ask $
30 kt thanks me _
41 kt thanks me want
33 kt thanks stop $
-22 kt thanks thanks $
35 kt thanks thanks ,
29 kt thanks you $
-12 kt thanks you ,
44 kt thanks you _
57 kt thing , _
-45 kt thing , ask
26 kt thing , more
39 kt thing , no
30 kt thing , stop
-48 kt thing , thanks
11 kt thing . me
18 kt thing _ ,
67 kt thing _ .
-34 kt thing _ alone
-25 kt thing _ block
13 kt thing _ come
22 kt thing _ moved
-21 kt thing _ no
-46 kt thing _ stop
8 kt thing _ thing
-53 kt thing _ you
-32 kt thing alone $
-17 kt thing ask $
-13 kt thing come $
20 kt thing day $
20 kt thing day _
29 kt thing dead _
43 kt thing law $
-30 kt thing list $
18 kt thing no stop
-22 kt thing question me
-29 kt thing remove $
-93 kt thing stop $
1 kt thing stop _
-37 kt thing unsubscribe $
62 kt unsubscribe _ $
40 kt unsubscribe _ ask
-36 kt unsubscribe _ email
-18 kt unsubscribe _ no
-26 kt unsubscribe _ number
-49 kt unsubscribe _ visit
-19 kt unsubscribe alone _
36 kt unsubscribe ask $
36 kt unsubscribe me $
11 kt unsubscribe me _
14 kt unsubscribe me alone
13 kt unsubscribe me number
18 kt use _ number
-37 kt use _ visit
-56 kt use me _
43 kt use me number
25 kt use you texts
20 kt visit , ask
34 kt visit , no
38 kt visit , question
11 kt visit , send
-11 kt visit . _
-25 kt visit . me
-68 kt visit _ $
48 kt visit _ ,
30 kt visit _ .
-18 kt visit _ ask
13 kt visit _ come
-16 kt visit _ consent
19 kt visit _ day
21 kt visit _ enough
26 kt visit _ thing
16 kt visit _ you
-52 kt visit ask $
14 kt visit day _
-39 kt visit more $
16 kt visit said $
-29 kt visit take ,
54 kt want _ $
-13 kt want _ ,
29 kt want _ .
22 kt want _ all
7 kt want _ alone
-30 kt want _ call
-23 kt want _ cancel
-7 kt want _ come
-37 kt want _ law
-20 kt want _ list
-36 kt want _ me
-59 kt want _ more
48 kt want _ number
46 kt want _ receive
-16 kt want _ remove
-17 kt want _ stop
12 kt want _ take
-63 kt want _ texts
46 kt want _ unsubscribe
67 kt want _ visit
-34 kt want _ write
51 kt want _ you
-12 kt want all _
-27 kt want all more
55 kt want alone $
-11 kt want alone _
-22 kt want cancel me
-23 kt want law $
-12 kt want me _
29 kt want me number
19 kt want me unsubscribe
27 kt want more $
-95 kt want more _
17 kt want more no
17 kt want more receive
10 kt want more texts
41 kt want more you
-56 kt want no _
19 kt want no more
52 kt want no receive
-42 kt want question _
48 kt want question me
32 kt want question no
14 kt want question you
28 kt want receive _
11 kt want receive more
-53 kt want receive texts
22 kt want receive you
16 kt want remove _
-85 kt want remove me
-36 kt want stop _
42 kt want texts $
32 kt want texts _
-45 kt want texts question
17 kt want you ,
6 kt want you _
-30 kt want you texts
-69 kt write , _
-58 kt write , me
16 kt write , no
-21 kt write . _
35 kt write . me
-35 kt write _ $
-32 kt write _ ,
-38 kt write _ .
13 kt write _ all
4 kt write _ ask
35 kt write _ law
-41 kt write _ me
89 kt write _ more
15 kt write _ no
18 kt write _ party
-25 kt write _ stop
-12 kt write _ thing
-32 kt write _ visit
17 kt write _ wrong
10 kt write _ you
31 kt write ask $
-25 kt write day _
-2 kt write me $
-23 kt write me ,
46 kt write me .
-85 kt write me _
39 kt write me kin
70 kt write me more
16 kt write me number
-41 kt write me visit
67 kt write more $
25 kt write more ,
20 kt write more _
37 kt write moved moved
43 kt write no $
-40 kt write no _
-20 kt write thanks _
-53 kt write you _
-16 kt wrong , _
20 kt wrong , no
16 kt wrong , polite
-24 kt wrong _ $
-20 kt wrong _ day
14 kt wrong _ me
-36 kt wrong number $
7 kt wrong number ,
58 kt wrong number _
47 kt wrong party $
27 kt wrong thing _
-13 kt wrong visit _
17 kt you , _
14 kt you , no
-14 kt you . _
-31 kt you . stop
84 kt you _ $
98 kt you _ ,
3 kt you _ .
-30 kt you _ all
14 kt you _ alone
-18 kt you _ ask
-88 kt you _ auto
-37 kt you _ come
-14 kt you _ day
32 kt you _ enough
11 kt you _ give
-20 kt you _ list
-48 kt you _ me
33 kt you _ more
76 kt you _ no
-21 kt you _ polite
-19 kt you _ said
-16 kt you _ stop
12 kt you _ take
-23 kt you _ texts
-28 kt you _ thing
-16 kt you _ unsubscribe
-28 kt you _ write
35 kt you _ wrong
40 kt you _ you
-23 kt you answer _
24 kt you ask _
-9 kt you ask no
22 kt you ask question
70 kt you ask stop
12 kt you ask take
-91 kt you ask write
36 kt you block $
18 kt you block _
-15 kt you call $
26 kt you call ,
10 kt you call _
-15 kt you call me
-63 kt you come $
-10 kt you come _
-17 kt you consent _
-15 kt you day $
15 kt you give me
21 kt you know $
13 kt you last texts
-26 kt you list $
-42 kt you list ,
23 kt you list .
41 kt you list _
20 kt you me remove
37 kt you no $
32 kt you no _
32 kt you no texts
-31 kt you no write
-44 kt you number $
-16 kt you number ,
13 kt you party _
-6 kt you receive _
-16 kt you remove _
27 kt you remove me
-24 kt you remove you
31 kt you send $
20 kt you send _
24 kt you stop $
-47 kt you stop _
-13 kt you stop me
32 kt you take write
-96 kt you texts $
20 kt you texts ,
-21 kt you texts .
94 kt you texts _
-29 kt you texts ask
-6 kt you texts me
-15 kt you texts texts
-33 kt you thing ,
13 kt you thing _
32 kt you use $
12 kt you visit $
-10 kt you visit _
63 kt you want _
26 kt you write $
-13 kt you write _
-24 kt you write more
-14 kt you wrong _
-22 kt you you _
-9 m , /all
43 m , /anger
-38 m , /answer
16 m , /ask
24 m , /auto
-27 m , /call
75 m , /cancel
-22 m , /come
15 m , /day
48 m , /enough
-14 m , /know
-48 m , /me
25 m , /more
-18 m , /moved
81 m , /no
-13 m , /number
15 m , /polite
38 m , /receive
225 m , /remove
-24 m , /send
328 m , /stop
66 m , /take
-76 m , /texts
-26 m , /thanks
17 m , /thing
128 m , /unsubscribe
-36 m , /use
-125 m , /write
21 m , /wrong
24 m . /alone
70 m . /ask
-37 m . /call
35 m . /come
41 m . /day
33 m . /enough
39 m . /me
11 m . /more
8 m . /no
13 m . /question
18 m . /receive
72 m . /remove
122 m . /stop
49 m . /take
-50 m . /texts
94 m . /unsubscribe
27 m . /want
19 m . /you
27 m /, ahora
14 m /, and
-21 m /, are
53 m /, arretez
15 m /, asi
-17 m /, ca
-21 m /, can
-25 m /, ce
21 m /, cessez
-87 m /, cest
19 m /, cuanto
-16 m /, dear
14 m /, dejen
19 m /, delete
-9 m /, demain
62 m /, do
19 m /, does
66 m /, dont
-71 m /, ecrivez
11 m /, el
16 m /, elle
21 m /, enlevez
-17 m /, es
-24 m /, escribame
-25 m /, escribanme
-31 m /, est
43 m /, et
38 m /, get
-34 m /, he
-24 m /, hes
38 m /, i
-48 m /, il
-24 m /, ill
-42 m /, it
-41 m /, its
-61 m /, je
-58 m /, just
-32 m /, juste
-43 m /, la
20 m /, leave
-21 m /, les
22 m /, llameme
23 m /, lose
26 m /, mais
-34 m /, manden
-28 m /, me
-19 m /, mejor
22 m /, mensajes
-38 m /, merci
32 m /, my
53 m /, ne
-16 m /, necesito
40 m /, necrivez
21 m /, nenvoyez
42 m /, no
-55 m /, not
37 m /, now
-22 m /, numero
-86 m /, only
35 m /, opt
16 m /, paren
26 m /, perdon
-12 m /, pero
41 m /, please
34 m /, plus
-53 m /, por
-40 m /, pouvez
-29 m /, que
33 m /, quiero
48 m /, remove
22 m /, retirez
-14 m /, se
-21 m /, see
-31 m /, send
24 m /, so
-17 m /, solo
-48 m /, soy
20 m /, soyez
128 m /, stop
17 m /, supprimez
31 m /, take
-108 m /, text
-25 m /, thank
-20 m /, that
21 m /, the
-20 m /, this
26 m /, tomorrow
-34 m /, use
21 m /, veuillez
49 m /, vous
-32 m /, what
-21 m /, whatever
29 m /, wrong
41 m /, ya
17 m /, you
-52 m /. call
36 m /. can
-23 m /. could
-39 m /. delete
42 m /. dont
28 m /. effacez
26 m /. enough
39 m /. fix
23 m /. get
-23 m /. i
37 m /. id
-15 m /. im
-34 m /. is
-35 m /. its
-28 m /. jai
-8 m /. je
-25 m /. la
23 m /. lose
24 m /. me
45 m /. merci
-18 m /. my
38 m /. no
21 m /. not
28 m /. please
35 m /. que
19 m /. quit
15 m /. remove
22 m /. so
27 m /. stop
30 m /. take
-33 m /. texting
28 m /. texts
13 m /. thank
22 m /. the
22 m /. unsubscribe
-27 m /. ustedes
-22 m /. what
-37 m /. who
23 m /. yo
16 m /. you
19 m /. youre
-10 m /all ,
46 m /all .
13 m /all communications
-14 m /all day
-9 m /all de
35 m /all i
-28 m /all messages
20 m /all my
32 m /all of
45 m /all that
-43 m /all the
-26 m /all this
16 m /alone ,
113 m /alone .
27 m /alone a
-23 m /alone all
-27 m /alone an
73 m /alone de
23 m /alone it
-30 m /alone my
-10 m /alone of
43 m /alone please
-79 m /alone the
-6 m /alone this
12 m /alone with
38 m /alone your
19 m /anger .
-23 m /anger el
32 m /anger esto
47 m /anger los
28 m /anger mensajes
-40 m /anger mi
41 m /anger moi
-3 m /anger off
25 m /anger sus
-40 m /anger una
52 m /answer ,
-25 m /answer .
25 m /answer pas
21 m /answer plus
19 m /answer stop
12 m /answer to
-20 m /answer your
61 m /ask ,
-30 m /ask a
16 m /ask and
-19 m /ask be
-26 m /ask call
27 m /ask cease
-26 m /ask come
13 m /ask darreter
106 m /ask de
19 m /ask delete
27 m /ask desist
12 m /ask discontinue
-14 m /ask do
-48 m /ask dont
26 m /ask end
-48 m /ask esto
-42 m /ask for
25 m /ask forget
-41 m /ask him
-44 m /ask i
29 m /ask im
51 m /ask informacion
-24 m /ask it
-29 m /ask keep
39 m /ask la
-17 m /ask leave
21 m /ask make
18 m /ask me
-53 m /ask mecrire
53 m /ask no
68 m /ask que
48 m /ask quit
32 m /ask quitar
-4 m /ask remove
28 m /ask saquenme
15 m /ask see
-11 m /ask stop
-19 m /ask supprimer
44 m /ask take
-23 m /ask text
13 m /ask that
40 m /ask to
16 m /ask turn
50 m /ask u
12 m /ask unsubscribe
-19 m /ask update
-54 m /ask use
-9 m /ask vous
-39 m /ask you
21 m /auto ,
-48 m /auto .
34 m /auto text
25 m /block ,
14 m /block a
-21 m /block as
34 m /block me
36 m /block my
-52 m /block this
42 m /block you
-80 m /call ,
18 m /call a
-34 m /call again
-18 m /call back
-18 m /call im
23 m /call instead
28 m /call mal
-18 m /call mas
-89 m /call me
35 m /call merci
51 m /call my
16 m /call ni
-11 m /call par
14 m /call pas
-17 m /call por
-19 m /call svp
31 m /call the
-3 m /call you
-16 m /cancel ,
-18 m /cancel el
-41 m /cancel estos
22 m /cancel la
25 m /cancel les
61 m /cancel los
22 m /cancel mensajes
22 m /cancel mi
-45 m /cancel my
-30 m /cancel please
-29 m /cancel sin
20 m /cancel the
17 m /cancel these
4 m /come ,
-27 m /come after
19 m /come anything
18 m /come back
21 m /come de
-19 m /come el
22 m /come hoy
-26 m /come it
7 m /come me
18 m /come my
26 m /come nada
-10 m /come pas
-29 m /come plus
-51 m /come the
-43 m /come through
-14 m /come tomorrow
32 m /consent ,
25 m /consent .
42 m /consent a
31 m /consent me
32 m /consent mensajes
25 m /consent pas
-25 m /consent text
12 m /consent to
69 m /day ,
7 m /day .
-38 m /day 4
-20 m /day 9
29 m /day a
12 m /day and
-2 m /day de
-39 m /day end
-20 m /day et
-14 m /day i
-25 m /day le
28 m /day not
-49 m /day please
-29 m /day por
-13 m /day the
21 m /day this
-13 m /day works
-20 m /day y
-41 m /dead end
25 m /dead mi
35 m /email me
-32 m /email only
33 m /enough ,
-33 m /enough .
33 m /enough and
-46 m /enough basta
-22 m /enough casi
18 m /enough con
19 m /enough cuando
-14 m /enough de
42 m /enough dejen
25 m /enough dejenme
-36 m /enough esta
17 m /enough estuvo
14 m /enough les
8 m /enough no
-17 m /enough pague
22 m /enough tenemos
53 m /enough tengo
17 m /enough texts
-32 m /enough urgent
-21 m /enough voy
55 m /enough ya
12 m /give de
-56 m /give me
16 m /give mon
-28 m /give you
48 m /kin ,
-31 m /kin .
19 m /kin a
-27 m /kin about
21 m /kin de
-30 m /kin from
50 m /kin las
29 m /kin qui
-19 m /know bien
-28 m /know desabonner
-19 m /know equivoco
-21 m /know et
36 m /know how
-24 m /know me
35 m /know pas
31 m /know the
-31 m /know why
22 m /last demande
-20 m /last floor
-45 m /last message
-16 m /last night
32 m /last text
39 m /last texto
34 m /law ,
27 m /law .
33 m /law a
19 m /law de
25 m /law general
25 m /law if
26 m /law will
-49 m /list ,
91 m /list .
-27 m /list de
-21 m /list des
-24 m /list i
-30 m /list of
27 m /list so
-27 m /list to
23 m /me ,
58 m /me .
49 m /me 06
-46 m /me a
22 m /me ablen
18 m /me abogado
23 m /me about
15 m /me accord
25 m /me account
50 m /me again
22 m /me agian
32 m /me alone
15 m /me already
26 m /me and
15 m /me any
19 m /me anymore
-33 m /me arrete
18 m /me ask
-23 m /me asked
-19 m /me at
-33 m /me back
-13 m /me bail
126 m /me be
12 m /me besoin
-25 m /me boss
-30 m /me business
-17 m /me by
-15 m /me called
21 m /me calling
42 m /me cant
17 m /me car
21 m /me carrier
18 m /me cat
26 m /me celular
56 m /me change
-27 m /me changed
17 m /me cobran
28 m /me cochee
-21 m /me cold
-16 m /me commande
19 m /me contact
25 m /me contacte
8 m /me contacter
16 m /me contactez
19 m /me contacto
-31 m /me contacts
45 m /me contract
27 m /me conversation
23 m /me country
19 m /me coute
35 m /me data
31 m /me datos
-15 m /me daughter
56 m /me de
48 m /me decline
-36 m /me deja
20 m /me dejen
-12 m /me demande
-36 m /me derangez
-58 m /me dernier
30 m /me desabonner
-23 m /me desinscrire
-23 m /me devuelven
-30 m /me did
-37 m /me do
10 m /me dois
41 m /me done
20 m /me donnees
-56 m /me dont
20 m /me droit
-22 m /me duele
-26 m /me escriba
69 m /me escriban
28 m /me escribas
-43 m /me escriben
-27 m /me escribieron
-24 m /me esposa
-90 m /me ex
-40 m /me facturer
-64 m /me faut
-33 m /me fence
18 m /me file
14 m /me fils
-25 m /me for
24 m /me found
18 m /me from
-44 m /me get
7 m /me getting
66 m /me good
28 m /me got
16 m /me gusta
32 m /me hables
-21 m /me had
-24 m /me han
49 m /me have
-35 m /me here
31 m /me hijo
34 m /me house
-13 m /me in
30 m /me inbox
-28 m /me interesa
22 m /me is
-14 m /me isnt
36 m /me joindre
-44 m /me know
56 m /me la
-18 m /me laisse
-32 m /me last
24 m /me lawyer
-28 m /me le
-48 m /me lease
-38 m /me left
-6 m /me like
16 m /me line
-9 m /me list
31 m /me llamen
30 m /me llegue
23 m /me lleguen
-18 m /me lo
-10 m /me lost
28 m /me make
36 m /me mande
-10 m /me manden
44 m /me mandes
-24 m /me me
14 m /me message
11 m /me messages
-17 m /me missed
20 m /me mon
26 m /me moppose
-55 m /me more
29 m /me mother
-38 m /me name
-1 m /me ne
-38 m /me need
-22 m /me neighbor
-19 m /me new
43 m /me no
-19 m /me nombre
22 m /me now
45 m /me num
18 m /me number
-9 m /me numero
25 m /me object
31 m /me of
-5 m /me off
-46 m /me on
-68 m /me one
61 m /me only
47 m /me opongo
-37 m /me opt
17 m /me or
-21 m /me out
-23 m /me paro
29 m /me pas
-24 m /me perdu
-13 m /me phone
23 m /me plan
-59 m /me please
7 m /me plus
11 m /me plutot
39 m /me porte
-23 m /me prefere
17 m /me pu
19 m /me puede
-18 m /me pueden
23 m /me quit
26 m /me recois
70 m /me refuse
20 m /me retire
23 m /me right
-29 m /me robaron
36 m /me said
18 m /me salgo
-25 m /me salio
16 m /me say
34 m /me service
15 m /me should
15 m /me sigan
-50 m /me so
-9 m /me son
-23 m /me souhaite
22 m /me speak
-48 m /me still
-48 m /me stop
13 m /me stuff
-30 m /me subscription
-43 m /me suis
58 m /me take
47 m /me telefono
33 m /me telephone
-36 m /me text
31 m /me texter
-22 m /me texting
-40 m /me texts
-73 m /me the
-13 m /me think
-46 m /me this
24 m /me tienen
-65 m /me to
18 m /me tranquille
19 m /me trouve
-36 m /me ultimo
-53 m /me un
-28 m /me unsubscribe
22 m /me up
47 m /me veux
-46 m /me voir
-33 m /me vole
-16 m /me voudrais
13 m /me voulais
9 m /me vous
25 m /me want
11 m /me was
12 m /me when
-16 m /me wife
15 m /me will
19 m /me wish
24 m /me with
28 m /me withdraw
30 m /me work
22 m /me would
30 m /me your
74 m /more .
84 m /more a
27 m /more and
-32 m /more attendre
-52 m /more besoin
15 m /more contact
-33 m /more court
-60 m /more de
-39 m /more dinformations
24 m /more envoyer
16 m /more etre
21 m /more from
57 m /more ici
-36 m /more informacion
18 m /more interested
16 m /more jamais
13 m /more la
-22 m /more leaks
8 m /more me
27 m /more mecrire
-11 m /more mensajes
22 m /more message
-9 m /more of
29 m /more one
46 m /more por
-40 m /more questions
-47 m /more recevoir
54 m /more rien
-26 m /more tard
-13 m /more text
-32 m /more texting
9 m /more textos
19 m /more texts
-29 m /more than
17 m /more time
72 m /more un
-31 m /more vez
-37 m /more vos
60 m /more vous
47 m /more y
-35 m /moved ,
22 m /moved a
26 m /moved dautre
33 m /moved de
5 m /moved else
-24 m /moved it
-51 m /moved merci
-38 m /moved quelquun
-26 m /moved stole
13 m /moved the
26 m /moved to
12 m /no ,
110 m /no .
-10 m /no a
-44 m /no accept
22 m /no acepto
86 m /no again
-26 m /no answer
48 m /no appele
-36 m /no ask
23 m /no asked
28 m /no autorizo
-11 m /no be
-32 m /no bien
-13 m /no bother
46 m /no call
-57 m /no calls
-17 m /no care
-33 m /no ce
-21 m /no come
15 m /no consent
28 m /no contact
-32 m /no cut
-23 m /no dautre
39 m /no de
-31 m /no deja
-98 m /no dejen
24 m /no deseo
-10 m /no do
-83 m /no encore
30 m /no entienden
-30 m /no entiendo
12 m /no enviar
18 m /no envoyer
40 m /no es
-17 m /no escriban
23 m /no etre
-25 m /no ever
33 m /no facon
31 m /no for
-76 m /no forget
34 m /no fui
7 m /no further
-12 m /no get
21 m /no give
-24 m /no go
-36 m /no got
63 m /no gracias
-14 m /no have
30 m /no he
-38 m /no hear
-39 m /no here
23 m /no hmu
13 m /no i
16 m /no idea
21 m /no interesse
-16 m /no interested
29 m /no keep
21 m /no know
-5 m /no la
-27 m /no leave
-12 m /no les
22 m /no linda
33 m /no live
-31 m /no llego
42 m /no lo
-13 m /no longer
26 m /no los
20 m /no m
-22 m /no ma
42 m /no manden
12 m /no mappelez
-35 m /no maria
-25 m /no mavez
-36 m /no me
21 m /no mean
16 m /no mecrivez
-42 m /no mensajes
-49 m /no menvoyez
22 m /no merci
95 m /no message
-54 m /no mind
-22 m /no minteresse
4 m /no moi
22 m /no molestar
-51 m /no molesten
-6 m /no mon
55 m /no more
18 m /no msg
-58 m /no my
-35 m /no need
22 m /no no
-30 m /no not
-36 m /no now
43 m /no one
43 m /no para
62 m /no pas
31 m /no pour
-14 m /no que
47 m /no querer
41 m /no quiero
-23 m /no ready
-31 m /no really
26 m /no recall
-14 m /no receive
34 m /no recevoir
-55 m /no recibi
-55 m /no recois
-16 m /no recu
-48 m /no remove
29 m /no reply
24 m /no repondez
43 m /no respond
21 m /no rien
52 m /no ring
26 m /no sais
-17 m /no sarrete
-36 m /no se
-26 m /no see
172 m /no send
-29 m /no show
23 m /no sigan
32 m /no sign
-22 m /no signal
-23 m /no sirve
26 m /no sms
10 m /no souhaite
110 m /no soy
-13 m /no start
57 m /no steve
15 m /no stop
49 m /no suis
-15 m /no svp
-38 m /no take
-52 m /no talk
-40 m /no tengo
93 m /no text
-35 m /no texted
36 m /no texting
25 m /no texts
-21 m /no thanks
-18 m /no the
-6 m /no to
-40 m /no trop
36 m /no txt
-24 m /no understand
37 m /no use
-29 m /no uso
41 m /no veo
-31 m /no veux
-16 m /no vino
28 m /no vouloir
14 m /no vous
-37 m /no vu
16 m /no vuelvas
79 m /no want
29 m /no wanted
26 m /no waste
26 m /no wnat
-27 m /no worry
71 m /no write
-38 m /no yet
16 m /no your
-78 m /number ,
37 m /number .
-23 m /number a
-13 m /number again
-5 m /number and
21 m /number but
34 m /number calls
-76 m /number de
-18 m /number doesnt
-38 m /number down
-28 m /number equivocado
24 m /number es
-3 m /number for
3 m /number from
2 m /number in
19 m /number nest
17 m /number no
31 m /number now
23 m /number number
-58 m /number on
27 m /number out
15 m /number please
26 m /number svp
17 m /number to
-22 m /number viejo
-52 m /number was
48 m /party ,
32 m /party .
-14 m /party is
-20 m /party ne
23 m /party no
-32 m /party or
14 m /party to
15 m /polite ,
-12 m /polite .
3 m /polite de
-32 m /polite for
-15 m /polite i
17 m /polite it
-18 m /polite que
25 m /polite wrong
-22 m /polite ya
-25 m /question .
20 m /question a
27 m /question annuler
19 m /question are
33 m /question ca
18 m /question ce
24 m /question cest
40 m /question culot
14 m /question de
32 m /question dejen
37 m /question did
-7 m /question do
-43 m /question does
-26 m /question era
10 m /question es
-38 m /question est
19 m /question este
-56 m /question etes
-15 m /question faire
22 m /question faut
-24 m /question hablo
17 m /question hay
21 m /question i
-55 m /question is
-23 m /question it
19 m /question jai
70 m /question je
-25 m /question lo
16 m /question many
-22 m /question me
-13 m /question much
-4 m /question no
-29 m /question number
24 m /question on
-15 m /question paren
-19 m /question pesados
-17 m /question queda
-8 m /question se
14 m /question the
-70 m /question this
-27 m /question time
-49 m /question to
-55 m /question vous
37 m /question ya
47 m /question you
-16 m /question your
-59 m /receive a
-29 m /receive any
-47 m /receive back
27 m /receive ca
-63 m /receive ces
30 m /receive de
18 m /receive des
50 m /receive esto
15 m /receive estos
77 m /receive from
-25 m /receive in
-37 m /receive it
-68 m /receive los
-24 m /receive mas
61 m /receive me
3 m /receive mensajes
-66 m /receive my
17 m /receive nada
32 m /receive out
25 m /receive rid
-8 m /receive texts
5 m /receive the
40 m /receive these
-9 m /receive vos
-19 m /receive your
-27 m /remove ,
96 m /remove .
41 m /remove all
30 m /remove ce
35 m /remove d
104 m /remove de
-23 m /remove el
33 m /remove este
38 m /remove from
57 m /remove it
-131 m /remove la
-18 m /remove las
18 m /remove le
-15 m /remove les
24 m /remove me
20 m /remove mes
-50 m /remove mi
21 m /remove mis
142 m /remove moi
-26 m /remove mon
-19 m /remove muela
28 m /remove my
16 m /remove nous
18 m /remove numero
27 m /remove of
-34 m /remove pas
25 m /remove please
16 m /remove por
29 m /remove request
28 m /remove svp
-55 m /remove that
-30 m /remove the
32 m /remove this
11 m /remove un
-25 m /remove una
24 m /said .
-37 m /said a
17 m /said do
-17 m /said found
-12 m /said me
8 m /said no
19 m /said que
41 m /said stop
16 m /said to
21 m /said you
40 m /send .
-31 m /send a
-39 m /send al
-22 m /send alerts
23 m /send ca
24 m /send cosas
20 m /send el
25 m /send estos
-99 m /send los
40 m /send mas
29 m /send me
78 m /send mensajes
-30 m /send message
-37 m /send moi
41 m /send nada
-52 m /send otra
-28 m /send pas
47 m /send plus
17 m /send pu
-17 m /send quelquun
66 m /send rien
36 m /send stop
-23 m /send su
-93 m /send texto
16 m /send textos
-12 m /send them
18 m /send these
-25 m /send un
42 m /stop ,
128 m /stop .
5 m /stop a
-56 m /stop again
35 m /stop all
-17 m /stop and
11 m /stop at
26 m /stop aux
17 m /stop bothering
23 m /stop buggin
-59 m /stop by
49 m /stop ca
14 m /stop ces
41 m /stop cest
36 m /stop checking
-24 m /stop claim
49 m /stop con
17 m /stop contacting
18 m /stop d
-20 m /stop de
-58 m /stop dos
-17 m /stop du
-45 m /stop el
16 m /stop en
35 m /stop esto
-30 m /stop et
-41 m /stop ignoring
-24 m /stop in
80 m /stop it
57 m /stop la
-39 m /stop le
-9 m /stop leau
73 m /stop les
-38 m /stop letter
-40 m /stop los
45 m /stop maintenant
-16 m /stop maladie
-23 m /stop manana
-38 m /stop me
21 m /stop means
-61 m /stop mensaje
11 m /stop mensajes
-32 m /stop merci
12 m /stop messages
29 m /stop messaging
-24 m /stop mi
-44 m /stop my
170 m /stop now
-79 m /stop of
-25 m /stop off
-17 m /stop on
-23 m /stop par
-101 m /stop pas
38 m /stop please
78 m /stop por
-48 m /stop que
-18 m /stop raining
24 m /stop sa
57 m /stop sending
-51 m /stop sign
37 m /stop sil
-30 m /stop smoking
-19 m /stop stalling
46 m /stop stop
26 m /stop stopsign
45 m /stop svp
29 m /stop text
94 m /stop texting
16 m /stop the
-76 m /stop these
107 m /stop this
-42 m /stop to
32 m /stop tout
17 m /stop tranquila
40 m /stop un
-28 m /stop ver
25 m /stop vos
53 m /stop with
21 m /stop work
16 m /stop y
54 m /stop ya
-26 m /take ,
-57 m /take a
40 m /take alone
-13 m /take getting
50 m /take it
65 m /take me
85 m /take moi
-42 m /take my
-18 m /take off
-17 m /take the
25 m /take this
-22 m /take un
67 m /take your
39 m /texts ,
69 m /texts .
-11 m /texts a
43 m /texts again
-20 m /texts anterior
14 m /texts anymore
-29 m /texts are
-3 m /texts at
38 m /texts be
-70 m /texts came
21 m /texts end
24 m /texts et
51 m /texts for
-36 m /texts from
55 m /texts i
18 m /texts is
30 m /texts it
26 m /texts list
53 m /texts mas
-39 m /texts me
20 m /texts merci
-72 m /texts my
100 m /texts no
37 m /texts non
20 m /texts notifications
45 m /texts off
-65 m /texts only
43 m /texts please
-57 m /texts pls
39 m /texts por
-30 m /texts reminders
-51 m /texts suffit
13 m /texts svp
-58 m /texts the
34 m /texts this
-1 m /texts to
-40 m /texts was
30 m /texts y
24 m /texts your
24 m /thanks ,
-36 m /thanks .
-20 m /thanks a
19 m /thanks es
-20 m /thanks gracias
-20 m /thanks i
28 m /thanks jai
25 m /thanks je
-21 m /thanks no
-64 m /thanks quiero
40 m /thanks siguen
78 m /thanks stop
36 m /thanks vous
-31 m /thanks ya
-9 m /thanks you
98 m /thing ,
-40 m /thing .
-16 m /thing a
-13 m /thing and
-37 m /thing baja
-22 m /thing de
15 m /thing del
19 m /thing died
-24 m /thing es
-17 m /thing esta
21 m /thing is
23 m /thing lol
23 m /thing manana
-22 m /thing me
13 m /thing narrete
16 m /thing no
11 m /thing on
24 m /thing one
59 m /thing plainte
-17 m /thing please
-31 m /thing que
-79 m /thing quit
26 m /thing removal
-22 m /thing service
-34 m /thing stop
-23 m /thing to
-15 m /thing with
8 m /thing wont
17 m /unsubscribe ,
121 m /unsubscribe .
24 m /unsubscribe de
19 m /unsubscribe del
-34 m /unsubscribe for
-72 m /unsubscribe from
53 m /unsubscribe me
25 m /unsubscribe moi
27 m /unsubscribe out
27 m /unsubscribe por
19 m /unsubscribe svp
23 m /use mi
29 m /use my
-24 m /use the
-57 m /use this
23 m /use vos
72 m /visit ,
-61 m /visit .
5 m /visit a
-54 m /visit again
-11 m /visit and
-20 m /visit de
19 m /visit del
-33 m /visit en
11 m /visit est
41 m /visit for
30 m /visit i
55 m /visit is
-28 m /visit left
20 m /visit lol
23 m /visit me
-20 m /visit moi
21 m /visit of
27 m /visit on
-25 m /visit par
19 m /visit phone
-26 m /visit please
-11 m /visit por
-37 m /visit svp
-24 m /visit vous
23 m /visit went
-29 m /visit y
50 m /want ,
-25 m /want .
35 m /want a
-17 m /want abogado
-45 m /want annuler
-16 m /want any
-19 m /want anything
24 m /want at
-37 m /want dar
26 m /want darme
-32 m /want de
-35 m /want dejar
-47 m /want el
39 m /want em
-46 m /want esperar
16 m /want estar
23 m /want esto
12 m /want etre
-16 m /want for
26 m /want in
-11 m /want it
32 m /want le
-70 m /want les
7 m /want mas
21 m /want me
-14 m /want mensajes
-35 m /want molestar
-18 m /want my
12 m /want ne
30 m /want no
68 m /want off
-14 m /want par
18 m /want plus
34 m /want que
-21 m /want quitar
17 m /want recibir
-40 m /want retirar
-21 m /want retirer
66 m /want salir
34 m /want salirme
36 m /want sortir
13 m /want sus
-101 m /want the
-28 m /want tinte
13 m /want to
-45 m /want un
-36 m /want una
-14 m /want you
40 m /want your
-57 m /write ,
69 m /write .
77 m /write a
29 m /write again
-38 m /write al
-18 m /write aqui
44 m /write back
-29 m /write before
-35 m /write but
13 m /write de
-20 m /write encore
17 m /write for
-22 m /write her
-52 m /write ici
-30 m /write is
36 m /write ma
47 m /write mas
-93 m /write moi
55 m /write mucho
-28 m /write my
23 m /write pas
39 m /write please
95 m /write plus
-36 m /write por
20 m /write thing
10 m /write this
50 m /write to
18 m /write up
13 m /write us
-34 m /write with
-43 m /write you
36 m /wrong ,
30 m /wrong by
27 m /wrong call
-21 m /wrong chat
-43 m /wrong de
21 m /wrong dial
37 m /wrong number
19 m /wrong numero
24 m /wrong person
49 m /you ,
-35 m /you .
-27 m /you a
26 m /you after
45 m /you again
-34 m /you ai
20 m /you and
-33 m /you anymore
15 m /you are
-18 m /you at
19 m /you automated
21 m /you avez
-31 m /you be
27 m /you billboard
-12 m /you called
32 m /you can
17 m /you cant
-29 m /you coming
25 m /you continuez
19 m /you delete
-52 m /you deranger
44 m /you derangez
22 m /you didnt
19 m /you dio
16 m /you dont
27 m /you en
44 m /you envois
14 m /you etes
24 m /you faire
-17 m /you fix
-10 m /you for
-25 m /you forgot
-45 m /you get
36 m /you got
-13 m /you guys
1 m /you have
22 m /you keep
-40 m /you left
-43 m /you list
10 m /you liste
-31 m /you maider
-32 m /you make
23 m /you me
-50 m /you mecrivez
-36 m /you mensaje
-41 m /you message
-37 m /you messages
19 m /you mind
-7 m /you ne
36 m /you need
22 m /you neednt
-50 m /you never
76 m /you not
-26 m /you numero
18 m /you open
14 m /you part
37 m /you people
-18 m /you permission
19 m /you pero
-24 m /you phone
20 m /you plait
20 m /you please
-16 m /you pouvez
18 m /you pubs
-19 m /you rappelle
19 m /you rappels
19 m /you relances
-24 m /you remove
-19 m /you sending
32 m /you services
23 m /you side
28 m /you signale
13 m /you sistema
35 m /you sms
2 m /you stop
-17 m /you system
-15 m /you take
8 m /you text
30 m /you texting
-10 m /you textos
4 m /you texts
48 m /you to
-16 m /you want
-21 m /you write
-24 m 120 /party
24 m 4 /me
-19 m 9 /day
32 m a /block
15 m a /day
-60 m a /law
-33 m a /me
81 m a /more
8 m a /moved
23 m a /no
-27 m a /number
35 m a /party
-21 m a /question
14 m a /receive
-23 m a /send
-17 m a /stop
-26 m a /texts
-30 m a /thanks
17 m a /thing
71 m a /visit
20 m a /write
30 m a /wrong
22 m ablen /more
-8 m about /me
-44 m accept /texts
20 m acepto /texts
-73 m add /me
26 m after /me
26 m again /,
-34 m again /.
-16 m ai /enough
45 m ai /stop
-43 m al /visit
26 m all /.
25 m all /me
54 m allez /you
-10 m already /moved
24 m am /no
-73 m and /alone
30 m and /ask
-34 m and /come
-27 m and /give
76 m and /me
29 m and /question
26 m and /remove
-28 m and /stop
36 m and /you
-27 m another /texts
-20 m anterior /,
-19 m any /texts
14 m anymore /,
19 m anything /moved
-18 m aqui /question
13 m are /no
-31 m are /you
29 m arreter /you
22 m arretez /ask
-8 m arretez /you
-36 m as /texts
18 m asi /question
26 m ask /you
40 m at /all
-62 m at /me
15 m at /visit
21 m aucun /texts
22 m autre /party
43 m aux /texts
37 m avec /you
-21 m avez /you
-23 m back /ask
35 m back /me
37 m baja /.
44 m basta /enough
-46 m be /alone
17 m be /remove
60 m be /take
16 m be /write
-18 m before /you
22 m being /write
-41 m bien /,
23 m blacklist /me
52 m block /me
28 m block /you
-41 m blocking /me
-16 m bon /,
22 m bonjour /,
-23 m borra /me
23 m bother /write
-33 m bother /you
26 m bothering /me
30 m bro /stop
-9 m bus /stop
44 m but /me
15 m but /no
30 m buzz /alone
17 m by /texts
-25 m by /wrong
15 m ca /,
18 m ca /enough
-15 m ca /no
17 m cada /texts
-99 m call /me
-21 m call /more
-44 m call /you
-29 m called /me
30 m called /you
-32 m calls /,
-39 m can /me
31 m can /stop
-15 m can /texts
-15 m can /you
-32 m cancel /ask
-15 m cancel /day
18 m cancel /texts
21 m cancelar /texts
-25 m cancelar /visit
52 m cant /texts
28 m case /question
80 m ce /number
-20 m ce /question
-27 m ce /visit
-14 m ces /texts
23 m cesser /you
-24 m cest /me
-55 m cest /question
36 m cette /day
-18 m cette /thing
-30 m change /,
18 m change /me
21 m chaque /texts
-19 m chez /me
-14 m chez /you
28 m cochee /,
22 m color /,
27 m comment /cancel
-22 m comment /stop
-13 m como /me
18 m como /no
35 m comprenez /no
-40 m con /me
36 m con /texts
18 m con /you
14 m conozco /,
36 m consider /me
-15 m contact /,
19 m contact /ask
-19 m contact /me
-28 m contactez /me
14 m contactez /more
22 m contacting /me
-25 m contacts /,
-21 m contract /.
-29 m could /you
17 m count /me
-18 m ct /number
-23 m cuando /come
25 m customer /,
-52 m cut /alone
29 m d /alone
-12 m dans /you
20 m de /alone
-13 m de /answer
92 m de /call
-19 m de /come
-28 m de /day
-44 m de /know
27 m de /list
67 m de /me
43 m de /no
-46 m de /number
-41 m de /question
-22 m de /receive
87 m de /send
196 m de /texts
-39 m de /thing
2 m de /unsubscribe
-49 m de /visit
38 m de /write
130 m de /you
-41 m dead /stop
-61 m deje /texts
24 m del /day
-35 m del /thing
-26 m del /visit
27 m delete /all
19 m delete /me
-27 m deranger /more
-41 m derangez /no
37 m des /texts
-18 m des /visit
22 m deuxieme /ask
-28 m did /no
43 m didnt /call
-28 m died /,
19 m dije /question
-26 m dijo /question
19 m dio /me
19 m disturb /me
-34 m do /me
62 m do /no
-134 m do /you
-28 m does /you
30 m done /,
16 m donne /me
33 m dont /answer
105 m dont /come
-56 m dont /consent
-8 m dont /know
10 m dont /more
-122 m dont /remove
20 m dont /send
-65 m dont /stop
-16 m dont /take
21 m dont /texts
20 m dont /use
20 m dont /want
81 m dont /write
19 m dont /you
-36 m down /me
29 m du /day
24 m du /texts
-27 m ecris /me
-63 m ecrivez /me
17 m ecrivez /more
19 m effacez /me
-20 m el /day
-28 m el /kin
33 m el /last
-50 m el /number
20 m el /receive
-49 m el /texts
-9 m el /thing
29 m el /visit
20 m elle /no
-29 m else /,
35 m email /me
46 m en /alone
7 m en /me
-14 m en /visit
32 m encore /you
27 m end /me
-20 m end /visit
26 m enleve /me
-22 m enlever /you
-32 m enlevez /me
44 m enlevez /you
21 m enough /.
-34 m enough /said
19 m enough /texts
23 m entienden /question
-37 m envoyez /me
37 m envoyez /more
-21 m envoyez /moved
-66 m es /me
-61 m es /texts
43 m es /you
27 m esa /visit
23 m escriban /.
9 m escriban /more
-70 m escribirme /,
-19 m ese /visit
24 m esos /texts
-42 m esperar /more
17 m esposo /,
-10 m est /block
23 m est /come
-18 m esta /block
-25 m esta /unsubscribe
34 m este /number
21 m esten /send
-10 m estos /texts
14 m estoy /enough
28 m estoy /want
54 m et /me
13 m et /no
-24 m et /send
35 m etes /enough
-65 m etes /you
47 m etre /write
13 m ever /texts
15 m ever /write
14 m ex /,
-44 m ex /no
-44 m f /alone
75 m f /you
37 m faites /wrong
13 m falta /question
-25 m favor /no
18 m favor /remove
-19 m fax /number
48 m fine /,
-29 m first /,
-35 m for /all
-27 m for /day
15 m for /me
29 m for /texts
26 m for /thanks
23 m for /visit
-27 m for /write
11 m for /you
-29 m forget /me
-33 m forgot /me
24 m foutez /me
27 m from /all
18 m from /list
20 m from /me
-22 m from /thing
156 m from /you
33 m fuck /alone
23 m fue /no
27 m fui /me
-24 m fumer /,
16 m further /texts
13 m further /write
23 m gardez /you
48 m get /alone
-35 m get /me
25 m get /remove
26 m get /texts
16 m get /you
27 m getting /me
-38 m give /me
-22 m give /you
4 m go /alone
20 m got /me
13 m gracias /,
16 m gusta /question
-26 m gym /,
-20 m gym /visit
-19 m hablar /anger
20 m had /me
-21 m han /send
-14 m have /all
-28 m have /enough
17 m have /me
8 m have /no
17 m having /me
27 m hay /question
-21 m hear /me
-24 m help /me
-23 m her /,
29 m here /,
-30 m hes /no
19 m hi /,
-18 m hier /day
21 m him /alone
17 m house /,
43 m how /you
-10 m i /alone
-12 m i /call
47 m i /cancel
-35 m i /give
-30 m i /know
29 m i /no
63 m i /said
25 m i /stop
40 m i /take
-23 m i /texts
-63 m i /unsubscribe
34 m i /visit
-7 m i /want
-24 m i /write
28 m id /want
27 m idea /question
-8 m if /me
53 m if /you
-41 m ignoring /me
-62 m il /me
-13 m il /no
-27 m ill /call
-70 m im /alone
-21 m im /block
21 m im /call
48 m im /enough
-22 m im /no
68 m im /thanks
25 m in /alone
34 m in /day
36 m interesa /receive
-17 m is /,
-14 m is /alone
-10 m is /block
19 m is /enough
-50 m is /me
75 m is /no
22 m is /texts
-24 m is /thanks
-20 m is /write
18 m it /.
26 m it /alone
21 m it /ask
-65 m it /stop
-28 m it /you
21 m ive /moved
-24 m ive /take
51 m jai /come
-29 m jai /more
21 m jai /moved
29 m jai /no
13 m jai /said
-23 m jai /send
-51 m jai /stop
28 m jai /thing
12 m jai /want
-11 m je /ask
-8 m je /come
47 m je /consent
-24 m je /me
26 m je /receive
37 m je /thing
-3 m je /want
11 m je /you
24 m jespere /question
20 m jexerce /me
21 m jme /unsubscribe
-20 m just /come
31 m just /stop
23 m keep /me
-13 m keep /receive
-8 m keep /write
47 m keep /you
-35 m keeps /write
15 m la /,
76 m la /alone
22 m la /anger
29 m la /ask
-11 m la /come
60 m la /day
-19 m la /law
-11 m la /list
-16 m la /texts
-27 m la /thing
47 m la /unsubscribe
-3 m la /visit
-15 m la /write
31 m lache /me
31 m lachez /me
40 m laisse /me
12 m last /texts
49 m le /ask
-16 m le /call
-28 m le /day
15 m le /kin
39 m le /last
70 m le /number
15 m le /receive
-23 m le /stop
-32 m le /texts
-44 m le /thing
-30 m le /visit
25 m leave /me
25 m left /alone
29 m les /ask
15 m les /call
19 m les /give
57 m les /texts
-27 m les /thing
-8 m let /me
-12 m list /,
43 m list /.
19 m liste /.
-24 m llamadas /no
-18 m llame /,
-54 m llamen /,
20 m llamo /,
26 m llegue /no
-34 m lo /come
24 m lo /question
23 m lo /want
26 m lol /no
-39 m lol /stop
14 m longer /want
40 m los /ask
47 m los /block
20 m los /know
-55 m los /texts
-15 m los /thing
21 m lose /me
-40 m lost /me
20 m ma /thing
-19 m ma /visit
-13 m mal /,
24 m mandar /texts
-17 m mandarme /texts
-34 m manden /more
22 m manden /no
47 m manden /texts
17 m many /said
-69 m many /texts
13 m mappelez /no
-39 m marche /more
-26 m mardi /,
25 m marque /,
15 m mas /texts
-25 m mavez /no
34 m me /.
53 m me /all
48 m me /alone
23 m me /answer
-31 m me /ask
-2 m me /call
19 m me /come
18 m me /give
-14 m me /know
-71 m me /me
70 m me /more
13 m me /remove
59 m me /send
38 m me /texts
-20 m me /unsubscribe
-40 m me /visit
-26 m me /want
49 m me /write
-33 m me /wrong
24 m me /you
21 m means /stop
-17 m mecrire /ask
34 m mecris /no
28 m mecrivez /more
-27 m mejor /texts
-22 m mejor /write
58 m mensaje /,
45 m mensaje /more
49 m mensaje /question
-23 m mensaje /send
13 m mensajes /.
36 m mensajes /no
-13 m menvoyez /more
12 m merci /stop
11 m mes /list
20 m message /,
22 m message /ask
25 m message /me
14 m message /more
-22 m message /no
-34 m message /send
-35 m messages /,
24 m messages /.
37 m messages /ask
-23 m messages /come
27 m messaging /me
25 m metanse /you
-35 m mettez /me
19 m mettre /stop
16 m mi /consent
-36 m mi /last
40 m mi /law
40 m mi /number
8 m mi /thing
19 m mi /write
-28 m minteresse /no
24 m mis /list
38 m missed /call
-23 m missed /you
22 m mistake /,
-16 m moi /,
18 m moi /alone
15 m moi /ask
-22 m moi /day
45 m moi /more
-18 m moi /question
-34 m molestar /,
25 m mon /consent
12 m mon /kin
-58 m mon /last
28 m mon /law
33 m mon /number
-24 m mon /visit
24 m month /,
25 m more /.
43 m more /texts
-38 m more /thing
18 m more /write
-17 m muchas /thanks
24 m murio /me
24 m must /stop
-15 m muy /stop
-16 m my /call
59 m my /consent
-17 m my /kin
-32 m my /last
34 m my /law
-29 m my /list
85 m my /number
-39 m my /party
-18 m my /texts
-16 m my /thing
-3 m my /visit
25 m my /write
-24 m nada /,
-58 m nada /more
-11 m nai /more
12 m nai /no
-14 m name /alone
-25 m narrete /no
-32 m narretez /no
9 m ne /call
-38 m ne /come
35 m ne /know
-32 m ne /me
14 m ne /more
86 m ne /no
-42 m ne /receive
-34 m ne /remove
-23 m ne /send
-25 m ne /stop
22 m ne /use
-43 m ne /want
10 m ne /you
-17 m necesito /law
16 m necrivez /more
23 m necrivez /no
-49 m need /all
22 m neednt /write
23 m nenvoyez /more
16 m nenvoyez /no
-17 m nest /more
51 m nest /no
-24 m never /answer
23 m never /ask
-18 m never /consent
80 m never /more
-35 m never /receive
46 m never /texts
21 m never /want
-26 m never /write
36 m new /thing
47 m next /day
-92 m next /stop
34 m next /texts
18 m ni /texts
52 m night /,
17 m no /.
9 m no /answer
-25 m no /block
-47 m no /call
53 m no /consent
-93 m no /know
53 m no /me
127 m no /more
20 m no /no
-29 m no /receive
60 m no /send
10 m no /stop
-14 m no /texts
42 m no /thanks
29 m no /use
30 m no /want
52 m no /write
19 m no /you
22 m non /ask
53 m not /answer
37 m not /call
19 m not /come
45 m not /consent
27 m not /know
-66 m not /me
-35 m not /receive
-23 m not /stop
91 m not /texts
18 m not /use
13 m not /you
-97 m notez /me
18 m nous /write
42 m now /ask
-43 m now /no
-27 m number /,
41 m number /.
58 m number /alone
22 m number /day
-23 m number /more
-22 m numero /,
26 m numero /.
18 m numero /ask
-28 m numero /wrong
16 m nunca /more
18 m of /all
-49 m of /day
36 m of /me
-13 m of /visit
-51 m of /write
92 m of /you
62 m off /.
-15 m off /day
50 m off /you
-33 m oh /no
-40 m old /number
13 m old /thing
18 m on /know
-32 m on /list
-24 m on /me
-12 m on /no
105 m on /stop
9 m on /you
-46 m one /,
20 m one /more
-30 m only /,
28 m only /ask
-65 m only /texts
16 m only /want
-7 m opt /alone
27 m opting /alone
13 m or /me
-42 m or /no
20 m or /texts
29 m otez /me
-17 m other /party
-31 m otra /said
20 m oubliez /me
31 m out /.
43 m out /ask
32 m over /,
-20 m over /me
-46 m panneau /stop
28 m panneau /texts
-91 m par /texts
60 m par /thing
17 m par /wrong
23 m para /enough
-24 m para /me
-46 m para /question
15 m pas /,
-35 m pas /ask
10 m pas /me
-72 m pas /more
-32 m pas /thanks
35 m pas /want
18 m pas /write
-73 m pas /you
-41 m pense /question
31 m per /texts
27 m perdez /me
-44 m perdon /,
33 m pero /no
22 m person /you
-20 m personne /no
21 m phone /,
-36 m phone /.
30 m phone /call
13 m phone /more
21 m phone /number
18 m phone /visit
33 m pido /question
-27 m planta /unsubscribe
-30 m please /call
-16 m please /cancel
13 m please /polite
43 m please /remove
54 m please /stop
-12 m please /take
-38 m please /texts
18 m please /unsubscribe
-45 m please /use
29 m pls /me
45 m pls /stop
-44 m plus /,
-33 m plus /law
52 m plus /no
-35 m plus /receive
35 m plus /send
-52 m plus /want
49 m plus /write
-39 m plutot /,
-41 m por /question
25 m por /texts
39 m porte /law
-24 m pour /all
-28 m pour /no
15 m pour /question
-40 m pour /you
19 m pourquoi /me
-70 m pouvez /write
18 m preferiria /no
45 m prefiero /question
-45 m prefiero /texts
26 m proximo /texts
22 m pu /no
25 m puede /remove
-49 m puis /me
-41 m put /me
16 m q /enough
16 m q /me
-23 m quand /you
-9 m que /call
-25 m que /cancel
67 m que /me
-1 m que /no
48 m que /receive
-28 m que /send
48 m que /stop
25 m que /write
12 m que /you
26 m quelquun /moved
34 m querer /texts
-22 m qui /.
-28 m quien /write
-15 m quiero /more
-14 m quiero /question
-31 m quiero /receive
-39 m quiero /remove
-27 m quiero /stop
66 m quiero /texts
-22 m quiero /write
24 m quit /me
-56 m quit /more
48 m quit /write
-17 m quitar /me
-32 m rappelez /me
31 m rappels /ask
-13 m rather /no
14 m rather /you
-31 m reach /me
-53 m recevoir /you
15 m recibir /more
17 m recibir /no
-17 m recibir /texts
19 m recibir /you
-28 m recu /you
27 m refuse /you
-20 m remboursez /me
18 m reminders /ask
39 m removal /ask
19 m remove /me
-17 m remove /thing
21 m removed /me
-24 m rendez /you
-29 m reply /stop
21 m repondez /more
29 m repondez /no
-38 m retirar /me
14 m retire /me
-31 m retirer /me
60 m retirez /me
18 m rien /ask
-23 m rien /moved
38 m rmv /me
46 m sa /enough
23 m saber /no
13 m said /no
18 m said /stop
31 m sais /no
-28 m sale /stop
-31 m same /party
-17 m sarrete /no
-23 m saw /me
-29 m se /me
18 m se /question
-26 m se /remove
-28 m se /unsubscribe
-57 m see /you
30 m send /all
23 m send /me
31 m send /more
30 m send /no
-44 m send /texts
15 m sending /me
-15 m sending /texts
18 m sending /you
33 m sent /stop
-43 m sest /stop
-29 m should /me
47 m si /me
-26 m si /no
34 m si /thanks
-56 m si /want
36 m si /you
39 m siguen /write
20 m sil /you
25 m since /me
38 m sms /,
36 m sms /.
-12 m sms /ask
-44 m sms /enough
46 m sms /no
28 m so /all
-30 m so /ask
-20 m so /day
-26 m so /me
28 m so /no
-33 m so /polite
24 m so /stop
-45 m so /texts
-27 m soir /,
39 m solo /call
-15 m solo /stop
25 m some1 /moved
20 m somebody /moved
-14 m someone /moved
-13 m something /you
28 m sorry /wrong
-26 m souhaite /more
11 m souhaite /no
26 m stay /alone
35 m still /receive
-56 m still /want
-26 m stole /me
44 m stop /,
44 m stop /.
27 m stop /all
44 m stop /ask
-14 m stop /come
20 m stop /no
-13 m stop /question
36 m stop /receive
55 m stop /send
20 m stop /stop
21 m stop /texts
-48 m stop /thing
6 m stop /visit
140 m stop /write
-77 m stop /you
51 m stopsign /stop
12 m su /list
-21 m su /number
23 m subscribe /me
16 m suffit /you
24 m suis /no
24 m suppress /me
-6 m supprimez /me
21 m suprimer /me
15 m suspender /texts
-21 m take /alone
9 m take /me
20 m take /you
16 m tan /polite
-22 m technicien /,
19 m telephonez /me
-12 m tell /me
23 m tell /you
-33 m tenant /,
19 m tes /texts
25 m text /,
23 m text /.
-27 m text /day
47 m text /list
37 m text /more
16 m text /texts
-32 m texted /me
4 m texting /me
-20 m textos /,
-13 m texts /,
28 m texts /.
21 m texts /me
21 m texts /stop
-3 m thank /you
32 m thanks /,
-23 m that /ask
54 m that /me
36 m that /number
17 m that /thing
-24 m that /visit
17 m that /you
-25 m the /day
-21 m the /email
44 m the /last
112 m the /law
14 m the /list
108 m the /number
36 m the /party
9 m the /said
-55 m the /stop
106 m the /texts
-16 m the /thing
-49 m the /visit
26 m the /wrong
20 m then /take
34 m theres /no
-42 m these /texts
43 m thing /ask
15 m this /,
-6 m this /.
-29 m this /day
29 m this /list
38 m this /me
-14 m this /no
-50 m this /number
29 m this /texts
-56 m this /thing
-24 m thought /you
22 m throw /me
24 m tienen /enough
47 m time /me
25 m to /ask
-30 m to /call
-29 m to /cancel
12 m to /come
43 m to /law
54 m to /me
16 m to /no
78 m to /receive
-16 m to /remove
33 m to /said
-42 m to /take
42 m to /texts
-96 m to /unsubscribe
-41 m to /write
-47 m to /you
18 m today /,
-38 m trouve /moved
21 m turn /alone
20 m two /thing
-32 m txt /me
27 m u /ask
-18 m u /party
-19 m u /receive
15 m u /stop
16 m u /texts
22 m u /want
43 m un /auto
50 m un /consent
-25 m un /law
39 m un /no
-39 m un /stop
-54 m un /texts
16 m un /wrong
-19 m una /party
20 m une /said
24 m unsubscribe /.
9 m unsubscribe /me
-19 m up /,
-36 m update /me
24 m update /you
24 m us /alone
-37 m use /me
-29 m uso /texts
12 m ustedes /,
26 m veu /more
13 m veuillez /me
-13 m veuillez /remove
-55 m veux /cancel
50 m veux /more
27 m veux /no
-32 m veux /remove
-29 m vi /you
-33 m vole /me
8 m vos /list
14 m vos /texts
19 m vos /write
21 m votre /list
-40 m votre /texts
10 m votre /visit
-18 m vous /.
-25 m vous /answer
-27 m vous /ask
31 m vous /block
-20 m vous /call
25 m vous /me
-7 m vous /no
-32 m vous /remove
35 m vous /send
-32 m vous /write
10 m vous /you
-37 m vu /you
-30 m waiting /list
17 m want /all
60 m want /alone
7 m want /texts
26 m want /you
-21 m was /said
18 m was /wrong
19 m wasnt /me
-10 m we /ask
28 m we /moved
-29 m we /no
-29 m what /number
30 m what /you
26 m when /me
-44 m when /you
-28 m who /day
-24 m who /me
37 m who /you
-36 m whos /me
16 m why /day
-15 m why /no
-21 m why /you
47 m with /me
-21 m with /more
-42 m with /you
-47 m without /me
-23 m wont /stop
19 m work /number
-13 m would /want
18 m would /you
26 m wrong /number
30 m wrong /party
-21 m wrong /texts
-1 m wrong /thing
-16 m wrong /visit
28 m y /no
-18 m y /you
-21 m ya /moved
8 m ya /no
48 m ya /stop
-35 m ya /you
-22 m yes /ask
31 m yes /stop
31 m yo /no
18 m yo /want
29 m you /,
27 m you /anger
20 m you /ask
-42 m you /come
-19 m you /consent
12 m you /day
20 m you /know
13 m you /more
74 m you /no
53 m you /party
20 m you /remove
-14 m you /send
-30 m you /take
-30 m you /texts
-31 m you /write
22 m your /auto
-22 m your /email
-18 m your /list
-23 m your /number
-21 m your /party
25 m your /texts
23 m your /write
23 m youre /write
-39 w ,
66 w .
48 w 06
-32 w 10
-25 w 120
-19 w 14
13 w 15
-42 w 17h
-23 w 18h
-19 w 2
-60 w 200
-56 w 3
-18 w 30
-63 w 300
-15 w 3pm
-49 w 4
-29 w 40
-18 w 42
-10 w 4471
-29 w 500
-29 w 555
-19 w 5k
25 w 6
9 w 8
-25 w 9
-27 w a
-43 w able
22 w ablen
-18 w abre
-33 w accept
-21 w ad
-25 w add
22 w agian
12 w agradeceria
-36 w agree
-3 w agua
-38 w ahi
32 w ahora
-13 w ai
-87 w al
-36 w alarm
19 w alerts
14 w algo
-12 w alguien
-10 w all
34 w allez
63 w alone
18 w already
8 w alto
53 w am
15 w amable
-29 w an
8 w and
14 w annuler
36 w another
29 w ans
19 w antes
-10 w any
-22 w anyone
-21 w aout
-15 w appel
90 w appele
-17 w appels
-3 w appointment
15 w appointments
28 w appreciate
-38 w approved
41 w aqui
-18 w arbol
-8 w are
28 w arnaque
-21 w arregle
-23 w arreglo
-27 w arret
98 w arrete
-30 w arretee
64 w arretez
-13 w arrive
58 w as
16 w asap
18 w asi
-25 w asleep
-64 w at
-33 w attendre
24 w attorney
16 w au
10 w aucun
-15 w aussi
14 w automated
21 w automatico
20 w automatique
-21 w automatiques
21 w autorizo
23 w autre
15 w aux
-18 w ave
25 w avec
-28 w avocat
28 w avoir
-19 w ay
8 w back
30 w bad
-12 w bail
35 w baja
-14 w base
35 w basta
-22 w basura
86 w be
28 w beat
-31 w bebe
27 w been
-18 w beeping
-26 w before
-19 w bell
-24 w besoin
-23 w better
-12 w bien
11 w bill
27 w billboard
-23 w billed
-33 w billing
23 w blacklist
-24 w bleu
59 w block
14 w blocked
-20 w blocking
-18 w blood
-25 w bloque
9 w blue
-30 w bob
13 w bonjour
-11 w bonne
-23 w borra
55 w borrame
-16 w borrar
11 w borrenme
-25 w boss
-42 w bother
28 w bothering
11 w bout
23 w box
-19 w brakes
32 w breaking
21 w bro
33 w bruh
-32 w bueno
-40 w bug
23 w buggin
-16 w bus
16 w busco
-19 w business
26 w businesses
24 w but
22 w butt
30 w buzz
-14 w by
25 w bye
92 w ca
-33 w call
-22 w calle
-14 w called
27 w calling
-32 w calls
29 w cambie
-71 w came
23 w camion
-45 w can
38 w canal
14 w cancel
16 w cancela
28 w cancelar
-10 w cancele
14 w cancelen
16 w car
-14 w care
21 w carrier
24 w carro
-9 w casa
-27 w casi
19 w cat
19 w ce
34 w cease
-21 w celui
25 w celular
-13 w ces
27 w cesser
42 w cessez
-15 w cest
8 w cetait
31 w cette
-21 w chance
42 w change
14 w changed
21 w chaque
-21 w chat
-28 w chauffage
21 w che
-24 w check
36 w checking
-28 w cher
25 w cherchez
-41 w chez
23 w chill
-28 w chofer
-17 w chose
26 w ci
-17 w cinco
-4 w cita
-16 w civic
-27 w claim
22 w clair
-18 w class
-33 w clear
-15 w closed
20 w cobran
-16 w coche
28 w cochee
-17 w colis
29 w color
-15 w combien
-16 w come
19 w coming
-22 w commande
22 w comme
-15 w comment
20 w communications
-15 w como
23 w complain
35 w comprenez
-41 w con
10 w conozco
56 w consent
25 w consentement
12 w consentimiento
36 w consider
-3 w contact
12 w contactar
13 w contactarme
31 w contacte
-9 w contacted
24 w contacting
-18 w contacto
-21 w contacts
-54 w contestan
16 w contestar
29 w contesten
-30 w continuez
14 w contract
29 w conversation
17 w correo
-30 w corte
25 w cosas
-19 w could
-31 w coule
17 w count
23 w country
-18 w coupe
15 w cours
-44 w court
18 w coute
16 w crap
-20 w ct
-11 w cuando
-18 w cuatro
13 w cuenta
40 w culot
23 w customer
-36 w cut
85 w d
43 w dame
-18 w damn
-9 w dans
-29 w dar
22 w darreter
49 w data
-22 w date
38 w datos
-14 w daughter
-33 w dave
-12 w day
68 w de
-9 w dead
-12 w dear
14 w debo
-17 w deck
52 w decline
28 w decochez
48 w degage
-21 w degagez
48 w deja
-30 w dejar
-96 w deje
-19 w dejeme
14 w dejen
20 w dejenme
17 w dejo
17 w del
17 w delete
15 w delivery
-24 w demain
48 w demande
-25 w demandez
40 w demando
26 w demarchage
-29 w den
-25 w denunciar
33 w denuncio
-19 w derange
-23 w deranger
23 w derecho
18 w dernier
-60 w des
14 w desabonner
15 w desde
22 w deseo
12 w desinscription
-43 w desinscrire
21 w desinscris
-13 w desist
-26 w dessert
-17 w details
16 w detener
-52 w deux
15 w deuxieme
-32 w devant
-23 w devuelven
18 w diable
21 w dial
40 w dialed
-25 w dias
-43 w did
10 w didnt
-43 w diez
-15 w digo
50 w dije
-26 w dijo
-24 w dinero
-39 w dinformations
19 w dio
28 w discontinue
75 w dnc
-1 w do
21 w doctor
-18 w does
5 w doesnt
11 w dois
23 w donc
2 w done
19 w donne
20 w donnees
40 w dont
-8 w door
-88 w dos
24 w dossier
-42 w down
-15 w dr
-21 w driveway
14 w droit
-15 w du
33 w dude
-26 w duele
55 w e
31 w ecrire
-24 w ecris
-30 w ecrit
-26 w ecrivez
50 w effacez
18 w either
-78 w el
27 w elle
32 w else
39 w em
-29 w en
-23 w encore
25 w end
-16 w ends
-13 w engine
12 w enleve
-36 w enlever
8 w enlevez
8 w enough
51 w entendre
-21 w enter
44 w entienden
-30 w entiendo
-22 w entrada
-19 w entre
-25 w enviado
12 w enviar
13 w envien
20 w envios
-23 w envoie
44 w envois
-16 w envoye
46 w envoyer
-40 w envoyez
-19 w equivoco
-15 w era
23 w erase
13 w erreur
17 w es
18 w esa
-45 w escribame
61 w escriban
-60 w escribanme
30 w escribas
-43 w escriben
46 w escribiendo
-27 w escribieron
36 w escribir
11 w escribirme
-64 w ese
-43 w eso
-23 w espera
-48 w esperar
-24 w esposa
-19 w esquina
-10 w est
-94 w esta
-16 w estan
24 w estar
44 w estas
29 w este
25 w esten
108 w esto
-36 w estoy
17 w estuvo
-16 w etait
27 w ete
-41 w etes
27 w etre
-39 w euro
16 w even
-9 w ever
19 w every
-19 w everything
-90 w ex
-23 w excusas
23 w f
33 w facon
-7 w facture
-40 w facturer
10 w faire
-14 w fait
14 w faites
19 w fallecio
20 w family
-17 w faucet
-15 w faut
16 w favor
-19 w fax
-29 w fence
19 w fermez
18 w fichez
17 w fils
-17 w fin
49 w find
-29 w fine
35 w fines
-46 w fini
35 w finish
-11 w first
-32 w five
-20 w floor
13 w fois
26 w follow
-14 w for
27 w forever
-12 w forget
-32 w forgot
-25 w found
23 w fourth
27 w foutez
-12 w free
-6 w friday
5 w from
-13 w front
40 w fuck
10 w fue
19 w fuga
34 w fui
-11 w fuite
-32 w full
-19 w fumar
-56 w fumer
-21 w funciona
28 w further
24 w future
31 w garder
-29 w garer
-26 w gaz
25 w general
24 w gentils
60 w get
-30 w gets
-29 w getting
-53 w give
27 w given
-23 w gluten
12 w god
23 w goes
-7 w got
10 w gracias
16 w grateful
-16 w great
-20 w guarde
16 w gusta
-11 w guy
-35 w gym
-18 w habla
-28 w hablar
24 w hableme
32 w hables
-28 w hablo
9 w hace
-50 w hacen
17 w hagan
-22 w hair
24 w halt
-22 w han
-33 w handle
29 w handled
18 w hands
16 w harceler
22 w harta
10 w has
26 w having
-24 w hay
19 w haya
-17 w he
-19 w hear
-16 w heat
28 w hell
-31 w help
-21 w her
61 w here
-28 w hes
33 w heure
20 w hi
-46 w hier
31 w hijo
-10 w hill
-20 w him
-32 w his
11 w hit
23 w hmu
-12 w home
-21 w hora
30 w horas
23 w hospital
25 w house
15 w how
4 w i
22 w ici
51 w id
61 w if
-41 w ignoring
-9 w il
-19 w ill
28 w illegal
19 w im
20 w immediately
-25 w in
30 w inbox
17 w info
11 w information
-25 w inquilino
19 w insistan
25 w intenso
-28 w interesa
-24 w interest
-37 w internet
17 w inutile
-33 w invoice
-9 w is
21 w isnt
20 w it
-26 w its
16 w jai
22 w jaimerais
-39 w jaja
16 w jappelle
47 w je
-22 w jean
39 w jen
-16 w jeudi
20 w jexerce
16 w jme
-11 w johnson
36 w joindre
20 w jour
17 w joven
13 w juan
-11 w jueves
-26 w juin
16 w jusqua
25 w just
-18 w juste
7 w keep
-37 w keeps
-31 w kind
31 w kindly
-29 w know
36 w lache
31 w lachez
-25 w ladresse
-4 w laisse
16 w landline
-19 w laptop
-33 w large
42 w largo
13 w las
-29 w late
35 w law
-26 w lawyer
4 w le
-14 w leak
-15 w leaks
-48 w lease
-12 w leau
15 w leave
-17 w leaving
-42 w left
-34 w legal
-30 w lentes
-25 w les
-29 w let
41 w letras
32 w letter
-25 w lien
-7 w like
-17 w line
21 w list
28 w lista
17 w liste
-27 w listo
27 w live
44 w llamado
-17 w llamame
12 w llame
-19 w llamen
40 w llamo
18 w llave
-30 w llegado
19 w llegar
-47 w llego
27 w lleguen
-25 w llevar
20 w lo
-24 w locataire
-13 w longer
14 w look
55 w lose
-22 w lost
21 w lourds
-15 w lovely
-16 w lugar
13 w lui
-15 w lundi
-26 w lunes
51 w m
-27 w ma
23 w madre
-31 w maider
49 w mail
7 w main
37 w maintenant
16 w mais
25 w make
-43 w making
-16 w maladie
-34 w manda
24 w mandan
29 w mandando
64 w mandar
-35 w mandarme
4 w mande
-27 w mandeme
17 w manden
48 w mandes
-59 w mando
-16 w marca
-54 w marche
46 w marco
-27 w mardi
87 w mark
21 w marketing
16 w marque
19 w massage
32 w massages
49 w matin
-41 w mavez
-8 w may
31 w mdr
25 w me
19 w means
4 w mecrire
35 w mecris
-23 w mecrivez
-20 w meme
-21 w menage
23 w menlever
9 w mensages
-29 w mensaje
46 w mensajes
8 w menvoyer
7 w menvoyez
-16 w merci
-11 w mes
-47 w message
27 w messages
40 w messaging
25 w metanse
-22 w mettez
19 w mettre
-13 w mi
46 w middle
-12 w midi
11 w mieux
-21 w mignorer
-27 w mike
9 w mind
-28 w minteresse
21 w mis
-23 w mismo
15 w missed
-27 w missing
14 w mistake
-22 w mme
27 w moccupe
43 w moi
-22 w mois
-40 w mold
63 w molestan
-50 w moleste
-7 w molesten
-11 w mom
35 w moment
18 w momento
-19 w mon
16 w monsieur
10 w month
26 w moppose
37 w more
50 w mother
14 w moved
-35 w msg
66 w msgs
24 w much
-17 w muchas
17 w mucho
-27 w mur
24 w murio
28 w must
-27 w muy
-11 w my
36 w n
5 w nada
-5 w nadie
15 w nah
-35 w name
-25 w narrete
-32 w narretez
-12 w ne
-20 w necesito
39 w necrivez
-21 w need
22 w neednt
-22 w neighbor
25 w nel
37 w nenvoyez
9 w never
6 w new
-22 w newsletter
-17 w next
63 w ni
-29 w nieve
-16 w night
62 w nn
65 w no
-16 w noise
-25 w nom
-22 w nombre
32 w non
-19 w noon
14 w nope
12 w nos
35 w not
-109 w notez
33 w notifications
6 w notre
26 w nous
-20 w nouveau
-18 w nouvelles
66 w now
-15 w nuevo
-29 w nuit
26 w num
5 w number
27 w numero
23 w nunca
-33 w nvm
52 w o
25 w object
46 w of
28 w off
-34 w oh
-16 w ok
-44 w old
19 w olvidense
-18 w olvido
-3 w on
25 w once
-2 w one
14 w open
47 w opongo
29 w opt
27 w opting
15 w optout
-17 w orden
-6 w order
29 w otez
-49 w other
-22 w otra
27 w otro
39 w oubliez
38 w ought
-50 w oui
14 w our
6 w out
23 w outreach
-23 w outside
30 w outta
63 w p
-17 w pague
-15 w paid
-29 w pain
-14 w paint
74 w paix
-19 w panneau
-24 w paperwork
-17 w paquete
-40 w par
-42 w para
22 w parad
45 w parar
41 w pare
10 w paren
-19 w park
-12 w paro
52 w part
28 w partie
-28 w party
-17 w pas
37 w paso
69 w pass
-18 w passe
13 w passed
-16 w passer
16 w pay
46 w paz
25 w peace
-8 w pedido
-28 w pense
21 w people
28 w per
27 w perdez
-27 w perdu
16 w permiso
18 w permission
-16 w permit
27 w pero
8 w person
19 w persona
19 w personal
-28 w personas
-5 w personne
-28 w personnes
-10 w peux
12 w phone
48 w pido
20 w plait
23 w plan
-27 w planta
21 w pleas
10 w please
26 w plis
10 w pls
38 w plus
18 w plutot
19 w plz
-12 w point
-37 w poor
-1 w por
-20 w portal
26 w porte
19 w pour
-42 w pouvez
-13 w precio
-21 w precios
64 w prefer
-23 w prefere
19 w preferiria
-19 w prefiero
-48 w presion
26 w price
-18 w prices
-21 w prix
19 w prochain
-20 w program
20 w provider
26 w proximo
61 w pu
28 w publicitaire
18 w pubs
-36 w pueden
-10 w puedo
15 w puerta
-44 w puis
-41 w put
42 w q
-22 w quatre
70 w que
-16 w quedo
23 w quel
11 w quelquun
-25 w queremos
47 w querer
-37 w questions
-59 w qui
-10 w quien
27 w quisiera
60 w quit
-22 w quita
25 w quitame
-8 w quitar
-24 w quite
-53 w quiten
21 w quitenme
38 w quitennos
20 w quoi
49 w r
-18 w raining
35 w rappel
-25 w rappele
-24 w rappeler
-29 w rappelez
-25 w rappelle
80 w rappels
43 w rateros
-21 w rato
-22 w rd
-35 w reach
-22 w ready
-23 w real
26 w recall
-20 w receipt
19 w receive
-32 w received
20 w receiving
7 w recevoir
-54 w recibi
8 w recibir
-29 w recois
18 w recoive
-29 w recu
70 w refuse
34 w regle
19 w relances
-33 w remboursez
-15 w remove
37 w removed
-24 w rendez
-20 w renvoyez
-17 w repair
-22 w reply
28 w replying
-14 w repond
30 w repondez
-35 w reponse
-13 w report
37 w request
-29 w resend
27 w resolvi
16 w respect
43 w respond
-22 w retirar
4 w retirer
11 w retirez
31 w retrait
45 w reveille
21 w revoco
25 w rid
58 w rien
-10 w ring
38 w rmv
-56 w rn
23 w road
-29 w robaron
42 w robot
-8 w room
-20 w roses
-25 w roy
-18 w ruido
63 w s
93 w sa
23 w saber
48 w sacame
15 w said
31 w sais
-39 w sale
16 w salgo
-27 w sali
-30 w salio
40 w salir
34 w salirme
12 w salon
-24 w same
-50 w saquen
27 w saquenme
-27 w sarrete
-38 w sat
-41 w saw
28 w say
-26 w says
26 w scam
-27 w screen
28 w sea
-15 w second
-16 w see
-25 w sell
51 w send
-9 w sending
-27 w senor
34 w ser
-37 w service
32 w services
-43 w sest
-9 w set
25 w seul
-29 w shift
20 w should
28 w shove
-37 w show
23 w shut
19 w si
-26 w sick
13 w side
-19 w sign
-28 w signal
52 w signale
-17 w signed
23 w sil
-36 w sin
40 w since
-26 w sirve
13 w sistema
-33 w smoking
51 w sms
-52 w snow
-23 w so
-24 w societe
-25 w soir
18 w soit
16 w sold
26 w solicito
-9 w solo
25 w some1
-1 w someone
-15 w something
10 w son
-24 w soon
-9 w sorry
54 w sortir
-35 w souci
21 w soy
8 w spam
33 w spammer
-18 w st
68 w st0p
-19 w stalling
-11 w start
37 w stay
-13 w still
-26 w stole
90 w stop
-12 w stopped
-38 w stops
-19 w stove
42 w stp
15 w stuff
50 w subscribe
-18 w subscription
-14 w sue
-13 w suffit
46 w sufi
-17 w suite
-20 w sunset
24 w suppress
20 w suppression
-13 w supprimer
21 w suprimer
14 w sur
-17 w sure
-36 w surprise
26 w suscripcion
-33 w suspendan
22 w suspender
19 w svp
-11 w switch
36 w t
68 w ta
-12 w table
-25 w tacos
20 w take
17 w taking
26 w tanto
-26 w tard
26 w tardes
-24 w tattoo
-24 w te
-15 w techo
8 w telefono
-8 w telephone
19 w telephonez
-10 w tell
-30 w tenant
22 w tenemos
-21 w tengo
13 w terminate
-20 w termine
19 w tes
4 w text
-27 w texte
-29 w texted
25 w textee
5 w texting
-35 w texto
66 w textos
52 w texts
17 w tf
13 w thanks
12 w that
-22 w the
28 w them
19 w then
-53 w there
37 w theres
83 w these
-18 w they
39 w thing
14 w third
41 w this
-22 w thought
15 w three
-33 w through
22 w throw
19 w thx
6 w tiene
-9 w tienen
12 w times
-35 w tinte
-18 w tire
-20 w tmrw
57 w to
28 w todas
-25 w todavia
-2 w today
-22 w todo
-19 w toi
12 w told
-13 w tomorrow
2 w too
28 w touch
-21 w toujours
9 w tout
-15 w tow
17 w tranquila
28 w tranquille
21 w travaille
-8 w tree
-15 w tres
-31 w trim
-30 w trop
-15 w truck
-44 w try
16 w tu
24 w turn
-15 w turno
-15 w tutoring
-15 w twice
-36 w two
54 w txets
29 w u
40 w ugh
21 w ultima
-42 w un
-26 w una
-11 w une
26 w unenroll
-12 w unit
37 w uno
-22 w unos
71 w unsub
-38 w unsubscribe
29 w unsubscribed
58 w untick
-41 w until
49 w up
-57 w updates
-31 w urgent
48 w us
33 w usar
-52 w use
-21 w uso
-44 w usted
13 w ustedes
38 w vaja
14 w van
31 w vazy
14 w veces
-14 w vendu
-16 w venez
-15 w vengan
-7 w venir
38 w veo
-24 w ver
-20 w verdad
-25 w verde
-17 w vet
26 w veu
11 w veuillez
31 w veux
-33 w vi
-22 w viejo
-22 w vino
-17 w visita
19 w vite
20 w vivo
41 w voice
-18 w voicemail
-50 w voir
-40 w vole
39 w voleurs
12 w volver
59 w vos
-12 w votre
-16 w voudrais
13 w voulais
13 w vouloir
-17 w vous
-37 w vu
18 w vuelvan
17 w vuelvas
29 w w
-11 w wait
-32 w waiting
-12 w wall
15 w want
37 w wanted
-42 w was
19 w wasnt
26 w waste
-13 w water
-8 w we
-11 w weeks
27 w weirdo
14 w went
44 w were
10 w what
39 w whatever
-34 w whats
-9 w when
-23 w whenever
35 w where
-16 w while
-19 w white
10 w who
28 w whoever
-37 w whos
6 w why
-15 w wife
-16 w will
28 w wish
19 w withdraw
-45 w without
61 w wnat
-46 w wont
47 w word
17 w work
-18 w working
12 w works
-27 w worry
29 w would
36 w write
-37 w written
-1 w wrong
59 w xd
41 w xfa
-48 w y
15 w ya
20 w yano
18 w yeah
15 w years
-25 w yes
-2 w yo
11 w you
10 w your
19 w youre
19 w yours
17 w yourself
28 w youve
"""
