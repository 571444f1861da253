"""What each feature says for an opt-out.

Written by `tests/training/opt_out.py`.
"""

from typing import Final

PHRASES: Final = "92d5927c35b41d44885ac8c50fd5251afca44522598aa0babce36dc5be348c80"
"""Of which phrases (`tests.training.phrases.digest`)."""
BIAS: Final = -220
WEIGHTS: Final = """\
18 b , ahora
14 b , and
-19 b , are
40 b , arretez
-12 b , ca
-22 b , can
10 b , ce
13 b , cessez
-66 b , cest
-13 b , dear
10 b , dejen
14 b , delete
39 b , do
40 b , dont
-52 b , ecrivez
10 b , el
12 b , elle
13 b , enlevez
-9 b , es
-18 b , escribame
-23 b , escribanme
24 b , et
19 b , fue
28 b , get
-6 b , gracias
-23 b , he
-20 b , hes
14 b , i
-39 b , il
-17 b , ill
-37 b , it
-25 b , its
-25 b , je
-45 b , just
-23 b , juste
-8 b , la
18 b , leave
-15 b , les
15 b , lose
-16 b , luego
6 b , mais
-26 b , manden
-23 b , me
-7 b , mejor
16 b , mensajes
-19 b , merci
16 b , mi
-11 b , mon
23 b , my
49 b , ne
-14 b , necesito
32 b , necrivez
9 b , need
15 b , nenvoyez
43 b , no
-36 b , not
27 b , now
-14 b , numero
-58 b , only
29 b , opt
10 b , paren
33 b , please
26 b , plus
-29 b , por
-32 b , pouvez
-12 b , que
-13 b , qui
28 b , quiero
-12 b , rappelez
35 b , remove
16 b , retirez
-15 b , see
-19 b , send
6 b , so
-15 b , solo
-15 b , soy
92 b , stop
12 b , supprimez
24 b , take
-87 b , text
-18 b , thank
-21 b , that
17 b , the
-19 b , this
17 b , tomorrow
-20 b , use
16 b , veuillez
26 b , vous
-24 b , what
-11 b , whats
22 b , wrong
27 b , ya
22 b , you
-35 b . call
25 b . can
-30 b . delete
23 b . dont
22 b . effacez
30 b . fix
17 b . get
-17 b . i
15 b . id
-23 b . im
-18 b . is
-24 b . its
-20 b . jai
9 b . kindly
-13 b . la
16 b . lose
32 b . me
32 b . merci
-10 b . my
35 b . no
17 b . not
24 b . please
26 b . que
15 b . quit
9 b . remove
16 b . so
36 b . stop
16 b . take
-27 b . texting
20 b . texts
11 b . thank
17 b . the
18 b . unsubscribe
-18 b . what
-22 b . who
16 b . yo
10 b . you
-26 b 10 $
15 b 15 $
-46 b 17h $
-17 b 3 $
-28 b 4 $
-51 b 5 $
37 b 5 de
-15 b 6 $
55 b ^ a
-17 b ^ add
-46 b ^ all
24 b ^ allez
15 b ^ alto
17 b ^ annuler
-14 b ^ annulez
-26 b ^ another
-22 b ^ are
-14 b ^ arret
17 b ^ arrete
-22 b ^ arreter
-33 b ^ arretez
74 b ^ basta
14 b ^ blacklist
-13 b ^ bloque
1 b ^ bloqueado
-33 b ^ bon
-20 b ^ borra
11 b ^ borrame
-11 b ^ borrenme
17 b ^ bro
17 b ^ bruh
-13 b ^ bug
-15 b ^ bus
16 b ^ buzz
21 b ^ bye
-17 b ^ call
-54 b ^ can
29 b ^ cancel
11 b ^ cancela
8 b ^ cancelar
-29 b ^ cant
11 b ^ ce
41 b ^ cease
13 b ^ cessez
41 b ^ cest
-20 b ^ comment
-11 b ^ como
-19 b ^ con
-15 b ^ corten
21 b ^ cuando
10 b ^ dame
-8 b ^ damn
-39 b ^ de
-33 b ^ dead
31 b ^ degage
-16 b ^ degagez
9 b ^ deje
-12 b ^ dejeme
-3 b ^ dejen
-27 b ^ delete
20 b ^ demande
16 b ^ desinscription
-23 b ^ desole
11 b ^ detener
-38 b ^ did
44 b ^ didnt
-15 b ^ disculpe
-19 b ^ do
-21 b ^ donde
13 b ^ done
-12 b ^ dont
16 b ^ drop
-19 b ^ ecris
-14 b ^ effacer
-35 b ^ el
10 b ^ eliminame
-14 b ^ eliminan
11 b ^ en
60 b ^ encore
10 b ^ end
14 b ^ enlevez
16 b ^ enough
-21 b ^ envoie
-21 b ^ erreur
15 b ^ es
-23 b ^ escribanme
-33 b ^ esto
-38 b ^ estoy
-6 b ^ favor
16 b ^ fichez
-51 b ^ fin
22 b ^ for
15 b ^ forget
14 b ^ foutez
-20 b ^ fuera
23 b ^ get
45 b ^ go
-15 b ^ got
-15 b ^ had
-41 b ^ hay
-12 b ^ hes
8 b ^ hey
-40 b ^ how
8 b ^ i
13 b ^ id
-16 b ^ if
27 b ^ il
-6 b ^ ill
38 b ^ im
-60 b ^ is
-42 b ^ it
54 b ^ its
-19 b ^ ive
-17 b ^ jai
-5 b ^ je
24 b ^ jen
14 b ^ jme
12 b ^ just
-25 b ^ k
-8 b ^ keep
14 b ^ kindly
-70 b ^ la
13 b ^ lache
11 b ^ lachez
20 b ^ laisse
5 b ^ laissez
28 b ^ largo
-31 b ^ le
55 b ^ leave
-41 b ^ let
-15 b ^ lista
-11 b ^ llamame
15 b ^ llame
-29 b ^ lol
6 b ^ lose
-9 b ^ lost
26 b ^ ma
-16 b ^ mandarme
-24 b ^ mandeme
20 b ^ marque
11 b ^ mauvaise
9 b ^ me
16 b ^ mecris
-17 b ^ mensaje
23 b ^ menvoyez
-57 b ^ message
21 b ^ metanse
11 b ^ mettez
-33 b ^ mi
-95 b ^ my
-45 b ^ nada
33 b ^ nah
-19 b ^ narretez
-19 b ^ ne
-13 b ^ need
17 b ^ nel
45 b ^ never
-56 b ^ next
22 b ^ nn
-63 b ^ no
13 b ^ nobody
-51 b ^ non
12 b ^ nope
-56 b ^ notez
-13 b ^ nothing
6 b ^ numero
-27 b ^ nvm
61 b ^ off
13 b ^ ok
47 b ^ on
-9 b ^ one
7 b ^ opt
12 b ^ optout
14 b ^ otez
31 b ^ otra
-13 b ^ ou
15 b ^ oubliez
-26 b ^ oui
-18 b ^ out
58 b ^ par
-18 b ^ para
32 b ^ parar
26 b ^ pare
-17 b ^ paren
14 b ^ pas
21 b ^ paso
-17 b ^ pense
15 b ^ perdez
-11 b ^ perdi
-23 b ^ perdon
-19 b ^ personne
19 b ^ phone
-88 b ^ please
38 b ^ pls
-79 b ^ plus
8 b ^ plz
-22 b ^ por
15 b ^ pourquoi
8 b ^ pouvez
47 b ^ prefer
12 b ^ preferiria
-29 b ^ prefiero
-8 b ^ puede
-19 b ^ puedo
11 b ^ que
23 b ^ quel
-36 b ^ qui
-29 b ^ quien
46 b ^ quit
-16 b ^ rappelez
43 b ^ removal
15 b ^ remove
11 b ^ retirer
-17 b ^ retirez
-15 b ^ retrait
12 b ^ revoco
-14 b ^ rien
41 b ^ s
36 b ^ sacame
-19 b ^ sale
-36 b ^ salir
17 b ^ sans
-13 b ^ saquen
-29 b ^ scam
27 b ^ se
-45 b ^ send
18 b ^ shut
21 b ^ si
-13 b ^ sick
-30 b ^ sigan
9 b ^ sin
23 b ^ since
15 b ^ sms
9 b ^ solicito
-24 b ^ someone
33 b ^ son
-23 b ^ soy
22 b ^ spam
23 b ^ st0p
76 b ^ stop
-29 b ^ stopsign
-17 b ^ supprimer
-18 b ^ supprimez
14 b ^ suprimer
18 b ^ suspender
-64 b ^ take
-11 b ^ tell
-12 b ^ tengo
-81 b ^ text
-60 b ^ texting
-27 b ^ texts
-22 b ^ thank
13 b ^ that
16 b ^ the
14 b ^ this
-25 b ^ too
9 b ^ turn
15 b ^ ultima
10 b ^ un
-15 b ^ une
-22 b ^ unless
19 b ^ unsub
18 b ^ unsubscribe
-20 b ^ va
16 b ^ vazy
-10 b ^ veuillez
15 b ^ vos
-19 b ^ votre
-7 b ^ vous
-13 b ^ voy
-33 b ^ we
8 b ^ were
17 b ^ wesh
55 b ^ what
-13 b ^ whats
17 b ^ when
22 b ^ who
11 b ^ would
-24 b ^ wrong
15 b ^ xfa
-17 b ^ y
-83 b ^ ya
-16 b ^ yep
-13 b ^ yes
23 b ^ yo
8 b ^ you
-28 b ^ your
33 b ^ youre
15 b ^ youve
-38 b a 17h
-14 b a alguien
24 b a appele
-16 b a bot
-24 b a bother
-14 b a call
-17 b a case
17 b a ce
-51 b a cease
31 b a cette
12 b a customer
20 b a escribir
-24 b a ese
-21 b a este
-15 b a etre
52 b a la
29 b a landline
-37 b a las
-30 b a lawyer
-23 b a ma
18 b a me
-17 b a mecrire
-7 b a message
-12 b a mi
-11 b a moi
18 b a molestar
-15 b a mon
12 b a nadie
14 b a new
-22 b a note
55 b a otro
14 b a patient
-14 b a phone
21 b a plumber
-8 b a que
-10 b a quelle
-24 b a real
43 b a scam
-20 b a surprise
-20 b able to
16 b ablen mas
-17 b abogado $
-52 b about the
-13 b abre el
-22 b accept text
-13 b accept texts
15 b acepto mensajes
-57 b add me
39 b add to
-15 b after the
-32 b again $
28 b again ,
-22 b again .
17 b again and
14 b agian $
-27 b ahi $
29 b ai deja
-19 b al mismo
-22 b al trabajo
8 b alerts $
10 b all $
21 b all .
-12 b all day
15 b all my
17 b all of
-28 b all the
26 b allez vous
45 b alone $
-17 b already found
12 b am not
15 b amable de
-11 b an old
-37 b and desist
8 b and do
23 b and dont
-25 b and give
37 b and i
-13 b and not
-9 b and put
-17 b and send
7 b and stop
-15 b and use
-19 b and wont
-18 b annuler $
-20 b another text
-18 b answer $
-15 b anterior ,
-20 b any messages
-15 b any more
-5 b anymore $
11 b anymore ,
-14 b anymore .
-14 b anything $
15 b anything else
-12 b anything from
32 b appele $
10 b appreciate it
-18 b approved $
-15 b apunteme a
42 b aqui $
-12 b are fine
13 b are not
-16 b are two
-46 b are you
21 b arnaque $
17 b arret $
-13 b arret maladie
13 b arrete ca
-12 b arrete de
66 b arrete la
-17 b arrete par
-26 b arretee $
11 b arreter $
-18 b arreter de
21 b arreter les
45 b arretez $
-26 b arretez de
-31 b arretez le
-7 b arretez les
20 b arretez sa
17 b as do
-32 b as spam
-10 b as to
13 b asi que
-24 b ask for
17 b ask you
-23 b assez urgent
26 b at all
-9 b at the
-32 b at this
-19 b attendre $
17 b attorney general
9 b aucun message
17 b aux sms
10 b avec vos
19 b avez ete
-15 b avez vous
-16 b avisos $
-20 b avocat $
-15 b ayer $
20 b back $
-9 b back ,
-26 b back to
-12 b bail $
35 b baja $
28 b baja .
20 b baja del
25 b baja por
-11 b base $
13 b basta $
-36 b basta de
30 b basta ya
95 b be $
-27 b be a
-9 b be contacted
24 b be in
-25 b be late
39 b be left
-23 b be off
29 b be removed
11 b be the
-17 b be there
10 b because of
17 b been on
-21 b before 9
-24 b besoin de
-20 b bien $
-24 b bien ,
23 b block me
17 b block my
-15 b block party
21 b block you
17 b blocked $
-14 b bloque $
-15 b bloquee $
16 b blue one
-14 b bon ,
18 b bonjour ,
-15 b borra mi
15 b borrame $
19 b borrame de
16 b borrenme $
-11 b borrenme de
-24 b bother but
-24 b bother you
14 b bothering me
20 b breaking the
-11 b bus $
24 b but i
15 b but please
13 b but the
-17 b buzon $
22 b buzz off
-19 b by $
-14 b by mistake
13 b by text
25 b by that
77 b ca $
-16 b ca ne
12 b ca suffit
17 b ca va
15 b cada mensaje
20 b call $
-14 b call again
-15 b call back
18 b call instead
16 b call isnt
-97 b call me
38 b call my
12 b call the
-29 b call you
-28 b called $
-13 b called me
15 b called you
-24 b calls $
-23 b calls ,
20 b cambie de
-25 b came through
-32 b can i
19 b can stop
26 b can u
-42 b can you
23 b cancel $
-43 b cancel my
-22 b cancel please
20 b cancel the
26 b cancelar $
12 b cancelar los
17 b cancelar mensajes
-14 b cancelen el
13 b cancelen la
18 b cancelen los
33 b cant text
-20 b car $
-20 b care for
-12 b casa $
-11 b case $
21 b case que
39 b ce numero
13 b ce telephone
11 b cease $
-37 b cease and
-10 b celui ci
20 b celular $
-10 b celular ,
-22 b ces messages
14 b cesser vos
-21 b cest combien
12 b cest du
16 b cest le
-15 b cest mieux
-26 b cest moi
11 b cest mon
-27 b cest qui
33 b cest regle
27 b cest un
24 b cetait le
-21 b change ,
13 b change de
12 b change my
12 b chaque message
-14 b chat $
-12 b check $
-18 b chez moi
14 b chill with
-17 b chose $
19 b ci $
-26 b cita $
8 b cita del
-23 b claim $
-16 b coche $
21 b cochee ,
-29 b combien $
-11 b come $
-12 b coming $
-24 b commande $
20 b comment annuler
-12 b como me
14 b como no
25 b comprenez pas
-19 b con el
24 b con esto
35 b con los
19 b con mensajes
-27 b con mi
-12 b con quien
19 b con sus
-33 b con una
17 b consent $
13 b consentement $
13 b consider this
17 b contact $
-13 b contact ,
-19 b contact her
-39 b contact my
8 b contacter $
8 b contactez plus
11 b contacting me
12 b contacto $
-16 b contactos $
-19 b contacts ,
-22 b continuez a
13 b contrato ,
-13 b contrato de
-19 b corte $
22 b cosas $
-22 b could you
12 b count me
-14 b coupe $
-22 b court $
13 b crap $
14 b cuando van
21 b cuenta $
-17 b cuenta y
20 b customer ,
-19 b cut $
18 b cut it
-41 b cut off
17 b cut the
22 b d ahi
11 b dadme de
12 b dame de
-13 b dar de
9 b darme de
21 b data $
12 b datos $
15 b dautre $
18 b dautre a
-12 b day $
-28 b de 200
-29 b de 300
16 b de ahi
13 b de baja
-17 b de cette
13 b de datos
25 b de esa
15 b de escribir
-17 b de espera
12 b de esta
24 b de esto
-12 b de fumar
-41 b de fumer
-17 b de gaz
-23 b de hoy
93 b de la
-25 b de las
21 b de los
40 b de mandar
-15 b de mandarme
5 b de me
24 b de mecrire
11 b de mensajes
-7 b de mes
37 b de messages
34 b de mi
-17 b de mignorer
10 b de mon
26 b de ne
5 b de no
16 b de nuevo
-17 b de nuit
-39 b de numero
-15 b de pain
-15 b de plus
-14 b de precios
25 b de pub
-21 b de que
47 b de rappels
-20 b de recibir
30 b de retrait
-17 b de rien
-19 b de servicio
59 b de sms
-29 b de souci
22 b de su
-11 b de suite
9 b de sus
19 b de textos
14 b de trabajo
12 b de una
-9 b de venir
40 b de vos
29 b de votre
-44 b de vous
-33 b dead end
-16 b dear $
21 b decochez la
5 b deja de
36 b deja un
-20 b dejar de
43 b deje de
-44 b deje mensaje
2 b dejen de
17 b dejenme $
12 b dejenme en
-11 b del contrato
-20 b del techo
21 b delete all
29 b delete it
22 b delete me
-9 b delete my
-35 b delete that
-15 b delete the
-12 b demain $
-15 b demande a
41 b demande de
29 b demando $
19 b demarchage $
-18 b den de
10 b denme de
16 b denuncio $
-21 b deranger encore
-26 b derangez pas
11 b derecho de
-39 b dernier message
33 b dernier texto
-7 b des messages
-17 b des prix
22 b des sms
21 b desabonner $
8 b desabonnez moi
9 b deseo recibir
-25 b desinscrire $
8 b desinscrivez moi
25 b desist $
-32 b desist letter
23 b desole $
16 b deuxieme demande
-21 b devant chez
-22 b did not
39 b didnt call
-14 b didnt get
-33 b didnt see
19 b didnt sign
-22 b died ,
13 b dije alto
13 b dije que
-13 b dinero $
15 b dio mi
15 b disable text
16 b discontinue $
-44 b disturb $
14 b dit non
28 b dnc $
16 b do $
-31 b do i
39 b do it
-12 b do need
60 b do not
14 b do that
-16 b do this
-19 b do u
-89 b do you
-34 b done $
13 b done ,
9 b donne mon
15 b donnees $
32 b dont $
-35 b dont accept
-20 b dont be
-13 b dont bother
-21 b dont call
-15 b dont cancel
-22 b dont cut
17 b dont disturb
6 b dont ever
-60 b dont forget
13 b dont hmu
30 b dont keep
14 b dont know
20 b dont message
-43 b dont need
-32 b dont remove
24 b dont reply
29 b dont ring
83 b dont send
-22 b dont stop
-18 b dont text
-21 b dont understand
10 b dont use
43 b dont want
24 b dont waste
-22 b dont worry
15 b dont write
13 b dont you
-18 b down $
-26 b down this
-8 b du devis
-14 b du mois
16 b du spam
-17 b ecris moi
-25 b ecrit $
20 b ecrivez a
-47 b ecrivez moi
14 b ecrivez plus
21 b effacez le
18 b effacez moi
11 b ejerzo mi
-11 b el arbol
-19 b el buzon
-15 b el celular
12 b el contrato
-21 b el corte
-11 b el dinero
-12 b el lunes
-15 b el mensaje
15 b el momento
10 b el pedido
16 b el recibo
-13 b el servicio
-28 b el telefono
-15 b el tinte
22 b el ultimo
41 b else $
-10 b else ,
31 b em $
-17 b en aout
-22 b en el
-35 b en la
31 b en paz
-83 b encore $
37 b encore un
-36 b end $
26 b end it
45 b end now
-48 b end of
14 b end the
29 b end this
-15 b ended up
15 b enleve mon
-17 b enlever les
34 b enlevez les
36 b enough $
13 b enough texts
9 b enough with
13 b entendre parler
14 b entienden que
22 b envios $
19 b envois $
25 b envoyer $
-27 b envoyez moi
19 b envoyez plus
-15 b envoyez quelquun
-15 b envoyez un
14 b erreur $
-22 b erreur de
7 b es $
13 b es automatico
-8 b es la
-43 b es mi
-40 b es spam
21 b es un
26 b es una
-13 b escribame aqui
46 b escriban $
5 b escriban mas
10 b escribas $
-33 b escriben $
22 b escribir $
48 b escribirme $
-48 b escribirme ,
-30 b esperar mas
-12 b esposa $
13 b esposo ,
-11 b est bloquee
-22 b est ce
-13 b est le
-19 b esta baja
-17 b esta listo
-17 b esta muy
18 b estafa $
-11 b este es
23 b este numero
13 b este sea
16 b esten mandando
94 b esto $
-37 b esto es
-18 b estos mensajes
-26 b estoy en
14 b et cest
-25 b et envoyez
24 b et je
-27 b et mettez
20 b etes lourds
-40 b etes vous
13 b etre contacte
-8 b etre retire
-32 b ever $
-11 b ex de
-16 b ex narrete
-26 b ex no
-14 b excusas ,
-55 b f off
30 b facon $
27 b faites erreur
9 b falta que
22 b faut il
-20 b faut un
-5 b favor $
-13 b favor no
18 b favor saquenme
-29 b file $
14 b fin $
-33 b fin de
-9 b fin du
-51 b fine $
36 b fine ,
25 b fines are
-20 b first ,
24 b first time
-14 b fixed it
-13 b fois $
24 b for a
-15 b for all
13 b for emergencies
16 b for good
-64 b for me
21 b for my
16 b for our
-10 b for texting
12 b for texts
-22 b for that
31 b for the
35 b for this
-11 b for today
17 b forever $
-48 b forget me
22 b forget my
13 b forget the
-23 b forgot my
-17 b found it
17 b foutez moi
-22 b friday $
11 b from my
-14 b from now
-105 b from the
65 b from you
40 b from your
-12 b front of
26 b fuck off
19 b fue mi
16 b fuera de
21 b fui yo
-10 b fuite $
-22 b fumer $
-14 b fumer ,
15 b gardez vos
16 b general $
-16 b get a
-24 b get back
16 b get from
-23 b get it
38 b get me
-27 b get my
20 b get out
16 b get rid
17 b get texts
18 b get these
-35 b get this
14 b getting these
-14 b getting your
-25 b give me
-14 b give you
-20 b go with
8 b going to
34 b good $
-24 b got a
19 b got the
9 b got this
10 b gracias $
13 b gracias ,
-19 b gracias a
-20 b gym ,
-17 b habla $
-14 b hablar con
13 b had this
-13 b had to
9 b harassing me
12 b harceler $
12 b have a
-21 b have an
-13 b have anything
15 b have been
-20 b have enough
29 b have my
-14 b have permission
14 b have the
14 b having my
-15 b hay dos
13 b hay que
13 b hear from
18 b hearing from
-14 b help $
-19 b help me
-19 b her ,
-6 b here $
19 b here ,
-19 b hier $
-14 b hier soir
15 b him off
-13 b hold music
25 b horas $
11 b house $
17 b house ,
-16 b how can
-28 b how do
10 b how many
-9 b how much
-41 b how to
27 b how you
-13 b hoy $
9 b i am
-25 b i asked
-7 b i called
12 b i cancel
21 b i cant
-18 b i changed
38 b i decline
-23 b i did
-21 b i do
-24 b i dont
27 b i end
14 b i found
-23 b i get
12 b i got
-9 b i had
39 b i have
-25 b i know
-14 b i lost
15 b i make
-35 b i need
-10 b i never
-20 b i no
44 b i not
18 b i object
43 b i only
-24 b i opt
15 b i quit
28 b i said
15 b i should
14 b i speak
-34 b i still
-27 b i stop
43 b i take
-18 b i text
14 b i think
-28 b i unsubscribe
22 b i want
6 b i will
16 b i wish
20 b i withdraw
23 b i would
8 b ici $
6 b id like
-19 b idea $
8 b idiots $
-16 b if its
22 b if that
20 b if this
35 b if you
-28 b ignoring my
-24 b il a
43 b il est
-45 b il me
-29 b ill be
31 b ill pass
17 b illegal $
11 b im at
-11 b im blocking
13 b im calling
18 b im done
38 b im good
11 b im in
-37 b im not
-13 b im on
-41 b im out
-19 b im so
-16 b im the
13 b immediately $
-38 b in $
-14 b in 10
-12 b in front
8 b in my
17 b in peace
20 b in this
19 b in touch
-13 b in your
14 b inbox $
12 b informacion $
37 b instead $
-14 b instead of
-18 b interesa $
25 b interesa recibir
-9 b interesse $
-11 b interesse par
-26 b interested $
10 b interested in
-22 b internet $
15 b inutile de
-18 b is $
56 b is a
12 b is at
-9 b is blocked
-9 b is fine
12 b is for
39 b is it
-28 b is my
18 b is no
32 b is not
37 b is over
-31 b is that
-5 b is the
-29 b is there
-20 b is this
23 b isnt one
101 b it $
13 b it .
-21 b it be
15 b it is
24 b it off
-39 b it quit
16 b it stop
17 b it that
20 b it the
9 b it to
-16 b its 555
-26 b its a
-18 b ive left
16 b ive no
-23 b jai arrete
38 b jai change
21 b jai cochee
-13 b jai deja
9 b jai dit
14 b jai pas
-19 b jai perdu
21 b jai trouve
23 b jamais $
-9 b je demande
9 b je dois
-14 b je me
19 b je moppose
-3 b je nai
-3 b je ne
22 b je porte
-22 b je prefere
20 b je recois
46 b je refuse
9 b je retire
-12 b je souhaite
-21 b je suis
28 b je veux
-10 b je voudrais
12 b je voulais
11 b jen ai
15 b jespere que
14 b jexerce mon
16 b joindre $
-11 b jueves $
-12 b just a
-31 b just saw
24 b just stop
9 b just the
-10 b keep getting
17 b keep my
33 b keep your
-22 b keeps texting
17 b kindly dont
-15 b knock $
15 b knock it
-11 b know $
-11 b know you
99 b la $
11 b la ,
36 b la baja
-16 b la basura
21 b la case
11 b la cita
11 b la coupe
-12 b la esquina
12 b la fuite
18 b la lista
-11 b la liste
37 b la manana
53 b la paix
-25 b la plainte
-10 b la planta
-10 b la porte
-25 b la presion
-20 b la pub
11 b la puerta
31 b la svp
25 b lache moi
19 b lachez moi
30 b laisse moi
-13 b laissez moi
29 b landline $
-14 b las 4
28 b las letras
17 b last message
-11 b last night
12 b last text
-12 b later $
-13 b lawyer $
56 b le $
16 b le bon
-19 b le chauffage
32 b le dernier
-20 b le dessert
-15 b le lien
-17 b le locataire
-11 b le meme
-17 b le menage
32 b le moment
14 b le pido
-19 b le stop
37 b le telephone
-11 b leau $
17 b leave $
-53 b leave a
18 b leave it
37 b leave me
-24 b leave my
-9 b leave the
16 b left alone
15 b les dio
15 b les envois
19 b les messages
9 b les rappels
-9 b les textos
-8 b les travaux
-33 b let me
28 b letras $
-15 b lien de
-25 b like the
9 b like to
-39 b list $
-18 b list ,
29 b list .
45 b lista $
-18 b lista de
19 b liste $
13 b liste .
-17 b liste des
15 b llamadas $
-16 b llamame $
-15 b llame ,
58 b llamen $
-42 b llamen ,
-18 b llamen mas
15 b llamo ,
-32 b llego $
21 b llegue nada
-13 b lo arregle
19 b lo que
-14 b locataire ,
-11 b lol $
-30 b lol stop
-52 b los avisos
11 b los conozco
27 b los demando
16 b los denuncio
6 b los mensajes
9 b los voy
13 b lose it
9 b lose my
14 b lose the
-15 b lost $
-31 b lost my
15 b lourds $
-25 b ma vole
26 b maintenant $
15 b mais effacez
-13 b make them
-11 b mal ,
-7 b manana $
18 b manana a
-21 b manana por
23 b mandando $
30 b mandar $
7 b mandarme mensajes
-35 b mandarme texto
19 b mande mensajes
11 b mandeme un
13 b manden $
-18 b manden a
-18 b manden al
13 b manden mas
22 b manden mensajes
14 b manden nada
-29 b manden otra
-10 b many messages
-24 b many texts
13 b many times
-24 b marche plus
15 b marque ,
20 b marque mal
34 b mas $
-34 b mas de
-26 b mas informacion
-10 b mas mensajes
35 b mas por
25 b mas y
37 b matin $
-24 b mavez pas
-14 b mayor y
16 b mdr $
84 b me $
19 b me .
-18 b me a
16 b me ablen
36 b me again
14 b me agian
21 b me alone
-9 b me and
12 b me anymore
-22 b me at
-9 b me back
54 b me be
12 b me cobran
11 b me contacte
11 b me contacten
6 b me contacter
14 b me contactez
12 b me coute
13 b me dejen
-22 b me derangez
21 b me desabonner
-14 b me devuelven
-16 b me duele
-18 b me escriba
40 b me escriban
9 b me escribas
-34 b me escriben
-19 b me escribieron
-29 b me facturer
-47 b me faut
-17 b me for
10 b me from
25 b me hables
-18 b me han
-28 b me here
-22 b me i
-16 b me in
-24 b me interesa
25 b me joindre
-10 b me know
-9 b me llego
21 b me llegue
19 b me lleguen
-14 b me lo
27 b me mande
-3 b me manden
31 b me mandes
20 b me of
-10 b me off
-21 b me on
34 b me opongo
26 b me out
-22 b me paro
-29 b me please
13 b me puede
-15 b me pueden
-21 b me robaron
15 b me salgo
-17 b me so
10 b me stuff
20 b me texter
16 b me texts
-44 b me the
-30 b me this
19 b me tienen
-55 b me to
11 b me up
12 b me with
27 b me your
-30 b mean $
14 b mecrire $
-12 b mecrire ,
-16 b mecrire svp
26 b mecris pas
-31 b mecrivez $
18 b mecrivez plus
20 b mejor por
-17 b menage en
12 b menlever de
10 b mensages $
-88 b mensaje $
44 b mensaje ,
-10 b mensaje de
29 b mensaje mas
17 b mensaje que
23 b mensaje y
40 b mensajes $
16 b mensajes .
-23 b mensajes a
25 b mensajes no
16 b mensajes por
15 b menvoyer sa
-21 b menvoyez pas
-6 b menvoyez plus
23 b menvoyez rien
-66 b merci $
9 b merci darreter
23 b merci de
-17 b mes $
-13 b mes contacts
17 b mes donnees
-13 b message $
13 b message ,
17 b message i
15 b message svp
24 b messages $
-31 b messages ,
19 b messages .
-21 b messages at
-16 b messages came
-17 b messages from
11 b messages svp
7 b messaging $
12 b messaging me
-15 b mettez le
-27 b mettez moi
15 b mettre fin
14 b mi abogado
19 b mi celular
9 b mi consentimiento
12 b mi contacto
11 b mi derecho
-19 b mi esposa
-29 b mi ex
23 b mi hijo
-14 b mi nombre
-10 b mi numero
37 b mi telefono
-24 b mi ultimo
32 b middle of
-13 b mieux $
-17 b mignorer et
10 b mind $
-27 b mine $
-24 b minteresse pas
26 b mis datos
13 b missed call
-14 b missed your
15 b mistake ,
28 b moi $
-11 b moi ,
-14 b moi aujourdhui
9 b moi avec
42 b moi de
37 b moi la
19 b moi plus
11 b moi pu
13 b moi tranquille
-37 b moi un
25 b molestar $
-24 b molestar ,
-18 b moleste $
30 b moment $
15 b momento $
12 b mon accord
7 b mon avocat
-42 b mon dernier
14 b mon droit
-28 b mon ex
10 b mon fils
15 b mon num
16 b mon numero
-8 b mon rendez
-8 b monday $
-14 b month $
17 b month ,
55 b more $
-13 b more ,
14 b more .
-18 b more leaks
-14 b more messages
12 b more of
15 b more text
7 b more texts
-22 b more than
-18 b msg $
42 b msgs $
20 b much $
-22 b much ,
14 b much to
30 b mucho $
-14 b muela $
-15 b mur $
20 b murio mi
-14 b muy alto
-16 b my boss
-25 b my business
10 b my car
21 b my contact
31 b my contract
11 b my dad
24 b my data
-11 b my daughter
-11 b my driveway
-8 b my ex
-4 b my husband
21 b my inbox
10 b my info
-16 b my land
-26 b my last
15 b my lawyer
-13 b my lease
18 b my mother
-21 b my name
-12 b my neighbor
44 b my number
12 b my personal
9 b my phone
18 b my plan
-9 b my son
-13 b my spot
-23 b my subscription
12 b my telephone
-37 b my texts
-12 b my wife
18 b my work
26 b nada $
-19 b nada ,
32 b nada de
-44 b nada mas
15 b nadie $
18 b nai jamais
-6 b nai pas
-9 b nai plus
-10 b name off
-26 b narrete pas
-23 b narretez pas
-18 b ne ma
-24 b ne mavez
9 b ne mecrivez
-32 b ne menvoyez
-22 b ne minteresse
44 b ne pas
19 b ne plus
-41 b ne recois
18 b ne repondez
-12 b ne sarrete
11 b ne souhaite
30 b ne suis
-20 b ne veux
15 b ne vous
-11 b necesito abogado
21 b necrivez pas
11 b necrivez plus
-45 b need a
-23 b need any
11 b need for
-22 b need the
10 b need to
-25 b need you
18 b need your
10 b nenvoyez plus
39 b nest pas
-16 b nest plus
58 b never again
-24 b never got
21 b never message
-34 b never mind
-20 b new one
18 b next month
-71 b next stop
18 b next week
-15 b night $
35 b night ,
-25 b night shift
-75 b no $
13 b no .
21 b no acepto
-18 b no answer
24 b no autorizo
-47 b no calls
-23 b no deja
-69 b no dejen
16 b no deseo
25 b no entienden
-27 b no entiendo
10 b no enviar
47 b no es
12 b no escriba
20 b no escriban
14 b no esten
28 b no fui
40 b no gracias
11 b no idea
-14 b no interest
12 b no les
25 b no lo
-17 b no longer
17 b no los
13 b no m
32 b no manden
19 b no mas
4 b no me
-29 b no mensajes
-35 b no message
12 b no messages
16 b no molestar
-18 b no moleste
-38 b no molesten
34 b no more
-14 b no oigo
28 b no para
31 b no querer
33 b no quiero
-40 b no recibi
-23 b no se
18 b no send
22 b no sigan
-18 b no signal
-17 b no sirve
90 b no soy
60 b no stop
-33 b no tengo
14 b no texting
15 b no texts
-13 b no thanks
-15 b no understand
-26 b no uso
28 b no veo
-16 b no vino
13 b no vuelvas
-14 b non $
13 b non merci
18 b not $
24 b not call
-9 b not contact
-42 b not disturb
-15 b not do
-22 b not ever
25 b not for
-27 b not hear
-30 b not here
-20 b not interested
13 b not message
-40 b not my
-22 b not now
30 b not respond
24 b not send
34 b not steve
-8 b not stop
34 b not text
-24 b not the
-12 b not to
17 b not understand
11 b not use
12 b not want
15 b not wanted
33 b not write
-28 b not yet
-70 b notez mon
-10 b nothing else
33 b now $
-14 b now on
34 b now please
-17 b nuit $
12 b num $
-19 b number $
-18 b number ,
31 b number .
-19 b number again
-12 b number and
-27 b number down
-4 b number from
-15 b number is
8 b number off
-28 b number on
18 b number out
-53 b numero $
-20 b numero ,
20 b numero .
-21 b numero a
-18 b numero de
-22 b numero equivocado
14 b numero svp
-15 b numero viejo
13 b nunca mas
14 b o p
-10 b of a
-30 b of contact
8 b of it
20 b of my
-14 b of texting
13 b of the
24 b of these
5 b of this
27 b of you
7 b of your
-5 b off $
49 b off .
20 b off a
-11 b off and
18 b off it
-50 b off the
15 b off with
31 b off your
-14 b oigo bien
-9 b ok $
-31 b old number
15 b olvidense de
-5 b on $
31 b on a
74 b on arrete
-15 b on fait
-25 b on file
-23 b on it
-28 b on ma
13 b on main
34 b on me
-19 b on ne
10 b on the
-16 b on this
-54 b one $
-31 b one ,
17 b one .
12 b one more
10 b one of
-16 b one stop
18 b only $
-21 b only ,
31 b only please
14 b only wanted
18 b opposition a
-23 b opt for
10 b opt me
19 b opting out
15 b or i
-15 b or not
-11 b order $
12 b otez moi
-27 b otra vez
32 b otro $
-14 b ou est
12 b oubliez moi
-9 b oui $
-12 b oui ,
40 b out $
19 b out .
-12 b out of
22 b out please
-13 b outside $
25 b over ,
42 b p $
-10 b pague $
35 b paix $
18 b panneau publicitaire
-36 b panneau stop
17 b par erreur
-15 b par la
38 b par mail
-18 b par message
-48 b par sms
25 b para de
-14 b para mi
-27 b para que
17 b para ya
10 b parar $
28 b paren $
-29 b paren los
13 b parler de
-23 b paro la
23 b part $
14 b part of
18 b partie de
16 b pas $
12 b pas ,
-11 b pas a
34 b pas appele
-22 b pas bien
-20 b pas encore
18 b pas etre
13 b pas interesse
-24 b pas la
10 b pas le
-30 b pas les
-21 b pas plus
12 b pas pour
-21 b pas recu
-24 b pas svp
19 b pas vouloir
-12 b pas vous
-30 b pas vu
22 b paso $
24 b pass $
-17 b patient $
38 b paz $
-35 b pedi esto
36 b pedi informacion
-28 b pense que
14 b people $
18 b per text
20 b perdez mon
32 b perdon $
-33 b perdon ,
15 b permiso $
-20 b permission to
23 b pero no
15 b person you
-27 b persona $
-16 b personne ne
1 b phone $
22 b phone ,
-24 b phone .
25 b phone calls
26 b phone is
-36 b phone was
13 b pido la
15 b pido que
10 b plait $
-24 b planta baja
50 b please $
6 b please ,
-13 b please be
-25 b please call
-11 b please cancel
18 b please cease
17 b please desist
-14 b please direct
14 b please disable
10 b please discontinue
-19 b please do
-41 b please dont
14 b please end
-21 b please keep
-14 b please leave
29 b please let
34 b please no
27 b please quit
-8 b please remove
11 b please see
-63 b please stop
24 b please take
-11 b please text
16 b please turn
-18 b please update
-38 b please use
-70 b pls $
22 b pls im
19 b pls stop
53 b plus $
-30 b plus ,
26 b plus a
-22 b plus attendre
-35 b plus besoin
-27 b plus court
-8 b plus de
-26 b plus dinformations
21 b plus envoyer
11 b plus etre
36 b plus ici
13 b plus jamais
10 b plus la
-15 b plus mal
14 b plus mecrire
-25 b plus recevoir
21 b plus rien
-20 b plus tard
-28 b plus vos
31 b plus vous
70 b plutot $
-31 b plutot ,
11 b plz stop
-23 b point of
19 b police $
-35 b por aqui
15 b por el
-48 b por que
22 b porte plainte
7 b pour la
35 b pour le
-31 b pour les
-14 b pour ne
10 b pour que
-7 b pourquoi vous
-38 b pouvez mecrire
-19 b precio $
-17 b prefere un
13 b preferiria no
20 b prefiero que
-19 b presion esta
-13 b prie $
13 b prie de
-14 b program $
14 b pu $
21 b pu de
15 b pu rien
19 b pub $
14 b publicidad $
17 b puede quitar
-33 b puis je
-8 b put me
-20 b put my
10 b q no
-14 b quand vous
15 b que cest
24 b que dejen
-22 b que era
13 b que este
13 b que faut
-8 b que hora
18 b que jai
22 b que je
-24 b que lo
18 b que marque
15 b que me
-19 b que no
-13 b que vous
29 b que ya
-17 b queda $
29 b quel culot
-10 b quelle heure
-11 b quelque chose
23 b quelquun dautre
-19 b questions $
-13 b qui $
-15 b qui .
16 b qui a
-14 b qui est
-40 b qui etes
-18 b quien hablo
61 b quiero $
-24 b quiero dar
14 b quiero darme
-24 b quiero dejar
-21 b quiero el
-34 b quiero esperar
12 b quiero estar
18 b quiero esto
-12 b quiero mas
22 b quiero mensajes
-22 b quiero molestar
-15 b quiero quitar
-21 b quiero recibir
-27 b quiero retirar
53 b quiero salir
26 b quiero salirme
-4 b quit $
-45 b quit again
-17 b quit claim
54 b quit it
-21 b quit smoking
15 b quit texting
19 b quit this
12 b quitame $
16 b quitar de
-13 b quitar mi
-22 b quiten el
6 b quitenme de
26 b quitennos $
19 b rappel $
-20 b rappele $
-15 b rappeler $
-22 b rappelez moi
-19 b rappelle $
21 b rappels $
-8 b rdv $
-29 b reach me
-23 b ready $
-16 b real person
-34 b recevoir ces
17 b recevoir de
10 b recevoir vos
31 b recibir esto
10 b recibir mas
-13 b recibir mensajes
13 b recibir nada
13 b recibir sus
-24 b recibo $
-12 b recu $
-16 b remboursez moi
13 b reminders please
-69 b removal $
14 b removal price
34 b remove $
18 b remove from
13 b remove me
-16 b remove my
-36 b remove the
9 b remove us
15 b removed $
20 b removed me
-17 b rendez vous
-15 b renvoyer $
-21 b reply stop
-15 b repondez $
28 b repondez pas
17 b repondez plus
12 b request $
-22 b resend $
-27 b retirar mi
24 b retire $
-16 b retire de
21 b retirer $
-16 b retirer mon
-30 b retirez la
30 b retirez moi
8 b retirez nous
10 b revoke $
16 b rid of
24 b rien $
-18 b rien dautre
11 b rien recevoir
15 b rien svp
-16 b right $
25 b right to
26 b rmv me
-21 b robaron el
-12 b roses $
-11 b ruido $
-15 b rush $
14 b s t
27 b sa $
33 b sa sufi
6 b said no
15 b said stop
-19 b sale $
66 b salir $
12 b salir de
23 b salirme $
-14 b saquen de
17 b saquenme $
-12 b sarrete pas
15 b scam $
-13 b se desabonner
-20 b se me
22 b sea el
13 b see to
-33 b see your
54 b send $
9 b send any
16 b send anything
23 b send me
-26 b send the
11 b sending me
-11 b sending them
12 b sending these
-21 b sent $
23 b sent stop
-24 b service $
17 b servicio $
-21 b sest arretee
-24 b should i
28 b shut up
-24 b si $
14 b si cest
12 b si es
18 b si jai
7 b si je
-23 b si no
-47 b si quiero
29 b si siguen
21 b si vous
11 b side $
-31 b sign $
23 b sign up
-14 b signal $
31 b signale $
28 b siguen escribiendo
20 b sil vous
16 b since my
20 b sms $
20 b sms ,
30 b sms .
-33 b sms suffit
-20 b sms svp
-16 b so i
-14 b so much
15 b so no
-27 b so please
-30 b so text
-20 b soir ,
13 b sold the
-41 b solo el
18 b somebody else
-10 b someone else
37 b son las
-15 b soon $
23 b sorry $
-20 b sorry for
17 b sorry wrong
52 b sortir $
20 b sortir de
-16 b souhaite plus
14 b soy el
-23 b soy yo
9 b spam $
24 b spammer $
12 b speak to
36 b steve $
23 b still get
-46 b still want
-18 b stole my
42 b stop $
34 b stop ,
34 b stop .
11 b stop all
-16 b stop by
31 b stop cest
9 b stop contacting
-26 b stop et
-34 b stop ignoring
-19 b stop in
-35 b stop it
-16 b stop me
21 b stop messaging
-27 b stop my
35 b stop now
15 b stop or
40 b stop sending
-16 b stop shop
-40 b stop sign
12 b stop stop
15 b stop svp
41 b stop texting
3 b stop the
-11 b stop them
-51 b stop these
28 b stop this
-20 b stop to
19 b stop with
13 b stop work
-12 b stopped by
-15 b stopping by
-14 b stops $
-24 b stopsign $
24 b stp $
-19 b su mensaje
16 b subscribe me
-23 b subscription to
-23 b suffit $
12 b suffit les
27 b suis pas
-15 b suis sur
-14 b suite $
17 b suppress this
-20 b supprimer le
16 b supprimez le
11 b supprimez moi
-20 b supprimez mon
13 b sur ce
-29 b sur la
-13 b surprise $
-8 b sus mensajes
15 b suscripcion $
-5 b svp $
-20 b t il
14 b t o
-10 b tacos $
15 b take it
6 b take me
-27 b take my
-17 b take off
-6 b take the
10 b take this
13 b take your
29 b talk on
-18 b tambien $
-12 b tard $
-11 b tatouage $
48 b telefono $
-20 b telefono de
22 b telephone $
13 b tell you
-24 b tenant ,
12 b tes sms
-22 b text $
6 b text ,
8 b text .
26 b text again
-13 b text from
14 b text is
24 b text it
-14 b text later
12 b text list
-51 b text me
-29 b text my
14 b text notifications
-22 b text reminders
-33 b text the
26 b text this
-28 b texter $
31 b texting $
21 b texting ,
-24 b texting is
-19 b texting me
14 b texting thing
-37 b texto $
19 b textos $
29 b texts $
-10 b texts ,
18 b texts .
-24 b texts are
21 b texts at
15 b texts end
-11 b texts from
16 b texts i
16 b texts to
-3 b thank you
-35 b thanks $
25 b thanks ,
9 b thanks for
-39 b that $
-16 b that a
10 b that i
16 b that is
25 b that name
44 b that was
-23 b that would
16 b that you
-17 b the account
-23 b the alarm
17 b the attorney
14 b the blue
21 b the car
-11 b the contract
-13 b the damn
-13 b the dentist
7 b the dog
11 b the fcc
-15 b the house
-16 b the invoice
39 b the last
30 b the law
17 b the list
25 b the messages
29 b the msgs
-22 b the new
-15 b the newsletter
26 b the next
22 b the number
-40 b the old
-10 b the one
17 b the order
-11 b the other
-17 b the paperwork
15 b the person
38 b the phone
14 b the police
-16 b the price
-13 b the reminders
16 b the road
-16 b the roses
-18 b the same
-11 b the second
8 b the tenant
9 b the text
77 b the texts
17 b the toilet
-40 b the updates
19 b the wrong
15 b them .
-13 b them stop
-6 b there $
-30 b there a
-16 b there are
25 b there is
-15 b there to
16 b theres no
22 b these $
-17 b these messages
-9 b these texts
28 b this $
11 b this ,
29 b this a
14 b this about
21 b this and
-16 b this by
-15 b this cold
19 b this is
-17 b this lease
-34 b this number
-55 b this one
-23 b this phone
-37 b this time
-18 b thought you
-14 b through $
17 b throw my
9 b thx $
-7 b time $
-14 b time .
21 b time i
13 b times do
-12 b to $
-14 b to a
22 b to ask
28 b to be
-24 b to bother
-9 b to call
-18 b to cancel
-17 b to contact
25 b to do
10 b to end
23 b to get
-22 b to go
14 b to it
-10 b to keep
-24 b to leave
14 b to me
20 b to my
-33 b to opt
17 b to receive
-13 b to remove
13 b to say
16 b to see
-18 b to sell
-5 b to take
33 b to text
22 b to this
-22 b to unsubscribe
9 b to write
-34 b to your
-15 b todavia $
-11 b today $
13 b today ,
-13 b toilet is
-34 b tomorrow $
-17 b too many
46 b too much
-11 b tout de
31 b tranquille $
-10 b trompez de
-17 b trouve quelquun
15 b turn off
-10 b twice $
25 b txets $
7 b txt me
17 b u can
-17 b u forgot
9 b u stop
28 b un $
-20 b un avocat
-18 b un bebe
35 b un mensaje
6 b un message
18 b un panneau
34 b un robot
-75 b un sms
-32 b un stop
35 b un subscribe
18 b una estafa
-22 b una orden
-15 b una persona
11 b una vez
26 b understand $
-15 b understand ,
15 b understand the
12 b une autre
13 b une fois
27 b unsub $
-24 b unsubscribe $
16 b unsubscribe .
-45 b unsubscribe from
19 b unsubscribed $
22 b up $
14 b up for
22 b up on
-25 b update my
-35 b updates $
23 b us be
11 b us off
19 b usar mi
14 b use my
-15 b use the
-44 b use this
-26 b uso mensajes
28 b ustedes $
11 b ustedes ,
-34 b va $
20 b va a
14 b van a
10 b veuillez me
-34 b veux annuler
9 b veux pas
37 b veux plus
-15 b veux retirer
35 b veux sortir
-19 b vez $
-29 b vez a
19 b vite $
13 b vivo en
-21 b voir $
-25 b vole mon
10 b volver a
-8 b vos messages
11 b vos pubs
16 b vos relances
14 b vos textos
9 b votre liste
-37 b votre message
-17 b votre numero
11 b votre part
16 b votre systeme
-16 b voudrais un
18 b vous $
-11 b vous .
-22 b vous ai
-12 b vous arreter
9 b vous avez
-38 b vous deranger
23 b vous derangez
17 b vous en
4 b vous etes
-24 b vous maider
13 b vous me
-28 b vous mecrivez
-9 b vous ne
20 b vous plait
-10 b vous pouvez
-13 b vous rappelle
-13 b voy $
6 b voy a
10 b vuelvan a
13 b vuelvas a
30 b w the
-15 b waiting list
-32 b want $
9 b want a
10 b want any
29 b want em
-11 b want it
-13 b want my
39 b want off
-21 b want the
-32 b want to
18 b wanted $
20 b was $
14 b was the
-18 b was told
13 b wasnt me
18 b we are
-24 b we dont
-11 b we have
-15 b we want
14 b weirdo $
-21 b what do
-30 b what does
36 b what is
-21 b what number
14 b what part
24 b whatever i
-15 b whatever this
15 b when i
-23 b when you
-12 b white $
-19 b who am
12 b who do
-80 b who is
-16 b who this
24 b who you
-19 b whos this
9 b why am
26 b why do
-12 b why you
19 b will be
21 b wish to
56 b with the
-11 b with these
17 b with this
-24 b with you
-37 b without me
-20 b wont stop
8 b work $
16 b work phone
-22 b worry about
-19 b would it
30 b write back
12 b write to
-12 b wrong chat
19 b wrong number
17 b wrong person
21 b xd $
-20 b y a
-15 b y apunteme
37 b y los
22 b y no
14 b y siguen
-44 b ya $
-31 b ya basta
-15 b ya casi
15 b ya de
29 b ya dejen
17 b ya dejenme
-30 b ya esta
13 b ya estuvo
-26 b ya les
11 b ya no
-11 b ya pague
16 b ya tenemos
44 b ya tengo
-15 b ya voy
-14 b yes please
20 b yes stop
-53 b yo $
25 b yo no
7 b you $
21 b you ,
-11 b you .
-39 b you a
25 b you again
14 b you and
9 b you are
-23 b you be
-9 b you called
14 b you can
-14 b you coming
14 b you delete
14 b you didnt
-16 b you do
13 b you dont
-31 b you get
27 b you got
9 b you guys
-10 b you handle
-4 b you have
17 b you keep
-29 b you left
-23 b you make
12 b you need
18 b you neednt
-14 b you never
23 b you not
11 b you people
-18 b you permission
10 b you please
-16 b you remove
-16 b you sending
-13 b you stop
-11 b you take
-27 b you text
46 b you to
14 b you understand
-9 b you want
-14 b you write
15 b your automated
21 b your billboard
-8 b your call
-18 b your email
-37 b your list
-33 b your message
19 b your services
14 b your side
-12 b your system
14 b your text
13 b your texting
25 b your texts
15 b youre texting
12 b youve been
-123 c 00>
-13 c 018
20 c 06>
41 c 0p>
-11 c 100
-11 c 100>
-25 c 10>
-13 c 12>
-39 c 17h
-39 c 17h>
-36 c 200
-46 c 200>
-48 c 300
-48 c 300>
-12 c 3pm
-12 c 3pm>
-26 c 40>
-9 c 447
-9 c 4471
-9 c 4471>
-9 c 471
-9 c 471>
-11 c 500
-11 c 500>
-19 c 555
-19 c 555>
-19 c 55>
36 c 5h>
-18 c 5k>
-9 c 71>
-39 c 7h>
-19 c 8h>
-28 c <01
-13 c <018
20 c <06
20 c <06>
-16 c <10
-25 c <10>
-13 c <12
-13 c <12>
10 c <14
11 c <15
-34 c <17
-39 c <17h
-39 c <17h>
-23 c <18
-37 c <20
-36 c <200
-46 c <200>
-14 c <2>
-57 c <30
-48 c <300
-48 c <300>
-31 c <3>
-12 c <3p
-12 c <3pm
-12 c <3pm>
-25 c <40
-26 c <40>
-9 c <44
-9 c <447
-9 c <4471
-43 c <4>
-15 c <50
-22 c <500
-22 c <500>
-19 c <55
-19 c <555
-19 c <555>
-18 c <5k
-18 c <5k>
22 c <6>
-24 c <9>
-20 c <a>
-9 c <ab
-15 c <abl
-16 c <able
-5 c <abo
7 c <abog
-3 c <abou
-24 c <abr
-25 c <abre
16 c <abs
14 c <abst
-3 c <acc
-29 c <acce
18 c <acci
9 c <acco
22 c <act
6 c <ad
-13 c <add
-24 c <add>
11 c <ads
11 c <ads>
9 c <adv
-7 c <af
11 c <aff
-5 c <aft
-5 c <afte
6 c <ag
5 c <aga
4 c <agai
14 c <agi
14 c <agia
-11 c <agr
9 c <agra
-21 c <agre
-5 c <agu
-5 c <agua
-17 c <ah
-28 c <ahi
-28 c <ahi>
21 c <aho
21 c <ahor
-11 c <ai>
64 c <al
-58 c <al>
-16 c <ala
-16 c <alar
-7 c <ale
12 c <aler
10 c <algo
-7 c <algu
-4 c <all>
11 c <alle
44 c <alo
35 c <alon
14 c <alr
14 c <alre
1 c <alto
86 c <am
42 c <am>
29 c <ama
29 c <amab
-6 c <an
-24 c <an>
15 c <and
14 c <and>
14 c <ann
9 c <annu
5 c <ano
-17 c <ano>
10 c <anos
11 c <anot
19 c <ans>
-18 c <answ
14 c <anu
12 c <anul
-5 c <any
-14 c <any>
-5 c <anym
-11 c <anyt
-17 c <ao
-17 c <aou
-17 c <aout
-27 c <ap
16 c <apa
24 c <apag
11 c <app
24 c <appe
-10 c <appr
-10 c <apr
-32 c <apu
-32 c <apun
32 c <aq
32 c <aqu
32 c <aqui
43 c <ar
-10 c <arb
-13 c <arbo
-13 c <are
-14 c <are>
40 c <arr
61 c <arre
-15 c <arri
30 c <as
36 c <as>
-12 c <asc
13 c <asi>
21 c <ask
10 c <ask>
7 c <aske
-16 c <asl
-16 c <asle
-10 c <ass
-13 c <assi
-67 c <at
-49 c <at>
-22 c <ate
-16 c <aten
23 c <att
-9 c <atte
25 c <atto
9 c <au
-13 c <au>
12 c <auc
12 c <aucu
-11 c <aus
-11 c <auss
17 c <aut
-10 c <auto
15 c <autr
11 c <aux
11 c <aux>
7 c <ava
7 c <avan
19 c <ave
19 c <avec
-5 c <avez
-28 c <avi
-30 c <avis
6 c <avo
-18 c <avoc
17 c <avoi
-5 c <away
-43 c <ay
-12 c <aye
-10 c <ayer
-34 c <ayu
-34 c <ayud
16 c <b4
16 c <b4>
-33 c <ba
8 c <bac
10 c <back
31 c <baj
36 c <baja
-21 c <bal
-32 c <ban
15 c <bas
-6 c <base
29 c <bast
-16 c <basu
-20 c <bat
37 c <be
68 c <be>
-16 c <bea
-14 c <beb
-14 c <bebe
19 c <been
-23 c <bef
-23 c <befo
-13 c <bell
-5 c <beso
-15 c <bet
-18 c <bett
-39 c <bi
-12 c <bie
-12 c <bien
-10 c <bil
-10 c <bill
-13 c <bir
19 c <bl
12 c <bla
14 c <blac
-16 c <ble
-15 c <bleu
36 c <blo
28 c <bloc
-12 c <bloo
7 c <bloq
-13 c <blu
10 c <blue
4 c <bo
-19 c <bob
-19 c <bob>
-11 c <bol
21 c <bon
-14 c <bon>
18 c <bonj
16 c <bons
-18 c <boo
-25 c <book
45 c <bor
36 c <borr
-16 c <bos
-16 c <boss
-35 c <bot
-16 c <both
9 c <bou
22 c <box
23 c <box>
3 c <br
-29 c <bra
-19 c <brak
20 c <bre
19 c <brea
6 c <bro
14 c <bro>
11 c <bru
15 c <bruh
8 c <bu
15 c <budd
-20 c <bue
-20 c <buen
-10 c <bug
-14 c <bug>
11 c <bugg
-17 c <bui
-3 c <bus
-16 c <bus>
13 c <busc
11 c <busq
27 c <but
18 c <but>
-14 c <buy
-14 c <buy>
36 c <buz
32 c <buzz
9 c <by
-10 c <by>
20 c <bye
20 c <bye>
-14 c <ca
76 c <ca>
23 c <cal
-14 c <cale
35 c <call
-8 c <cam
28 c <camb
-66 c <came
13 c <cami
17 c <camp
-17 c <can
-32 c <can>
31 c <cana
16 c <canc
5 c <cant
-6 c <car
6 c <car>
-29 c <card
-19 c <care
-26 c <caro
31 c <carr
23 c <cart
-12 c <cas
-7 c <casa
-13 c <cass
14 c <cat
14 c <cat>
45 c <ce
13 c <ce>
23 c <cea
23 c <ceas
17 c <cel
-22 c <cen
-22 c <cent
14 c <ces
43 c <cess
-13 c <cest
25 c <cet
5 c <ceta
20 c <cett
17 c <ch
5 c <cha
30 c <chan
14 c <chaq
-14 c <chat
-11 c <chau
-31 c <che
17 c <che>
6 c <chec
-9 c <cher
-24 c <chez
39 c <chi
19 c <chil
15 c <chin
-31 c <cho
-22 c <chof
-13 c <chos
-14 c <ci
19 c <ci>
-11 c <cin
-14 c <cinc
-20 c <cit
-13 c <cita
-14 c <civ
-14 c <civi
-52 c <cl
-14 c <cla
-6 c <cle
-16 c <clea
-31 c <cli
5 c <clie
-15 c <clin
-7 c <clos
-37 c <cm
-34 c <co
-9 c <cob
-9 c <cobr
11 c <coc
-20 c <col
-10 c <coli
-15 c <coll
18 c <colo
25 c <com
-13 c <comb
-6 c <come
11 c <comi
-1 c <comm
-11 c <como
23 c <comp
11 c <con
-33 c <con>
-26 c <cond
17 c <conf
11 c <cono
48 c <cons
-8 c <cont
18 c <conv
17 c <coo
21 c <coor
-13 c <cor
8 c <corr
-19 c <cort
25 c <cos
20 c <cosa
-14 c <cou
-23 c <coul
24 c <coun
-13 c <cour
13 c <cout
37 c <cr
13 c <cra
13 c <crap
6 c <cre
16 c <cree
-11 c <cu
-17 c <cua
-11 c <cuan
-15 c <cuat
9 c <cuen
29 c <cul
29 c <culo
8 c <cus
8 c <cust
-28 c <cut
-28 c <cut>
63 c <d>
48 c <da
-18 c <dac
-18 c <dacc
29 c <dad
11 c <dad>
11 c <dadm
25 c <dam
35 c <dame
-13 c <damn
-9 c <dan
-17 c <dans
-27 c <dap
-27 c <dapp
-5 c <dar
-20 c <dar>
9 c <darm
20 c <darr
48 c <dat
37 c <data
-14 c <date
30 c <dato
-20 c <datt
-7 c <daug
19 c <dav
-26 c <dave
11 c <davo
-17 c <day
-14 c <day>
53 c <de>
-21 c <dea
-8 c <dead
-8 c <dear
15 c <debe
42 c <dec
-14 c <deci
40 c <decl
21 c <deco
-11 c <dee
-11 c <deed
25 c <def
22 c <defi
17 c <deg
17 c <dega
-25 c <dej
6 c <deja
-49 c <deje
8 c <dejo
-20 c <del
-22 c <dela
13 c <dele
6 c <deli
16 c <dem
3 c <dema
14 c <deme
13 c <den
-28 c <den>
10 c <denm
4 c <dent
12 c <denu
11 c <denv
-19 c <dep
-24 c <dera
14 c <dere
7 c <dern
26 c <des
-45 c <des>
9 c <desa
-14 c <desc
12 c <desd
19 c <dese
7 c <desi
18 c <desm
-14 c <deso
44 c <desp
-20 c <dess
-19 c <deta
7 c <dete
-18 c <deu
-24 c <deux
-33 c <dev
-28 c <deva
6 c <devi
-10 c <devu
-18 c <dex
-20 c <dh
7 c <di
15 c <dia
32 c <dial
9 c <dic
-30 c <did
-38 c <did>
7 c <didn
-36 c <die
-31 c <diez
10 c <dif
10 c <diff
-18 c <dig
-15 c <digo
12 c <dij
29 c <dije
-8 c <din
-15 c <dine
-34 c <dinf
15 c <dio>
6 c <dis
12 c <disa
9 c <disc
-6 c <disp
73 c <dn
52 c <dnc
52 c <dnc>
-43 c <do
5 c <do>
-11 c <dob
-11 c <dobl
-4 c <doc
4 c <dog>
23 c <doi
9 c <dois
-15 c <dol
63 c <don
17 c <donc
19 c <donn
36 c <dont
-8 c <doo
-8 c <door
19 c <dor
21 c <dorm
-51 c <dos
-62 c <dos>
11 c <doss
-25 c <dou
-36 c <dow
-36 c <down
-14 c <dr
15 c <dra
-34 c <dri
-22 c <driv
-5 c <dro
-10 c <droi
20 c <dry
-28 c <du
-20 c <du>
14 c <dud
22 c <dude
-15 c <due
-20 c <duel
44 c <e>
-9 c <ea
-28 c <ear
-14 c <earl
-37 c <ec
-37 c <ecr
-37 c <ecri
36 c <ef
35 c <eff
31 c <effa
11 c <ej
11 c <eje
11 c <ejer
-13 c <el
-81 c <el>
22 c <eli
22 c <elim
21 c <ell
22 c <elle
26 c <els
26 c <else
39 c <em
28 c <em>
17 c <eme
17 c <emer
-12 c <en
-15 c <en>
-28 c <enc
-20 c <enco
23 c <end>
-15 c <ends
-15 c <enf
-12 c <enfe
-22 c <eng
-12 c <engi
-13 c <enle
9 c <eno
8 c <enou
23 c <ente
7 c <enti
-27 c <entr
25 c <env
31 c <envi
-7 c <envo
16 c <eq
16 c <equ
16 c <equi
44 c <er
17 c <era
-16 c <era>
33 c <eras
23 c <err
11 c <erre
-56 c <es
13 c <esa
13 c <esa>
-12 c <esc
-13 c <esco
3 c <escr
-43 c <ese
-43 c <ese>
-15 c <eso
-30 c <eso>
15 c <esos
-49 c <esp
-35 c <espe
-20 c <espo
-12 c <esq
-12 c <esqu
60 c <est
-4 c <est>
-14 c <esta
55 c <este
45 c <esto
6 c <et
-12 c <et>
-14 c <eta
-4 c <ete
20 c <ete>
-36 c <etes
26 c <etr
23 c <etre
-44 c <eu
-34 c <eur
-34 c <euro
-21 c <ev
4 c <eve
10 c <even
-6 c <ever
-25 c <evi
-26 c <evic
-55 c <ex
-65 c <ex>
18 c <exc
36 c <excl
-19 c <excu
17 c <exer
-12 c <exit
-11 c <exp
-13 c <expl
-8 c <ext
-13 c <ey
-13 c <eye
11 c <fa
9 c <fac
30 c <faco
-19 c <fact
-19 c <fai
-10 c <fait
8 c <fal
10 c <fall
27 c <fam
25 c <fami
-15 c <fan
-24 c <fau
-13 c <fauc
-15 c <faut
11 c <fav
11 c <favo
-47 c <fe
-26 c <fen
-22 c <fenc
-3 c <fi
26 c <fic
26 c <fich
17 c <fil
16 c <file
12 c <fils
11 c <fin
-17 c <fin>
33 c <find
5 c <fine
-30 c <fir
-16 c <fire
-7 c <firs
-22 c <fiv
-22 c <five
10 c <fix
5 c <fix>
-55 c <fl
-27 c <flo
-15 c <floo
11 c <fo
4 c <foi
7 c <fois
20 c <for
-6 c <for>
21 c <fore
-18 c <forg
-12 c <form
-19 c <foun
-16 c <four
20 c <fout
14 c <fr
17 c <fra
15 c <frau
-11 c <fre
-10 c <free
-18 c <fri
-17 c <frid
3 c <fro
10 c <from
-13 c <fron
-10 c <fu
38 c <fuc
38 c <fuck
26 c <fue
13 c <fue>
13 c <fuer
11 c <fug
11 c <fuga
18 c <fui
28 c <fui>
-10 c <fuit
-28 c <ful
-28 c <full
-67 c <fum
-12 c <fuma
-41 c <fume
-12 c <func
12 c <fur
23 c <furt
14 c <fut
14 c <futu
-44 c <ga
-15 c <gar
-10 c <gara
41 c <gard
-22 c <gare
-17 c <gaz
-17 c <gaz>
16 c <ge
28 c <gen
17 c <gene
14 c <gent
-21 c <ger
-17 c <gera
7 c <get
48 c <get>
-22 c <gets
-18 c <gett
-6 c <gi
-13 c <giv
-5 c <give
-29 c <gl
1 c <go
2 c <go>
15 c <goe
15 c <goes
8 c <goo
8 c <good
-10 c <got
-13 c <got>
-11 c <gr
5 c <grac
-9 c <gran
15 c <gras
-9 c <gre
-36 c <gu
-18 c <gua
-18 c <guar
16 c <gue
16 c <gueu
-23 c <gus
-23 c <gust
-12 c <guy>
8 c <guys
-25 c <gy
-25 c <gym
-25 c <gym>
12 c <ha
-19 c <hab
-17 c <habl
-18 c <hac
-18 c <hace
-5 c <had>
10 c <haga
-10 c <hai
-9 c <hair
18 c <hal
18 c <halt
-17 c <han>
14 c <hand
21 c <hap
21 c <happ
31 c <har
19 c <hart
5 c <has>
7 c <hast
26 c <hav
6 c <have
21 c <havi
-9 c <hay
-22 c <hay>
-2 c <he
-12 c <he>
-14 c <hea
-9 c <hear
-8 c <heat
-7 c <hel
13 c <hell
-19 c <help
25 c <her
-15 c <her>
49 c <here
-29 c <hes
-29 c <hes>
19 c <heu
19 c <heur
11 c <hey
11 c <hey>
-33 c <hi
-50 c <hie
-41 c <hier
24 c <hij
26 c <hijo
-14 c <him
-14 c <him>
-28 c <his
-28 c <his>
13 c <hm
13 c <hmu
13 c <hmu>
-20 c <ho
-9 c <hol
-21 c <hom
-12 c <home
15 c <hos
15 c <hosp
6 c <hou
-17 c <hour
23 c <hous
9 c <how
9 c <how>
-6 c <hoy
-6 c <hoy>
-26 c <hu
-18 c <hun
-13 c <hurr
-4 c <hus
-4 c <husb
-1 c <i>
15 c <ici
15 c <ici>
61 c <id
48 c <id>
48 c <if
48 c <if>
-24 c <ig
-24 c <ign
-24 c <igno
-12 c <il>
5 c <ill
-13 c <ill>
18 c <ille
33 c <im
12 c <im>
26 c <imm
26 c <imme
34 c <in
-15 c <in>
21 c <inb
21 c <inbo
-16 c <inch
14 c <inco
25 c <inf
26 c <info
-20 c <inq
-20 c <inqu
4 c <ins
22 c <insi
7 c <inst
25 c <int
18 c <inte
-22 c <inv
-22 c <invo
4 c <is
-14 c <is>
17 c <isn
17 c <isnt
37 c <it
33 c <it>
-17 c <its
-22 c <its>
7 c <ive
7 c <ive>
31 c <ja
18 c <jai
10 c <jai>
-29 c <jaj
-29 c <jaja
5 c <jam
5 c <jama
16 c <jan
11 c <jap
11 c <japp
-6 c <jar
-19 c <je
36 c <je>
-18 c <jef
-20 c <jen
24 c <jen>
16 c <jes
15 c <jesp
-12 c <jeu
-12 c <jeud
14 c <jex
14 c <jexe
15 c <jm
15 c <jme
15 c <jme>
53 c <jo
17 c <joh
17 c <john
25 c <joi
25 c <join
8 c <jou
14 c <jt
14 c <jte
-26 c <ju
12 c <jua
12 c <juan
-29 c <jui
-21 c <jun
-3 c <jus
10 c <jusq
13 c <jv
-14 c <k>
-35 c <ke
-9 c <ke>
-23 c <kee
-23 c <keep
-12 c <key
-9 c <keys
15 c <ki
21 c <kid
-5 c <kin
-5 c <kind
2 c <kno
-82 c <la
-2 c <la>
29 c <lac
44 c <lach
-12 c <lact
-9 c <lad
-14 c <ladr
-18 c <lai
-7 c <lais
-13 c <lam
4 c <lan
9 c <lanc
-12 c <lap
-18 c <lar
-9 c <las
5 c <las>
-3 c <last
-23 c <lat
-22 c <late
21 c <law
31 c <law>
-8 c <lawy
-32 c <le
-4 c <le>
22 c <lea
-24 c <leak
-20 c <leas
-8 c <leau
-6 c <leav
15 c <lee
-30 c <lef
-34 c <left
-29 c <leg
-29 c <lega
-12 c <len
-12 c <lent
-26 c <les
-20 c <les>
45 c <let
-19 c <let>
29 c <letr
24 c <lett
10 c <li
-15 c <lie
-15 c <lien
-6 c <lig
-8 c <ligh
-5 c <lik
-5 c <like
-11 c <lil
-27 c <lim
-31 c <limp
-4 c <lin
14 c <lind
-18 c <line
13 c <link
31 c <lis
28 c <list
14 c <liv
20 c <live
-34 c <ll
11 c <lla
4 c <llam
15 c <llav
-50 c <lle
-32 c <lleg
-21 c <llev
-44 c <lo
-34 c <loc
-18 c <loca
-17 c <lock
-3 c <lol
-3 c <lol>
-18 c <lon
-18 c <long
21 c <loo
18 c <look
10 c <los
-6 c <los>
39 c <lose
-22 c <lost
25 c <lou
15 c <lour
-38 c <lu
-32 c <luc
10 c <lui
-16 c <lun
-8 c <lund
-9 c <lune
40 c <m>
-30 c <ma
-21 c <ma>
26 c <mad
23 c <madr
25 c <mai
-25 c <maid
33 c <mail
14 c <main
4 c <mais
-20 c <mak
11 c <make
-31 c <maki
-8 c <mal
-3 c <mal>
-13 c <mala
-9 c <man
19 c <mana
-12 c <manc
-10 c <many
24 c <mar
-16 c <marc
-14 c <mard
12 c <mari
59 c <mark
15 c <marq
-15 c <marr
-10 c <mart
43 c <mas
9 c <mas>
30 c <mass
-15 c <mate
36 c <mati
-17 c <mav
-16 c <mave
-22 c <may
-14 c <mayo
20 c <md
20 c <mdr
16 c <mdr>
46 c <me
22 c <me>
11 c <mea
11 c <mean
20 c <mec
16 c <mecr
9 c <med
9 c <medi
-12 c <meet
16 c <mef
16 c <meff
-5 c <mej
-5 c <mejo
-18 c <mem
-18 c <meme
55 c <men
-17 c <mena
24 c <menl
-3 c <mens
19 c <ment
28 c <menv
-4 c <mer
-17 c <merc
-8 c <mes
-6 c <mes>
3 c <mess
19 c <met
21 c <meta
-54 c <mi
-19 c <mi>
25 c <mid
32 c <midd
-10 c <midi
-12 c <mien
-17 c <mig
-17 c <mign
-13 c <min
7 c <mind
-9 c <mine
-27 c <mint
-26 c <mis
13 c <mis>
-18 c <mism
-21 c <miss
5 c <mist
-12 c <mm
-12 c <mme
-12 c <mme>
10 c <mo
18 c <moc
16 c <mocc
22 c <moi
35 c <moi>
-14 c <mois
-37 c <mol
-33 c <mold
-4 c <mole
34 c <mom
-12 c <mom>
46 c <mome
-17 c <mon
-14 c <mon>
-11 c <mond
9 c <mons
-12 c <mont
19 c <mop
19 c <mopp
29 c <mor
33 c <more
37 c <mot
33 c <moth
-12 c <moti
-23 c <mou
-16 c <mow
42 c <ms
43 c <msg
-27 c <msg>
47 c <msgs
-24 c <mu
9 c <muc
9 c <much
-9 c <mud
-9 c <muel
-18 c <mur>
20 c <muri
-8 c <mus
-27 c <musi
19 c <must
-14 c <muy
-14 c <muy>
-23 c <my
-17 c <my>
13 c <n>
-26 c <na
-3 c <nad
6 c <nada
-10 c <nadi
15 c <nah
15 c <nah>
-9 c <nai
-3 c <nai>
-18 c <nam
-17 c <name
-45 c <nar
-49 c <narr
7 c <nav
-46 c <ne
-21 c <ne>
23 c <nec
-18 c <nece
43 c <necr
1 c <nee
1 c <need
-17 c <nei
-17 c <neig
17 c <nel
17 c <nel>
15 c <nen
31 c <nenv
14 c <ner
16 c <nerv
8 c <nes
5 c <nev
5 c <neve
-9 c <new
-15 c <news
-19 c <nex
-19 c <next
44 c <ni
43 c <ni>
21 c <nic
21 c <nice
-23 c <nie
-22 c <niev
-7 c <nig
-7 c <nigh
6 c <nin
12 c <ning
-10 c <nino
22 c <nn
22 c <nn>
-13 c <no
54 c <no>
-24 c <noi
-16 c <nois
-37 c <nom
-18 c <nom>
-16 c <nomb
-7 c <non
17 c <non>
-25 c <nons
-16 c <noo
-16 c <noon
12 c <nop
12 c <nope
-6 c <nos
-21 c <not
35 c <not>
-87 c <note
-6 c <noth
37 c <noti
8 c <nou
24 c <nous
-16 c <nouv
47 c <now
47 c <now>
41 c <nt
-1 c <nu
-10 c <nue
-8 c <nuev
-33 c <nui
-21 c <nuit
52 c <num
26 c <num>
24 c <nume
10 c <nun
10 c <nunc
-27 c <nut
-27 c <nv
-27 c <nvm
-27 c <nvm>
43 c <o>
16 c <ob
19 c <obj
19 c <obje
-9 c <oc
9 c <of
43 c <of>
8 c <off
24 c <off>
-16 c <oi
-11 c <oig
-14 c <oigo
-14 c <ok
-14 c <ok>
-28 c <ol
-33 c <old
-34 c <old>
-28 c <on
17 c <onc
17 c <once
-5 c <one
-9 c <one>
-7 c <only
89 c <op
-12 c <ope
-11 c <open
40 c <opo
34 c <opon
49 c <opt
23 c <opt>
13 c <opti
12 c <opto
-28 c <or
6 c <or>
-26 c <ord
-24 c <orde
18 c <os
22 c <ote
22 c <otez
-34 c <oth
-34 c <othe
8 c <otr
-21 c <otra
22 c <otro
26 c <ou
-3 c <ou>
19 c <oub
19 c <oubl
30 c <oug
30 c <ough
-30 c <oui
-30 c <oui>
10 c <our
9 c <our>
37 c <out
9 c <out>
20 c <outr
-16 c <outs
23 c <outt
-10 c <ov
-10 c <ove
-10 c <over
8 c <own
7 c <owne
43 c <p>
9 c <pa
-22 c <pac
-16 c <pag
-12 c <pago
-11 c <pagu
22 c <pai
-13 c <paid
12 c <paie
-31 c <pain
53 c <paix
-7 c <pan
-17 c <pann
-24 c <pap
-11 c <pape
25 c <par
-39 c <par>
19 c <para
43 c <pare
-13 c <park
-12 c <paro
20 c <pas
-18 c <pas>
15 c <paso
19 c <pass
-8 c <pati
15 c <patr
15 c <pau
-18 c <pay
-15 c <paye
-19 c <paym
31 c <paz
31 c <paz>
31 c <pe
17 c <pea
17 c <peac
-7 c <ped
-9 c <pedi
-29 c <pen
-27 c <pens
24 c <peo
24 c <peop
6 c <per
16 c <per>
-29 c <perd
19 c <perm
18 c <pero
10 c <perr
-6 c <pers
-9 c <pes
11 c <pesa
-12 c <peso
13 c <pet
-13 c <peux
-8 c <ph
6 c <pho
16 c <phon
-10 c <phot
-45 c <pi
-22 c <pic
10 c <pid
29 c <pido
8 c <pie
-11 c <piec
21 c <pier
-9 c <piz
-9 c <pizz
38 c <pl
-15 c <pla
-6 c <plac
-22 c <plag
24 c <plai
21 c <ple
17 c <plea
15 c <pli
15 c <plis
10 c <pls
10 c <pls>
30 c <plu
11 c <plus
13 c <plut
22 c <plz
15 c <plz>
-53 c <po
-8 c <poi
-8 c <poin
10 c <pol
10 c <poli
-25 c <pon
-23 c <pong
-40 c <poo
-11 c <pool
-29 c <poor
34 c <por
-5 c <por>
39 c <porf
-21 c <pou
16 c <pour
-29 c <pouv
-47 c <pr
10 c <pra
-69 c <pre
-25 c <prec
16 c <pref
-35 c <pres
-23 c <prev
7 c <pri
-17 c <prix
12 c <pro
-6 c <prob
11 c <proc
11 c <prof
-13 c <prog
20 c <proh
-29 c <prop
20 c <prov
-11 c <pu
43 c <pu>
38 c <pub
6 c <pub>
17 c <publ
15 c <pubs
-29 c <pue
-35 c <pued
11 c <puer
-32 c <pui
-32 c <puis
12 c <pur
10 c <purg
-32 c <put
-35 c <put>
27 c <q>
12 c <qu
-21 c <qua
-17 c <quat
23 c <que
52 c <que>
-11 c <qued
19 c <quer
-32 c <ques
19 c <qui
-52 c <qui>
-6 c <quie
14 c <quis
48 c <quit
-11 c <quon
38 c <r>
-31 c <ra
-11 c <rac
-11 c <racc
-10 c <rai
-13 c <rain
-6 c <rap
-3 c <rat
-18 c <rato
-20 c <ray
-5 c <re
-25 c <rea
-21 c <reac
-14 c <read
-12 c <real
15 c <reas
16 c <rece
-9 c <reci
-2 c <reco
-9 c <recu
-19 c <refa
44 c <refu
10 c <reg
-13 c <rega
12 c <regl
32 c <rel
32 c <rela
24 c <rem
-19 c <remb
-13 c <remi
13 c <remo
-66 c <ren
-17 c <rend
-20 c <rent
-30 c <renv
-18 c <rep
-12 c <repa
11 c <repl
-11 c <repo
43 c <req
43 c <requ
12 c <res
-44 c <rese
14 c <resi
22 c <reso
65 c <resp
-16 c <rest
-28 c <resu
9 c <ret
3 c <reti
21 c <retr
-11 c <retu
50 c <rev
13 c <reve
10 c <revi
27 c <revo
11 c <rg
-25 c <ric
16 c <rid>
30 c <rie
38 c <rien
-3 c <rig
-3 c <righ
33 c <rm
26 c <rmv
26 c <rmv>
-48 c <ro
19 c <roa
16 c <road
-6 c <rob
-21 c <roba
27 c <robo
-5 c <roo
-7 c <roof
-26 c <ros
-18 c <rose
-17 c <roy
-17 c <roy>
-23 c <ru
7 c <rue
-8 c <rui
-11 c <ruid
43 c <s>
12 c <sa
67 c <sa>
21 c <sab
13 c <sabe
24 c <sac
43 c <saca
-18 c <saco
15 c <sai
11 c <said
13 c <sal
-22 c <sale
15 c <salg
19 c <sali
-19 c <sam
-15 c <same
18 c <sao
18 c <saou
-10 c <saq
-10 c <saqu
-45 c <sar
-27 c <sara
-18 c <sarr
-16 c <sat
-24 c <sat>
-19 c <sau
-35 c <saw
-35 c <saw>
12 c <say
15 c <say>
25 c <sc
17 c <sca
17 c <scam
3 c <scr
-14 c <scra
-37 c <se
-8 c <se>
20 c <sea
19 c <sea>
-29 c <sec
-17 c <seco
-10 c <secr
-3 c <see>
-26 c <sel
-21 c <sell
-6 c <sem
-7 c <sema
6 c <sen
30 c <send
-15 c <sent
34 c <ser
19 c <ser>
16 c <seri
-32 c <ses
-32 c <sest
16 c <seu
16 c <seul
-41 c <sh
-13 c <sha
-15 c <shar
4 c <she>
-20 c <shi
-25 c <shif
-10 c <sho
-8 c <shop
17 c <shou
18 c <shov
-35 c <show
5 c <shu
5 c <shut
-44 c <si
15 c <si>
-22 c <sic
-22 c <sick
-22 c <sig
-15 c <siga
-7 c <sign
-8 c <sigu
20 c <sil
22 c <sil>
5 c <sin
-29 c <sin>
25 c <sinc
-18 c <sir
-19 c <sirv
16 c <sis
13 c <sist
-13 c <sk
-22 c <slo
-14 c <slow
17 c <sm
-24 c <smo
-24 c <smok
43 c <sms
43 c <sms>
-27 c <sn
-40 c <sno
-40 c <snow
1 c <so
-10 c <so>
-16 c <soc
-16 c <soci
-9 c <soi
-21 c <soir
21 c <sol
11 c <sold
7 c <soli
-6 c <solo
-4 c <som
-15 c <son
-17 c <soo
-17 c <soon
15 c <sor
-10 c <sorr
21 c <sort
-31 c <sou
-26 c <souc
27 c <soy
21 c <soy>
-24 c <sp
-4 c <spa
12 c <spam
-13 c <spe
-10 c <spea
-9 c <spo
-13 c <spot
-15 c <sq
-15 c <squ
-15 c <sque
14 c <st
41 c <st0
41 c <st0p
25 c <sta
-3 c <star
25 c <stay
-9 c <ste
-9 c <sti
-11 c <stil
5 c <sto
-21 c <stol
35 c <stoo
10 c <stop
-13 c <stov
35 c <stp
35 c <stp>
29 c <str
19 c <stra
-13 c <stu
13 c <stuf
42 c <su
-7 c <su>
-13 c <sub
28 c <subs
-16 c <suc
-14 c <sue
22 c <suf
-7 c <suff
29 c <sufi
9 c <sui
6 c <suis
58 c <sup
22 c <supp
25 c <supr
-13 c <sur
8 c <sur>
-22 c <surp
20 c <sus
20 c <susc
14 c <suy
14 c <suyo
16 c <sv
16 c <svp
16 c <svp>
12 c <sw
9 c <swi
16 c <sy
13 c <sys
13 c <syst
25 c <t>
-28 c <ta
37 c <ta>
-5 c <tabl
-29 c <tac
-20 c <taco
21 c <tak
8 c <take
13 c <taki
5 c <talk
19 c <tan
19 c <tant
-11 c <tar
-10 c <tard
-49 c <tat
-22 c <tato
-22 c <tatt
20 c <te
-16 c <te>
-43 c <tec
-31 c <tech
7 c <tel
8 c <tele
-8 c <tell
-27 c <tem
-30 c <temp
-12 c <ten
-22 c <tena
20 c <tene
-16 c <teng
-7 c <ter
42 c <tes
14 c <tes>
28 c <test
46 c <tex
46 c <text
13 c <tf
13 c <tf>
-102 c <th
30 c <tha
9 c <than
7 c <that
-7 c <the
-20 c <the>
10 c <them
8 c <then
-32 c <ther
65 c <thes
-24 c <they
59 c <thi
30 c <thin
33 c <this
-13 c <tho
-14 c <thou
-4 c <thr
15 c <thre
-20 c <thro
-10 c <thu
-10 c <thur
21 c <thx
21 c <thx>
14 c <tic
14 c <tick
-13 c <tie
-16 c <tien
15 c <tim
13 c <time
-13 c <tin
-17 c <tint
-9 c <tir
-10 c <tire
-20 c <tm
-20 c <tmr
-20 c <tmrw
-17 c <to
40 c <to>
-11 c <todo
-6 c <toi
-13 c <toi>
8 c <tol
6 c <told
-9 c <tom
-4 c <tomo
22 c <ton
10 c <too
8 c <toot
-13 c <toq
-13 c <toqu
-17 c <tou
-13 c <touj
-25 c <tour
20 c <tout
-19 c <tow
-13 c <tow>
-59 c <tr
9 c <tra
-5 c <trai
15 c <tram
13 c <tran
9 c <trav
-21 c <tre
-15 c <tres
-22 c <tri
-31 c <trim
-17 c <trop
27 c <trou
4 c <tru
-31 c <try
-30 c <try>
5 c <tu>
12 c <tur
11 c <turn
-17 c <tut
-17 c <tuto
-29 c <tw
-10 c <twi
-10 c <twic
-29 c <two
-29 c <two>
85 c <tx
46 c <txe
46 c <txet
30 c <txt
13 c <txt>
5 c <ty
33 c <u>
23 c <ug
23 c <ugh
23 c <ugh>
20 c <ul
20 c <ult
20 c <ulti
44 c <un
-29 c <un>
-27 c <una
-25 c <una>
6 c <und
-6 c <unde
-20 c <une>
19 c <unen
-9 c <uni
-9 c <unit
-10 c <unk
-10 c <unkn
21 c <uno
26 c <uno>
53 c <uns
36 c <unsu
12 c <unt
12 c <unti
14 c <unw
14 c <unwa
16 c <up
40 c <up>
-44 c <upd
-44 c <upda
21 c <ups
14 c <upse
-21 c <ur
-21 c <urg
-21 c <urge
-9 c <us
32 c <us>
26 c <usa
26 c <usar
-34 c <use
-48 c <use>
-18 c <uso
-18 c <uso>
-24 c <ust
-24 c <uste
14 c <ut
10 c <va
-10 c <va>
-20 c <val
16 c <van
16 c <van>
24 c <vaz
24 c <vazy
13 c <ve
10 c <vece
-9 c <veci
-24 c <ven
9 c <vend
-12 c <vene
-8 c <veng
-6 c <veni
26 c <veo
26 c <veo>
-35 c <ver
-18 c <ver>
-10 c <vet>
16 c <vete
36 c <veu
20 c <veu>
5 c <veui
19 c <veux
-5 c <vez
-5 c <vez>
-47 c <vi
-24 c <vi>
-33 c <vie
-21 c <viej
-19 c <vin
-17 c <vino
12 c <vir
11 c <vire
9 c <visi
21 c <vit
19 c <vite
10 c <viv
13 c <vivo
9 c <vo
-20 c <voi
17 c <voic
-40 c <voir
18 c <volv
31 c <vor
31 c <vorr
41 c <vos
41 c <vos>
-10 c <vot
-10 c <votr
18 c <vou
-9 c <voud
25 c <voul
-15 c <vous
6 c <vu
-30 c <vu>
28 c <vue
24 c <vuel
18 c <w>
-27 c <wa
-39 c <wai
-39 c <wait
-8 c <wal
29 c <wan
29 c <want
9 c <war
-23 c <was
-36 c <was>
13 c <wasn
12 c <wast
-8 c <wate
-8 c <way>
24 c <we
-13 c <we>
-30 c <wee
-23 c <week
10 c <wei
15 c <weir
30 c <wer
30 c <were
17 c <wes
17 c <wesh
-42 c <wh
13 c <wha
13 c <what
-20 c <whe
-30 c <when
14 c <wher
-26 c <whi
-16 c <whil
-9 c <whit
20 c <whoe
-19 c <whos
5 c <why
5 c <why>
12 c <wi
-15 c <wif
-16 c <wife
21 c <wis
26 c <wish
-5 c <wit
-5 c <with
42 c <wn
42 c <wna
42 c <wnat
-34 c <wo
-36 c <won
-29 c <wont
7 c <wor
36 c <word
9 c <work
-33 c <worr
2 c <wri
2 c <writ
-2 c <wro
-2 c <wron
21 c <xd
21 c <xd>
29 c <xf
29 c <xfa
29 c <xfa>
-22 c <y>
30 c <ya
19 c <ya>
-22 c <ye
19 c <yea
14 c <yeah
-17 c <yep
-17 c <yep>
-26 c <yes
-25 c <yes>
-6 c <yo
30 c <your
22 c <youv
-13 c aba>
-13 c abaj
9 c abe
19 c aber
19 c aber>
-29 c abla
-16 c abla>
47 c able
-10 c able>
19 c ablen
28 c ables
-21 c ablo
-21 c ablo>
16 c abo
7 c abog
7 c aboga
10 c abon
21 c abonn
-3 c abou
-3 c about
-14 c abr
-25 c abre
-13 c abre>
16 c abs
14 c abst
14 c abste
28 c aca
37 c acam
37 c acame
-39 c acc
-26 c acce
-22 c accep
15 c accid
-8 c acco
-15 c accor
-11 c accr
-11 c accro
3 c ace
41 c ace>
-27 c acen
-27 c acen>
24 c acer
26 c acer>
-15 c aces
-15 c aces>
-12 c acez
-12 c acez>
-1 c ach
-12 c ach>
28 c ache
26 c ache>
16 c achez
11 c aci
5 c acia
5 c acias
16 c acio
16 c acion
10 c ack>
-16 c acke
14 c ackl
14 c ackli
-10 c aco
27 c acon
27 c acon>
-30 c acos
-31 c acos>
66 c act
5 c act>
25 c acta
16 c actar
31 c acte
7 c acte>
-9 c acted
16 c acten
19 c acter
47 c acti
22 c actin
13 c actio
16 c activ
-8 c acto
-15 c acts
-15 c acts>
-19 c actu
-21 c actur
-20 c acu
-14 c ad>
-25 c ada
-12 c ada>
-9 c adas>
-9 c add
-24 c add>
-12 c ade
-15 c ade>
14 c adec
8 c adece
-9 c adi
-14 c adie
-23 c adie>
38 c adm
35 c adme
35 c adme>
-9 c ado
-8 c ado>
-5 c ador
-16 c ador>
15 c adre>
-16 c adres
9 c ads
9 c ads>
9 c adv
9 c af>
20 c afa
9 c affa
9 c affai
-14 c affi
-5 c aft
-5 c afte
-5 c after
-2 c aga
-9 c aga>
4 c agai
4 c again
-4 c age
-19 c age>
19 c ager
10 c ager>
34 c ages
34 c ages>
-22 c agez
-22 c agez>
42 c agi
14 c agia
14 c agian
29 c agin
29 c aging
-23 c ago
-20 c agos
-8 c agr
9 c agra
9 c agrad
-18 c agre
-18 c agree
-3 c agu
-5 c agua
-25 c ague>
28 c aguen
19 c ah>
-28 c ahi
-28 c ahi>
21 c aho
21 c ahor
21 c ahora
7 c ai>
-22 c aid
-25 c aide
-24 c aider
8 c aie
-16 c aigo
-16 c aigo>
9 c ail
8 c ail>
-10 c ails
-10 c ails>
-8 c aim
-20 c aim>
-6 c ain
-14 c ain>
-9 c aini
-9 c ainin
16 c aint
20 c ainte
-10 c air
12 c aire>
-16 c aires
-12 c ais
-22 c ais>
16 c aise
-7 c aiss
-7 c aisse
-20 c ait
7 c ait>
18 c aite
-22 c aiti
-22 c aitin
53 c aix
53 c aix>
23 c aja
17 c aja>
-21 c aje
-38 c aje>
36 c ajes
36 c ajes>
-4 c ajo
13 c ajo>
-2 c ak>
40 c ake>
-13 c aken
-13 c aken>
-15 c aker
-15 c akes
-15 c akes>
-12 c aki
-11 c akin
-13 c aks
-13 c aks>
-57 c al>
-34 c ala
-20 c alad
-13 c aladi
-10 c alar
-12 c alarm
19 c aled
19 c aled>
12 c alert
9 c ales
9 c ales>
21 c alg
23 c algo
23 c algo>
-7 c algu
-7 c algui
21 c ali
-19 c ali>
41 c alir
16 c alir>
26 c alirm
5 c alk
32 c all
-17 c all>
38 c alla
22 c alle
-38 c alle>
10 c allec
-12 c alled
23 c allez
-9 c alls
-9 c alls>
16 c alm
34 c alo
46 c alon
45 c alone
14 c alr
14 c alre
14 c alrea
12 c alt
16 c alt>
-10 c alta
-10 c alta>
1 c alto
1 c alto>
61 c am>
28 c ama
29 c amab
25 c amabl
18 c amad
-14 c amada
31 c amado
4 c amai
4 c amais
-11 c amam
-11 c amame
14 c amb
19 c ambi
16 c ambie
-12 c ame
6 c ame>
11 c amed
-7 c amem
-7 c ameme
-6 c amen
55 c ami
-14 c amie
-14 c amien
25 c amil
17 c amily
13 c amio
13 c amion
15 c amit
15 c amite
25 c amm
21 c amme
21 c ammer
-13 c amn
-13 c amn>
16 c amo
30 c amo>
-14 c amos
-14 c amos>
-10 c an>
43 c ana
12 c anag
12 c anage
32 c anal
31 c anal>
-41 c anc
7 c ance
-35 c ance>
16 c ancel
16 c ances
-12 c anch
-13 c ancha
-18 c anci
-14 c ancia
29 c and
-14 c and>
15 c anda
-35 c anda>
37 c andan
19 c andar
27 c ande
16 c ande>
-24 c andem
5 c anden
34 c andes
14 c andl
11 c andli
7 c ando
-16 c ando>
9 c ands
15 c ands>
15 c ang
25 c ange
15 c ange>
11 c anged
-9 c anger
-15 c ani
14 c ank
3 c anks
3 c anks>
25 c anl
-25 c anm
-25 c anme
-25 c anme>
-3 c ann
-7 c anne
-17 c annea
7 c annu
7 c annul
-19 c ano
-44 c ano>
10 c anos
10 c anos>
11 c anot
23 c anoth
33 c anq
33 c anqu
42 c anqui
8 c ans>
18 c anse
21 c anse>
-18 c answ
-18 c answe
-31 c ant
-11 c ant>
-12 c anta
-24 c anta>
-28 c ante>
47 c anted
-19 c anter
-15 c anti
-10 c antie
13 c anto
9 c anto>
22 c anu
12 c anul
-18 c any
-23 c any>
-5 c anym
-5 c anymo
-11 c anyt
18 c aoul
18 c aoule
-17 c aout
-17 c aout>
21 c ap>
24 c apag
28 c apagu
-19 c ape
-7 c aper
10 c aper>
-17 c aperw
-17 c api
21 c app
17 c appe
8 c appel
-10 c appr
13 c appre
-22 c appro
-10 c apr
-30 c apu
-30 c apun
-30 c apunt
6 c aqu
-20 c aque
-13 c aquen
26 c aqui
32 c aqui>
-12 c ar>
-19 c ara
-26 c ara>
-15 c arac
9 c arad
15 c arad>
-8 c arag
-8 c arage
-15 c arah
12 c aran
15 c aran>
35 c arar
35 c arar>
-14 c aras
-18 c arb
-13 c arbo
-13 c arbol
15 c arc
10 c arce
-18 c arch
21 c archa
-50 c arche
32 c arco
32 c arco>
-23 c ard
-17 c arda
42 c arde
21 c arder
12 c ardes
-45 c ardi
-14 c ardi>
-9 c ardin
-24 c are
-23 c are>
-12 c ared
-12 c ared>
27 c aren
19 c aren>
-31 c arer
-31 c arer>
-38 c arg
-16 c arge
-28 c arge>
17 c argo
17 c argo>
4 c ari
7 c aria>
16 c arie
38 c ark
48 c ark>
11 c arket
-10 c arki
-10 c arkin
-26 c arl
-16 c arli
-11 c arm
-22 c arm>
3 c arme
5 c arme>
31 c arn
22 c arna
-78 c aro
-37 c aro>
-28 c aron
-28 c aron>
-12 c arou
-12 c aroun
15 c arq
15 c arqu
15 c arque
-13 c arr
-29 c arre
-21 c arre>
-10 c arreg
-1 c arret
14 c arrie
-7 c arriv
9 c arro
13 c arro>
-15 c ars
-12 c arse
-12 c arse>
36 c art>
-7 c arta
15 c arta>
-19 c artan
-7 c artes
4 c arti
17 c artie
-21 c artm
-21 c artme
-15 c arty
-15 c arty>
20 c as>
-17 c asa>
-17 c asc
-9 c ase
-13 c ase>
-8 c ases
-7 c ash
-14 c ashe
-8 c asi>
21 c ask
10 c ask>
7 c aske
7 c asked
-15 c asl
-16 c asle
-16 c aslee
17 c aso>
24 c ass
19 c ass>
30 c assa
38 c assag
-34 c asse
-18 c asse>
14 c assed
-16 c assez
9 c assin
-13 c assis
45 c ast
4 c ast>
27 c asta
32 c asta>
15 c aste
10 c aste>
-16 c asura
-27 c at>
34 c ata
35 c ata>
-9 c atai
-9 c atair
-21 c ate
-12 c ate>
11 c atel
14 c ately
10 c atem
11 c ateme
-16 c aten
-13 c ater>
22 c atero
-56 c ates
-56 c ates>
25 c atev
25 c ateve
-6 c ath
50 c ati
41 c atin
38 c atin>
7 c atio
6 c ation
-2 c ato
-26 c ato>
8 c ator
30 c atos
30 c atos>
-13 c atou
-13 c atoua
-44 c atr
-17 c atre
-17 c atre>
-15 c atro>
15 c atron
-40 c ats
-40 c ats>
-29 c att
-41 c atte
-34 c atten
-13 c atter
-22 c attoo
25 c attor
-11 c atu
-60 c au>
6 c auc
-13 c auce
-13 c aucet
15 c aucu
15 c aucun
18 c aud
9 c aude>
-28 c auf
-13 c auff
-20 c auffa
-11 c aug
-11 c augh
-7 c aught
-13 c aus
-10 c auss
-11 c aussi
29 c aut
-10 c aut>
13 c auto
12 c auto>
5 c autor
9 c autr
9 c autre
7 c aux
7 c aux>
4 c ava
7 c avai
17 c avail
13 c avan
13 c avant
-8 c avau
-8 c avaux
8 c ave
-1 c ave>
19 c avec
19 c avec>
-17 c aved
-17 c aved>
-9 c avez
-9 c avez>
4 c avi
-20 c avia
-20 c avia>
20 c avie
19 c aviez
10 c avin
10 c aving
28 c avis>
-10 c avisa
-8 c aviso
20 c avo
-15 c avo>
-18 c avoc
-18 c avoca
28 c avoi
26 c avoir
17 c avor
17 c avor>
10 c aw>
-5 c away
-5 c away>
16 c awn
16 c awn>
-8 c awy
-8 c awye
-8 c awyer
-25 c ay>
-1 c aya
-21 c aye
-13 c aye>
-18 c ayer
-18 c ayer>
9 c ayez
9 c ayez>
14 c ayi
13 c ayin
9 c aying
-19 c aym
-19 c ayme
-19 c aymen
-8 c ayo
-11 c ayor
-11 c ayor>
-29 c ays
-26 c ays>
-34 c ayu
-34 c ayud
-34 c ayuda
14 c az>
24 c azy
24 c azy>
16 c b4>
-22 c ba>
8 c bac
10 c back
10 c back>
25 c baj
24 c baja
18 c baja>
-21 c bal
-29 c bam
-29 c bame
-29 c bame>
20 c ban
72 c ban>
-4 c band>
-42 c banm
-42 c banme
-24 c bar
-21 c baro
-21 c baron
38 c bas
24 c bas>
-9 c base>
29 c bast
29 c basta
-16 c basu
-16 c basur
-20 c bat
61 c be>
-17 c bea
-14 c beb
-14 c bebe
-14 c bebe>
19 c bed
19 c bed>
19 c been
19 c been>
-23 c bef
-23 c befo
-23 c befor
-16 c bell
-13 c bell>
-4 c ben
-7 c ben>
6 c ber
35 c ber>
-11 c bers
-7 c bers>
-13 c bes
-5 c beso
-5 c besoi
-16 c bet
10 c bete
-18 c bett
-18 c bette
-48 c bi>
38 c bid
23 c bido
23 c bido>
20 c bie
20 c bie>
17 c bien
-30 c bien>
30 c biend
-20 c bier
-19 c biero
-8 c bil
-10 c bill
21 c billb
-16 c bille
-25 c billi
-17 c bin
-9 c bio
33 c bir
36 c bir>
9 c birm
9 c birme
19 c bje
19 c bjec
19 c bject
-13 c bla
-16 c bla>
14 c blac
14 c black
-7 c ble
-32 c ble>
19 c blen
19 c blen>
11 c bles
12 c bles>
-15 c bleu
-15 c bleu>
19 c bli
17 c blic
17 c blici
-8 c blie
13 c blo
-21 c blo>
26 c bloc
21 c block
-12 c bloo
-12 c blood
7 c bloq
7 c bloqu
-13 c blu
10 c blue
10 c blue>
-57 c bo>
27 c boa
24 c boar
24 c board
-19 c bob
-19 c bob>
11 c body
11 c body>
7 c bog
7 c boga
7 c bogad
-29 c bol
-14 c bol>
31 c bon
-14 c bon>
18 c bonj
18 c bonjo
18 c bonn
18 c bonne
16 c bons
-25 c boo
-32 c book
-19 c book>
31 c bor
-17 c bor>
36 c borr
24 c borra
13 c borre
-16 c bos
-16 c boss
-16 c boss>
-8 c bot
18 c bot>
-16 c both
-19 c bothe
-19 c bou
-19 c bour
-19 c bours
6 c bout>
38 c box
39 c box>
-52 c bra
-16 c bra>
-19 c brak
-19 c brake
13 c bran
10 c bran>
-29 c bre
-28 c bre>
19 c brea
19 c break
-22 c bren
-23 c bren>
-16 c bri
6 c bro
25 c bro>
11 c bru
15 c bruh
15 c bruh>
28 c bs>
14 c bsc
14 c bscr
14 c bscri
14 c bst
14 c bste
14 c bsten
-16 c bt>
15 c budd
-8 c bue
-20 c buen
-22 c bueno
-10 c bug
-14 c bug>
11 c bugg
11 c buggi
-17 c bui
-11 c bus
-24 c bus>
13 c busc
12 c busco
11 c busq
11 c busqu
33 c but
18 c but>
14 c butt>
-14 c buy
-14 c buy>
36 c buz
32 c buzz
22 c buzz>
33 c bye
33 c bye>
58 c ca>
13 c cad
-3 c cado
4 c cal
-17 c cal>
-18 c cale
37 c call
-17 c call>
28 c calle
23 c calli
-20 c calls
42 c cam
13 c cam>
28 c camb
28 c cambi
-33 c came
-16 c came>
13 c cami
13 c camio
17 c camp
-36 c can
-30 c can>
31 c cana
31 c canal
7 c canc
16 c cance
5 c cant>
-8 c cap
-23 c car
-29 c card
-17 c care
-12 c care>
-12 c carg
-40 c caro
-18 c caro>
-23 c caron
31 c carr
14 c carri
11 c carro
23 c cart
25 c carte
-13 c cas
-7 c casa
-7 c casa>
-21 c casi>
-13 c cass
-13 c casse
-17 c cata
-17 c catai
16 c cati
16 c catio
10 c cau
-26 c cce
-22 c ccep
-22 c ccept
11 c cci
15 c ccid
15 c ccide
-9 c ccio
-9 c ccion
-8 c cco
-15 c ccor
-15 c ccord
-11 c ccr
-11 c ccro
-11 c ccroc
16 c ccu
16 c ccup
16 c ccupe
27 c ce>
26 c cea
29 c ceas
29 c cease
-7 c cei
6 c ceiv
-9 c ceive
15 c ceivi
51 c cel
13 c cel>
27 c cela
21 c cela>
5 c celar
9 c celen
10 c celer
-13 c cell
-11 c cella
-9 c celui
16 c celul
-17 c cem
-14 c cema
-11 c cemai
-66 c cen
-27 c cen>
-17 c cens
-17 c cense
-22 c cent
-18 c centi
-22 c cep
-24 c cept
-27 c cept>
53 c cer
39 c cer>
9 c ceri
9 c ceria
15 c ces
7 c ces>
-6 c cesi
-18 c cesit
42 c cess
47 c cesse
-13 c cest
-13 c cest>
12 c cet
-13 c cet>
5 c ceta
5 c cetai
20 c cett
20 c cette
8 c cev
8 c cevo
22 c cevoi
-10 c cez
-10 c cez>
-7 c ch>
-38 c cha
-30 c cha>
21 c chag
21 c chage
31 c chan
-11 c chanc
39 c chang
14 c chaq
14 c chaqu
-7 c char
-12 c charg
-19 c chas
-19 c chas>
-14 c chat
-14 c chat>
-11 c chau
-13 c chauf
-27 c che
-15 c che>
12 c chec
12 c check
21 c chee
21 c chee>
-13 c cher
-24 c cher>
13 c cherc
-10 c ches
-10 c ches>
32 c chez
32 c chez>
10 c chi
14 c chie
9 c chier
20 c chil
16 c chill
9 c ching
-14 c chn
-14 c chni
-14 c chnic
-1 c cho
27 c cho>
-22 c chof
-20 c chofe
-12 c chos
-13 c chose
-12 c chu
-11 c chur
4 c ci>
4 c cia
-17 c cia>
15 c cial
15 c ciale
9 c cias
9 c cias>
21 c ciat
21 c ciate
-15 c cib
-26 c cibi
-38 c cibi>
10 c cibir
10 c cibo
10 c cibo>
15 c ciden
-19 c cie
-20 c cien
-7 c cien>
13 c cies
13 c cies>
-16 c ciet
-16 c ciete
-12 c cin
-14 c cinc
-14 c cinco
14 c cine
14 c cine>
-9 c cino
-9 c cino>
11 c cio
7 c cio>
9 c cion
29 c cion>
-18 c ciona
16 c cir
17 c cis
7 c cit
4 c cita
-5 c cita>
18 c citai
18 c cito
18 c cito>
-11 c civ
-11 c civi
-14 c civic
-4 c ck>
-9 c cke
49 c cki
14 c ckin
14 c cking
14 c ckli
14 c cklis
-15 c cks
-9 c cks>
-5 c cla
-20 c claim
13 c clair
13 c clase
-11 c class
-11 c cle
-16 c clea
-14 c clear
10 c cli
5 c clie
5 c clien
25 c clin
40 c cline
-15 c clini
-16 c clo
-7 c clos
-7 c close
36 c clu
26 c cluy
26 c cluya
25 c co>
-9 c cob
-9 c cobr
9 c coc
-17 c coi
-20 c cois
-20 c cois>
-20 c col
-10 c coli
-10 c colis
-15 c coll
-15 c colle
18 c colo
18 c color
14 c com
-23 c comb
-13 c combi
-10 c combr
-5 c come
-9 c come>
11 c comi
11 c comin
-1 c comm
-13 c comma
12 c commu
-11 c como
-11 c como>
20 c comp
8 c compa
20 c compl
49 c con
-5 c con>
-35 c cond
-26 c condu
17 c conf
12 c confu
11 c conn
9 c cono
12 c conoz
53 c cons
52 c conse
29 c consi
-21 c const
18 c cont
43 c conta
-24 c conte
-9 c conti
17 c contr
18 c conv
18 c conve
17 c coo
21 c coor
21 c coord
-28 c cor
-6 c cord
-12 c cord>
-18 c core
-18 c core>
17 c corr
7 c corre
-19 c cort
-19 c corte
-15 c cos
-40 c cos>
20 c cosa
19 c cosas
10 c cost
-22 c cou
-23 c coul
-1 c could
-22 c coule
19 c coun
19 c count
-16 c cour
-20 c court
13 c cout
13 c coute
12 c cpa
12 c cpa>
11 c crap
11 c crap>
-9 c cre
16 c cree
16 c creep
-11 c cret
-10 c creta
57 c cri
2 c crib
38 c criba
-7 c cribe
2 c cribi
-27 c cribo
21 c crip
20 c cripc
7 c crir
7 c crire
24 c cris
21 c cris>
-31 c crit
-25 c crit>
40 c criv
15 c criva
20 c crive
29 c cro
34 c croc
-11 c croch
12 c cru
-8 c cs>
14 c ct>
28 c cta
16 c ctar
7 c ctar>
9 c ctarm
11 c cte
7 c cte>
-8 c cted
-8 c cted>
16 c cten
16 c cten>
19 c cter
18 c cter>
-28 c cteu
-28 c cteur
27 c cti
11 c ctio
11 c ction
18 c ctiv
12 c ctive
-7 c cto
-12 c ctor
-12 c ctor>
-28 c cts
-28 c cts>
-20 c ctu
-21 c ctur
-19 c cture
-20 c cu>
-11 c cua
-11 c cuan
-13 c cuand
-15 c cuat
-15 c cuatr
-12 c cue
9 c cuen
9 c cuent
28 c cul
28 c culo
29 c culot
21 c cun
12 c cun>
21 c cup
19 c cupe
16 c cupe>
-17 c cus
-17 c cusa
-17 c cusas
-11 c cuse
-16 c cuses
8 c cust
8 c custo
-20 c cut
-20 c cut>
-14 c cy>
-31 c da>
-18 c dac
-18 c dacc
-5 c dad
-15 c dad>
11 c dadm
11 c dadme
41 c dam
50 c dame
48 c dame>
-13 c damn
-13 c damn>
32 c dan
14 c dan>
27 c dand
27 c dando
-13 c dans
-13 c dans>
-27 c dap
-27 c dapp
-27 c dappe
15 c dar
30 c dar>
-21 c darm
-21 c darme
20 c darr
20 c darre
9 c das
8 c das>
37 c data
34 c data>
-58 c date
-19 c date>
-39 c dates
36 c dato
30 c datos
-20 c datt
-20 c datte
-7 c daug
-7 c daugh
-26 c dave
-26 c dave>
9 c davi
-20 c davia
11 c davo
11 c davoi
-16 c day
-14 c day>
-29 c dd>
27 c ddi
27 c ddin
27 c dding
39 c ddl
39 c ddle
32 c ddle>
11 c ddy
11 c ddy>
-36 c de>
-20 c dea
-8 c dead
-8 c dead>
-8 c dear
-8 c dear>
15 c debe
15 c deben
56 c dec
8 c dece
8 c decer
-14 c deci
-19 c decid
40 c decl
40 c decli
21 c deco
21 c decoc
16 c ded
12 c ded>
-8 c dee
-11 c deed
-11 c deed>
25 c def
22 c defi
22 c defin
10 c deg
10 c dega
17 c degag
-25 c dej
6 c deja
33 c deja>
-3 c dejar
-49 c deje
-75 c deje>
-13 c dejem
40 c dejen
8 c dejo
8 c dejo>
-32 c del
10 c del>
-27 c dela
-22 c delay
13 c dele
14 c delet
6 c deli
6 c deliv
-16 c delo
-16 c delo>
-17 c dem
3 c dema
-18 c demai
43 c deman
-16 c demas
-10 c deme
-18 c deme>
70 c den
13 c den>
18 c dens
18 c dense
25 c dent
-6 c dent>
10 c denti
10 c dentr
12 c denu
12 c denun
11 c denv
11 c denvo
-19 c dep
5 c der
27 c der>
-30 c dera
-24 c deran
18 c dere
13 c derec
7 c dern
7 c derni
-5 c ders
-6 c derst
87 c des
10 c des>
9 c desa
18 c desab
12 c desac
-14 c desc
12 c desd
12 c desde
19 c dese
13 c deseo
7 c desi
18 c desin
-17 c desis
18 c desm
18 c desma
-14 c deso
-14 c desol
44 c desp
-20 c dess
-20 c desse
-19 c deta
-14 c detai
7 c dete
15 c deten
-30 c deu
-24 c deux
-38 c deux>
14 c deuxi
-33 c dev
-28 c deva
-28 c devan
6 c devi
-10 c devu
-10 c devue
-18 c dex
27 c dez
25 c dez>
-34 c dge
-22 c dge>
-27 c di>
42 c dia
35 c dial
13 c dial>
21 c diale
35 c diat
23 c diate
11 c dic
-37 c did
-38 c did>
7 c didn
7 c didnt
-41 c die
-23 c die>
-22 c diez
-22 c diez>
10 c dif
10 c diff
-19 c dig
-17 c digo
-17 c digo>
12 c dij
29 c dije
32 c dije>
7 c din
-25 c dine
-25 c diner
-34 c dinf
-34 c dinfo
22 c ding
21 c ding>
8 c diots
-11 c direc
6 c dis
12 c disa
9 c disc
10 c disco
-6 c disp
-10 c dispo
-10 c distu
37 c dle
22 c dled
22 c dled>
21 c dly
21 c dly>
46 c dme
35 c dme>
52 c dnc
52 c dnc>
13 c dnt
13 c dnt>
-29 c do>
-11 c dob
-11 c dobl
-11 c doble
-4 c doc
-13 c docte
13 c docto
4 c dog>
23 c doi
9 c dois
9 c dois>
-15 c dol
17 c dom>
59 c don
-11 c don>
17 c donc
17 c donc>
1 c done
-13 c done>
22 c donn
26 c donne
31 c dont
36 c dont>
-8 c doo
-8 c door
-8 c door>
31 c dor
-7 c dor>
21 c dorm
21 c dormi
-45 c dos
-56 c dos>
11 c doss
11 c dossi
-25 c dou
-20 c dow
-36 c down
-36 c down>
10 c dr>
38 c dra
-10 c drais
37 c draw
14 c draw>
-4 c dre
25 c dre>
-14 c dred
-8 c dredi
-11 c dres
-11 c dress
-26 c dri
-22 c driv
-23 c drive
-10 c droi
-10 c droit
20 c dry
-11 c ds>
-45 c du>
-26 c duc
-24 c duct
14 c dud
22 c dude
22 c dude>
18 c due>
-20 c duel
-20 c duele
-16 c duis>
15 c dve
31 c dy>
13 c ea>
16 c eac
17 c eace
17 c eace>
-6 c each>
-24 c ead
-9 c ead>
14 c eah
14 c eah>
-27 c eak
-19 c eak>
8 c eaki
8 c eakin
-13 c eaks
-13 c eaks>
-20 c eal
-33 c eal>
10 c eall
10 c eally
-10 c ean
-17 c ean>
16 c eans
16 c eans>
-10 c ear
-33 c ear>
-15 c earl
8 c eas
15 c eas>
-19 c ease
-25 c ease>
-13 c eat
-17 c eat>
-52 c eau
-54 c eau>
-6 c eav
5 c eave
5 c eave>
-10 c eavi
-14 c ebe>
15 c eben
15 c eben>
-10 c ebo
-6 c ebod
-6 c ebody
18 c ec>
12 c eca
12 c ecc
12 c ecci
12 c eccio
1 c ece
-7 c ecei
6 c eceiv
8 c ecer
9 c eceri
-17 c eces
-18 c ecesi
22 c ecev
22 c ecevo
-57 c ech
-16 c echa
-14 c echa>
-14 c echn
-14 c echni
-12 c eci
21 c ecia
21 c eciat
-15 c ecib
-26 c ecibi
10 c ecibo
-17 c ecid
-9 c ecin
-9 c ecino
-15 c ecio
-14 c ecios
-31 c eck>
28 c ecki
28 c eckin
40 c ecl
40 c ecli
40 c eclin
16 c eco
21 c ecoc
21 c ecoch
-9 c ecoi
-20 c ecois
9 c ecor
9 c ecord
24 c ecr
-10 c ecre
-10 c ecret
34 c ecri
30 c ecrir
-21 c ecrit
15 c ecriv
10 c ect>
-15 c ecto
-22 c ector
-20 c ecu>
8 c ed>
-14 c eda
-22 c edad
-22 c edad>
-14 c ede
-15 c ede>
-21 c eden
-21 c eden>
10 c edes
10 c edes>
34 c edi
36 c edia
35 c ediat
-7 c edid
-7 c edido
9 c edio
17 c edn
18 c ednt
18 c ednt>
-17 c edo
-23 c edo>
-33 c ee>
-5 c eed
-27 c eed>
18 c eedn
18 c eednt
-23 c eek
-4 c eek>
-12 c eeks
-12 c eeks>
50 c een
27 c een>
-18 c eep
-1 c eep>
12 c eepi
12 c eepin
-19 c eeps
-19 c eeps>
8 c ees
7 c ees>
-9 c eet
-49 c efa
34 c efe
37 c efer
51 c efer>
-26 c efere
14 c eferi
18 c eff
14 c effa
14 c effac
7 c efi
-17 c efie
-17 c efier
22 c efin
22 c efini
-16 c efo
7 c efon
7 c efono
-23 c efor
-23 c efore
-34 c eft
-34 c eft>
50 c efu
49 c efus
49 c efuse
-18 c ega
-22 c egad
-22 c egado
17 c egag
17 c egage
-9 c egal
-9 c egan>
8 c egar
19 c egar>
-11 c egard
11 c egi
10 c egis
10 c egist
2 c egl
11 c egla
-13 c eglo
-13 c eglo>
-33 c ego
-45 c ego>
4 c egu
21 c egue
21 c eguen
-28 c eho
14 c eig
-13 c eigh
-8 c eighb
35 c eign
35 c eigne
23 c eil
19 c eill
19 c eille
-12 c ein
-14 c eint
-14 c eint>
11 c eir
15 c eird
14 c eirdo
6 c eiv
-9 c eive
12 c eive>
-21 c eived
15 c eivi
15 c eivin
-10 c eja
20 c eja>
-27 c ejam
-22 c ejan
-16 c ejar>
-37 c eje
-75 c eje>
-13 c ejem
-13 c ejeme
40 c ejen
12 c ejen>
18 c ejenm
11 c ejer
11 c ejerz
-14 c ejo
-9 c ejo>
-5 c ejor
-6 c ejor>
-4 c ek>
-12 c eks
-12 c eks>
21 c el>
21 c ela
17 c ela>
27 c elan
29 c elanc
5 c elar
15 c elar>
-19 c elay
-31 c ele
-7 c ele>
7 c elef
7 c elefo
-10 c elem
9 c elen
9 c elen>
7 c elep
7 c eleph
-8 c eler
-31 c eler>
-16 c eles
14 c elet
13 c elete
-13 c elev
-14 c eleve
-14 c elez
-14 c elez>
8 c elf
12 c elf>
32 c eli
22 c elim
20 c elimi
6 c eliv
6 c elive
-36 c ell
-23 c ell>
-13 c ella
-11 c ellat
12 c elle
23 c elle>
-21 c elles
-5 c elo
-15 c elo>
-19 c elp
-28 c elp>
-11 c elque
8 c elquu
37 c els
11 c els>
26 c else
32 c else>
-17 c elt
-9 c elui
-9 c elui>
16 c elul
16 c elula
13 c elv
21 c elva
12 c elvan
13 c elvas
-9 c elve
19 c ely
19 c ely>
31 c em>
-21 c ema
-30 c emai
-10 c email
-19 c emain
29 c eman
-10 c emana
43 c emand
-11 c emar
12 c emarc
-17 c emarr
-13 c emas
-22 c emb
-19 c embo
-19 c embou
-17 c eme
-60 c eme>
26 c emen
20 c ement
21 c emer
17 c emerg
-26 c emi
-11 c emin
-11 c emind
-7 c emos
-7 c emos>
20 c emov
19 c emove
-35 c emp
-29 c empr
20 c en>
-24 c ena
-11 c enag
-11 c enage
8 c enant
-22 c enc
-14 c ence
-19 c ence>
9 c enci
14 c encia
-17 c enco
-18 c encor
-12 c end
36 c end>
-14 c enda
-15 c endan
19 c ende
-13 c ende>
33 c enden
15 c ender
-17 c endez
2 c endi
21 c endo
22 c endo>
10 c endor
-18 c endr
-18 c endre
-58 c ends
-58 c ends>
-10 c endu>
-9 c ene>
16 c enem
16 c enemo
-13 c enen
-13 c enen>
31 c ener
6 c ener>
17 c enera
-13 c enev
-13 c eneve
-7 c enez>
-15 c enf
-12 c enfe
-12 c enfer
-28 c eng
10 c enga
-7 c enga>
15 c engan
-12 c engi
-12 c engin
-15 c engo
-15 c engo>
-17 c eni
90 c enl
36 c enla
21 c enla>
6 c enle
3 c enlev
48 c enlo
34 c enlo>
55 c enm
55 c enme
55 c enme>
17 c enn
32 c enno
32 c ennos
-11 c eno
-16 c eno>
-15 c enor>
8 c enoug
19 c enr
19 c enro
19 c enrol
18 c ens
6 c ens>
-11 c ensa
17 c ense
24 c ense>
-11 c ensi
19 c enso
18 c enso>
-54 c ent
-8 c ent>
-7 c enta
-9 c enta>
-19 c ente>
17 c entem
-18 c enter
8 c enti
7 c entie
13 c entil
-7 c entim
9 c entis
14 c entl
18 c ently
-11 c entr
-30 c entra
-13 c ents
-13 c ents>
10 c enu
-19 c enu>
6 c enun
6 c enunc
55 c env
31 c envi
15 c envie
14 c envio
24 c envo
35 c envoi
-6 c envoy
61 c eo>
-8 c eon
-8 c eone
-8 c eone>
24 c eop
24 c eopl
24 c eople
-16 c ep>
-9 c epa
-10 c epar
-11 c epe
7 c eph
7 c epho
7 c ephon
10 c epi
12 c epin
12 c eping
-12 c epla
-12 c eplac
-17 c eply>
16 c eplyi
-6 c epo
-17 c epon
10 c epond
-27 c epons
13 c epr
19 c epri
19 c epris
-23 c eps
-23 c eps>
-25 c ept
-27 c ept>
18 c equ
26 c eque
40 c eques
-8 c equi
-4 c equiv
-11 c er>
-23 c era
12 c era>
24 c erai
18 c erais
34 c eral
24 c eral>
-48 c eran
-24 c erang
-14 c erap
-43 c erar
-38 c erar>
19 c eras
-14 c eras>
18 c erase
40 c erc
19 c erce
14 c erce>
13 c erch
14 c erche
10 c erci
-17 c erci>
17 c ercia
17 c ercis
-20 c erd
25 c erda
20 c erdez
-18 c erdo
-5 c erdon
-23 c erdu
-23 c erdu>
58 c ere
3 c ere>
13 c erec
13 c erech
-20 c erem
-20 c eremo
17 c eren
15 c erenc
38 c erer
38 c erer>
17 c eres
41 c eres>
5 c eresa
-13 c eress
-16 c erest
32 c eret
32 c eret>
-35 c erf
17 c ergen
39 c eri
1 c eria>
25 c erin
20 c ering
14 c erir
14 c eriri
-23 c erm
9 c erma
9 c erman
-27 c erme
-32 c erme>
5 c ermin
9 c ermis
-16 c ermit
-18 c ern
-23 c erne
-26 c ernet
7 c erni
7 c ernie
35 c ero
8 c ero>
-16 c eron>
29 c eros
29 c eros>
25 c err
23 c erre
11 c erreu
-17 c ers
-45 c ers>
22 c ersa
22 c ersat
-5 c erso
-5 c erson
-6 c erst
-6 c ersta
4 c ert
-29 c ert>
38 c erta
11 c erte
15 c erten
-14 c erto
-14 c erto>
7 c erts
7 c erts>
11 c erv
18 c erve
-18 c erw
-17 c erwo
-17 c erwor
7 c ery>
-14 c eryw
-14 c erywh
11 c erz
11 c erzo
11 c erzo>
-13 c es>
28 c esa
-21 c esa>
18 c esab
18 c esabo
12 c esac
12 c esact
33 c esad
22 c esado
-19 c esc
-15 c esca
-20 c esco
-13 c escom
2 c escr
-43 c escri
3 c esd
12 c esde
12 c esde>
25 c ese
39 c ese>
-13 c esen
-21 c esend
13 c eseo
13 c eseo>
28 c esh
17 c esh>
-29 c esi
12 c esil
12 c esili
18 c esin
18 c esins
-32 c esio
-28 c esion
-17 c esis
-17 c esist
-18 c esit
-22 c esito
18 c esm
18 c esma
18 c esmar
-32 c eso
-41 c eso>
-5 c esoi
-5 c esoin
8 c esol
-14 c esole
22 c esolv
12 c esos
12 c esos>
44 c esp
11 c espa
15 c espe
18 c espec
9 c espet
9 c espo
36 c espon
-27 c espos
-12 c esq
-12 c esqu
-12 c esqui
18 c ess
-22 c ess>
14 c essa
11 c essag
15 c esse
-40 c esse>
5 c esser
18 c esses
19 c essez
14 c essi
10 c essio
12 c est
-2 c est>
17 c esta
-61 c esta>
20 c estaf
33 c estar
29 c estas
18 c este
-16 c este>
7 c ested
-4 c esti
22 c estin
-33 c estio
25 c esto
57 c esto>
-27 c estoy
13 c estuv
-32 c esu
-19 c et>
-20 c eta
-7 c etai
-14 c etail
21 c etan
21 c etans
-31 c etar
-10 c etari
64 c ete
32 c ete>
-21 c etee
-21 c etee>
12 c eten
11 c etene
4 c eter
24 c eter>
-30 c etes
-30 c etes>
30 c etez
30 c etez>
-10 c eth
-13 c ethi
-13 c ethin
3 c eti
6 c eting
3 c etir
-16 c etira
13 c etire
-13 c eto
10 c eto>
66 c etr
54 c etra
21 c etrai
28 c etras
12 c etre
27 c etre>
9 c ets
9 c ets>
-7 c ette
21 c ette>
-11 c etter
-12 c ettez
-5 c etti
-5 c ettin
-11 c etur
-11 c eturn
-12 c eud
-12 c eudi
-12 c eudi>
11 c eui
11 c euil
5 c euill
32 c eul
14 c eul>
18 c eule
22 c eule>
-32 c eur
-27 c eur>
9 c eure
9 c eure>
-34 c euro
-29 c euro>
22 c eurs
22 c eurs>
-20 c eus
-20 c euse
-20 c euse>
-23 c eux
-37 c eux>
14 c euxi
14 c euxie
-43 c eva
-22 c evan
-28 c evant
-13 c eve
6 c eve>
23 c evei
23 c eveil
-28 c even
9 c even>
22 c ever
20 c ever>
11 c every
14 c evez
14 c evez>
-9 c evi
-19 c evic
-26 c evict
14 c evie
16 c evien
-11 c evis
21 c evo
-13 c evo>
18 c evoc
16 c evoco
22 c evoi
22 c evoir
5 c evok
-11 c evu
-10 c evue
-10 c evuel
60 c ew>
-14 c ewa
-14 c eway
-14 c eway>
-8 c ews
-15 c ewsl
-15 c ewsle
-65 c ex>
17 c exc
45 c excl
35 c exclu
-28 c excu
-28 c excus
24 c exe
31 c exer
31 c exerc
-12 c exit
-12 c exit>
-19 c exp
-16 c expl
-29 c ext
-46 c ext>
28 c exte
14 c exte>
-9 c exted
17 c extee
3 c exti
3 c extin
18 c exto
-29 c exto>
48 c extos
-24 c extr
-24 c extra
40 c exts
40 c exts>
35 c ey>
-13 c eye
-9 c eys
-9 c eys>
39 c ez>
3 c fa>
2 c fac
14 c face
18 c facer
30 c faco
30 c facon
-19 c fact
-21 c factu
-22 c fag
-22 c fage
-22 c fage>
-15 c fai
12 c fair
6 c faire
-22 c fais
-22 c fais>
-5 c fait
-11 c fait>
8 c fal
10 c fall
10 c falle
27 c fam
25 c fami
25 c famil
-13 c fan
-24 c fau
-13 c fauc
-13 c fauce
-15 c faut
-15 c faut>
18 c fav
18 c favo
17 c favor
-15 c fe>
-13 c fec
9 c feco
9 c feco>
-10 c fect
-25 c fen
-22 c fenc
-22 c fence
-12 c fer
26 c fer>
-33 c fere
-24 c fere>
17 c feren
14 c feri
14 c ferir
-14 c ferm
-14 c ferme
-15 c feu
36 c ff>
3 c ffa
14 c ffac
14 c fface
-20 c ffag
-20 c ffage
9 c ffai
9 c ffair
-23 c ffi
-6 c ffic
-18 c ffit
-8 c ffit>
10 c ffu
35 c fi>
45 c fic
34 c fica
22 c ficat
26 c fich
17 c fiche
9 c fichi
-17 c fie
-17 c fier
-17 c fiero
19 c fil
16 c file
12 c fils
12 c fils>
31 c fin
-17 c fin>
33 c find
33 c find>
5 c fine
-20 c fine>
25 c fines
18 c fini
-28 c fini>
17 c finis
31 c finit
-30 c fir
-16 c fire
-7 c firm
-7 c firs
-7 c first
15 c fis
-17 c fit
-5 c fit>
-22 c fiv
-22 c five
-22 c five>
10 c fix
5 c fix>
-33 c fle
-40 c flo
-15 c floo
-27 c flow
31 c fo>
4 c foi
7 c fois
7 c fois>
-7 c fol
21 c follo
11 c fon
7 c fono
7 c fono>
-4 c for
-6 c for>
-23 c fore>
22 c forev
-18 c forg
-9 c forge
-9 c forgo
-13 c form
-19 c forma
-19 c foun
-19 c found
-16 c four
-20 c four>
20 c fout
22 c foute
19 c fra
15 c frau
15 c fraud
-30 c fre
-10 c free
-10 c free>
-18 c fri
-17 c frid
-4 c frida
3 c fro
10 c from
10 c from>
-12 c fron
-12 c front
-57 c ft>
-5 c fte
-5 c fter
-10 c fter>
38 c fuc
38 c fuck
32 c fuck>
17 c fue
13 c fue>
11 c fug
11 c fuga
14 c fuga>
18 c fui
28 c fui>
-10 c fuit
-10 c fuite
-16 c ful
13 c ful>
-29 c full
-28 c full>
-67 c fum
-12 c fuma
-12 c fumar
-41 c fume
-41 c fumer
-12 c func
-12 c funci
15 c fur
23 c furt
23 c furth
50 c fus
34 c fuse
34 c fuse>
17 c fusi
17 c fusio
14 c fut
14 c futu
14 c futur
-12 c ga>
-24 c gad
-26 c gado
-26 c gado>
23 c gag
17 c gage
33 c gage>
-16 c gagez
4 c gai
4 c gain
3 c gain>
-13 c gal
-18 c gam
-13 c game
-13 c game>
-23 c gan>
19 c gans
19 c ganse
-29 c gar
-10 c gara
-8 c garag
30 c gard
29 c garde
-25 c gare
-22 c garer
-18 c gas
-14 c gas>
-17 c gaz
-17 c gaz>
-40 c ge>
26 c ged
26 c ged>
42 c gen
33 c genc
27 c genci
17 c gene
17 c gener
-15 c gent>
13 c genti
-26 c ger
-14 c ger>
-18 c gera
38 c ges
38 c ges>
-21 c get
29 c get>
-22 c gets
-22 c gets>
-18 c gett
-18 c getti
-15 c gez
-15 c gez>
17 c ggi
17 c ggin
19 c ggin>
11 c gh>
-8 c ghb
-8 c ghbo
-9 c ghbor
-7 c ghter
21 c gia
14 c gian
14 c gian>
41 c gin
34 c gin>
-12 c gine
-12 c gine>
20 c ging
20 c ging>
-13 c giv
-6 c give
-36 c give>
22 c given
9 c gle
7 c gle>
-13 c glo
-13 c glo>
-12 c gn>
-20 c gnal>
26 c gnale
42 c gne
12 c gne>
-48 c gno
-7 c gnon
-13 c gnons
-41 c gnor
-34 c gnori
-1 c go>
15 c goe
15 c goes
15 c goes>
10 c gon
8 c goo
8 c good
4 c good>
-19 c gos
-20 c got
-37 c got>
-7 c gotea
16 c gott
-5 c gra
5 c grac
5 c graci
9 c grad
9 c grade
-13 c gram
-13 c gram>
-9 c gran
-9 c grand
15 c gras
-20 c gre
-17 c gree
-23 c gree>
41 c gs>
-22 c gua
-18 c guar
-18 c guard
-11 c gue
-52 c gue>
31 c guen
40 c guen>
16 c gueu
16 c gueul
-9 c guie
-7 c guien
8 c gun
-11 c gur
-23 c gus
-23 c gust
-22 c gusta
-12 c guy>
8 c guys
8 c guys>
-25 c gym
-25 c gym>
-38 c ha>
-13 c hab
-19 c habl
-29 c habla
34 c hable
-23 c hablo
-27 c hac
-18 c hace
5 c hace>
-27 c hacen
-7 c had
-5 c had>
30 c hag
18 c haga
21 c hage
21 c hage>
-14 c hai
-9 c hair
-17 c hair>
18 c hal
18 c halt
18 c halt>
13 c han
-24 c han>
-11 c hanc
-11 c hance
14 c hand
15 c hands
45 c hang
41 c hange
15 c hank
6 c hank>
8 c hanks
19 c hap
21 c happ
14 c haq
14 c haqu
14 c haque
9 c har
8 c hard
-15 c hare
-12 c harg
19 c hart
19 c harta
-25 c has
-14 c has>
7 c hast
7 c hasta
-32 c hat
11 c hat>
16 c hate
25 c hatev
-30 c hats
-30 c hats>
-24 c hau
-13 c hauf
-13 c hauff
26 c hav
6 c have
4 c have>
21 c havi
21 c havin
-9 c hay
-22 c hay>
-8 c hbo
-9 c hbor
-13 c hbor>
26 c hdr
26 c hdra
26 c hdraw
-25 c he>
-21 c hea
-9 c hear
-19 c hear>
-8 c heat
-9 c heat>
12 c hec
12 c heck
-18 c heck>
28 c hecki
-16 c hed
35 c hee
21 c hee>
-7 c hel
13 c hell
15 c hell>
-19 c help
-28 c help>
5 c hem>
-13 c hen
-13 c hene
-13 c henev
-12 c her
-29 c her>
13 c herc
13 c herch
21 c here
-4 c here>
26 c heres
21 c heri
20 c herin
9 c hes
-54 c hes>
65 c hese
65 c hese>
10 c heu
10 c heur
10 c heure
-13 c hey
-13 c hey>
32 c hez
32 c hez>
-22 c hi>
20 c hib
20 c hibi
19 c hibid
-36 c hie
-32 c hier
-33 c hier>
-25 c hif
-25 c hift
-25 c hift>
24 c hij
26 c hijo
23 c hijo>
-16 c hile
-16 c hile>
14 c hill
14 c hill>
-14 c him
-14 c him>
14 c hin
18 c hing
-7 c hing>
14 c hinga
-10 c hir
16 c his
16 c his>
-6 c hit
-12 c hite
-12 c hite>
13 c hmu
13 c hmu>
14 c hn>
-14 c hni
-14 c hnic
-14 c hnici
23 c ho>
20 c hoe
20 c hoev
20 c hoeve
-22 c hof
-20 c hofe
-20 c hofer
9 c hole
9 c hole>
-16 c hom
-12 c home
8 c hon
18 c hone
5 c hone>
-8 c hop>
11 c hor
25 c hora
20 c horas
-22 c hors
-23 c hors>
-21 c hos
-19 c hos>
-18 c hose
-18 c hose>
15 c hosp
15 c hospi
-10 c hot
-10 c hoto
-10 c hoto>
-24 c hou
-14 c houg
-14 c hough
17 c houl
17 c hould
-17 c hour
21 c hous
21 c house
-32 c hout
-32 c hout>
18 c hov
18 c hove
18 c hove>
-26 c how
-17 c how>
-6 c hoy
-6 c hoy>
15 c hre
16 c hri
-19 c hro
-27 c hrou
-27 c hroug
17 c hrow>
-7 c hter
-11 c hter>
-19 c hui
-18 c hun
-21 c hur
-13 c hurr
-13 c hurry
-10 c hurs
-10 c hursd
-4 c hus
-4 c husb
-4 c husba
5 c hut
13 c hut>
21 c hx>
6 c hy>
-44 c ia>
-34 c iad
-34 c iado
48 c ial
11 c ial>
37 c iale
21 c ialed
13 c ian
12 c ian>
39 c iar
26 c iar>
8 c iarm
8 c iarme
16 c ias
16 c ias>
57 c iat
46 c iate
23 c iate>
14 c iatel
44 c iba
-8 c iba>
-29 c ibam
-29 c ibame
58 c iban
73 c iban>
-42 c ibanm
22 c ibas
22 c ibas>
-7 c ibe
28 c ibe>
25 c ibed
25 c ibed>
-34 c iben
-34 c iben>
-1 c ibi
-46 c ibi>
11 c ibid
11 c ibido
30 c ibien
-34 c ibier
-8 c ibio
46 c ibir
36 c ibir>
9 c ibirm
-22 c ibl
-22 c ible
-10 c ible>
-16 c ibo
-16 c ibo>
14 c ibu
-56 c ic>
8 c ica
-14 c ica>
26 c icat
26 c icati
-2 c ice
-11 c ice>
-11 c icem
-11 c icema
25 c ich
17 c iche
16 c ichez
9 c ichi
9 c ichie
40 c ici
25 c ici>
-14 c icie
-14 c icien
32 c icit
21 c icita
18 c icito
6 c ick
27 c ick>
8 c icke
15 c icked
-17 c ico
-25 c ict
-23 c icti
40 c id>
-4 c ida
-12 c idad
-9 c idad>
11 c idam
11 c idame
-4 c iday
-4 c iday>
49 c idd
32 c iddl
32 c iddle
-15 c ide
-33 c ide>
40 c iden
15 c idens
16 c ident
11 c ider
12 c ider>
-12 c idg
-19 c idi
-14 c idi>
-16 c idio
-12 c idio>
14 c idn
7 c idnt
7 c idnt>
23 c ido
24 c ido>
-10 c ie>
-11 c iec
-11 c iece
-16 c ied
-14 c ieda
-14 c iedad
-21 c iej
-19 c iejo
-19 c iejo>
-10 c iel
21 c iem
23 c ieme
15 c ieme>
7 c ien
-15 c ien>
-16 c ienc
44 c iend
27 c iende
6 c iendo
-21 c iene
-9 c iene>
-13 c ienen
7 c iens
7 c iens>
-8 c ient
12 c ier
14 c ier>
17 c iera
33 c iera>
-15 c ieran
20 c ierd
20 c ierda
-19 c iere
-19 c iere>
-31 c iero
-12 c iero>
-19 c ieron
12 c ierr
12 c ierre
7 c iert
24 c ies
29 c ies>
-6 c iet
-18 c iete
-19 c iete>
9 c ieur>
8 c ieux
8 c ieux>
-19 c iev
-12 c ieve
-12 c ieve>
-1 c iez
9 c iez>
57 c if>
-16 c ife
-12 c ife>
10 c iffu
35 c ifi
33 c ific
34 c ifica
-22 c ift
-22 c ift>
-33 c iga
-16 c iga>
-12 c igan
-14 c igan>
-8 c igh
-8 c ighb
-8 c ighbo
-2 c ight
-8 c ight>
-18 c ign
-12 c ign>
36 c igne
10 c igne>
-39 c igno
-41 c ignor
-17 c igo
-17 c igo>
-11 c igu
-8 c igue
-12 c igue>
29 c ije
32 c ije>
22 c ijo
19 c ijo>
-13 c ike
-11 c ike>
-16 c il>
15 c ila
15 c ila>
14 c ile
-5 c ile>
-8 c iler
-8 c iler>
7 c iles
7 c iles>
12 c ili
12 c ilie
-21 c ilin
-20 c ilino
13 c ilis
11 c ilise
22 c ill
-8 c ill>
21 c illb
21 c illbo
46 c ille
55 c ille>
-16 c illed
18 c illeg
-13 c iller
3 c illez
-26 c illi
-25 c illin
17 c ils
17 c ils>
23 c ily
23 c ily>
-55 c im>
16 c ima
-12 c ime
3 c ime>
13 c imer
6 c imer>
-18 c imet
-18 c imetr
-10 c imez
-10 c imez>
44 c imi
16 c imie
16 c imien
20 c imin
7 c imina
13 c imine
22 c imm
22 c imme
22 c immed
6 c imo
6 c imo>
7 c imos
7 c imos>
-37 c imp
-30 c impi
-17 c impl
11 c impo
11 c impor
-7 c in>
8 c ina
-4 c ina>
11 c inam
11 c iname
-15 c inan
-14 c inan>
9 c inar
11 c inat
10 c inate
21 c inb
21 c inbo
21 c inbox
12 c inc
25 c ince
24 c ince>
-15 c inch
-14 c inco>
82 c ind
13 c ind>
14 c inda
14 c inda>
-5 c inde
-11 c inder
21 c indl
21 c indly
23 c indr
23 c indre
12 c ine
9 c inen
-25 c iner
-25 c inero
22 c ines
21 c ines>
-15 c inf
-17 c info
12 c info>
-12 c infor
15 c ing
-15 c ing>
14 c inga
7 c ings
7 c ings>
13 c ingu
12 c ingun
-28 c ini>
-15 c inic
-9 c inin
-9 c ining
17 c inis
17 c inish
32 c init
23 c initi
7 c ink
-2 c ink>
17 c inks
17 c inks>
-32 c ino
-29 c ino>
-16 c inq
-19 c inqu
-19 c inqui
36 c ins
12 c insc
12 c inscr
25 c insi
25 c insis
-10 c insp
-10 c inspe
8 c inst
7 c inste
17 c int
-25 c int>
33 c inte
-14 c inte>
36 c inten
10 c inter
-6 c inu
-6 c inue
15 c inue>
-24 c inuez
-22 c inv
-22 c invo
-22 c invoi
-6 c io>
42 c ion>
-9 c iona
-12 c iona>
-19 c ione
-32 c ions
-32 c ions>
12 c ios
8 c ios>
8 c iots
8 c iots>
-22 c ip>
20 c ipc
20 c ipci
20 c ipcio
-9 c ipe
-12 c ipt
-21 c iqu
-22 c ique
-24 c iques
44 c ir>
-14 c irar
-15 c irar>
15 c irc
14 c ircu
13 c ird
14 c irdo
14 c irdo>
33 c ire
55 c ire>
-11 c irec
-12 c irect
-23 c ires
-23 c ires>
8 c irez
8 c irez>
15 c iri
14 c iria
14 c iria>
33 c irm
36 c irme
33 c irme>
10 c iro
-13 c irs
-7 c irst
-7 c irst>
-19 c irv
-20 c irve
-20 c irve>
-7 c isa
-13 c isa>
10 c isco
24 c iscon
-10 c ise>
22 c isez
22 c isez>
13 c ish
21 c ish>
14 c isier
9 c isin>
9 c isit
-16 c isita
-18 c ism
-18 c ismo
-18 c ismo>
17 c isn
17 c isnt
17 c isnt>
19 c iso
7 c iso>
9 c isos
9 c isos>
-6 c isp
-10 c ispo
-37 c iss
-28 c iss>
7 c isse
-4 c isse>
6 c issez
-15 c issi
-18 c issin
12 c issio
51 c ist
16 c ist>
12 c ista
14 c ista>
28 c iste
12 c iste>
18 c istem
-29 c isto
-29 c isto>
16 c istr
14 c ists
14 c ists>
-10 c istu
-10 c istur
-1 c it>
16 c ita
-3 c ita>
18 c itai
18 c itair
17 c ital
21 c ital>
17 c itam
18 c itame
-16 c itar
-11 c itar>
-15 c itas
-15 c itas>
7 c itc
7 c itch
14 c itche
34 c ite
-16 c ite>
-17 c itele
34 c iten
-29 c iten>
23 c itenl
14 c itenm
26 c itenn
29 c iter
19 c iter>
2 c ith
26 c ithd
26 c ithdr
-32 c itho
-32 c ithou
8 c iti
-25 c itin
-25 c iting
13 c itio
13 c ition
16 c ito
-4 c ito>
25 c itor
20 c itor>
-12 c its
-16 c its>
-41 c itt
-33 c itte
-27 c itten
-26 c itu
-19 c itud
36 c iva
10 c ivan
10 c ivan>
-6 c ive>
-21 c ived
-21 c ived>
18 c iven
24 c iven>
8 c ivery
12 c ives
12 c ives>
-14 c ivew
-14 c ivewa
21 c ivez
21 c ivez>
-14 c ivic
-14 c ivic>
7 c ivin
7 c iving
28 c ivo
26 c ivo>
14 c ivoca
-11 c ivre
29 c ix>
23 c izo
23 c izo>
-9 c izz
42 c ja>
18 c jai
10 c jai>
-29 c jaj
-29 c jaja
-29 c jaja>
-18 c jam
5 c jama
4 c jamai
11 c jap
11 c japp
11 c jappe
-4 c jar
-14 c jar>
-16 c jea
19 c ject
18 c ject>
-18 c jef
-13 c jem
-13 c jeme
-13 c jeme>
19 c jen
39 c jen>
18 c jenm
18 c jenme
17 c jer
11 c jerz
11 c jerzo
52 c jes
36 c jes>
15 c jesp
15 c jespe
-11 c jet
-12 c jeu
-12 c jeud
-12 c jeudi
14 c jex
14 c jexe
14 c jexer
15 c jme
15 c jme>
10 c jo>
17 c joh
17 c john
14 c john>
27 c joi
25 c join
25 c joind
-5 c jor
-6 c jor>
-9 c jou
7 c jour
31 c jour>
-13 c jours
14 c jte
12 c jua
12 c juan
12 c juan>
-29 c jui
-21 c jun
10 c jusq
10 c jusqu
12 c just>
-9 c juste
34 c ke>
-6 c ked
-6 c ked>
-23 c kee
-23 c keep
7 c keep>
-33 c keeps
-22 c ken
-18 c ken>
-15 c ker
-15 c kes
-15 c kes>
6 c ket
7 c ket>
13 c keti
13 c ketin
-9 c keys
-9 c keys>
34 c ki>
21 c kid
-23 c kin
-5 c kind
-25 c kind>
21 c kindl
-12 c king
-7 c king>
14 c kli
14 c klis
14 c klist
-8 c kno
-14 c know
-20 c know>
-4 c ks>
9 c la>
49 c lac
19 c lace>
44 c lach
44 c lache
14 c lack
14 c lackl
-12 c lact
-12 c lacte
-24 c lad
-13 c ladi
-13 c ladie
-14 c ladr
-19 c ladre
-20 c lag
-22 c laga
8 c lai
-20 c laim
-20 c laim>
11 c lain
14 c lair
13 c lair>
-9 c lais
-7 c laiss
11 c lait
11 c lait>
-14 c lam
5 c lama
18 c lamad
-11 c lamam
-17 c lame
6 c lame>
-7 c lamem
-16 c lamen
21 c lamo
30 c lamo>
-13 c lan
16 c lan>
28 c lanc
29 c lance
15 c landl
-40 c lant
-24 c lanta
-21 c lante
-12 c lap
-20 c lar
21 c lar>
-11 c large
28 c largo
-12 c larm
-24 c larm>
-4 c las
6 c las>
13 c lase
-11 c lass
-11 c lass>
-3 c last
-3 c last>
2 c late
16 c late>
-10 c lati
-10 c latio
-8 c lau
14 c lauto
15 c lav
16 c lave
13 c lave>
21 c law
31 c law>
-8 c lawy
-8 c lawye
-20 c lay
21 c lbo
21 c lboa
21 c lboar
-27 c ld>
-42 c le>
52 c lea
-24 c leak
-10 c leak>
-13 c leaks
-14 c lear
-17 c lear>
-11 c leas
15 c leas>
-31 c lease
-8 c leau
-8 c leau>
-6 c leav
5 c leave
-36 c lec
-31 c lech
10 c leci
10 c lecio
-19 c lect
21 c led
20 c led>
-11 c lee
-12 c leep
-27 c leep>
-39 c lef
7 c lefo
7 c lefon
-34 c left
-34 c left>
-32 c leg
-15 c lega
-22 c legad
15 c legar
-35 c lego
-35 c lego>
14 c legu
14 c legue
-13 c lem
83 c len
29 c len>
-16 c lent
7 c lep
7 c leph
7 c lepho
-26 c leq
-26 c lequ
-26 c lequi
5 c ler
-23 c ler>
28 c lera
21 c lera>
12 c lert
12 c lerts
-13 c les
-7 c les>
-35 c less
-20 c less>
24 c lest
57 c lesta
-38 c leste
14 c let
-18 c let>
16 c lete
11 c lete>
29 c letr
29 c letra
7 c lette
10 c leu
-15 c leu>
24 c leur
23 c leurs
-47 c lev
-16 c leva
-20 c leve
15 c leve>
-16 c lever
13 c levez
5 c lez
5 c lez>
12 c lf>
10 c lga
23 c lgo
23 c lgo>
-26 c lgu
-19 c lgue
-19 c lgue>
-7 c lgui
-7 c lguie
31 c lia
23 c lic
-15 c lica
37 c lici
33 c licit
17 c lie
4 c lier
4 c lier>
12 c liez
12 c liez>
-9 c lig
-11 c ligh
-11 c light
-5 c lik
-5 c like
-11 c lil
-19 c lim
-15 c lim>
26 c limi
20 c limin
-31 c limp
-30 c limpi
-1 c lin
14 c lind
14 c linda
38 c line
39 c line>
-21 c ling
-21 c ling>
-15 c lini
-15 c linic
13 c link
-20 c lino
-20 c lino>
49 c lir
16 c lir>
26 c lirm
26 c lirme
53 c lis
12 c lis>
11 c lise
17 c lisez
41 c list
34 c list>
18 c lista
10 c liste
-17 c listo
-8 c lit
11 c lite
20 c liv
27 c live
17 c live>
6 c liver
-13 c livre
-33 c ll>
11 c lla
-19 c lla>
4 c llam
-5 c llame
30 c llamo
31 c llat
-11 c llati
15 c llav
15 c llave
21 c llb
21 c llbo
21 c llboa
-22 c lle
25 c lle>
10 c lleci
-27 c lled
-27 c lled>
-11 c lleg
7 c llega
-35 c llego
14 c llegu
59 c llen
-12 c ller
-34 c lles
-29 c lles>
-26 c llet
-21 c llev
26 c llez
26 c llez>
-20 c lli
-21 c llin
-21 c lling
11 c llo
-18 c llo>
29 c llow
17 c llow>
-19 c lls
-19 c lls>
-8 c lo>
-32 c loc
-18 c loca
-15 c locat
-21 c lock
23 c lock>
-11 c locke
-15 c locki
-14 c locks
5 c loi
10 c loir
10 c loir>
-3 c lol
-3 c lol>
31 c lon
45 c lone
45 c lone>
-24 c long
-17 c longe
-5 c loo
-15 c lood
-12 c lood>
18 c look
11 c look>
7 c loq
7 c loqu
7 c loque
18 c lor
16 c lor>
-9 c lord
-9 c lord>
13 c los
2 c los>
32 c lose
42 c lose>
-10 c losed
-22 c lost
-22 c lost>
17 c lot
20 c lot>
27 c lou
15 c lour
15 c lourd
-4 c low
-7 c lowe
-16 c lower
-7 c lowi
-7 c lowin
-28 c lp>
4 c lqu
-11 c lque
-11 c lque>
8 c lquu
8 c lquun
14 c lre
14 c lrea
14 c lread
-1 c ls>
26 c lse
32 c lse>
30 c lt>
-14 c lta
-11 c lta>
20 c lti
20 c ltim
16 c ltima
-32 c luc
9 c lud
10 c lue>
-7 c lui
17 c lul
17 c lula
16 c lular
-15 c lum
-12 c lun
-8 c lund
-8 c lundi
-9 c lune
-9 c lunes
-15 c lus
25 c lus>
13 c luto
13 c lutot
26 c luy
26 c luya
26 c luyan
19 c lva
12 c lvan
10 c lvan>
13 c lvas
13 c lvas>
-9 c lve
7 c lver
10 c lver>
32 c lvi
22 c lvi>
16 c lvida
-12 c lvido
38 c ly>
16 c lyi
16 c lyin
16 c lying
15 c lz>
-24 c ma>
42 c mab
38 c mabl
38 c mable
-17 c mach
11 c maci
11 c macio
45 c mad
-8 c mada
-10 c madas
33 c mado
31 c mado>
23 c madr
23 c madre
3 c mai
-25 c maid
-25 c maide
21 c mail
16 c mail>
-7 c main>
17 c maint
8 c mais
11 c mais>
-23 c mak
8 c make
11 c make>
-31 c maki
-31 c makin
-5 c mal
-13 c mala
-13 c malad
-18 c mam
-11 c mame
-11 c mame>
-1 c man
-9 c man>
12 c manag
-12 c manc
-12 c manch
20 c mand
15 c manda
17 c mande
-23 c mando
-10 c many
-10 c many>
7 c mar
-14 c mara
-4 c marc
-27 c march
31 c marco
-14 c mard
-14 c mardi
13 c mari
53 c mark
53 c mark>
15 c marq
15 c marqu
-32 c marr
-32 c marre
-10 c mart
-7 c marte
53 c mas
27 c mas>
30 c mass
30 c massa
-13 c mat
11 c mated
36 c matin
-24 c matio
-17 c mav
-16 c mave
-16 c mavez
-22 c may
-14 c mayo
-11 c mayor
-14 c mb>
5 c mbe
-1 c mber
10 c mber>
-11 c mbers
4 c mbi
9 c mbie
20 c mbie>
-17 c mbien
-19 c mbo
-19 c mbou
-19 c mbour
-34 c mbr
-12 c mbre
-14 c mbre>
-12 c mbro
20 c mdr
16 c mdr>
48 c me>
11 c mea
11 c mean
-7 c mean>
16 c means
-6 c meb
-6 c mebo
-6 c mebod
32 c mec
28 c mecr
28 c mecri
49 c med
11 c med>
47 c medi
35 c media
9 c medio
-12 c meet
16 c mef
16 c meff
-5 c mej
-5 c mejo
-5 c mejor
-26 c mem
-25 c meme
-25 c meme>
47 c men
-9 c men>
-11 c mena
-11 c menag
24 c menl
24 c menle
-3 c mens
-3 c mensa
18 c ment
-2 c ment>
23 c mente
13 c mento
-14 c ments
28 c menv
28 c menvo
-8 c meo
-8 c meon
-8 c meone
-6 c mer
-5 c merc
-6 c merci
18 c mero
11 c mero>
17 c mers
-17 c mes
-16 c mes>
3 c mess
11 c messa
-9 c met
21 c meta
21 c metan
-13 c meth
-13 c methi
-13 c metr
-12 c mette
15 c mettr
-19 c mi>
29 c mid
32 c midd
32 c middl
-10 c midi
-10 c midi>
-10 c mien
-6 c mient
-17 c mign
-17 c migno
29 c migo
28 c migo>
27 c mil
17 c mily
17 c mily>
20 c min
11 c min>
23 c mina
11 c minam
-14 c minan
7 c minar
10 c minat
-7 c mind
-11 c minde
-7 c mine
-33 c mine>
15 c minen
8 c ming
8 c ming>
19 c mino
15 c mino>
-27 c mint
-27 c minte
13 c mion
15 c mion>
19 c mir
-18 c mis
-18 c mism
-18 c mismo
11 c miso
11 c miso>
-10 c miss
-6 c missi
5 c mist
5 c mit
23 c mite
20 c mite>
-7 c mma
-15 c mman
-15 c mmand
10 c mme
-22 c mme>
23 c mmed
26 c mmedi
-12 c mmen
-8 c mment
31 c mmer
22 c mmer>
12 c mmu
12 c mmun
12 c mmuni
-13 c mn>
-3 c mo>
16 c mocc
16 c moccu
3 c moi
17 c moi>
-15 c mois
-14 c mois>
-24 c mok
-22 c moki
-22 c mokin
-37 c mol
-33 c mold
-33 c mold>
-4 c mole
18 c moles
34 c mom
-12 c mom>
46 c mome
46 c momen
-28 c mon
-25 c mon>
-11 c mond
-11 c monda
9 c mons
9 c monsi
-12 c mont
19 c mop
19 c mopp
19 c moppo
8 c mor
24 c more
24 c more>
-9 c morr
-9 c morro
-9 c mos
37 c mot
33 c moth
38 c mothe
-12 c moti
-23 c mou
24 c mov
24 c move
-10 c move>
33 c moved
9 c movi
-16 c mow
9 c mpa
18 c mpan
15 c mpani
10 c mpe
-32 c mpi
14 c mpla
17 c mplai
-12 c mple
16 c mpo
11 c mpor
11 c mport
-27 c mpr
-16 c mpra
-12 c mps
-20 c mrw
-20 c mrw>
27 c ms>
43 c msg
-27 c msg>
47 c msgs
47 c msgs>
13 c mu>
9 c muc
9 c much
8 c much>
-24 c mucha
26 c mucho
-9 c mud
-9 c muel
-9 c muela
17 c mun
17 c muni
27 c munic
-18 c mur>
20 c muri
20 c murio
-8 c mus
-27 c musi
-23 c music
19 c must
19 c must>
-14 c muy
-14 c muy>
26 c mv>
-17 c my>
-6 c na>
7 c nada
7 c nada>
-10 c nadi
-10 c nadie
-9 c nage>
15 c nah
15 c nah>
-4 c nai
-3 c nai>
46 c nal
25 c nal>
32 c nale
36 c nale>
-7 c nam
-6 c name
-14 c name>
-17 c nan
-14 c nan>
-18 c nanc
-17 c nance
8 c nant
7 c nant>
-38 c nar
15 c nar>
-49 c narr
-48 c narre
-27 c nas
-34 c nas>
57 c nat
42 c nat>
10 c nate
10 c nate>
7 c nav
-14 c nava
21 c nbo
21 c nbox
21 c nbox>
69 c nc>
7 c nca
10 c nca>
33 c nce
-13 c nce>
16 c ncel
11 c ncel>
21 c ncela
-6 c ncele
-13 c ncell
25 c nces
25 c nces>
-22 c nch
-13 c ncha
-20 c nci
-15 c ncia
-4 c ncia>
13 c ncie
13 c ncies
21 c ncio>
-24 c ncion
-24 c nco
-21 c nco>
-11 c ncor
-18 c ncore
21 c nd>
25 c nda
-18 c nda>
35 c ndan
6 c ndan>
27 c ndand
25 c ndar
50 c ndar>
-30 c ndarm
-6 c nday
-6 c nday>
24 c nde
1 c nde>
22 c nded
21 c nded>
-24 c ndem
-24 c ndeme
27 c nden
47 c nden>
-11 c nder
3 c nder>
-5 c nders
35 c ndes
35 c ndes>
-5 c ndez
-5 c ndez>
34 c ndl
-26 c ndle>
22 c ndled
11 c ndli
11 c ndlin
21 c ndly
21 c ndly>
57 c ndo
19 c ndo>
10 c ndor
11 c ndre>
-14 c ndred
-48 c nds
-41 c nds>
-13 c ndu
-16 c ndui
-16 c nduis
-16 c ne>
-15 c nea
-17 c neau
-17 c neau>
24 c nec
-17 c nece
-17 c neces
43 c necr
43 c necri
19 c nee
1 c need
-22 c need>
18 c needn
15 c nees
15 c nees>
-16 c nei
-16 c neig
-8 c neigh
35 c nel
30 c nel>
20 c nem
5 c neme
16 c nemo
16 c nemos
52 c nen
19 c nenr
19 c nenro
-11 c nent
-18 c nente
31 c nenv
31 c nenvo
39 c ner
14 c ner>
22 c nera
22 c neral
-17 c nero
-17 c nero>
16 c nerv
9 c nes
11 c ness
-11 c ness>
16 c nesse
-33 c net
-30 c net>
-9 c nev
-9 c neve
-9 c never
-9 c new
-15 c news
-15 c newsl
-19 c nex
-19 c next
-19 c next>
34 c ney
34 c ney>
-12 c nfe
-12 c nfer
-12 c nferm
-15 c nfo
12 c nfo>
-9 c nfor
-7 c nform
15 c nfu
-17 c ng>
2 c nga
5 c ngan
22 c nge
23 c nge>
16 c nged
16 c nged>
-26 c nger
-28 c nger>
-14 c ngi
-14 c ngin
-12 c ngine
19 c ngo
19 c ngo>
13 c ngu
12 c ngun
10 c ni>
7 c nic
17 c nica
12 c nicat
21 c nice
-14 c nici
-10 c nicie
-6 c nie
7 c nier
12 c nier>
-22 c niev
-22 c nieve
10 c nig
10 c nigh
10 c night
-16 c nin
-9 c ning
-18 c ning>
12 c ningu
-10 c nino
-9 c nis
17 c nit
23 c niti
20 c njo
18 c njou
18 c njour
-17 c nk>
-10 c nkn
-10 c nkno
-10 c nknow
21 c nks
21 c nks>
36 c nla
21 c nla>
3 c nle
24 c nle>
-13 c nlev
-7 c nleve
15 c nli
48 c nlo
34 c nlo>
18 c nlos
18 c nlos>
-7 c nly
-7 c nly>
41 c nme
32 c nme>
22 c nn>
-18 c nna
-17 c nna>
14 c nne
11 c nne>
-17 c nnea
-17 c nneau
22 c nnee
23 c nnees
10 c nnel
12 c nner
11 c nner>
-21 c nnes
-21 c nnes>
-11 c nnez
-11 c nnez>
28 c nno
32 c nnos
32 c nnos>
14 c nnu
7 c nnul
7 c nnule
13 c no>
7 c noc
8 c noch
8 c noche
-24 c noi
-16 c nois
-16 c noise
-37 c nom
-18 c nom>
-16 c nomb
-16 c nombr
-9 c non
24 c non>
-36 c nons
-11 c nons>
-11 c noo
-11 c noon
-11 c noon>
12 c nop
12 c nope
12 c nope>
-46 c nor
-17 c nora
-17 c norer
-25 c nori
-34 c norin
25 c nos
32 c nos>
-18 c not
45 c not>
-98 c note
-17 c note>
-84 c notez
18 c noth
23 c nothe
-6 c nothi
37 c noti
33 c notif
10 c nou
8 c noug
8 c nough
24 c nous
24 c nous>
-16 c nouv
-16 c nouve
-13 c now>
12 c noz
12 c nozc
12 c nozco
14 c nqu
23 c nqui
21 c nquil
11 c nro
19 c nrol
19 c nroll
8 c ns>
-8 c nsa
-9 c nsaje
18 c nsc
18 c nscr
18 c nscri
59 c nse
19 c nse>
46 c nsen
67 c nsent
58 c nsi
30 c nsid
30 c nside
10 c nsie
9 c nsieu
25 c nsis
25 c nsist
44 c nso
18 c nso>
12 c nson
12 c nson>
-10 c nsp
-10 c nspe
-10 c nspec
-16 c nst
7 c nste
7 c nstea
-10 c nstr
-10 c nstru
17 c nsu
36 c nsub
49 c nsub>
-13 c nsubs
-18 c nsw
-18 c nswe
-18 c nswer
-36 c nt>
14 c nta
-43 c nta>
43 c ntac
43 c ntact
-21 c nte
-84 c nte>
47 c nted
47 c nted>
52 c nten
17 c ntena
19 c ntens
-27 c nter
-23 c nter>
11 c nterd
22 c ntere
-24 c ntern
-28 c ntes
-35 c ntest
15 c nth
18 c nth>
-7 c nti
32 c ntic
41 c ntick
7 c ntien
-16 c ntil
-26 c ntil>
-7 c ntim
-18 c ntime
10 c ntimi
-9 c ntin
-9 c ntinu
9 c ntis
9 c ntist
14 c ntl
18 c ntly
18 c ntly>
29 c nto
25 c nto>
21 c ntr
-14 c ntra
16 c ntrac
-17 c ntrad
-17 c ntre>
19 c ntrep
19 c ntry
19 c ntry>
-7 c nts
-7 c nts>
-28 c nue
11 c nue>
-8 c nuev
-24 c nuez
-24 c nuez>
-33 c nui
-21 c nuit
-21 c nuit>
13 c nul
13 c nule
9 c nuler
-5 c nulez
52 c num
26 c num>
24 c nume
24 c numer
25 c nun
20 c nunc
10 c nunca
10 c nunci
-29 c nut
18 c nve
22 c nver
22 c nvers
38 c nvi
20 c nviar
22 c nvie
14 c nvio
22 c nvios
-27 c nvm
-27 c nvm>
2 c nvo
13 c nvoi
-22 c nvoic
36 c nvois
-6 c nvoy
-6 c nvoye
14 c nwa
14 c nwan
14 c nwant
-11 c ny>
-5 c nym
-5 c nymo
-5 c nymor
-11 c nyt
19 c oad
19 c oad>
24 c oar
24 c oard
24 c oard>
-18 c ob>
-28 c oba
-21 c obar
-21 c obaro
19 c obj
19 c obje
19 c objec
-17 c obl
-17 c oble
-11 c oble>
-6 c oblem
26 c obo
29 c obot
29 c obot>
-19 c obr
-10 c obra
12 c obran
45 c oc>
-19 c oca
-11 c oca>
-33 c ocat
-18 c ocat>
-17 c ocata
16 c occ
16 c occu
16 c occup
-8 c och
21 c ochee
-21 c oci
-16 c ocie
-16 c ociet
-19 c ock
17 c ock>
-11 c ocked
-15 c ocki
-15 c ockin
-14 c ocks
5 c oco
4 c oco>
11 c oct
-8 c octe
-13 c octeu
19 c octo
13 c octor
-5 c od>
-4 c oda
18 c odas
18 c odas>
-20 c odav
-20 c odavi
-4 c oday
-4 c oday>
-15 c odo
-13 c odo>
11 c ody
11 c ody>
61 c oe>
22 c oes
17 c oes>
20 c oev
20 c oeve
20 c oever
35 c of>
-11 c ofe
9 c ofec
9 c ofeco
-27 c ofer
-21 c ofer>
-3 c off
15 c off>
9 c og>
7 c ogad
7 c ogado
-11 c ogi
-19 c ogn
-13 c ogr
-13 c ogra
-13 c ogram
20 c ohi
20 c ohib
20 c ohibi
17 c ohn
14 c ohn>
17 c oi>
-5 c oic
-10 c oice
-11 c oicem
-10 c oig
-14 c oigo
-14 c oigo>
34 c oin
-16 c oin>
25 c oind
25 c oindr
16 c oing
16 c oing>
16 c oins
16 c oins>
-2 c oint
-10 c oint>
3 c oir
-9 c oir>
11 c ois>
-17 c oise
-16 c oise>
10 c oit
38 c oit>
-20 c ok>
26 c oke
26 c oke>
-20 c oki
-20 c okin
-20 c oking
-14 c ol>
-23 c ola
-14 c ola>
-55 c old
-56 c old>
-56 c ole
-61 c ole>
18 c oles
18 c olest
-16 c olet
23 c oleu
23 c oleur
9 c oli
9 c olic
14 c olici
-10 c olis
-10 c olis>
-18 c oll
18 c oll>
-30 c olla
-20 c olla>
-36 c olle
21 c ollo
21 c ollow
8 c olo
-6 c olo>
18 c olor
16 c olor>
45 c olv
13 c olve
13 c olver
32 c olvi
22 c olvi>
10 c oma
12 c oma>
11 c omate
-7 c omati
-46 c omb
-7 c ombi
-7 c ombie
-36 c ombr
-13 c ombre
-13 c ombro
22 c ome
-26 c ome>
-6 c omeb
-6 c omebo
46 c omen
46 c oment
-8 c omeo
-8 c omeon
14 c omer
13 c omer>
-13 c omet
-13 c ometh
8 c omi
11 c omin
11 c oming
-14 c omm
-7 c omma
-15 c omman
-20 c omme
-8 c omme>
-12 c ommen
12 c ommu
12 c ommun
-20 c omo
-11 c omo>
-4 c omor
-9 c omorr
13 c omos
13 c omos>
23 c omp
8 c ompa
17 c ompan
20 c ompl
17 c ompla
-9 c ompt
-16 c on>
4 c ona
4 c ona>
24 c onal
23 c onal>
-24 c onas
-24 c onas>
31 c onc
17 c onc>
18 c once
17 c once>
-23 c ond
10 c ond>
11 c ondan
-11 c onday
18 c ondez
-19 c ondu
-16 c ondui
25 c one
4 c one>
3 c ones
1 c ones>
17 c onf
12 c onfu
-8 c ong
-9 c ong>
-23 c onga
-13 c ongan
-17 c onge
-17 c onger
34 c ongo
34 c ongo>
-5 c oni
18 c onj
18 c onjo
18 c onjou
-7 c only
-7 c only>
19 c onn
13 c onne
25 c onnee
14 c onner
-21 c onnes
-11 c onnez
-4 c ono>
12 c onoz
12 c onozc
12 c ons
-11 c ons>
8 c onse
-27 c onse>
50 c onsen
38 c onsi
30 c onsid
10 c onsie
-30 c onst
-11 c onstr
-25 c ont
-13 c ont>
25 c onta
43 c ontac
-20 c onte
-35 c ontes
-15 c onti
-9 c ontin
17 c ontr
16 c ontra
18 c onv
18 c onve
22 c onver
-27 c oo>
-11 c ood
-12 c ood>
-11 c oof
-8 c oof>
-13 c ook
-8 c ool
-8 c ool>
-8 c oom>
-26 c oon
-28 c oon>
36 c ooo
35 c ooop
34 c oop
-27 c oor
-48 c oor>
21 c oord
21 c oordo
14 c oot
8 c ooth
8 c ooth>
50 c op>
20 c ope>
-11 c open
8 c open>
-15 c oper
-15 c opi
24 c opl
24 c ople
24 c ople>
38 c opo
34 c opon
34 c opong
55 c opp
-2 c opped
-9 c oppi
-9 c oppin
30 c oppo
30 c oppos
37 c oppp
29 c oppp>
-31 c ops
-27 c ops>
44 c opt
23 c opt>
6 c opti
19 c optin
-12 c optio
12 c opto
12 c optou
-13 c oque>
8 c oquea
9 c oquee
-38 c or>
-5 c ora
8 c ora>
-10 c orar
20 c oras
20 c oras>
31 c ord
20 c ord>
-15 c orde
-15 c orden
-9 c order
16 c ordo
16 c ordon
12 c ore
-18 c ore>
-17 c orer
-17 c orer>
15 c ores
15 c ores>
22 c orev
22 c oreve
45 c orf
20 c orfa
-17 c org
-9 c orge
-9 c orget
-9 c orgo
-9 c orgot
-30 c ori
-56 c orin
-46 c oring
18 c oriz
18 c orizo
-12 c ork
-8 c ork>
-11 c orki
-11 c orkin
8 c orks
8 c orks>
9 c orm
-21 c orma
-19 c ormat
21 c ormi
16 c orn
23 c orne
25 c orney
14 c oro
36 c orr
24 c orra
-15 c orra>
40 c orram
47 c orre
8 c orre>
23 c orren
11 c orreo
-7 c orro
-9 c orrow
-32 c orry
-32 c orry>
8 c ors
8 c ors>
-13 c orst
-14 c orst>
7 c ort
-20 c ort>
-9 c orta
-12 c ortal
5 c orte
10 c orte>
-10 c orted
12 c orter
30 c orti
34 c ortir
13 c os>
-9 c osa
-13 c osa>
7 c osas
7 c osas>
8 c ose
31 c ose>
-10 c osed
-10 c osed>
-21 c oses
-21 c oses>
23 c osi
17 c osit
12 c ositi
-8 c oso
-12 c oso>
26 c osp
15 c ospi
15 c ospit
-9 c oss
-17 c oss>
8 c ossi
11 c ossie
-6 c ost>
31 c ot>
-23 c ota
-76 c ote
-22 c ote>
-7 c otea
11 c oter
-62 c otez
-62 c otez>
-7 c oth
6 c oth>
-8 c othe
8 c other
-6 c othi
-6 c othin
19 c oti
33 c otif
24 c otifi
-5 c oto
-17 c oto>
2 c otr
-21 c otra
-21 c otra>
-7 c otre
-7 c otre>
22 c otro
22 c otro>
10 c ots
10 c ots>
16 c ott
-22 c ou>
-30 c oua
-13 c ouag
-13 c ouage
-16 c ouai
-16 c ouc
12 c ouch
20 c ouch>
-29 c ouci
-29 c ouci>
-9 c oud
-9 c oudr
-9 c oudra
2 c oug
-14 c ough>
11 c ought
-30 c oui
-30 c oui>
-13 c ouj
-13 c oujo
-13 c oujou
25 c oul
10 c oula
12 c oulai
2 c ould
10 c ould>
-11 c oule
-25 c oule>
16 c ouler
16 c oulo
10 c ouloi
8 c oun
-17 c ound
-29 c ound>
19 c ount
19 c ountr
-8 c oup
-13 c oupe>
-31 c our
16 c our>
14 c ourd
18 c ourds
6 c oure
6 c oure>
-26 c ourn
-32 c ourne
-18 c ourt
-27 c ourt>
30 c ous
11 c ous>
23 c ouse
23 c ouse>
30 c out
-6 c out>
28 c oute
12 c oute>
18 c outr
18 c outre
-16 c outs
-16 c outsi
14 c outt
23 c outta
-31 c ouv
-15 c ouve
20 c ouve>
-12 c ouvea
-8 c ouver
-12 c ouvez
-18 c ouvr
-19 c ouvre
19 c ove
1 c ove>
12 c oved
12 c oved>
16 c over>
23 c ovi
14 c ovid
14 c ovide
-20 c ow>
-17 c owe
6 c owed
6 c owed>
-13 c ower
-26 c owi
-26 c owin
-26 c owing
-40 c own
-47 c own>
7 c owne
7 c owner
39 c ox>
-33 c oy>
-20 c oye
-12 c oye>
-11 c oyee
30 c oyer
30 c oyer>
-9 c oyez
-9 c oyez>
12 c ozc
12 c ozco
12 c ozco>
22 c pa>
-13 c pac
13 c pag
17 c pagu
17 c pague
20 c pai
-10 c paid
-10 c paid>
12 c paie
-31 c pain
-21 c pain>
-13 c paint
53 c paix
53 c paix>
12 c pam
7 c pam>
18 c pamm
18 c pamme
-1 c pan
-16 c pann
-16 c panne
-15 c pap
2 c par
-39 c par>
10 c para
-34 c para>
9 c parad
35 c parar
55 c pare
31 c pare>
17 c paren
-13 c park
-12 c paro
-12 c paro>
-29 c part
33 c part>
-22 c parta
-13 c parte
11 c parti
-21 c partm
-15 c party
10 c pas
-23 c pas>
15 c paso
15 c paso>
15 c pass
25 c pass>
-9 c passe
-9 c pati
-10 c patie
15 c patr
15 c patro
15 c pau
-18 c pay
-15 c paye
-19 c paym
-19 c payme
31 c paz
31 c paz>
21 c pci
21 c pcio
21 c pcion
-44 c pda
-44 c pdat
-44 c pdate
18 c pe>
6 c pea
17 c peac
17 c peace
-10 c peak
29 c pec
24 c pect
16 c pect>
-19 c ped
-12 c ped>
-9 c pedi
-7 c pedid
15 c pel
10 c pel>
-18 c pele
34 c pele>
-41 c peler
-14 c pelez
-8 c pell
-8 c pelle
32 c pels
32 c pels>
-61 c pen
8 c pen>
-9 c pend
-24 c penda
17 c pende
-35 c pens
-21 c pense
24 c peo
24 c peop
24 c peopl
6 c per
31 c per>
-58 c pera
-17 c pera>
-38 c perar
-29 c perd
-9 c perdi
-5 c perdo
-23 c perdu
8 c pere
8 c pere>
19 c perm
38 c pero
21 c pero>
10 c perr
-6 c pers
-6 c perso
16 c pert
-17 c perw
-17 c perwo
-12 c pes
11 c pesa
11 c pesad
-12 c peso
20 c pet
8 c pete
-7 c peu
-15 c peux
-15 c peux>
4 c pez
6 c pez>
6 c pho
16 c phon
16 c phone
-10 c phot
-10 c photo
-22 c pic
-7 c pid
-17 c pide
-17 c pide>
29 c pido
29 c pido>
-11 c piec
-11 c piece
-15 c pied
29 c pier
9 c pit
21 c pita
21 c pital
-9 c piz
-9 c pizz
-21 c pla
-14 c plac
-14 c place
-22 c plag
-22 c plaga
33 c plai
11 c plain
20 c plait
-9 c plan
21 c plan>
-26 c plant
22 c ple
10 c ple>
19 c plea
17 c pleas
11 c pli
-15 c plica
12 c plie
15 c plis
15 c plis>
10 c pls
10 c pls>
30 c plu
11 c plus
25 c plus>
13 c plut
13 c pluto
-17 c ply>
16 c plyi
16 c plyin
22 c plz
15 c plz>
-30 c pm>
-2 c point
6 c pol
10 c poli
21 c pon
41 c pond
25 c pond>
11 c ponda
4 c ponde
-15 c poner
11 c pong
-23 c ponga
34 c pongo
-22 c pons
-27 c ponse
-40 c poo
-11 c pool
-11 c pool>
-29 c poor
-29 c poor>
50 c por
-5 c por>
39 c porf
14 c porfa
16 c port
-18 c port>
-9 c porta
31 c porte
16 c pos
-21 c posa
-19 c posa>
15 c pose
19 c pose>
23 c posi
17 c posit
-8 c poso
-8 c poso>
-29 c pot
-13 c pot>
-21 c pou
16 c pour
9 c pour>
-29 c pouv
-29 c pouve
37 c pp>
21 c ppe
8 c ppel
10 c ppel>
-21 c ppele
-8 c ppell
32 c ppels
-6 c ppi
-14 c ppin
-9 c pping
36 c ppo
30 c ppos
19 c ppose
12 c pposi
37 c ppp
37 c ppp>
10 c ppr
44 c ppre
21 c pprec
31 c ppres
-11 c ppri
-11 c pprim
-22 c ppro
-22 c pprov
17 c pr>
-13 c pran
-44 c pre
-4 c prec
-4 c preci
16 c pref
33 c prefe
-17 c prefi
-6 c pren
-21 c prend
21 c prene
-15 c pres
-32 c presi
27 c press
-23 c prev
-21 c preve
-10 c pri
5 c prie
2 c prim
-15 c pris
-17 c prix
-17 c prix>
-11 c pro
-13 c prob
-6 c probl
11 c proc
11 c prof
11 c profe
-13 c prog
-13 c progr
20 c proh
20 c prohi
-29 c prop
-15 c prove
14 c provi
-48 c ps>
14 c pse
14 c pset
-22 c pt>
21 c pte
10 c pti
19 c ptin
19 c pting
-11 c ptio
-11 c ption
12 c ptou
12 c ptout
33 c pu>
38 c pub
6 c pub>
17 c publ
17 c publi
15 c pubs
15 c pubs>
-33 c pue
-35 c pued
-22 c puede
-11 c puedo
11 c puer
11 c puert
-9 c pues
-19 c puest
-34 c pui
-34 c puis
-34 c puis>
-21 c pul
-17 c pun
-23 c punt
-35 c punte
12 c pur
10 c purg
10 c purge
-26 c put
-35 c put>
-23 c qua
10 c qua>
-17 c quat
-17 c quatr
28 c que
17 c que>
-11 c qued
-13 c quedo
9 c quee
13 c quel>
6 c quen
-38 c quen>
20 c quenm
19 c quer
18 c quere
-16 c ques
-24 c ques>
-14 c quet
33 c qui
-21 c qui>
6 c quie
-15 c quien
13 c quier
15 c quil
15 c quila
-20 c quili
22 c quill
-17 c quin
-17 c quina
21 c quis
14 c quisi
38 c quit
39 c quit>
15 c quite
-13 c quito
-10 c quitt
-4 c quiv
-4 c quivo
11 c quoi
11 c quoi>
-11 c quon
-11 c quon>
-55 c ra>
-27 c rac
-11 c racc
-11 c raccr
5 c racia
-19 c rack
-19 c racke
16 c ract
18 c ract>
15 c rad>
-29 c rada
-29 c rada>
10 c rade
8 c radec
-10 c rador
-16 c raf
-14 c raff
-14 c raffi
-13 c rag
-13 c rage
-15 c rah
8 c rai
-16 c raigo
-5 c rain
-10 c raini
28 c rais
19 c rais>
25 c rait
23 c rait>
17 c raite
-19 c rak
-19 c rake
-14 c rakes
37 c ral
22 c ral>
38 c ram
-17 c ram>
40 c rame
40 c rame>
15 c rami
15 c ramit
6 c ran>
-14 c ranc
10 c rand
-13 c rand>
16 c rando
-8 c rang
-8 c range
17 c rank
-24 c rano
-24 c rano>
42 c ranq
42 c ranqu
-23 c rans
-14 c rant
-14 c rant>
11 c rap>
-14 c rapi
10 c rapp
10 c rappe
-38 c rar
-28 c rar>
-9 c rarm
-9 c rarme
3 c ras
-14 c ras>
18 c rase
18 c rase>
2 c rass
9 c rassi
-3 c rat
14 c rate
-17 c rate>
18 c rater
-15 c rato
-16 c rato>
15 c rau
15 c raud
-4 c rav
17 c ravai
-8 c ravau
37 c raw
14 c raw>
-16 c ray
-10 c rb>
-13 c rbo
-13 c rbol
-13 c rbol>
-21 c rca
-12 c rca>
28 c rce
18 c rce>
-3 c rch
20 c rcha
21 c rchag
-36 c rche
-57 c rche>
20 c rchez
7 c rci
-17 c rci>
14 c rcia
15 c rcial
17 c rcis
32 c rco
32 c rco>
14 c rcu
28 c rd>
13 c rda
21 c rde
-18 c rde>
-11 c rden
-11 c rden>
12 c rdes
12 c rdes>
30 c rdez
30 c rdez>
-39 c rdi
-15 c rdi>
-27 c rdia
-7 c rdin
3 c rdo
-11 c rdon>
11 c rdone
14 c rds
14 c rds>
-23 c rdu
-23 c rdu>
-28 c re>
25 c rea
8 c read
10 c read>
19 c reak
22 c reaki
-12 c real
-22 c real>
10 c reall
15 c reas
-11 c reat
-9 c reat>
10 c rec
16 c rece
-7 c recei
22 c recev
13 c rech
14 c recho
-10 c reci
21 c recia
-15 c recib
-25 c recio
-2 c reco
-9 c recoi
9 c recor
-7 c rect
-15 c rect>
-9 c recu
-20 c recu>
-20 c red
-7 c red>
-11 c redi
-6 c ree
-19 c ree>
16 c reep
7 c ref
-19 c refa
37 c refe
37 c refer
-15 c refi
-17 c refie
38 c refu
49 c refus
-17 c rega
-11 c regar
11 c regi
10 c regis
2 c regl
11 c regla
-13 c reglo
18 c rel
32 c rela
29 c relan
-10 c rem
-17 c remb
-19 c rembo
-16 c remi
-11 c remin
-7 c remo
-20 c remos
20 c remov
-18 c ren
14 c ren>
10 c renc
12 c rence
-38 c rend
-24 c rende
-20 c rendr
21 c rene
21 c renez
8 c renl
12 c renm
12 c renme
-24 c rent
-30 c renv
-30 c renvo
19 c reo
17 c reo>
4 c rep
11 c repl
-11 c repo
-17 c repon
13 c repr
19 c repri
43 c req
43 c requ
41 c reque
-32 c rer
-40 c rer>
-26 c res
-23 c resa>
22 c resad
-46 c rese
-23 c resen
-16 c resi
12 c resil
-32 c resio
22 c reso
22 c resol
55 c resp
27 c respe
36 c respo
23 c ress>
-28 c resse
8 c ressi
-24 c rest
-18 c rest>
-9 c reste
-35 c resu
26 c ret
11 c ret>
-16 c reta
-17 c retar
20 c rete
-9 c rete>
-21 c retee
18 c reter
30 c retez
6 c reti
3 c retir
21 c retr
21 c retra
-11 c retu
-11 c retur
7 c reu
9 c reur>
49 c rev
14 c reve
23 c revei
-31 c reven
22 c rever
8 c revi
16 c revie
27 c revo
18 c revoc
5 c revok
-22 c rez
-22 c rez>
19 c rfa
-25 c rge
-32 c rge>
11 c rgen
23 c rgenc
-12 c rgent
-9 c rget
-9 c rget>
-14 c rgi
8 c rgo
17 c rgo>
-9 c rgot
-24 c rgot>
-23 c rgu
6 c ri>
26 c ria
25 c ria>
9 c rib
36 c riba
-8 c riba>
-29 c ribam
50 c riban
22 c ribas
-7 c ribe
28 c ribe>
25 c ribed
-34 c riben
2 c ribi
-17 c ribie
36 c ribir
-27 c ribo
-27 c ribo>
14 c ribu
-21 c ric
11 c rice
20 c rice>
-13 c rid
16 c rid>
-4 c riday
-19 c ride
-14 c ride>
43 c rie
17 c rie>
35 c rien
38 c rien>
15 c rier
14 c rier>
-18 c ries
-17 c ries>
-30 c rim
-27 c rim>
11 c rimer
-10 c rimez
-43 c rin
-32 c ring
-37 c ring>
4 c rio
23 c rio>
24 c rip
20 c ripc
20 c ripci
21 c rir
7 c rire
7 c rire>
14 c riri
14 c riria
17 c ris
24 c ris>
-9 c rise
18 c rist
-13 c rit
-25 c rit>
17 c rite
23 c rite>
8 c riti
6 c ritin
-27 c ritt
-27 c ritte
20 c riv
19 c riva
10 c rivan
-5 c rive
-14 c rivew
14 c rivez
-17 c rix
-17 c rix>
18 c riz
18 c rizo
18 c rizo>
40 c rk>
11 c rket
13 c rketi
-21 c rki
-21 c rkin
-21 c rking
17 c rks
17 c rks>
-16 c rli
-3 c rm>
-10 c rma
-16 c rma>
11 c rmac
11 c rmaci
9 c rman
-34 c rmat
-34 c rmati
13 c rme
11 c rme>
17 c rmi
16 c rmina
-12 c rmine
15 c rmino
9 c rmis
11 c rmiso
12 c rmiss
-16 c rmit
26 c rmv
26 c rmv>
5 c rn>
17 c rna
-30 c rne
-26 c rnet
-26 c rnet>
25 c rney
25 c rney>
9 c rni
7 c rnie
7 c rnier
-9 c rno>
21 c roa
19 c road
19 c road>
-18 c rob
-28 c roba
-21 c robar
-6 c robl
-6 c roble
27 c robo
29 c robot
25 c roc
-24 c roch
-13 c rod
11 c rof
11 c rofe
9 c rofec
-13 c rog
-13 c rogr
-13 c rogra
20 c roh
20 c rohi
20 c rohib
-10 c roi
-10 c roit
17 c roit>
25 c rol
24 c roll
18 c roll>
18 c rom
17 c rom>
12 c romos
-4 c ron
-25 c ron>
13 c rone
-2 c rong
-2 c rong>
24 c rons
24 c rons>
-21 c ront
-12 c ront>
-14 c roo
-15 c roof
-8 c roof>
-7 c room
-8 c room>
-40 c rop
-12 c rop>
-3 c ros
8 c ros>
-12 c rosa
-13 c rose
-18 c roses
-6 c rot
-9 c rou
-24 c roug
-27 c rough
-12 c roun
-12 c round
20 c rouv
20 c rouve
-15 c rove
-22 c roved
14 c rovi
14 c rovid
-7 c row
12 c row>
-10 c roy
-17 c roy>
-27 c rpr
-22 c rpri
-22 c rpris
12 c rqu
7 c rque
19 c rque>
16 c rquen
16 c rra
-13 c rra>
40 c rram
40 c rrame
-13 c rrar>
39 c rre
-8 c rreg
-10 c rregl
20 c rren
9 c rren>
12 c rrenm
11 c rreo
11 c rreo>
-1 c rret
-20 c rret>
20 c rrete
11 c rreu
11 c rreur
17 c rri
14 c rrier
-7 c rriv
3 c rro
14 c rro>
-9 c rrow
-10 c rrow>
-38 c rry
-38 c rry>
23 c rsa
22 c rsat
22 c rsati
-10 c rsd
-10 c rsda
-10 c rsday
18 c rsel
14 c rself
-24 c rsez
-24 c rsez>
-5 c rso
19 c rson>
6 c rsona
-29 c rsonn
-26 c rst
-20 c rst>
-6 c rsta
-6 c rstan
-40 c rt>
23 c rta
22 c rta>
-12 c rtal
-15 c rtal>
-14 c rtan
16 c rtar
28 c rte
-10 c rted
-10 c rted>
8 c rten
12 c rter
-7 c rtes>
-9 c rtez
-9 c rtez>
17 c rth
23 c rthe
23 c rther
42 c rti
11 c rtie
11 c rtie>
36 c rtir
36 c rtir>
-21 c rtm
-21 c rtme
-21 c rtmen
12 c rts
12 c rts>
-27 c rty
-27 c rty>
13 c ruc>
-15 c ruck
-12 c ruck>
7 c rue
15 c ruh
15 c ruh>
-15 c rui
-11 c ruid
-11 c ruido
-8 c rve>
-20 c rw>
-17 c rwo
-17 c rwor
-17 c rwork
-7 c ry>
14 c ryi
14 c ryin
14 c rying
-14 c rywh
-14 c rywhe
11 c rzo
11 c rzo>
16 c sa>
52 c sab
13 c sabe
12 c saber
12 c sabl
12 c sable
15 c sabo
18 c sabon
28 c sac
43 c saca
37 c sacam
-18 c saco
12 c sact
12 c sacti
33 c sad
12 c sada
12 c sada>
21 c sado
12 c sado>
9 c sados
23 c sag
12 c sage
-35 c sage>
51 c sages
26 c sagi
29 c sagin
12 c sai
11 c said
11 c said>
15 c sais>
-9 c saje
-31 c saje>
36 c sajes
-22 c sale
-23 c sale>
15 c salg
12 c salgo
19 c sali
-19 c sali>
41 c salir
-19 c sam
-15 c same
-18 c same>
18 c sao
18 c saou
18 c saoul
24 c sap
-10 c saq
-10 c saqu
-10 c saque
-21 c sar
30 c sar>
-27 c sara
-15 c sarah
-18 c sarr
-18 c sarre
-11 c sas
-11 c sas>
7 c sat
-24 c sat>
22 c sati
22 c satio
-18 c sau
-17 c saved
-35 c saw
-35 c saw>
19 c say
15 c say>
-4 c sba
-4 c sban
-4 c sband
-20 c sca
-14 c scal
17 c scam
13 c scam>
-13 c scar
11 c sci
6 c sco
11 c sco>
-13 c scom
-13 c scomb
22 c scon
24 c scont
61 c scr
-14 c scra
27 c scri
2 c scrib
21 c scrip
-23 c scrir
16 c scris
-10 c scrit
24 c scriv
-15 c sda
-15 c sday
-15 c sday>
12 c sde
12 c sde>
43 c se>
13 c sea
19 c sea>
-29 c sec
-17 c seco
-10 c secr
-10 c secre
25 c sed
25 c sed>
-5 c see
-14 c seg
-15 c segu
14 c sei
-26 c sel
8 c self
12 c self>
-22 c sell
-19 c sell>
-7 c sema
-10 c seman
12 c seme
13 c semen
60 c sen
19 c sen>
9 c send
10 c send>
-10 c seno
-17 c sens
49 c sent
33 c sent>
17 c sente
16 c seo
16 c seo>
27 c ser
37 c ser>
16 c seri
-17 c sert
-17 c sert>
-11 c serv
-59 c ses
-21 c ses>
-32 c sest
-32 c sest>
14 c set
13 c sett
16 c seul
14 c seul>
-10 c seur
-10 c seur>
11 c sez
11 c sez>
-27 c sg>
47 c sgs
47 c sgs>
-15 c shar
-15 c share
-22 c she
4 c she>
-16 c shes
-16 c shes>
-23 c shi
-25 c shif
-25 c shift
-10 c sho
-8 c shop
-8 c shop>
17 c shou
17 c shoul
18 c shov
18 c shove
-35 c show
-26 c show>
5 c shu
5 c shut
13 c shut>
22 c si>
-14 c sibl
-14 c sible
-42 c sic
-10 c sic>
-18 c sica
-22 c sick
-22 c sick>
21 c sid
21 c side
-7 c side>
30 c sider
-9 c sie
10 c sier
14 c siera
-34 c sig
-15 c siga
-18 c sign
-12 c sign>
-10 c sigu
-8 c sigue
49 c sil
22 c sil>
12 c sili
12 c silie
16 c sill
16 c silla
-13 c sim
24 c sin
-21 c sin>
25 c sinc
25 c since
17 c sins
18 c sinsc
-10 c sio
-6 c sion
-7 c sion>
-12 c sir
-19 c sirv
-20 c sirve
-5 c sist
-12 c sist>
6 c siste
9 c sit>
-16 c sita
-15 c sita>
12 c siti
12 c sitio
-2 c sito
-20 c sito>
6 c sk>
7 c ske
7 c sked
7 c sked>
-27 c sle
-12 c slee
-12 c sleep
-15 c slet
-15 c slett
-22 c slo
-14 c slow
-14 c slow>
18 c sma
18 c smar
18 c smarq
-16 c sme
-42 c smo
-18 c smo>
-24 c smok
-22 c smoki
43 c sms
43 c sms>
-40 c sno
-40 c snow
-40 c snow>
17 c snt
17 c snt>
-36 c so>
-16 c soc
-16 c soci
-16 c socie
-4 c soi
-5 c soin
-16 c soin>
-9 c soir
-9 c soir>
31 c sol
11 c sold
11 c sold>
-14 c sole
9 c soli
9 c solic
-6 c solo
-6 c solo>
23 c solv
22 c solvi
-4 c som
-6 c someb
-8 c someo
-13 c somet
42 c son>
12 c sona
14 c sona>
15 c sonal
-24 c sonas
-36 c sonn
-36 c sonne
-17 c soo
-17 c soon
-20 c soon>
9 c sor
-10 c sorr
-10 c sorry
21 c sort
-7 c sorte
28 c sorti
-2 c sos
-2 c sos>
-31 c sou
-26 c souc
-29 c souci
27 c soy
21 c soy>
15 c spa
12 c spam
7 c spam>
18 c spamm
-13 c span
-10 c spea
-10 c speak
19 c spec
19 c spect
-9 c spen
-9 c spend
-55 c spera
15 c spere
20 c spero
9 c spet
24 c spi
15 c spit
15 c spita
-14 c spo
29 c spon
31 c spond
-28 c spos
-21 c sposa
-8 c sposo
-13 c spot
-13 c spot>
-16 c squ
10 c squa
10 c squa>
-15 c squea
-23 c squi
-12 c squin
-47 c ss>
38 c ssa
44 c ssag
15 c ssage
29 c ssagi
-11 c sse
-60 c sse>
17 c ssed
17 c ssed>
-9 c sser
11 c sser>
-20 c ssert
18 c sses
18 c sses>
11 c ssez
11 c ssez>
21 c ssi
8 c ssi>
23 c ssio
23 c ssion
-13 c ssis
-13 c ssist
41 c st0
41 c st0p
41 c st0p>
13 c st>
31 c sta
-23 c sta>
20 c staf
20 c stafa
-10 c stal
-20 c stall
-8 c stan
8 c stan>
-13 c stant
21 c star
36 c star>
-11 c start
29 c stas
29 c stas>
25 c stay
25 c stay>
45 c ste
-10 c ste>
19 c stea
7 c stead
-16 c sted
-26 c sted>
10 c stede
31 c stem
6 c stem>
9 c stema
16 c steme
10 c sten
32 c sten>
14 c steng
7 c ster
8 c ster>
20 c stes
20 c stes>
-14 c sti
-15 c stil
-15 c still
16 c stin
15 c sting
-33 c stio
-33 c stion
14 c sto>
-21 c stol
-21 c stole
8 c stome
35 c stoo
35 c stooo
2 c stop
64 c stop>
8 c stopp
-34 c stops
-13 c stov
-13 c stove
-29 c stoy
-29 c stoy>
35 c stp
35 c stp>
30 c str
19 c stra
8 c strai
11 c stran
-10 c stru
16 c sts
16 c sts>
-21 c stu
13 c stuff
-10 c stur
-10 c sturb
13 c stuv
13 c stuvo
-7 c su>
21 c sub
63 c sub>
14 c subs
14 c subsc
-16 c suc
-30 c sue
22 c suf
-7 c suff
-7 c suffi
29 c sufi
33 c sufi>
7 c sui
-6 c suit
-12 c suite
51 c sup
22 c supp
20 c suppr
25 c supr
20 c supri
-16 c sur
8 c sur>
-26 c sura
-16 c sura>
14 c sure
14 c sure>
-17 c surp
-22 c surpr
20 c sus
17 c susc
23 c suscr
14 c suy
14 c suyo
16 c svp
16 c svp>
-17 c swe
-18 c swer
-9 c swer>
9 c swi
13 c sys
13 c syst
13 c syste
41 c t0p
41 c t0p>
23 c ta>
10 c taba
-11 c tabl
-11 c table
13 c tac
-11 c tach
-11 c tache
-20 c taco
-20 c tacos
46 c tact
-12 c tact>
25 c tacta
34 c tacte
22 c tacti
-8 c tacto
-15 c tacts
27 c tad
25 c tado
25 c tado>
20 c taf
20 c tafa
-12 c tai
-22 c tail
-14 c tails
10 c tair
15 c taire
21 c tak
7 c take
28 c take>
-13 c taken
13 c taki
13 c takin
-2 c tal
10 c tal>
15 c talk
5 c talk>
-26 c tall
-19 c talli
25 c tam
31 c tame
20 c tame>
11 c tamen
17 c tan
7 c tand
11 c tando
21 c tans
21 c tanse
-12 c tant>
18 c tanto
-8 c tap
-8 c tar
23 c tar>
-17 c tard
-27 c tard>
17 c tarde
-13 c tari
5 c tarm
5 c tarme
27 c taro
27 c taron
-16 c tart
-7 c tart>
8 c tas
8 c tas>
-54 c tat
-11 c tate
-13 c tate>
-22 c tato
-13 c tatou
-22 c tatt
-22 c tatto
20 c tay
20 c tay>
17 c tc>
-11 c tch
-7 c tch>
7 c te>
-3 c tea
7 c tead
7 c tead>
18 c tear
-37 c tec
-31 c tech
-14 c techn
-16 c techo
8 c ted
-2 c ted>
10 c tede
10 c tedes
21 c tee
-6 c tee>
23 c teen
53 c tel
27 c tel>
14 c tele
-17 c tele>
7 c telef
7 c telep
-8 c tell
-4 c tell>
18 c tely
18 c tely>
4 c tem
12 c tema
9 c tema>
27 c teme
29 c temen
-30 c temp
39 c ten
-4 c ten>
-39 c tend
7 c tendr
-45 c tends
32 c tene
16 c tenem
10 c tener
17 c tenga
-15 c tengo
26 c tenl
23 c tenlo
-8 c tenm
-8 c tenme
26 c tenn
26 c tenno
24 c tens
19 c tenso
-10 c tent
9 c tent>
-24 c tente
-8 c ter
2 c ter>
10 c terd
11 c terdi
22 c tere
-10 c teres
32 c teret
-26 c teri
-12 c term
-28 c tern
-24 c terne
18 c tero
22 c teros
-33 c tes
-36 c tes>
-7 c test
-19 c testa
-10 c testo
-18 c teu
-18 c teur
-36 c teur>
20 c tev
20 c teve
25 c tever
50 c tex
50 c text
-7 c text>
24 c texte
3 c texti
18 c texto
40 c texts
-48 c tez
-48 c tez>
23 c tfo
21 c th>
31 c tha
9 c than
-7 c than>
15 c thank
7 c that
10 c that>
26 c thd
26 c thdr
26 c thdra
-2 c the
-20 c the>
10 c them
16 c them>
8 c then
8 c then>
-4 c ther
8 c ther>
-11 c there
20 c theri
63 c thes
65 c these
-24 c they
-24 c they>
24 c thi
5 c thin
5 c thing
33 c this
33 c this>
-41 c tho
-46 c thou
-14 c thoug
-32 c thout
15 c thre
-19 c thro
-27 c throu
-10 c thu
-10 c thur
-10 c thurs
21 c thx
21 c thx>
-20 c ti>
27 c tic
41 c tick
43 c tick>
14 c ticke
13 c tico>
-9 c tid
-11 c tie
8 c tie>
-7 c tien
15 c tiend
-9 c tiene
-13 c tient
-15 c tier
42 c tif
24 c tifi
22 c tific
-28 c til
-41 c til>
8 c tile
15 c tile>
17 c tili
13 c tilis
-26 c till
-12 c till>
26 c tim
17 c tima
16 c tima>
-11 c time
8 c times
-18 c timet
10 c timi
10 c timie
8 c timo
29 c tin
36 c tin>
15 c ting
16 c ting>
-17 c tint
-17 c tinte
-9 c tinu
-6 c tinue
-13 c tio
-19 c tion
-1 c tion>
-25 c tions
-11 c tiq
-11 c tiqu
-11 c tique
40 c tir
38 c tir>
-15 c tira
-15 c tirar
3 c tire
-7 c tire>
7 c tirez
10 c tiro
19 c tis
9 c tist
17 c tit
32 c tiv
16 c tiva
12 c tive
22 c tly
22 c tly>
-20 c tme
-20 c tmen
-20 c tment
-20 c tmr
-20 c tmrw
-20 c tmrw>
-14 c to>
18 c todas
-20 c todav
-4 c today
-11 c todo
-13 c todo>
-7 c toi
-13 c toi>
-13 c tol
6 c told
6 c told>
-20 c tole
-18 c tole>
-7 c tom
-4 c toma
8 c tome
8 c tomer
-4 c tomo
-4 c tomor
11 c ton
24 c too
-19 c too>
35 c tooo
8 c toot
8 c tooth
-14 c top
47 c top>
8 c topp
-9 c toppi
21 c toppp
-34 c tops
-30 c tops>
-13 c toq
-13 c toqu
-13 c toque
44 c tor
23 c tor>
-13 c torin
9 c toriz
25 c torn
25 c torne
36 c tos
38 c tos>
14 c tot
13 c tot>
-12 c tou
-13 c toua
-13 c touag
-13 c touj
-13 c toujo
-24 c tour
-25 c tourn
37 c tout
26 c tout>
-13 c tov
-13 c tove
-13 c tove>
-19 c tow
-13 c tow>
-33 c toy
-33 c toy>
26 c tp>
-28 c tra
-19 c tra>
9 c trac
19 c tract
-16 c trad
-17 c trada
9 c trai
23 c trait
15 c tram
15 c trami
28 c tran
15 c trang
42 c tranq
-23 c trans
-31 c tras
9 c trav
9 c trava
-4 c tre
-4 c tre>
14 c trea
20 c treac
-2 c tree
19 c trep
19 c trepr
-27 c tres
-28 c tres>
-9 c tri
14 c trib
14 c tribu
-31 c trim
-27 c trim>
21 c tro
7 c tro>
15 c tron
-17 c trop
-17 c trop>
27 c trou
20 c trouv
13 c truc>
-15 c truck
-18 c ts>
-16 c tsi
-16 c tsid
-16 c tside
12 c tt>
24 c tta
25 c tta>
-41 c tte
26 c tte>
-47 c tten
-13 c tten>
-27 c ttend
-8 c ttent
-31 c tter
-17 c tter>
-21 c ttez
-21 c ttez>
-12 c tti
-6 c ttin
-6 c tting
-22 c ttoo
-16 c ttoo>
25 c ttor
25 c ttorn
16 c ttr
5 c tu>
-17 c tud
-15 c tue
13 c tuff
12 c tuff>
-28 c tur
-10 c turb
-10 c turb>
-16 c ture
-10 c ture>
-29 c turer
17 c tures
5 c turn>
-9 c turno
-17 c tut
-17 c tuto
-17 c tutor
15 c tuv
15 c tuvo
15 c tuvo>
-10 c twi
-10 c twic
-10 c twice
-29 c two
-29 c two>
46 c txe
46 c txet
38 c txets
30 c txt
13 c txt>
-29 c ty>
-13 c uag
-13 c uage
-13 c uage>
-16 c uai
10 c ual
-6 c uan
12 c uan>
-15 c uand
-13 c uando
-6 c uanto
-11 c uar
-18 c uard
-35 c uat
-32 c uatr
-17 c uatre
-15 c uatro
77 c ub>
18 c ubl
19 c ubli
17 c ublic
-8 c ublie
-51 c ubo
29 c ubs
15 c ubs>
14 c ubsc
14 c ubscr
6 c uc>
-13 c ucet
-13 c ucet>
20 c uch
28 c uch>
-26 c ucha
25 c ucho
26 c ucho>
-53 c uci
-29 c uci>
-18 c uck
-21 c uck>
-28 c uct
15 c ucu
15 c ucun
12 c ucun>
-9 c ud>
-42 c uda
-17 c uda>
15 c udd
13 c uddy
13 c uddy>
25 c ude
23 c ude>
-15 c udg
-15 c udge
-9 c udi
-12 c udi>
-8 c udr
-8 c udra
-8 c udrai
20 c ue>
-45 c ued
-27 c uede
-6 c uede>
-21 c ueden
-24 c uedo
-24 c uedo>
9 c uee
-36 c uel
13 c uel>
-20 c uele
-20 c uele>
-17 c uelt
15 c uelv
21 c uelva
28 c uen
32 c uenl
20 c uenm
20 c uenme
-18 c ueno
-20 c ueno>
9 c uent
2 c uer
-12 c uer>
18 c uere
-20 c uerem
38 c uerer
11 c uerta
-40 c ues
-20 c ues>
-11 c uest
29 c uest>
-9 c uesta
-32 c uesti
-12 c uesto
-14 c uet
16 c ueul
16 c ueule
-12 c uev
-12 c ueve
-14 c uez
-14 c uez>
-7 c uff
12 c uff>
-20 c uffa
-20 c uffag
-7 c uffi
-8 c uffit
29 c ufi
33 c ufi>
-14 c ug>
-22 c uga
14 c uga>
-33 c ugar
-33 c ugar>
11 c ugg
11 c uggi
11 c uggin
9 c ugh
9 c ugh>
3 c ught
11 c ught>
-7 c ughte
15 c uh>
-51 c ui>
-6 c uid
-12 c uie
-22 c uien
-22 c uien>
12 c uier
14 c uil
15 c uila
15 c uila>
-20 c uili
-21 c uilin
28 c uill
32 c uille
-40 c uin
-17 c uina
-17 c uina>
-39 c uis
-39 c uis>
14 c uisie
-7 c uit
19 c uit>
15 c uitam
-9 c uitar
-40 c uite>
30 c uiten
-13 c uito
-10 c uitt
-4 c uivo
-17 c ujo
-17 c ujou
-17 c ujour
12 c ul>
24 c ula
13 c ulai
12 c ulais
14 c ular
14 c ular>
2 c uld
10 c uld>
19 c ule
24 c uler
24 c uler>
-7 c ulez
-7 c ulez>
21 c uli
21 c ulie
-30 c ull
-30 c ull>
44 c ulo
10 c uloi
10 c uloir
29 c ulot
29 c ulot>
-15 c uls
25 c ult
20 c ulti
20 c ultim
26 c um>
-11 c uma
-12 c umar
-12 c umar>
-4 c umb
3 c umbe
3 c umber
-25 c ume
-16 c umer
-41 c umer>
24 c umero
-15 c umi
7 c ump
-9 c ump>
-6 c un>
-29 c una
-17 c una>
17 c unc
10 c unca
10 c unca>
12 c uncio
-17 c und
-33 c und>
14 c unda
-6 c unde
-6 c under
-8 c undi>
14 c undo
14 c undo>
-9 c une
-25 c une>
19 c unen
19 c unenr
10 c uni
27 c unic
27 c unica
-9 c unit
-10 c unit>
-26 c unk
-10 c unkn
-10 c unkno
25 c uno
31 c uno>
59 c uns
36 c unsu
36 c unsub
6 c unt
-35 c unte
-29 c unte>
-15 c untem
13 c unti
41 c untic
-29 c until
19 c untr
19 c untry
14 c unw
14 c unwa
14 c unwan
11 c uoi
11 c uoi>
-11 c uon
-11 c uon>
13 c uor
36 c up>
-44 c upd
-44 c upda
-44 c updat
14 c upe
22 c upp
20 c uppr
31 c uppre
-11 c uppri
25 c upr
20 c upri
20 c uprim
20 c ups
14 c upse
14 c upset
-12 c ur>
-19 c ura
-17 c ura>
-14 c uran
-10 c urb
-10 c urb>
13 c urd
18 c urds
18 c urds>
16 c ure>
-29 c urer
-29 c urer>
18 c ures
18 c ures>
-17 c urgen
21 c uri
18 c urio
20 c urio>
-24 c urn
11 c urn>
-29 c urne
-9 c urno
-9 c urno>
-38 c uro
-37 c uro>
-15 c urp
-22 c urpr
-22 c urpri
-18 c urr
-13 c urry
-13 c urry>
12 c urs
22 c urs>
-10 c ursd
-10 c ursda
18 c ursel
-24 c ursez
19 c urt
-27 c urt>
25 c urth
23 c urthe
19 c us>
9 c usa
26 c usar
26 c usar>
-17 c usas
-17 c usas>
-4 c usb
-4 c usba
-4 c usban
35 c usc
12 c usco
12 c usco>
27 c uscr
27 c uscri
-8 c use
-3 c use>
-16 c uses
-16 c uses>
-43 c ush
-43 c ush>
-27 c usi
-23 c usic
-13 c usic>
-19 c usie
17 c usio
17 c usion
-12 c uso
-12 c uso>
21 c usq
21 c usqu
10 c usqua
11 c usque
-8 c uss
-10 c ussi
-11 c ussi>
-14 c ust
34 c ust>
-21 c usta
-33 c uste
-14 c uste>
-24 c usted
7 c usto
8 c ustom
-41 c ut>
26 c ute
29 c ute>
-21 c uten
11 c utes
11 c utes>
10 c uth
17 c uti
10 c util
9 c utile
17 c utili
-4 c uto
12 c uto>
-12 c utor
-8 c utori
13 c utot
13 c utot>
27 c utr
27 c utre
5 c utre>
20 c utrea
-41 c uts
-16 c utsi
-16 c utsid
20 c utt
14 c utt>
23 c utta
23 c utta>
14 c utu
14 c utur
11 c uture
-15 c uve
20 c uve>
-12 c uvea
-12 c uveau
-8 c uver
-13 c uvert
-12 c uvez
-12 c uvez>
17 c uvo
15 c uvo>
-18 c uvr
-19 c uvre
-26 c ux>
14 c uxi
14 c uxie
14 c uxiem
-40 c uy>
25 c uya
26 c uyan
15 c uyo
8 c uys
8 c uys>
32 c uzz
22 c uzz>
3 c vai
17 c vail
13 c vaill
-15 c vais
-23 c vais>
-32 c val
-12 c val>
30 c van
40 c van>
-15 c vant
-21 c vant>
-19 c var
-16 c var>
19 c vas
18 c vas>
-8 c vaux
-8 c vaux>
24 c vaz
24 c vazy
24 c vazy>
-11 c ve>
-12 c vea
-12 c veau
-12 c veau>
20 c vec
19 c vec>
10 c vece
10 c veces
-9 c veci
-9 c vecin
-24 c ved
-24 c ved>
23 c vei
23 c veil
23 c veill
-16 c vel
-25 c vem
-33 c ven
33 c ven>
9 c vend
10 c vendo
-8 c vendr
-34 c vene
-34 c venez
-8 c veng
-8 c venga
-21 c venu
-17 c venu>
26 c veo
26 c veo>
5 c ver
23 c ver>
22 c vers
22 c versa
-16 c vert>
15 c verte
14 c very
18 c very>
-14 c veryw
7 c ves
7 c ves>
-10 c vet>
16 c vete
44 c veu
31 c veu>
5 c veui
5 c veuil
17 c veux
17 c veux>
-14 c vew
-14 c vewa
-14 c veway
-10 c vez
-10 c vez>
-28 c via
-28 c via>
20 c viar
11 c viar>
-48 c vic
-14 c vic>
-3 c vice
-25 c vice>
22 c vices
-29 c vict
-26 c victi
13 c vid
17 c vida
9 c vide
-15 c vide>
24 c viden
14 c vider
-13 c vido
-12 c vido>
24 c vie
-21 c viej
-19 c viejo
18 c vien
12 c viens
11 c vier
16 c viez
16 c viez>
12 c vin
24 c ving
24 c ving>
-17 c vino
-17 c vino>
23 c vio
26 c vios
22 c vios>
19 c vir
11 c vire
-12 c vis
23 c vis>
-11 c visa
9 c visit
-9 c viso
21 c vit
21 c vite
20 c vite>
10 c viv
13 c vivo
13 c vivo>
-27 c vm>
15 c vo>
2 c voc
-18 c vocat
44 c voi
-5 c voic
-10 c voice
10 c voir
33 c vois
30 c vois>
5 c vok
4 c voke>
-15 c vol
-29 c vole>
23 c voleu
16 c volv
11 c volve
48 c vor
17 c vor>
31 c vorr
31 c vorre
47 c vos
47 c vos>
-10 c vot
-10 c votr
-10 c votre
20 c vou
-9 c voud
-9 c voudr
25 c voul
12 c voula
16 c voulo
-12 c vous
-12 c vous>
-14 c voy
-7 c voye
32 c voyer
-16 c voyez
16 c vp>
-30 c vre
-16 c vre>
-30 c vu>
18 c vue
14 c vuel
15 c vuelv
-39 c wai
-39 c wait
-10 c wait>
-22 c waiti
44 c wan
44 c want
10 c want>
47 c wante
11 c war
-27 c was
-36 c was>
13 c wasn
13 c wasnt
12 c wast
12 c waste
-8 c wate
-8 c water
-10 c way
-20 c way>
-24 c we>
9 c wed
10 c wed>
-30 c wee
-23 c week
-4 c week>
-12 c weeks
10 c wei
15 c weir
15 c weird
-11 c wer
-13 c wer>
30 c were
30 c were>
-25 c wers
-25 c wers>
17 c wes
17 c wesh
17 c wesh>
13 c wha
13 c what
12 c what>
25 c whate
-25 c whats
-36 c whe
-30 c when
-11 c when>
-13 c whene
-26 c whi
-16 c whil
-16 c while
-9 c whit
-12 c white
20 c whoe
20 c whoev
-19 c whos
-19 c whos>
5 c why
5 c why>
-10 c wic
-10 c wice
-10 c wice>
-15 c wif
-16 c wife
-12 c wife>
-3 c win
-15 c wing
-26 c wing>
20 c wis
26 c wish
22 c wish>
3 c wit
-5 c with
1 c with>
26 c withd
-32 c witho
-30 c wn>
42 c wna
42 c wnat
42 c wnat>
7 c wne
7 c wner
-29 c wo>
-36 c won
-29 c wont
-29 c wont>
-15 c wor
36 c word
36 c word>
-14 c work
-10 c work>
-11 c worki
8 c works
-33 c worr
-22 c worry
-14 c worst
2 c wri
2 c writ
23 c write
6 c writi
-27 c writt
-2 c wro
-2 c wron
-2 c wrong
-15 c wsl
-15 c wsle
-15 c wslet
-8 c wye
-8 c wyer
-20 c wyer>
45 c xcl
35 c xclu
25 c xcluy
-28 c xcu
-28 c xcus
-17 c xcusa
-11 c xcuse
21 c xd>
31 c xer
31 c xerc
14 c xerce
17 c xerci
46 c xet
38 c xets
38 c xets>
29 c xfa
29 c xfa>
14 c xie
14 c xiem
14 c xieme
-12 c xit
-12 c xit>
-16 c xpl
-33 c xt>
35 c xte
14 c xte>
-9 c xted
-9 c xted>
24 c xtee
15 c xtee>
-11 c xter>
21 c xti
21 c xtin
11 c xting
18 c xto
-29 c xto>
48 c xtos
48 c xtos>
-24 c xtr
-24 c xtra
-24 c xtras
40 c xts
40 c xts>
30 c ya>
17 c yan
19 c yea
14 c yeah
14 c yeah>
-10 c yee
-17 c yep
-17 c yep>
-18 c yer
-7 c yer>
-37 c yes
-36 c yes>
51 c yin
47 c ying
47 c ying>
-25 c ym>
-19 c yme
-19 c ymen
-19 c yment
-5 c ymo
-5 c ymor
-5 c ymore
16 c yo>
-9 c yor
-11 c yor>
30 c your
16 c your>
6 c youre
32 c yours
22 c youv
22 c youve
-35 c ys>
13 c yst
13 c yste
13 c ystem
-5 c yth
-5 c ythi
-5 c ythin
-34 c yud
-34 c yuda
-14 c ywh
-14 c ywhe
-14 c ywher
15 c zco
15 c zco>
33 c zo>
24 c zy>
28 c zz>
-42 k ,
59 k .
-57 k _
62 k all
123 k alone
73 k anger
-31 k answer
37 k ask
36 k auto
51 k block
-27 k call
108 k cancel
-118 k come
93 k consent
-89 k day
37 k dead
-10 k email
50 k enough
17 k give
-4 k kin
-21 k know
18 k last
139 k law
105 k list
-48 k me
106 k more
10 k moved
-4 k no
61 k number
36 k party
-1 k polite
-74 k question
-19 k receive
161 k remove
41 k said
31 k send
135 k stop
35 k take
95 k texts
-34 k thanks
-195 k thing
184 k unsubscribe
23 k use
-179 k visit
11 k want
127 k write
61 k wrong
-49 k you
-23 kb , _
37 kb , anger
-28 kb , answer
18 kb , ask
16 kb , auto
-35 kb , call
57 kb , cancel
-13 kb , come
6 kb , day
33 kb , enough
12 kb , give
-31 kb , me
20 kb , more
-17 kb , moved
70 kb , no
-7 kb , number
10 kb , polite
-17 kb , question
27 kb , receive
159 kb , remove
-24 kb , send
236 kb , stop
49 kb , take
-64 kb , texts
-26 kb , thanks
9 kb , thing
95 kb , unsubscribe
-25 kb , use
-99 kb , write
15 kb , wrong
6 kb , you
81 kb . _
17 kb . alone
48 kb . ask
-30 kb . call
24 kb . come
23 kb . day
12 kb . enough
23 kb . me
11 kb . more
6 kb . no
12 kb . polite
12 kb . question
14 kb . receive
57 kb . remove
101 kb . stop
35 kb . take
-38 kb . texts
8 kb . thanks
78 kb . unsubscribe
25 kb . you
93 kb ^ _
-38 kb ^ all
16 kb ^ alone
-8 kb ^ anger
-28 kb ^ answer
-32 kb ^ ask
35 kb ^ block
59 kb ^ cancel
-36 kb ^ come
-33 kb ^ consent
5 kb ^ day
-23 kb ^ dead
27 kb ^ email
10 kb ^ enough
14 kb ^ give
34 kb ^ kin
31 kb ^ know
43 kb ^ last
13 kb ^ law
-26 kb ^ list
-34 kb ^ me
-18 kb ^ more
-5 kb ^ moved
-27 kb ^ no
32 kb ^ number
-30 kb ^ polite
-4 kb ^ question
13 kb ^ receive
63 kb ^ remove
-12 kb ^ said
-62 kb ^ send
148 kb ^ stop
17 kb ^ take
-136 kb ^ texts
-39 kb ^ thanks
-27 kb ^ thing
108 kb ^ unsubscribe
-25 kb ^ visit
20 kb ^ want
-81 kb ^ write
31 kb ^ wrong
7 kb ^ you
-172 kb _ $
67 kb _ ,
-78 kb _ .
-6 kb _ all
6 kb _ alone
-6 kb _ anger
-21 kb _ answer
-8 kb _ ask
2 kb _ auto
23 kb _ call
-28 kb _ cancel
-31 kb _ come
-13 kb _ consent
-19 kb _ day
31 kb _ dead
-14 kb _ email
30 kb _ enough
-3 kb _ kin
-21 kb _ know
71 kb _ last
15 kb _ law
-4 kb _ list
-23 kb _ me
-65 kb _ more
36 kb _ moved
53 kb _ no
13 kb _ number
13 kb _ party
-21 kb _ polite
-1 kb _ question
52 kb _ receive
33 kb _ remove
24 kb _ send
-3 kb _ stop
17 kb _ take
50 kb _ texts
-13 kb _ thanks
5 kb _ thing
5 kb _ unsubscribe
13 kb _ use
-40 kb _ visit
11 kb _ want
80 kb _ write
37 kb _ wrong
54 kb _ you
27 kb all $
37 kb all .
-42 kb all _
12 kb all consent
39 kb all me
-6 kb all texts
12 kb all write
92 kb alone $
15 kb alone ,
82 kb alone .
-22 kb alone _
-15 kb alone all
46 kb alone ask
-17 kb alone day
-18 kb alone enough
-19 kb alone me
-23 kb alone question
14 kb alone texts
40 kb alone you
40 kb anger $
14 kb anger .
24 kb anger _
5 kb anger alone
6 kb anger me
27 kb anger texts
-21 kb anger thanks
-14 kb anger visit
12 kb anger you
-85 kb answer $
38 kb answer ,
-30 kb answer _
39 kb answer more
10 kb answer no
16 kb answer stop
-16 kb answer you
-82 kb ask $
48 kb ask ,
4 kb ask .
88 kb ask _
-32 kb ask call
-9 kb ask come
15 kb ask give
-14 kb ask me
29 kb ask no
13 kb ask polite
44 kb ask question
93 kb ask remove
137 kb ask stop
-40 kb ask texts
9 kb ask thanks
19 kb ask unsubscribe
-32 kb ask use
-85 kb ask write
-6 kb ask you
-58 kb auto $
-29 kb auto .
47 kb auto _
16 kb auto answer
31 kb auto texts
15 kb auto write
37 kb block $
16 kb block ,
1 kb block _
14 kb block me
-15 kb block no
20 kb block you
-10 kb call $
-58 kb call ,
58 kb call _
19 kb call ask
11 kb call day
-57 kb call me
-44 kb call more
26 kb call no
98 kb cancel $
-14 kb cancel ,
51 kb cancel _
10 kb cancel all
-30 kb cancel ask
-29 kb cancel day
14 kb cancel list
1 kb cancel me
-26 kb cancel no
47 kb cancel texts
-36 kb cancel visit
-120 kb come $
4 kb come ,
6 kb come .
-68 kb come _
26 kb come all
9 kb come day
44 kb come me
-14 kb come more
39 kb come no
-31 kb come texts
11 kb come you
14 kb consent $
23 kb consent ,
14 kb consent .
-28 kb consent _
35 kb consent me
17 kb consent no
9 kb consent stop
-8 kb consent texts
-142 kb day $
39 kb day ,
12 kb day _
-36 kb day ask
-15 kb day come
3 kb day me
12 kb day no
9 kb day question
-28 kb day stop
-17 kb day write
21 kb dead $
23 kb dead _
20 kb dead me
-33 kb dead stop
11 kb email $
-47 kb email _
-24 kb enough $
17 kb enough ,
-29 kb enough .
41 kb enough _
11 kb enough anger
24 kb enough enough
32 kb enough no
-17 kb enough said
36 kb enough stop
17 kb enough texts
-15 kb enough thing
10 kb enough you
46 kb give _
-12 kb give me
-19 kb give you
-63 kb kin $
26 kb kin ,
-26 kb kin .
15 kb kin _
-10 kb kin alone
24 kb kin question
81 kb know _
-6 kb know me
22 kb know no
19 kb know question
-17 kb know thanks
-30 kb know unsubscribe
-52 kb know you
-9 kb last _
19 kb last ask
12 kb last texts
-11 kb last thing
16 kb law $
16 kb law ,
20 kb law .
58 kb law _
11 kb law thanks
27 kb list $
-46 kb list ,
68 kb list .
4 kb list _
22 kb list day
-17 kb list me
29 kb list question
11 kb list texts
42 kb me $
18 kb me ,
49 kb me .
-14 kb me _
25 kb me all
3 kb me alone
19 kb me answer
-26 kb me ask
-28 kb me auto
-9 kb me block
-15 kb me call
38 kb me cancel
37 kb me come
116 kb me consent
-31 kb me day
30 kb me enough
-23 kb me give
-13 kb me kin
-35 kb me know
-92 kb me last
89 kb me law
36 kb me list
-27 kb me me
73 kb me more
30 kb me moved
32 kb me no
86 kb me number
-30 kb me party
-5 kb me question
2 kb me receive
18 kb me remove
59 kb me said
42 kb me send
-56 kb me stop
-13 kb me take
35 kb me texts
40 kb me thanks
10 kb me thing
-35 kb me unsubscribe
-28 kb me use
-54 kb me visit
27 kb me want
55 kb me write
4 kb me you
60 kb more $
50 kb more .
-41 kb more _
20 kb more ask
13 kb more auto
-27 kb more law
10 kb more me
53 kb more no
11 kb more party
-29 kb more receive
-27 kb more said
13 kb more send
58 kb more texts
-56 kb more thing
-11 kb more visit
-29 kb more want
40 kb more write
28 kb more you
27 kb moved $
-5 kb moved ,
25 kb moved _
-41 kb moved ask
-13 kb moved me
16 kb moved moved
-14 kb moved receive
106 kb no $
8 kb no ,
79 kb no .
-36 kb no _
37 kb no answer
-4 kb no ask
-18 kb no block
24 kb no call
-31 kb no cancel
41 kb no come
32 kb no consent
17 kb no enough
-12 kb no know
-44 kb no me
41 kb no more
-29 kb no moved
39 kb no no
-14 kb no number
-131 kb no receive
-119 kb no remove
50 kb no send
-111 kb no stop
-22 kb no take
210 kb no texts
23 kb no thanks
3 kb no thing
-26 kb no unsubscribe
72 kb no use
45 kb no want
115 kb no write
-6 kb no you
34 kb number $
-66 kb number ,
25 kb number .
4 kb number _
37 kb number alone
39 kb number ask
-13 kb number block
22 kb number call
-11 kb number me
-8 kb number more
11 kb number number
-20 kb number receive
15 kb number remove
-33 kb number wrong
31 kb party $
39 kb party ,
14 kb party .
-14 kb party _
-31 kb party more
-7 kb party no
22 kb party you
-7 kb polite .
-8 kb polite _
-17 kb polite enough
-17 kb polite question
19 kb polite wrong
-10 kb question $
-20 kb question .
10 kb question _
19 kb question anger
-9 kb question ask
27 kb question call
7 kb question cancel
-8 kb question come
-16 kb question day
10 kb question enough
21 kb question list
34 kb question me
-33 kb question no
-21 kb question number
-28 kb question party
21 kb question receive
-18 kb question remove
-26 kb question send
21 kb question visit
-23 kb question write
21 kb question you
-27 kb receive $
58 kb receive _
-42 kb receive all
28 kb receive alone
-8 kb receive me
-14 kb receive more
-16 kb receive no
16 kb receive remove
-13 kb receive stop
-32 kb receive you
153 kb remove $
-19 kb remove ,
84 kb remove .
-42 kb remove _
34 kb remove all
70 kb remove ask
-18 kb remove day
122 kb remove me
-70 kb remove no
4 kb remove number
-52 kb remove thing
-33 kb remove visit
-18 kb remove you
-61 kb said $
18 kb said .
12 kb said me
-7 kb said moved
14 kb said question
50 kb said stop
41 kb said you
65 kb send $
27 kb send .
-88 kb send _
20 kb send all
-12 kb send day
36 kb send more
-13 kb send moved
69 kb send no
-17 kb send texts
-33 kb send you
151 kb stop $
31 kb stop ,
96 kb stop .
-38 kb stop _
54 kb stop all
-31 kb stop alone
38 kb stop anger
20 kb stop answer
56 kb stop ask
-17 kb stop call
-12 kb stop come
-24 kb stop day
41 kb stop enough
5 kb stop me
-51 kb stop more
-74 kb stop no
-36 kb stop question
30 kb stop receive
10 kb stop said
46 kb stop send
59 kb stop stop
-16 kb stop take
26 kb stop texts
-59 kb stop thing
-15 kb stop visit
127 kb stop write
39 kb stop you
-11 kb take ,
-43 kb take _
9 kb take alone
121 kb take me
-44 kb take no
-10 kb take receive
-14 kb take texts
-7 kb take write
50 kb take you
50 kb texts $
38 kb texts ,
44 kb texts .
25 kb texts _
33 kb texts alone
24 kb texts ask
-52 kb texts come
-37 kb texts day
-40 kb texts enough
27 kb texts list
-21 kb texts me
84 kb texts more
97 kb texts no
-15 kb texts question
-18 kb texts receive
-49 kb texts send
-26 kb texts thanks
32 kb texts you
-63 kb thanks $
20 kb thanks ,
-29 kb thanks .
28 kb thanks _
-23 kb thanks ask
29 kb thanks me
-19 kb thanks no
53 kb thanks stop
14 kb thanks thanks
-42 kb thanks want
-25 kb thanks write
22 kb thanks you
-179 kb thing $
80 kb thing ,
-38 kb thing .
-48 kb thing _
-20 kb thing alone
-24 kb thing ask
16 kb thing come
36 kb thing day
29 kb thing dead
38 kb thing law
-17 kb thing list
-14 kb thing me
-8 kb thing more
7 kb thing no
-13 kb thing number
-29 kb thing question
10 kb thing remove
-102 kb thing stop
7 kb thing thing
-30 kb thing unsubscribe
16 kb thing visit
74 kb unsubscribe $
13 kb unsubscribe ,
90 kb unsubscribe .
-24 kb unsubscribe _
22 kb unsubscribe alone
35 kb unsubscribe ask
39 kb unsubscribe me
26 kb use $
-33 kb use _
28 kb use more
15 kb use you
-141 kb visit $
57 kb visit ,
-47 kb visit .
-9 kb visit _
-47 kb visit ask
26 kb visit me
-46 kb visit more
-24 kb visit no
16 kb visit number
14 kb visit said
10 kb visit stop
-20 kb visit take
-20 kb visit texts
-13 kb visit visit
-18 kb visit wrong
-15 kb visit you
-8 kb want $
42 kb want ,
-19 kb want .
6 kb want _
-16 kb want all
54 kb want alone
-52 kb want cancel
-11 kb want give
-19 kb want law
20 kb want me
24 kb want more
36 kb want no
24 kb want question
20 kb want receive
-53 kb want remove
-23 kb want stop
25 kb want texts
-14 kb want write
-13 kb want you
73 kb write $
-34 kb write ,
54 kb write .
-5 kb write _
-8 kb write alone
23 kb write ask
-50 kb write day
-20 kb write me
103 kb write more
23 kb write moved
28 kb write no
-11 kb write question
-15 kb write thanks
20 kb write write
-45 kb write you
-3 kb wrong $
31 kb wrong ,
-6 kb wrong _
18 kb wrong number
39 kb wrong party
-12 kb wrong texts
-12 kb wrong visit
71 kb you $
32 kb you ,
-37 kb you .
3 kb you _
21 kb you anger
-25 kb you answer
45 kb you ask
22 kb you auto
26 kb you block
-18 kb you cancel
-44 kb you come
-12 kb you consent
11 kb you day
-18 kb you email
30 kb you enough
15 kb you give
18 kb you know
9 kb you last
25 kb you list
18 kb you me
59 kb you no
-38 kb you number
13 kb you party
-13 kb you question
-8 kb you receive
-18 kb you remove
2 kb you said
21 kb you send
-22 kb you take
2 kb you texts
-24 kb you thing
22 kb you use
-9 kb you visit
20 kb you want
-10 kb you write
7 kb you you
20 ks all call
37 ks all consent
-35 ks all enough
80 ks all me
8 ks all more
40 ks all no
21 ks all number
20 ks all party
14 ks all polite
9 ks all send
-5 ks all stop
11 ks all take
-16 ks all texts
21 ks all thanks
23 ks all write
6 ks all you
57 ks alone ask
22 ks alone auto
-15 ks alone consent
-43 ks alone day
-25 ks alone law
84 ks alone list
50 ks alone me
-9 ks alone more
65 ks alone no
33 ks alone number
18 ks alone party
16 ks alone remove
13 ks alone stop
-20 ks alone take
82 ks alone texts
-6 ks alone thing
-28 ks alone visit
-12 ks alone want
33 ks alone write
31 ks alone you
45 ks anger alone
14 ks anger anger
-29 ks anger enough
-22 ks anger kin
47 ks anger me
13 ks anger no
9 ks anger question
37 ks anger stop
91 ks anger texts
-31 ks anger thanks
-15 ks anger visit
-20 ks anger want
-8 ks anger write
23 ks anger you
40 ks answer ask
13 ks answer me
51 ks answer more
12 ks answer no
-21 ks answer number
21 ks answer remove
28 ks answer stop
-28 ks answer texts
-13 ks answer want
12 ks answer write
-30 ks answer you
-8 ks ask all
76 ks ask alone
100 ks ask ask
18 ks ask block
-137 ks ask call
9 ks ask cancel
14 ks ask come
18 ks ask consent
16 ks ask day
10 ks ask enough
18 ks ask give
6 ks ask kin
28 ks ask last
-14 ks ask law
61 ks ask list
-16 ks ask me
16 ks ask more
12 ks ask moved
101 ks ask no
4 ks ask number
-32 ks ask party
10 ks ask polite
39 ks ask question
30 ks ask receive
119 ks ask remove
15 ks ask send
76 ks ask stop
38 ks ask take
-13 ks ask texts
39 ks ask thanks
-14 ks ask thing
26 ks ask unsubscribe
8 ks ask use
-57 ks ask visit
5 ks ask write
1 ks ask you
18 ks auto all
16 ks auto answer
22 ks auto ask
42 ks auto me
-16 ks auto more
13 ks auto question
12 ks auto remove
30 ks auto texts
23 ks auto thanks
24 ks auto write
-14 ks block alone
17 ks block block
-11 ks block day
17 ks block law
29 ks block me
9 ks block more
-25 ks block no
-19 ks block number
-29 ks block question
13 ks block stop
-28 ks block texts
7 ks block thing
49 ks block you
12 ks call alone
40 ks call ask
9 ks call come
23 ks call consent
2 ks call day
-12 ks call kin
51 ks call law
-71 ks call me
-51 ks call more
-3 ks call no
-13 ks call number
11 ks call question
30 ks call remove
-17 ks call send
41 ks call stop
-85 ks call texts
-14 ks call thanks
36 ks call thing
20 ks call visit
-26 ks call write
17 ks call you
-9 ks cancel all
-50 ks cancel ask
26 ks cancel consent
-42 ks cancel day
49 ks cancel list
-50 ks cancel no
-15 ks cancel question
120 ks cancel texts
-7 ks cancel thing
-39 ks cancel visit
-5 ks cancel you
47 ks come all
20 ks come alone
-20 ks come ask
-13 ks come come
19 ks come enough
-13 ks come know
47 ks come me
-40 ks come more
-10 ks come moved
47 ks come no
24 ks come number
-19 ks come party
42 ks come question
22 ks come receive
-19 ks come said
10 ks come stop
36 ks come take
-19 ks come thanks
-13 ks come visit
24 ks come want
26 ks come write
88 ks come you
19 ks consent all
18 ks consent ask
25 ks consent cancel
39 ks consent me
10 ks consent no
24 ks consent receive
15 ks consent remove
17 ks consent stop
20 ks consent take
65 ks consent texts
-9 ks consent visit
-5 ks consent write
22 ks consent you
24 ks day all
20 ks day alone
-58 ks day ask
-28 ks day call
16 ks day cancel
-29 ks day day
14 ks day enough
17 ks day list
21 ks day me
13 ks day more
44 ks day no
28 ks day question
-30 ks day receive
16 ks day remove
16 ks day send
-8 ks day stop
22 ks day take
74 ks day texts
-21 ks day thanks
-7 ks day thing
83 ks day unsubscribe
45 ks day visit
-23 ks day want
13 ks day write
28 ks dead alone
54 ks dead ask
10 ks dead kin
13 ks dead me
14 ks dead more
12 ks dead number
-14 ks dead stop
17 ks dead take
-25 ks dead you
-16 ks email email
10 ks email me
17 ks email no
-16 ks email question
-25 ks email texts
-17 ks email want
18 ks enough alone
24 ks enough anger
7 ks enough ask
-26 ks enough come
42 ks enough enough
-16 ks enough know
-13 ks enough list
-2 ks enough me
41 ks enough more
-21 ks enough moved
21 ks enough no
10 ks enough party
31 ks enough question
18 ks enough remove
19 ks enough stop
118 ks enough texts
-38 ks enough thanks
-41 ks enough thing
16 ks enough unsubscribe
20 ks enough visit
-61 ks enough want
69 ks enough write
58 ks enough you
19 ks give ask
21 ks give come
-32 ks give me
-25 ks give more
-15 ks give number
-19 ks give question
17 ks give remove
11 ks give stop
-10 ks give texts
-14 ks give thing
31 ks give unsubscribe
-15 ks give write
-13 ks give you
-7 ks kin alone
-17 ks kin answer
17 ks kin ask
5 ks kin call
28 ks kin day
15 ks kin enough
-16 ks kin me
12 ks kin number
27 ks kin question
33 ks kin stop
-17 ks kin take
32 ks kin texts
-13 ks kin thing
22 ks kin visit
13 ks kin write
-14 ks kin you
-26 ks know ask
32 ks know no
-14 ks know number
23 ks know question
18 ks know receive
-24 ks know send
-4 ks know texts
-10 ks know thanks
35 ks know thing
-27 ks know unsubscribe
-16 ks know write
14 ks know you
42 ks last ask
11 ks last day
9 ks last me
-9 ks last no
-14 ks last party
23 ks last question
23 ks last stop
29 ks last texts
-10 ks last thing
10 ks last visit
19 ks last you
11 ks law ask
8 ks law cancel
-7 ks law law
21 ks law me
23 ks law more
21 ks law number
41 ks law remove
21 ks law stop
36 ks law texts
13 ks law thanks
-14 ks law want
20 ks law write
17 ks law you
21 ks list alone
14 ks list anger
-11 ks list ask
23 ks list day
17 ks list law
-11 ks list me
44 ks list no
11 ks list number
11 ks list question
-15 ks list send
37 ks list stop
-9 ks list take
29 ks list texts
10 ks list thanks
-19 ks list thing
-27 ks list visit
-18 ks list want
18 ks list write
28 ks list you
46 ks me all
26 ks me alone
19 ks me anger
39 ks me answer
10 ks me block
16 ks me call
29 ks me cancel
19 ks me come
81 ks me consent
-71 ks me day
-8 ks me dead
-31 ks me email
29 ks me enough
22 ks me give
-4 ks me kin
27 ks me know
-80 ks me last
81 ks me law
-69 ks me list
-25 ks me me
92 ks me more
6 ks me moved
75 ks me no
86 ks me number
11 ks me party
-37 ks me polite
26 ks me question
50 ks me receive
90 ks me remove
13 ks me said
18 ks me send
76 ks me stop
-24 ks me take
-94 ks me texts
67 ks me thanks
-3 ks me thing
86 ks me unsubscribe
-23 ks me use
-21 ks me visit
-37 ks me want
26 ks me write
-13 ks me you
-9 ks more all
-30 ks more alone
-42 ks more ask
13 ks more auto
14 ks more block
74 ks more call
-20 ks more come
-66 ks more day
25 ks more enough
40 ks more kin
26 ks more law
64 ks more me
17 ks more more
75 ks more no
73 ks more number
-13 ks more party
-9 ks more polite
6 ks more question
-17 ks more receive
30 ks more remove
-24 ks more said
5 ks more send
-15 ks more take
94 ks more texts
3 ks more thanks
-13 ks more thing
-35 ks more visit
-19 ks more want
71 ks more write
120 ks more you
-17 ks moved day
11 ks moved give
-25 ks moved me
14 ks moved moved
9 ks moved no
-51 ks moved number
-18 ks moved receive
16 ks moved remove
24 ks moved stop
21 ks moved texts
-37 ks moved thanks
26 ks moved thing
34 ks moved visit
6 ks moved want
24 ks moved write
21 ks moved you
6 ks no all
-5 ks no alone
49 ks no answer
27 ks no ask
33 ks no auto
47 ks no call
-8 ks no cancel
-33 ks no come
50 ks no consent
-94 ks no day
62 ks no enough
15 ks no give
-45 ks no kin
-2 ks no know
-11 ks no last
16 ks no law
16 ks no list
61 ks no me
47 ks no more
-37 ks no moved
92 ks no no
-11 ks no number
27 ks no party
-14 ks no polite
26 ks no question
-26 ks no receive
12 ks no remove
19 ks no said
80 ks no send
-38 ks no stop
19 ks no take
106 ks no texts
-6 ks no thanks
-40 ks no thing
19 ks no unsubscribe
52 ks no use
-49 ks no visit
94 ks no want
108 ks no write
-7 ks no wrong
67 ks no you
20 ks number all
24 ks number ask
-10 ks number block
34 ks number call
26 ks number day
-27 ks number dead
11 ks number enough
-13 ks number know
-16 ks number last
-58 ks number list
-38 ks number me
-21 ks number more
71 ks number no
-11 ks number number
26 ks number party
9 ks number polite
-19 ks number question
-27 ks number receive
80 ks number remove
12 ks number said
35 ks number send
32 ks number stop
-12 ks number take
-68 ks number texts
-18 ks number thing
-33 ks number use
-38 ks number visit
5 ks number write
-25 ks number wrong
11 ks party alone
-13 ks party answer
34 ks party ask
-13 ks party auto
-21 ks party call
16 ks party dead
-23 ks party me
-14 ks party more
-7 ks party number
-11 ks party question
13 ks party remove
32 ks party stop
20 ks party take
43 ks party texts
14 ks party thing
14 ks party visit
11 ks party want
-19 ks party write
13 ks party wrong
27 ks party you
-35 ks polite all
34 ks polite ask
-16 ks polite call
-12 ks polite enough
25 ks polite me
-15 ks polite more
7 ks polite no
20 ks polite number
-17 ks polite question
-10 ks polite receive
14 ks polite remove
11 ks polite stop
-49 ks polite texts
22 ks polite thing
-7 ks polite want
-16 ks polite write
27 ks polite wrong
-13 ks polite you
-4 ks question alone
28 ks question anger
-71 ks question answer
33 ks question call
-14 ks question come
-27 ks question consent
-26 ks question day
11 ks question dead
22 ks question enough
-27 ks question give
-28 ks question kin
28 ks question know
60 ks question last
32 ks question list
-10 ks question me
6 ks question more
7 ks question no
3 ks question number
-19 ks question party
19 ks question question
44 ks question receive
29 ks question remove
18 ks question said
7 ks question send
-7 ks question stop
52 ks question take
28 ks question texts
21 ks question thanks
6 ks question thing
-100 ks question unsubscribe
28 ks question visit
28 ks question want
-42 ks question write
50 ks question you
-41 ks receive all
-9 ks receive alone
-12 ks receive ask
-7 ks receive call
21 ks receive come
51 ks receive me
5 ks receive number
16 ks receive party
16 ks receive polite
32 ks receive question
42 ks receive remove
10 ks receive said
-9 ks receive stop
-153 ks receive texts
-14 ks receive thanks
31 ks receive unsubscribe
24 ks receive visit
24 ks receive want
26 ks receive write
15 ks receive wrong
19 ks remove all
44 ks remove alone
12 ks remove anger
85 ks remove ask
36 ks remove call
-20 ks remove come
11 ks remove day
13 ks remove dead
-43 ks remove enough
-9 ks remove kin
-102 ks remove last
-18 ks remove law
139 ks remove list
51 ks remove me
-19 ks remove more
-19 ks remove no
155 ks remove number
-68 ks remove question
-34 ks remove receive
56 ks remove remove
-77 ks remove texts
25 ks remove thanks
-96 ks remove thing
-83 ks remove visit
45 ks remove write
-26 ks remove wrong
66 ks remove you
-46 ks said alone
-7 ks said answer
18 ks said ask
-11 ks said day
-8 ks said moved
34 ks said no
18 ks said number
8 ks said party
36 ks said question
22 ks said remove
33 ks said said
110 ks said stop
-28 ks said take
33 ks said texts
-12 ks said thanks
-30 ks said thing
11 ks said visit
20 ks said want
66 ks said you
49 ks send all
-14 ks send anger
-10 ks send call
-35 ks send day
25 ks send enough
44 ks send me
35 ks send more
-26 ks send moved
102 ks send no
-22 ks send number
-9 ks send polite
-18 ks send question
35 ks send receive
-25 ks send said
23 ks send stop
-109 ks send texts
-14 ks send visit
-38 ks send you
96 ks stop all
15 ks stop alone
28 ks stop anger
-9 ks stop answer
67 ks stop ask
-23 ks stop auto
16 ks stop block
-45 ks stop call
-62 ks stop come
-74 ks stop day
57 ks stop enough
-15 ks stop give
-46 ks stop kin
-27 ks stop last
-47 ks stop law
11 ks stop list
30 ks stop me
-19 ks stop more
29 ks stop moved
66 ks stop number
-16 ks stop polite
-97 ks stop question
45 ks stop receive
55 ks stop remove
-8 ks stop said
92 ks stop send
125 ks stop stop
138 ks stop texts
45 ks stop thanks
-49 ks stop thing
11 ks stop unsubscribe
-21 ks stop use
-70 ks stop visit
33 ks stop want
175 ks stop write
21 ks stop wrong
24 ks stop you
45 ks take alone
-56 ks take ask
-18 ks take call
18 ks take come
-14 ks take day
-30 ks take kin
53 ks take me
-12 ks take moved
-63 ks take no
40 ks take number
-6 ks take receive
9 ks take stop
-85 ks take texts
-45 ks take thing
-27 ks take visit
14 ks take want
16 ks take write
115 ks take you
-14 ks texts anger
-35 ks texts answer
128 ks texts ask
14 ks texts block
-119 ks texts call
21 ks texts cancel
-78 ks texts come
-37 ks texts day
-10 ks texts enough
-38 ks texts kin
9 ks texts know
-21 ks texts last
41 ks texts law
9 ks texts list
62 ks texts me
106 ks texts more
31 ks texts moved
61 ks texts no
-31 ks texts number
23 ks texts polite
11 ks texts question
21 ks texts receive
22 ks texts remove
-21 ks texts said
-28 ks texts send
44 ks texts stop
13 ks texts take
43 ks texts texts
-11 ks texts thanks
49 ks texts thing
32 ks texts unsubscribe
-21 ks texts use
17 ks texts visit
36 ks texts want
27 ks texts write
-14 ks texts wrong
-51 ks texts you
-8 ks thanks all
-13 ks thanks answer
-58 ks thanks ask
42 ks thanks auto
-34 ks thanks call
14 ks thanks consent
25 ks thanks day
12 ks thanks list
63 ks thanks me
-15 ks thanks more
-34 ks thanks no
-16 ks thanks number
-14 ks thanks polite
41 ks thanks question
-43 ks thanks receive
40 ks thanks remove
8 ks thanks send
83 ks thanks stop
-9 ks thanks texts
9 ks thanks thanks
16 ks thanks visit
-16 ks thanks want
-1 ks thanks write
27 ks thanks you
-41 ks thing alone
30 ks thing ask
-10 ks thing block
40 ks thing come
42 ks thing day
28 ks thing dead
25 ks thing enough
24 ks thing law
17 ks thing list
29 ks thing me
-19 ks thing more
20 ks thing moved
5 ks thing no
-24 ks thing number
-15 ks thing party
-14 ks thing polite
14 ks thing receive
11 ks thing remove
-24 ks thing send
-16 ks thing stop
9 ks thing take
41 ks thing texts
-46 ks thing thanks
-43 ks thing thing
10 ks thing unsubscribe
18 ks thing visit
35 ks thing want
33 ks thing write
-10 ks thing wrong
43 ks unsubscribe alone
78 ks unsubscribe ask
15 ks unsubscribe come
5 ks unsubscribe day
-31 ks unsubscribe email
37 ks unsubscribe me
47 ks unsubscribe no
-9 ks unsubscribe number
18 ks unsubscribe question
16 ks unsubscribe said
-23 ks unsubscribe visit
-31 ks unsubscribe want
-41 ks unsubscribe you
21 ks use me
26 ks use more
60 ks use number
-16 ks use texts
-26 ks use visit
12 ks use you
-14 ks visit all
13 ks visit alone
18 ks visit ask
-8 ks visit block
-12 ks visit call
-13 ks visit cancel
-15 ks visit come
-12 ks visit consent
16 ks visit day
16 ks visit enough
9 ks visit kin
13 ks visit list
1 ks visit more
-18 ks visit moved
78 ks visit no
14 ks visit party
13 ks visit question
8 ks visit receive
23 ks visit remove
72 ks visit stop
54 ks visit texts
17 ks visit thanks
19 ks visit thing
46 ks visit unsubscribe
-50 ks visit visit
7 ks visit write
-22 ks visit wrong
-3 ks visit you
9 ks want all
107 ks want alone
-15 ks want ask
-38 ks want call
-64 ks want cancel
-13 ks want come
-50 ks want day
17 ks want email
-10 ks want give
-6 ks want kin
-44 ks want law
34 ks want list
49 ks want me
-12 ks want more
101 ks want no
51 ks want number
-6 ks want party
15 ks want polite
-52 ks want question
77 ks want receive
-72 ks want remove
10 ks want stop
13 ks want take
60 ks want texts
23 ks want thanks
-58 ks want thing
48 ks want unsubscribe
-43 ks want visit
-19 ks want want
5 ks want write
173 ks want you
8 ks write all
-12 ks write alone
-17 ks write answer
-51 ks write ask
-26 ks write come
-108 ks write day
16 ks write enough
10 ks write kin
-85 ks write me
221 ks write more
47 ks write moved
18 ks write no
53 ks write number
32 ks write party
23 ks write polite
29 ks write remove
-16 ks write said
14 ks write send
27 ks write stop
11 ks write take
19 ks write texts
32 ks write thing
-12 ks write visit
12 ks write want
-16 ks write write
19 ks write wrong
-76 ks write you
17 ks wrong alone
-12 ks wrong answer
15 ks wrong ask
16 ks wrong call
-17 ks wrong day
16 ks wrong me
-13 ks wrong more
50 ks wrong no
6 ks wrong number
41 ks wrong party
47 ks wrong polite
20 ks wrong remove
8 ks wrong stop
-1 ks wrong thing
-4 ks wrong visit
38 ks wrong write
-9 ks wrong you
-25 ks you all
-51 ks you alone
40 ks you anger
-85 ks you answer
33 ks you ask
-13 ks you auto
17 ks you block
-34 ks you call
-20 ks you cancel
-71 ks you come
28 ks you dead
-17 ks you email
69 ks you enough
14 ks you give
11 ks you kin
29 ks you know
12 ks you last
28 ks you law
75 ks you list
92 ks you me
48 ks you more
132 ks you no
33 ks you number
9 ks you party
-8 ks you polite
6 ks you question
-10 ks you receive
62 ks you remove
-17 ks you said
21 ks you send
104 ks you stop
13 ks you take
1 ks you texts
20 ks you thanks
-70 ks you thing
29 ks you unsubscribe
43 ks you use
-16 ks you visit
18 ks you want
37 ks you write
27 ks you wrong
42 ks you you
-109 kt , _ $
58 kt , _ ,
-20 kt , _ .
4 kt , _ ask
-28 kt , _ call
-28 kt , _ come
16 kt , _ day
35 kt , _ enough
18 kt , _ kin
14 kt , _ last
26 kt , _ me
85 kt , _ no
-31 kt , _ number
10 kt , _ polite
-24 kt , _ question
43 kt , _ remove
-19 kt , _ said
24 kt , _ stop
25 kt , _ take
-29 kt , _ texts
63 kt , _ thing
-24 kt , _ write
-82 kt , _ you
-6 kt , ask $
-50 kt , ask _
-17 kt , ask call
13 kt , ask me
34 kt , ask no
18 kt , ask remove
40 kt , ask stop
20 kt , ask take
-30 kt , ask use
-40 kt , ask you
16 kt , auto _
-22 kt , call me
-33 kt , call no
16 kt , cancel _
8 kt , day _
-35 kt , enough _
33 kt , enough no
11 kt , enough stop
12 kt , give _
-101 kt , me _
-10 kt , me day
-14 kt , me kin
76 kt , me no
14 kt , me take
-37 kt , me want
-18 kt , me you
40 kt , more _
-15 kt , more want
15 kt , no $
-69 kt , no _
19 kt , no answer
-43 kt , no call
57 kt , no me
38 kt , no more
35 kt , no send
-12 kt , no texts
5 kt , no want
39 kt , no write
-21 kt , number wrong
10 kt , polite $
-44 kt , question _
39 kt , remove $
24 kt , remove _
85 kt , remove me
-16 kt , send _
14 kt , send no
49 kt , stop $
71 kt , stop _
11 kt , stop write
11 kt , stop you
50 kt , take me
-12 kt , texts $
12 kt , texts _
-76 kt , texts me
24 kt , texts no
9 kt , thanks $
-13 kt , thanks _
-18 kt , thanks you
14 kt , unsubscribe me
-15 kt , use me
17 kt , want _
-14 kt , want cancel
-10 kt , want law
-34 kt , write $
-39 kt , write _
-67 kt , write me
31 kt , write no
-12 kt , wrong _
23 kt , wrong number
-26 kt , you _
27 kt , you ask
-16 kt , you come
19 kt , you texts
-27 kt . _ $
36 kt . _ ,
19 kt . _ .
-32 kt . _ alone
15 kt . _ enough
-17 kt . _ me
-17 kt . _ more
50 kt . _ no
-17 kt . _ question
21 kt . _ visit
-25 kt . _ you
47 kt . ask _
-7 kt . ask remove
7 kt . ask stop
-14 kt . ask you
-21 kt . call me
28 kt . come _
16 kt . day _
16 kt . me _
27 kt . me ask
-21 kt . me call
27 kt . me kin
-21 kt . me no
-40 kt . me number
-31 kt . me want
16 kt . no me
57 kt . no texts
-21 kt . no want
37 kt . no write
15 kt . question no
26 kt . remove $
-13 kt . remove _
47 kt . remove me
-30 kt . stop $
35 kt . stop _
19 kt . stop write
-10 kt . take _
40 kt . take me
-20 kt . thanks $
13 kt . thanks you
32 kt . unsubscribe $
16 kt . unsubscribe me
19 kt . you _
152 kt ^ _ $
31 kt ^ _ ,
-15 kt ^ _ .
-45 kt ^ _ alone
17 kt ^ _ anger
22 kt ^ _ answer
22 kt ^ _ ask
9 kt ^ _ auto
-9 kt ^ _ block
18 kt ^ _ call
26 kt ^ _ come
15 kt ^ _ consent
101 kt ^ _ day
10 kt ^ _ dead
15 kt ^ _ email
-12 kt ^ _ give
-14 kt ^ _ kin
-33 kt ^ _ know
19 kt ^ _ last
30 kt ^ _ law
-45 kt ^ _ list
67 kt ^ _ me
-18 kt ^ _ more
8 kt ^ _ moved
-22 kt ^ _ no
14 kt ^ _ number
-1 kt ^ _ party
26 kt ^ _ polite
-7 kt ^ _ question
13 kt ^ _ receive
-45 kt ^ _ remove
15 kt ^ _ said
-13 kt ^ _ send
-88 kt ^ _ stop
10 kt ^ _ take
-67 kt ^ _ texts
-32 kt ^ _ thing
-43 kt ^ _ unsubscribe
28 kt ^ _ use
-9 kt ^ _ visit
4 kt ^ _ write
-56 kt ^ _ you
15 kt ^ all _
20 kt ^ all me
-20 kt ^ alone $
23 kt ^ alone _
20 kt ^ alone me
20 kt ^ anger me
-19 kt ^ anger thanks
-14 kt ^ answer $
72 kt ^ ask _
-18 kt ^ ask call
-14 kt ^ ask cancel
-23 kt ^ ask me
-41 kt ^ ask no
16 kt ^ ask remove
-4 kt ^ ask stop
-17 kt ^ ask take
-16 kt ^ ask texts
12 kt ^ ask unsubscribe
-3 kt ^ ask you
8 kt ^ block _
26 kt ^ block me
-16 kt ^ call $
56 kt ^ call _
-47 kt ^ call me
85 kt ^ cancel $
-30 kt ^ cancel ask
-26 kt ^ cancel day
10 kt ^ cancel list
17 kt ^ cancel me
14 kt ^ cancel texts
-29 kt ^ cancel visit
20 kt ^ cancel you
-44 kt ^ come texts
-35 kt ^ consent $
8 kt ^ day _
12 kt ^ day question
-33 kt ^ dead stop
42 kt ^ enough $
73 kt ^ enough _
-20 kt ^ enough enough
-22 kt ^ enough moved
-21 kt ^ enough no
-17 kt ^ enough said
8 kt ^ enough stop
14 kt ^ enough texts
-21 kt ^ enough you
22 kt ^ give _
33 kt ^ kin _
42 kt ^ know _
-13 kt ^ know me
12 kt ^ last _
13 kt ^ last ask
16 kt ^ last texts
-26 kt ^ list _
69 kt ^ me _
-21 kt ^ me alone
-45 kt ^ me ask
-16 kt ^ me block
9 kt ^ me call
25 kt ^ me cancel
24 kt ^ me come
12 kt ^ me consent
12 kt ^ me day
17 kt ^ me enough
-17 kt ^ me give
16 kt ^ me kin
10 kt ^ me law
21 kt ^ me me
-21 kt ^ me no
-67 kt ^ me number
-17 kt ^ me receive
11 kt ^ me said
7 kt ^ me send
-36 kt ^ me stop
-17 kt ^ me take
24 kt ^ me thanks
23 kt ^ me unsubscribe
35 kt ^ me visit
-69 kt ^ me want
-12 kt ^ me write
-5 kt ^ me you
8 kt ^ more _
28 kt ^ more said
-39 kt ^ more texts
-31 kt ^ more want
-20 kt ^ moved _
-43 kt ^ no $
-7 kt ^ no ,
97 kt ^ no _
37 kt ^ no answer
14 kt ^ no ask
17 kt ^ no call
-13 kt ^ no cancel
34 kt ^ no come
26 kt ^ no consent
7 kt ^ no day
-12 kt ^ no give
-43 kt ^ no know
-1 kt ^ no more
-25 kt ^ no moved
2 kt ^ no no
-42 kt ^ no receive
-88 kt ^ no remove
-30 kt ^ no stop
-15 kt ^ no take
5 kt ^ no texts
25 kt ^ no thanks
27 kt ^ no use
17 kt ^ no visit
31 kt ^ no want
-42 kt ^ no write
9 kt ^ no you
17 kt ^ number _
7 kt ^ polite ,
-48 kt ^ polite _
-17 kt ^ polite question
23 kt ^ polite wrong
82 kt ^ question $
35 kt ^ question _
-23 kt ^ question ask
50 kt ^ question call
23 kt ^ question cancel
12 kt ^ question come
-11 kt ^ question day
-34 kt ^ question me
-31 kt ^ question no
-20 kt ^ question number
-11 kt ^ question stop
-10 kt ^ question write
-25 kt ^ question you
16 kt ^ receive me
73 kt ^ remove $
-79 kt ^ remove _
28 kt ^ remove all
34 kt ^ remove ask
39 kt ^ remove me
-35 kt ^ remove thing
-24 kt ^ remove visit
11 kt ^ remove you
-10 kt ^ said _
-30 kt ^ send _
-10 kt ^ send me
31 kt ^ send more
28 kt ^ send no
-79 kt ^ send texts
56 kt ^ stop $
-7 kt ^ stop ,
16 kt ^ stop _
25 kt ^ stop all
9 kt ^ stop alone
31 kt ^ stop anger
19 kt ^ stop ask
-17 kt ^ stop day
31 kt ^ stop enough
24 kt ^ stop me
-37 kt ^ stop no
-26 kt ^ stop question
14 kt ^ stop send
25 kt ^ stop stop
7 kt ^ stop texts
-49 kt ^ stop thing
-37 kt ^ stop visit
24 kt ^ stop write
21 kt ^ stop you
-23 kt ^ take _
-22 kt ^ take alone
50 kt ^ take me
-13 kt ^ take texts
40 kt ^ take you
34 kt ^ texts $
-40 kt ^ texts _
21 kt ^ texts alone
-88 kt ^ texts me
39 kt ^ texts no
-34 kt ^ texts send
-23 kt ^ texts thanks
-45 kt ^ thanks $
47 kt ^ thanks _
-21 kt ^ thanks ask
22 kt ^ thanks me
28 kt ^ thanks stop
-39 kt ^ thanks want
-15 kt ^ thanks you
-17 kt ^ thing _
-64 kt ^ thing stop
36 kt ^ unsubscribe $
28 kt ^ unsubscribe _
12 kt ^ unsubscribe alone
13 kt ^ unsubscribe ask
19 kt ^ unsubscribe me
-16 kt ^ use me
-15 kt ^ visit wrong
68 kt ^ want _
-25 kt ^ want give
13 kt ^ want no
8 kt ^ want question
-38 kt ^ want remove
19 kt ^ want stop
-27 kt ^ want texts
-32 kt ^ write $
-28 kt ^ write me
16 kt ^ write more
11 kt ^ write no
17 kt ^ wrong _
9 kt ^ wrong party
-10 kt ^ wrong thing
-18 kt ^ wrong visit
78 kt ^ you _
-50 kt ^ you ask
-12 kt ^ you call
-11 kt ^ you last
-14 kt ^ you no
-24 kt ^ you remove
-33 kt ^ you take
23 kt ^ you texts
20 kt ^ you write
19 kt _ , _
-14 kt _ , call
19 kt _ , cancel
-7 kt _ , come
-9 kt _ , day
20 kt _ , enough
75 kt _ , me
21 kt _ , no
13 kt _ , polite
-31 kt _ , question
65 kt _ , remove
-16 kt _ , send
84 kt _ , stop
27 kt _ , take
-46 kt _ , texts
-15 kt _ , thanks
36 kt _ , unsubscribe
-21 kt _ , use
-26 kt _ , want
-15 kt _ , you
11 kt _ . _
11 kt _ . ask
20 kt _ . come
-15 kt _ . enough
-69 kt _ . me
-17 kt _ . no
-5 kt _ . question
28 kt _ . remove
58 kt _ . stop
-11 kt _ . texts
-14 kt _ . visit
-24 kt _ . you
-26 kt _ all $
-4 kt _ all _
12 kt _ all me
9 kt _ alone $
28 kt _ alone .
-14 kt _ alone _
-12 kt _ alone me
-18 kt _ anger me
-28 kt _ answer $
11 kt _ answer _
-96 kt _ ask $
30 kt _ ask ,
-61 kt _ ask .
2 kt _ ask _
23 kt _ ask me
33 kt _ ask no
20 kt _ ask question
18 kt _ ask remove
38 kt _ ask stop
-12 kt _ ask you
-27 kt _ auto $
-29 kt _ auto .
31 kt _ auto _
9 kt _ block $
10 kt _ block _
-24 kt _ block me
-15 kt _ block no
18 kt _ block you
-8 kt _ call ,
-14 kt _ call .
47 kt _ call ask
24 kt _ call no
-24 kt _ call you
-11 kt _ cancel _
-18 kt _ cancel me
-70 kt _ come $
5 kt _ come ,
10 kt _ come .
-4 kt _ come _
14 kt _ come day
13 kt _ come you
-54 kt _ consent _
22 kt _ consent me
9 kt _ consent stop
-6 kt _ day $
30 kt _ day ,
-23 kt _ day _
-23 kt _ day ask
-10 kt _ day me
11 kt _ dead $
18 kt _ dead ,
11 kt _ dead _
-29 kt _ email _
-11 kt _ enough $
26 kt _ enough ,
-15 kt _ enough _
8 kt _ enough no
35 kt _ enough you
-10 kt _ give me
-8 kt _ kin $
7 kt _ kin _
16 kt _ know _
-30 kt _ know unsubscribe
-9 kt _ last _
91 kt _ last texts
-13 kt _ last thing
-35 kt _ law $
13 kt _ law .
21 kt _ law _
11 kt _ law thanks
21 kt _ list $
-10 kt _ list ,
10 kt _ list .
-38 kt _ list _
-19 kt _ list me
-102 kt _ me $
27 kt _ me ,
-48 kt _ me .
40 kt _ me _
-4 kt _ me call
35 kt _ me consent
12 kt _ me kin
-35 kt _ me know
58 kt _ me law
36 kt _ me list
-10 kt _ me more
4 kt _ me no
26 kt _ me number
-55 kt _ me receive
8 kt _ me remove
11 kt _ me said
15 kt _ me send
13 kt _ me take
-15 kt _ me texts
-10 kt _ me thing
17 kt _ me unsubscribe
-17 kt _ me visit
76 kt _ me want
41 kt _ me write
12 kt _ me you
-42 kt _ more $
-7 kt _ more ,
-26 kt _ more .
17 kt _ more _
-27 kt _ more ask
29 kt _ more texts
-14 kt _ more visit
12 kt _ more want
-10 kt _ more write
-18 kt _ more you
-16 kt _ moved $
10 kt _ moved ,
12 kt _ moved .
14 kt _ moved _
34 kt _ moved moved
-29 kt _ no $
-16 kt _ no .
27 kt _ no _
14 kt _ no answer
-26 kt _ no ask
51 kt _ no call
12 kt _ no come
-5 kt _ no consent
9 kt _ no give
-41 kt _ no me
-18 kt _ no more
43 kt _ no no
-25 kt _ no receive
7 kt _ no send
-61 kt _ no stop
106 kt _ no texts
-16 kt _ no thing
18 kt _ no use
21 kt _ no want
-11 kt _ no write
33 kt _ no you
-26 kt _ number $
-31 kt _ number ,
-15 kt _ number .
7 kt _ number _
18 kt _ number alone
-9 kt _ party $
22 kt _ party ,
10 kt _ party .
-21 kt _ party more
22 kt _ party you
-39 kt _ polite $
20 kt _ polite ,
7 kt _ polite _
-15 kt _ polite enough
-52 kt _ question $
-19 kt _ question .
58 kt _ question _
15 kt _ question call
-27 kt _ question come
-8 kt _ question day
14 kt _ question enough
80 kt _ question me
-41 kt _ question no
-18 kt _ question party
-12 kt _ question stop
-15 kt _ receive $
-9 kt _ receive _
-17 kt _ receive all
22 kt _ receive alone
-11 kt _ receive me
42 kt _ receive texts
18 kt _ receive you
-26 kt _ remove ,
42 kt _ remove _
19 kt _ remove me
-24 kt _ said $
32 kt _ said _
-25 kt _ said no
25 kt _ send $
-16 kt _ send _
15 kt _ send all
-29 kt _ send me
44 kt _ send texts
-18 kt _ send you
-14 kt _ stop $
13 kt _ stop ,
-16 kt _ stop .
10 kt _ stop _
-32 kt _ stop alone
-35 kt _ stop me
-36 kt _ stop more
-11 kt _ stop no
11 kt _ stop question
14 kt _ stop send
45 kt _ stop write
26 kt _ stop you
-5 kt _ take _
26 kt _ take alone
-12 kt _ take me
-12 kt _ take receive
-36 kt _ texts $
-25 kt _ texts .
50 kt _ texts ask
-40 kt _ texts enough
68 kt _ texts me
44 kt _ texts more
9 kt _ texts no
7 kt _ texts question
14 kt _ texts texts
-10 kt _ thanks $
24 kt _ thanks you
-98 kt _ thing $
76 kt _ thing ,
7 kt _ thing .
8 kt _ thing _
6 kt _ thing alone
-16 kt _ thing ask
26 kt _ thing day
-17 kt _ thing list
-15 kt _ thing me
-12 kt _ thing more
10 kt _ thing no
-21 kt _ thing question
-8 kt _ thing stop
15 kt _ thing thing
-16 kt _ thing unsubscribe
15 kt _ thing visit
-14 kt _ unsubscribe $
25 kt _ unsubscribe .
-19 kt _ unsubscribe _
17 kt _ use me
-25 kt _ visit $
2 kt _ visit ,
-28 kt _ visit _
-27 kt _ visit ask
20 kt _ visit me
-35 kt _ visit more
21 kt _ visit said
-20 kt _ visit texts
12 kt _ want $
11 kt _ want ,
-17 kt _ want _
92 kt _ write $
-75 kt _ write ,
13 kt _ write .
57 kt _ write _
-28 kt _ write day
7 kt _ write me
15 kt _ write more
23 kt _ write moved
14 kt _ write no
-18 kt _ write thanks
-23 kt _ write you
-21 kt _ wrong $
30 kt _ wrong ,
-15 kt _ wrong _
-1 kt _ wrong number
29 kt _ wrong party
13 kt _ you $
23 kt _ you ,
-21 kt _ you .
-9 kt _ you _
54 kt _ you ask
15 kt _ you auto
-27 kt _ you come
24 kt _ you last
-8 kt _ you list
40 kt _ you no
-11 kt _ you number
20 kt _ you party
-8 kt _ you question
-39 kt _ you receive
23 kt _ you remove
22 kt _ you stop
14 kt _ you take
6 kt _ you texts
-19 kt _ you thing
10 kt _ you visit
-23 kt _ you write
-10 kt all , _
-51 kt all _ $
34 kt all _ ,
-20 kt all _ .
-23 kt all _ ask
27 kt all _ me
-19 kt all _ texts
12 kt all _ you
9 kt all me _
22 kt all me consent
-21 kt all more _
14 kt all more texts
27 kt all texts $
-32 kt all texts _
11 kt alone , no
19 kt alone . me
-43 kt alone _ $
-17 kt alone _ ,
-10 kt alone _ ask
-27 kt alone _ day
80 kt alone _ list
67 kt alone _ me
16 kt alone _ texts
-19 kt alone _ thing
-27 kt alone _ visit
16 kt alone _ you
36 kt alone ask $
-20 kt alone enough $
-18 kt alone me list
-6 kt alone me number
-23 kt alone question _
-9 kt alone thing $
15 kt alone you list
-31 kt anger _ enough
36 kt anger _ texts
18 kt anger me _
-17 kt anger me kin
-18 kt anger question write
10 kt anger texts $
23 kt anger you texts
16 kt answer , _
-14 kt answer _ $
15 kt answer _ me
-30 kt answer _ texts
26 kt answer more $
16 kt answer no $
16 kt ask , _
14 kt ask , me
16 kt ask . thanks
9 kt ask _ $
-19 kt ask _ ,
39 kt ask _ .
-15 kt ask _ all
-26 kt ask _ call
72 kt ask _ me
-18 kt ask _ more
-28 kt ask _ no
23 kt ask _ remove
42 kt ask _ stop
22 kt ask _ unsubscribe
14 kt ask _ visit
9 kt ask _ you
-15 kt ask call more
-16 kt ask come _
15 kt ask give _
26 kt ask me _
34 kt ask me receive
-17 kt ask me stop
-49 kt ask me unsubscribe
53 kt ask no $
-20 kt ask no _
-53 kt ask no call
21 kt ask no come
10 kt ask no more
-30 kt ask no remove
9 kt ask no take
13 kt ask no texts
18 kt ask no use
40 kt ask no write
19 kt ask question _
11 kt ask question no
33 kt ask remove $
-14 kt ask remove _
54 kt ask remove me
53 kt ask stop $
18 kt ask stop _
9 kt ask stop all
-13 kt ask stop me
11 kt ask stop send
14 kt ask stop texts
45 kt ask stop write
14 kt ask stop you
15 kt ask take me
-26 kt ask texts _
-28 kt ask texts me
9 kt ask unsubscribe me
-19 kt ask use _
-19 kt ask use me
-35 kt ask write $
-23 kt ask write _
-15 kt ask write me
-14 kt ask you _
-4 kt ask you come
11 kt ask you me
42 kt ask you no
-18 kt ask you remove
-13 kt ask you stop
-28 kt ask you texts
-26 kt ask you write
29 kt auto _ $
16 kt auto _ .
17 kt block _ block
15 kt block _ law
20 kt block _ me
-15 kt block _ number
-9 kt block _ thing
29 kt block me $
-16 kt block no _
22 kt block you _
-5 kt call , _
-23 kt call , no
-21 kt call , texts
-16 kt call , write
60 kt call _ $
18 kt call _ ,
-17 kt call _ ask
31 kt call _ law
-26 kt call _ me
-12 kt call _ no
-17 kt call _ write
8 kt call ask $
-10 kt call list $
16 kt call list _
-26 kt call me $
-16 kt call me ,
-22 kt call me .
-9 kt call me _
-24 kt call more $
-15 kt call more ,
29 kt call no _
17 kt call no texts
-10 kt call you $
15 kt cancel _ $
6 kt cancel _ consent
-23 kt cancel _ day
57 kt cancel _ texts
12 kt cancel _ visit
10 kt cancel all consent
-21 kt cancel day $
-37 kt cancel me _
8 kt cancel me consent
27 kt cancel me list
37 kt cancel texts $
-36 kt cancel visit $
13 kt come , no
-27 kt come _ $
24 kt come _ ,
-30 kt come _ me
-29 kt come _ more
-14 kt come _ moved
-13 kt come _ texts
-12 kt come _ you
-16 kt come me _
9 kt come me all
14 kt come me texts
-20 kt come more $
13 kt come no $
-48 kt come texts $
10 kt come texts _
13 kt come you _
14 kt consent , _
-38 kt consent _ $
15 kt consent _ ,
13 kt consent _ all
5 kt consent _ me
-14 kt consent _ no
10 kt consent _ texts
-12 kt consent _ visit
14 kt consent me _
8 kt consent no _
-21 kt consent texts texts
-50 kt day , _
14 kt day , day
8 kt day , me
-17 kt day , thanks
13 kt day . me
-16 kt day . no
-9 kt day _ $
7 kt day _ ,
-6 kt day _ day
-20 kt day _ me
11 kt day _ no
-15 kt day _ stop
13 kt day _ thing
10 kt day _ visit
-26 kt day _ you
-26 kt day ask $
-17 kt day day $
15 kt day day _
5 kt day me _
14 kt day me said
20 kt day no _
-27 kt day no receive
14 kt day no want
25 kt dead , ask
-31 kt dead , no
-16 kt email _ email
-21 kt enough . no
-12 kt enough _ $
-29 kt enough _ ,
-16 kt enough _ .
14 kt enough _ enough
-23 kt enough _ me
18 kt enough _ party
21 kt enough _ question
51 kt enough _ texts
-16 kt enough _ thing
34 kt enough _ you
23 kt enough enough _
-19 kt enough no _
19 kt enough no me
34 kt enough no more
9 kt enough no send
-35 kt enough no want
19 kt enough no write
42 kt enough stop $
-24 kt enough stop _
8 kt enough texts $
36 kt enough you texts
28 kt give _ unsubscribe
-29 kt give me _
11 kt give me consent
13 kt give me number
-15 kt give you consent
16 kt kin , _
-14 kt kin _ $
-10 kt kin _ ,
-20 kt kin _ call
28 kt kin _ day
19 kt kin _ texts
-15 kt kin _ thing
13 kt kin _ visit
24 kt kin question _
40 kt know _ $
12 kt know _ no
-12 kt know _ question
19 kt know _ thing
17 kt know _ you
23 kt know no ,
-15 kt know question me
29 kt know question you
-11 kt know unsubscribe $
-42 kt know you texts
-21 kt last _ $
14 kt last _ ,
19 kt last ask _
-13 kt last texts $
-10 kt last texts ,
-24 kt last texts .
19 kt last texts _
21 kt last texts me
-11 kt last thing $
13 kt law , stop
13 kt law . stop
-16 kt law _ .
22 kt law _ me
13 kt law _ remove
20 kt law _ you
39 kt list , _
-16 kt list , ask
-34 kt list , me
-19 kt list , question
-16 kt list , remove
13 kt list . me
8 kt list _ $
15 kt list _ ,
-14 kt list _ day
10 kt list _ list
21 kt list _ me
-30 kt list _ thing
-32 kt list _ visit
-10 kt list me _
11 kt list texts $
33 kt me , _
-16 kt me , ask
-11 kt me , me
-35 kt me , no
18 kt me , stop
16 kt me , thanks
-16 kt me , write
11 kt me . ask
-23 kt me . stop
68 kt me _ $
44 kt me _ ,
13 kt me _ .
34 kt me _ all
26 kt me _ alone
-9 kt me _ ask
24 kt me _ auto
-11 kt me _ block
7 kt me _ call
-11 kt me _ cancel
-27 kt me _ day
-10 kt me _ enough
9 kt me _ kin
10 kt me _ last
-31 kt me _ law
-38 kt me _ list
-12 kt me _ me
16 kt me _ more
-89 kt me _ no
-36 kt me _ number
-13 kt me _ polite
36 kt me _ question
10 kt me _ receive
-29 kt me _ said
-14 kt me _ send
-31 kt me _ texts
-7 kt me _ thanks
9 kt me _ thing
24 kt me _ unsubscribe
-10 kt me _ visit
-50 kt me _ want
-7 kt me _ write
14 kt me _ wrong
19 kt me _ you
18 kt me all $
-19 kt me all _
57 kt me alone $
16 kt me alone .
-59 kt me alone _
-15 kt me alone me
9 kt me alone you
18 kt me answer $
19 kt me answer ,
-48 kt me answer _
-27 kt me ask $
23 kt me ask _
26 kt me ask remove
11 kt me block you
26 kt me call $
-34 kt me call ,
-31 kt me call _
-18 kt me call more
22 kt me cancel me
19 kt me come _
21 kt me come no
30 kt me consent $
12 kt me consent ,
47 kt me consent _
14 kt me consent no
-16 kt me day $
-37 kt me day ,
30 kt me day _
12 kt me day no
16 kt me enough _
-22 kt me give you
-43 kt me kin $
19 kt me kin ,
-14 kt me kin .
-13 kt me kin _
-92 kt me last texts
35 kt me law $
35 kt me law _
7 kt me list $
12 kt me list .
21 kt me list _
10 kt me me _
14 kt me me law
-19 kt me me unsubscribe
-22 kt me me want
41 kt me more $
12 kt me moved moved
83 kt me no _
-23 kt me no ask
40 kt me no call
-15 kt me no consent
13 kt me no give
29 kt me no know
-8 kt me no more
-81 kt me no receive
13 kt me no texts
10 kt me no want
-18 kt me no you
91 kt me number $
-46 kt me number ,
76 kt me number .
-11 kt me number _
17 kt me number alone
25 kt me number ask
-13 kt me number block
-7 kt me number more
-13 kt me number no
11 kt me number number
-20 kt me number receive
14 kt me number remove
-14 kt me party _
11 kt me polite _
-18 kt me question you
5 kt me receive _
-22 kt me receive all
-10 kt me receive alone
-15 kt me receive me
16 kt me receive texts
10 kt me remove $
12 kt me remove me
15 kt me said _
27 kt me said no
12 kt me said stop
13 kt me send $
-14 kt me send ,
-16 kt me send _
-10 kt me send more
14 kt me send no
46 kt me send texts
-20 kt me send you
-7 kt me stop $
-38 kt me stop _
28 kt me stop me
16 kt me stop receive
-14 kt me stop take
-49 kt me stop you
16 kt me take _
15 kt me texts $
-22 kt me texts _
25 kt me texts no
24 kt me thanks $
28 kt me thing ,
-22 kt me thing .
-25 kt me thing _
20 kt me thing dead
22 kt me thing law
8 kt me thing no
-10 kt me thing stop
-27 kt me unsubscribe _
-15 kt me unsubscribe alone
-17 kt me use _
-17 kt me visit $
7 kt me visit ,
20 kt me visit _
-11 kt me visit ask
16 kt me visit number
-20 kt me visit take
-9 kt me visit you
-22 kt me want $
-8 kt me want _
44 kt me want alone
-41 kt me want cancel
9 kt me want me
16 kt me want more
43 kt me want no
26 kt me want receive
-25 kt me want remove
5 kt me write $
19 kt me write ,
-42 kt me write _
32 kt me write more
-9 kt me write no
-14 kt me write you
14 kt me you block
-11 kt more , _
12 kt more , ask
37 kt more . no
-130 kt more _ $
-43 kt more _ ,
-36 kt more _ .
-58 kt more _ ask
54 kt more _ call
-13 kt more _ come
13 kt more _ me
-12 kt more _ no
9 kt more _ number
-12 kt more _ party
115 kt more _ texts
-24 kt more _ thing
-23 kt more _ visit
25 kt more _ write
79 kt more _ you
18 kt more ask $
6 kt more me write
42 kt more no $
19 kt more no ask
-22 kt more no no
10 kt more receive _
-31 kt more receive you
-22 kt more said $
-24 kt more said _
22 kt more send $
-15 kt more send _
-10 kt more texts $
16 kt more texts .
36 kt more texts _
9 kt more texts ask
11 kt more texts me
-28 kt more thing ,
-10 kt more thing _
-13 kt more visit $
-25 kt more want _
24 kt more write $
27 kt more you $
34 kt more you _
-23 kt more you texts
26 kt moved , _
-13 kt moved , thanks
-18 kt moved _ me
13 kt moved _ thing
17 kt moved _ visit
-39 kt moved ask $
40 kt moved moved $
32 kt no , _
13 kt no , remove
-38 kt no , thanks
-17 kt no , write
64 kt no _ $
-71 kt no _ ,
-25 kt no _ .
-42 kt no _ all
-30 kt no _ ask
46 kt no _ call
-17 kt no _ consent
56 kt no _ me
-7 kt no _ more
28 kt no _ party
13 kt no _ question
19 kt no _ receive
7 kt no _ send
26 kt no _ stop
71 kt no _ texts
-26 kt no _ thanks
-13 kt no _ thing
-19 kt no _ use
14 kt no _ visit
46 kt no _ want
30 kt no _ write
-45 kt no _ you
-16 kt no answer $
13 kt no answer _
39 kt no answer more
-12 kt no ask $
-16 kt no ask _
-35 kt no call $
-60 kt no call ,
37 kt no call _
29 kt no call me
24 kt no call no
21 kt no call you
-16 kt no cancel ,
-15 kt no cancel me
43 kt no come $
-15 kt no come ,
-52 kt no come _
19 kt no come all
38 kt no come me
-13 kt no come more
9 kt no come no
18 kt no come texts
26 kt no consent $
1 kt no consent _
-10 kt no consent texts
-11 kt no day $
13 kt no day ,
-11 kt no give me
14 kt no give you
-15 kt no know ,
18 kt no know _
16 kt no know no
20 kt no know question
-32 kt no know you
-53 kt no me $
25 kt no me ,
-50 kt no me _
18 kt no me answer
-9 kt no me call
10 kt no me more
-11 kt no me no
-27 kt no me number
-17 kt no me receive
53 kt no me send
-12 kt no me stop
12 kt no me want
46 kt no me write
-3 kt no more $
-81 kt no more _
29 kt no more ask
7 kt no more me
-48 kt no more receive
33 kt no more send
51 kt no more texts
-42 kt no more thing
9 kt no more want
64 kt no more write
16 kt no no send
25 kt no no write
-23 kt no receive me
-29 kt no receive more
-32 kt no receive no
14 kt no receive texts
-46 kt no receive you
-85 kt no remove me
-29 kt no remove no
12 kt no send $
-10 kt no send _
3 kt no send more
13 kt no send no
16 kt no send texts
-26 kt no stop $
-60 kt no stop _
-18 kt no stop no
-23 kt no stop write
-25 kt no take me
48 kt no texts $
63 kt no texts .
22 kt no texts _
23 kt no texts ask
-36 kt no texts come
69 kt no texts me
7 kt no texts more
29 kt no use _
28 kt no use me
25 kt no want ,
-58 kt no want _
-23 kt no want all
26 kt no want me
18 kt no want more
-24 kt no want no
7 kt no want question
45 kt no want receive
-52 kt no want stop
73 kt no want texts
-12 kt no want write
24 kt no want you
-24 kt no write $
25 kt no write .
22 kt no write _
26 kt no write ask
16 kt no write me
45 kt no write more
-16 kt no write no
15 kt no you _
30 kt no you enough
17 kt no you know
-47 kt no you texts
-13 kt no you write
16 kt number , _
12 kt number , ask
-52 kt number , me
-16 kt number , no
16 kt number , send
-32 kt number , write
14 kt number . _
-15 kt number . ask
17 kt number . me
10 kt number . remove
11 kt number _ $
36 kt number _ ,
-41 kt number _ alone
-56 kt number _ list
-15 kt number _ me
-11 kt number _ more
43 kt number _ no
16 kt number _ remove
12 kt number _ stop
-39 kt number _ visit
22 kt number _ you
28 kt number alone $
10 kt number alone _
-7 kt number alone you
28 kt number ask $
22 kt number call _
-13 kt number more .
-27 kt number wrong $
-20 kt number wrong ,
15 kt party , no
9 kt party , remove
12 kt party , stop
7 kt party . ask
-17 kt party _ no
10 kt party _ thing
15 kt party _ you
-25 kt party more $
-14 kt party no answer
15 kt party you want
-9 kt polite , _
-12 kt polite , me
16 kt polite , wrong
-38 kt polite _ all
-7 kt polite _ you
-17 kt polite question _
-60 kt question _ $
15 kt question _ ,
-22 kt question _ answer
15 kt question _ call
47 kt question _ last
-26 kt question _ me
8 kt question _ no
17 kt question _ question
-30 kt question _ remove
22 kt question _ said
-7 kt question _ stop
22 kt question _ take
-30 kt question _ unsubscribe
-7 kt question _ visit
26 kt question _ you
-16 kt question ask me
26 kt question call $
9 kt question call ,
-12 kt question come $
-11 kt question come _
-10 kt question day me
22 kt question enough no
11 kt question me _
11 kt question me come
-19 kt question me give
13 kt question me no
34 kt question me receive
16 kt question me said
-21 kt question me send
11 kt question me stop
26 kt question me thing
-30 kt question me unsubscribe
16 kt question me want
-21 kt question me write
11 kt question no _
-56 kt question no me
24 kt question no want
-14 kt question no you
-21 kt question number _
-22 kt question send stop
7 kt question stop _
14 kt question visit _
-9 kt question write $
18 kt question you _
-15 kt question you no
17 kt question you receive
12 kt question you send
20 kt question you texts
-12 kt question you write
54 kt receive _ $
32 kt receive _ .
-21 kt receive _ alone
-27 kt receive _ ask
-15 kt receive _ call
-15 kt receive _ more
-9 kt receive _ stop
-47 kt receive _ texts
26 kt receive _ thing
11 kt receive _ wrong
51 kt receive _ you
-14 kt receive all _
-26 kt receive all texts
-20 kt receive alone $
27 kt receive alone _
-16 kt receive alone me
20 kt receive me $
20 kt receive me _
16 kt receive me alone
-20 kt receive me number
-13 kt receive me texts
-17 kt receive me thing
-25 kt receive more texts
16 kt receive remove _
-7 kt receive texts $
15 kt receive you $
-57 kt receive you texts
-13 kt remove , _
-107 kt remove _ $
-21 kt remove _ ,
-17 kt remove _ .
39 kt remove _ alone
-42 kt remove _ ask
-13 kt remove _ last
-16 kt remove _ law
66 kt remove _ list
18 kt remove _ me
28 kt remove _ number
-44 kt remove _ question
40 kt remove _ texts
-18 kt remove _ thing
39 kt remove _ you
21 kt remove all me
39 kt remove ask $
17 kt remove ask ,
73 kt remove me $
45 kt remove me .
-3 kt remove me _
14 kt remove me consent
-23 kt remove me kin
-89 kt remove me last
26 kt remove me list
113 kt remove me number
-7 kt remove me thing
-7 kt remove me visit
20 kt remove me write
18 kt remove number $
-39 kt remove thing $
-27 kt remove visit $
-54 kt remove you _
12 kt said . _
-18 kt said _ $
16 kt said _ .
7 kt said _ me
-19 kt said _ no
21 kt said _ stop
-25 kt said _ take
15 kt said _ you
14 kt said me _
-7 kt said moved moved
-19 kt said no _
-14 kt said question me
10 kt said question no
32 kt said stop $
-17 kt send , _
6 kt send _ $
-24 kt send _ ,
14 kt send _ all
-17 kt send _ day
12 kt send _ no
-76 kt send _ texts
14 kt send _ visit
18 kt send all $
-21 kt send me _
22 kt send me all
28 kt send more $
12 kt send more no
-32 kt send more said
8 kt send more texts
41 kt send no $
21 kt send stop _
10 kt send texts $
8 kt send texts _
-14 kt send you _
-13 kt send you texts
-35 kt stop , _
14 kt stop , ask
16 kt stop , me
27 kt stop , thanks
-29 kt stop , you
22 kt stop . _
28 kt stop . ask
34 kt stop . me
-43 kt stop . question
12 kt stop . stop
-13 kt stop _ $
16 kt stop _ ,
14 kt stop _ all
81 kt stop _ alone
-12 kt stop _ anger
92 kt stop _ ask
-60 kt stop _ day
-18 kt stop _ give
-17 kt stop _ know
-32 kt stop _ law
-61 kt stop _ me
-15 kt stop _ question
11 kt stop _ receive
72 kt stop _ send
-46 kt stop _ stop
42 kt stop _ texts
-9 kt stop _ thanks
-25 kt stop _ thing
-14 kt stop _ unsubscribe
-12 kt stop _ use
-43 kt stop _ visit
41 kt stop _ write
-35 kt stop _ you
37 kt stop all $
-21 kt stop all _
11 kt stop all texts
-23 kt stop alone $
-8 kt stop alone _
37 kt stop anger _
27 kt stop ask $
-19 kt stop call $
14 kt stop call me
-20 kt stop come _
-18 kt stop day _
36 kt stop enough $
41 kt stop me $
7 kt stop me _
-19 kt stop me kin
-17 kt stop me list
-30 kt stop me visit
-44 kt stop more $
-12 kt stop no $
-52 kt stop no _
-33 kt stop question $
-18 kt stop question no
10 kt stop receive texts
26 kt stop send me
12 kt stop send you
46 kt stop stop $
30 kt stop stop stop
-13 kt stop take _
9 kt stop texts $
-15 kt stop texts _
15 kt stop texts texts
-50 kt stop thing $
-9 kt stop visit _
28 kt stop write $
31 kt stop write _
75 kt stop write me
-20 kt stop you _
19 kt stop you send
33 kt stop you texts
-11 kt stop you visit
-18 kt take _ $
20 kt take _ alone
-16 kt take _ list
-9 kt take _ me
27 kt take _ number
-67 kt take _ texts
-12 kt take _ thing
37 kt take alone $
-28 kt take alone _
75 kt take me $
-20 kt take me _
33 kt take me alone
29 kt take me number
-33 kt take me thing
-15 kt take receive texts
15 kt take receive you
33 kt take write $
-37 kt take write me
46 kt take you texts
15 kt texts , _
-22 kt texts , ask
18 kt texts , call
-21 kt texts , me
14 kt texts , no
-12 kt texts , polite
14 kt texts , remove
12 kt texts , stop
26 kt texts , thanks
-15 kt texts , wrong
14 kt texts . _
-14 kt texts . ask
14 kt texts . me
16 kt texts . question
48 kt texts _ $
-64 kt texts _ ,
17 kt texts _ .
35 kt texts _ ask
-24 kt texts _ call
17 kt texts _ law
44 kt texts _ me
19 kt texts _ more
29 kt texts _ moved
-13 kt texts _ no
-19 kt texts _ number
14 kt texts _ texts
-13 kt texts _ visit
-47 kt texts _ you
24 kt texts alone $
-8 kt texts ask $
-28 kt texts come _
-18 kt texts day $
-23 kt texts enough $
17 kt texts list $
-19 kt texts me $
14 kt texts me ,
-26 kt texts me _
-24 kt texts me kin
36 kt texts me more
-6 kt texts me number
-10 kt texts me question
28 kt texts me want
31 kt texts more $
30 kt texts more _
30 kt texts no $
29 kt texts no _
24 kt texts no ask
-28 kt texts question call
-16 kt texts receive $
-36 kt texts send $
15 kt texts texts $
-14 kt texts texts _
-33 kt texts thanks ,
10 kt thanks , ask
-33 kt thanks , call
-16 kt thanks _ $
42 kt thanks _ auto
-39 kt thanks _ me
-15 kt thanks _ number
19 kt thanks _ texts
30 kt thanks _ write
-19 kt thanks ask $
21 kt thanks me _
28 kt thanks me want
25 kt thanks stop $
-23 kt thanks thanks $
23 kt thanks thanks ,
26 kt thanks you $
-11 kt thanks you ,
24 kt thanks you _
-10 kt thanks you ask
44 kt thing , _
-28 kt thing , ask
-8 kt thing , me
21 kt thing , more
28 kt thing , no
18 kt thing , stop
-35 kt thing , thanks
-11 kt thing _ $
19 kt thing _ ,
46 kt thing _ .
-37 kt thing _ alone
-18 kt thing _ block
12 kt thing _ come
-13 kt thing _ no
-36 kt thing _ stop
-35 kt thing _ you
-26 kt thing alone $
-14 kt thing ask $
-9 kt thing come $
13 kt thing day $
23 kt thing dead _
38 kt thing law $
-23 kt thing list $
-9 kt thing no _
18 kt thing no stop
-17 kt thing question me
14 kt thing remove visit
-74 kt thing stop $
-29 kt thing unsubscribe $
37 kt unsubscribe _ $
35 kt unsubscribe _ ask
-25 kt unsubscribe _ email
-13 kt unsubscribe _ no
-19 kt unsubscribe _ number
-9 kt unsubscribe _ thing
-33 kt unsubscribe _ visit
7 kt unsubscribe alone $
-10 kt unsubscribe alone _
8 kt unsubscribe alone ask
27 kt unsubscribe ask $
25 kt unsubscribe me $
11 kt unsubscribe me _
10 kt unsubscribe me alone
11 kt unsubscribe me number
12 kt use _ number
-25 kt use _ visit
-41 kt use me _
29 kt use me number
15 kt use you texts
17 kt visit , ask
27 kt visit , no
30 kt visit , question
9 kt visit , send
-21 kt visit . me
-50 kt visit _ $
39 kt visit _ ,
30 kt visit _ .
-12 kt visit _ ask
-12 kt visit _ consent
8 kt visit _ day
-6 kt visit _ me
17 kt visit _ thing
12 kt visit _ you
-42 kt visit ask $
11 kt visit day _
-28 kt visit more $
-20 kt visit take ,
-12 kt visit you $
12 kt want , ask
16 kt want , thanks
38 kt want _ $
-20 kt want _ ,
18 kt want _ .
15 kt want _ all
6 kt want _ alone
-15 kt want _ call
-19 kt want _ cancel
-8 kt want _ come
-29 kt want _ law
-38 kt want _ me
-42 kt want _ more
25 kt want _ number
27 kt want _ receive
-13 kt want _ remove
-10 kt want _ stop
13 kt want _ take
-51 kt want _ texts
33 kt want _ unsubscribe
49 kt want _ visit
-30 kt want _ write
45 kt want _ you
-20 kt want all more
41 kt want alone $
-8 kt want alone _
-22 kt want cancel me
-11 kt want give _
-16 kt want law $
-8 kt want me _
21 kt want me number
14 kt want me unsubscribe
22 kt want more $
-70 kt want more _
10 kt want more no
13 kt want more receive
8 kt want more texts
29 kt want more you
-43 kt want no _
12 kt want no me
16 kt want no more
35 kt want no receive
9 kt want no texts
-12 kt want no you
-41 kt want question _
39 kt want question me
15 kt want question no
9 kt want question you
26 kt want receive _
-38 kt want receive texts
13 kt want receive you
-61 kt want remove me
-21 kt want stop _
31 kt want texts $
17 kt want texts _
-28 kt want texts question
13 kt want you ,
9 kt want you _
-19 kt want you texts
-50 kt write , _
-25 kt write , me
12 kt write , no
-16 kt write . _
-28 kt write _ $
-30 kt write _ ,
-23 kt write _ .
-5 kt write _ ask
25 kt write _ law
-36 kt write _ me
63 kt write _ more
11 kt write _ no
22 kt write _ number
13 kt write _ party
-17 kt write _ stop
-20 kt write _ visit
13 kt write _ wrong
7 kt write _ you
-17 kt write alone $
20 kt write ask $
-24 kt write day _
-6 kt write me $
-18 kt write me ,
25 kt write me .
-49 kt write me _
34 kt write me kin
49 kt write me more
14 kt write me number
-33 kt write me visit
47 kt write more $
20 kt write more ,
11 kt write more _
23 kt write moved moved
36 kt write no $
-36 kt write no _
-17 kt write thanks _
-27 kt write you _
-9 kt wrong , _
13 kt wrong , no
10 kt wrong , polite
-12 kt wrong _ $
-13 kt wrong _ day
8 kt wrong _ me
-14 kt wrong _ number
-27 kt wrong number $
9 kt wrong number ,
34 kt wrong number _
33 kt wrong party $
-9 kt wrong thing $
22 kt wrong thing _
8 kt you , _
12 kt you , no
-17 kt you . _
-21 kt you . stop
46 kt you _ $
65 kt you _ ,
-26 kt you _ all
-56 kt you _ auto
-32 kt you _ come
-12 kt you _ day
17 kt you _ enough
8 kt you _ give
-40 kt you _ me
50 kt you _ no
-19 kt you _ polite
-18 kt you _ said
8 kt you _ take
-10 kt you _ texts
-22 kt you _ thing
21 kt you _ wrong
25 kt you _ you
13 kt you anger $
-16 kt you answer _
17 kt you ask _
9 kt you ask question
24 kt you ask remove
48 kt you ask stop
9 kt you ask take
-76 kt you ask write
21 kt you block $
-12 kt you call $
23 kt you call ,
-10 kt you call me
-45 kt you come $
-9 kt you come _
-15 kt you consent _
-12 kt you day $
15 kt you give me
15 kt you know $
-13 kt you list $
-28 kt you list ,
19 kt you list .
19 kt you list _
13 kt you me remove
22 kt you no $
11 kt you no _
14 kt you no know
24 kt you no texts
-27 kt you number $
-11 kt you number ,
4 kt you party $
7 kt you party _
-10 kt you remove _
19 kt you remove me
-18 kt you remove you
22 kt you send $
18 kt you stop $
-33 kt you stop _
24 kt you take write
-68 kt you texts $
21 kt you texts ,
60 kt you texts _
-20 kt you texts ask
-10 kt you texts me
11 kt you texts more
-17 kt you texts texts
-21 kt you thing ,
9 kt you thing _
13 kt you visit $
-21 kt you visit _
41 kt you want _
15 kt you write $
-10 kt you write _
-19 kt you write more
-10 kt you wrong _
-20 kt you you _
37 m , /anger
-28 m , /answer
18 m , /ask
16 m , /auto
-35 m , /call
57 m , /cancel
-13 m , /come
6 m , /day
33 m , /enough
12 m , /give
-31 m , /me
20 m , /more
-17 m , /moved
70 m , /no
-7 m , /number
10 m , /polite
-17 m , /question
27 m , /receive
159 m , /remove
-24 m , /send
236 m , /stop
49 m , /take
-64 m , /texts
-26 m , /thanks
9 m , /thing
95 m , /unsubscribe
-25 m , /use
-99 m , /write
15 m , /wrong
6 m , /you
17 m . /alone
48 m . /ask
-30 m . /call
24 m . /come
23 m . /day
12 m . /enough
23 m . /me
11 m . /more
6 m . /no
12 m . /polite
12 m . /question
14 m . /receive
57 m . /remove
101 m . /stop
35 m . /take
-38 m . /texts
8 m . /thanks
78 m . /unsubscribe
25 m . /you
18 m /, ahora
14 m /, and
-19 m /, are
40 m /, arretez
-12 m /, ca
-22 m /, can
10 m /, ce
13 m /, cessez
-66 m /, cest
-13 m /, dear
10 m /, dejen
14 m /, delete
39 m /, do
40 m /, dont
-52 m /, ecrivez
10 m /, el
12 m /, elle
13 m /, enlevez
-9 m /, es
-18 m /, escribame
-23 m /, escribanme
24 m /, et
19 m /, fue
28 m /, get
-6 m /, gracias
-23 m /, he
-20 m /, hes
14 m /, i
-39 m /, il
-17 m /, ill
-37 m /, it
-25 m /, its
-25 m /, je
-45 m /, just
-23 m /, juste
-8 m /, la
18 m /, leave
-15 m /, les
15 m /, lose
-16 m /, luego
6 m /, mais
-26 m /, manden
-23 m /, me
-7 m /, mejor
16 m /, mensajes
-19 m /, merci
16 m /, mi
-11 m /, mon
23 m /, my
49 m /, ne
-14 m /, necesito
32 m /, necrivez
9 m /, need
15 m /, nenvoyez
43 m /, no
-36 m /, not
27 m /, now
-14 m /, numero
-58 m /, only
29 m /, opt
10 m /, paren
33 m /, please
26 m /, plus
-29 m /, por
-32 m /, pouvez
-12 m /, que
-13 m /, qui
28 m /, quiero
-12 m /, rappelez
35 m /, remove
16 m /, retirez
-15 m /, see
-19 m /, send
6 m /, so
-15 m /, solo
-15 m /, soy
92 m /, stop
12 m /, supprimez
24 m /, take
-87 m /, text
-18 m /, thank
-21 m /, that
17 m /, the
-19 m /, this
17 m /, tomorrow
-20 m /, use
16 m /, veuillez
26 m /, vous
-24 m /, what
-11 m /, whats
22 m /, wrong
27 m /, ya
22 m /, you
-35 m /. call
25 m /. can
-30 m /. delete
23 m /. dont
22 m /. effacez
30 m /. fix
17 m /. get
-17 m /. i
15 m /. id
-23 m /. im
-18 m /. is
-24 m /. its
-20 m /. jai
9 m /. kindly
-13 m /. la
16 m /. lose
32 m /. me
32 m /. merci
-10 m /. my
35 m /. no
17 m /. not
24 m /. please
26 m /. que
15 m /. quit
9 m /. remove
16 m /. so
36 m /. stop
16 m /. take
-27 m /. texting
20 m /. texts
11 m /. thank
17 m /. the
18 m /. unsubscribe
-18 m /. what
-22 m /. who
16 m /. yo
10 m /. you
37 m /all .
-12 m /all day
-8 m /all de
-12 m /all from
24 m /all i
-19 m /all messages
-11 m /all more
15 m /all my
21 m /all of
36 m /all that
-27 m /all the
-15 m /all this
15 m /alone ,
82 m /alone .
16 m /alone a
-16 m /alone all
-22 m /alone an
-10 m /alone and
49 m /alone de
18 m /alone it
-21 m /alone my
32 m /alone please
-50 m /alone the
11 m /alone with
29 m /alone your
14 m /anger .
-19 m /anger el
24 m /anger esto
35 m /anger los
20 m /anger mensajes
-27 m /anger mi
30 m /anger moi
1 m /anger off
-12 m /anger quien
19 m /anger sus
-33 m /anger una
38 m /answer ,
20 m /answer pas
17 m /answer plus
13 m /answer stop
9 m /answer to
-16 m /answer your
48 m /ask ,
4 m /ask .
-23 m /ask a
-14 m /ask be
-23 m /ask call
19 m /ask cease
-16 m /ask come
10 m /ask darreter
63 m /ask de
10 m /ask dejar
12 m /ask delete
21 m /ask desist
-14 m /ask direct
14 m /ask disable
10 m /ask discontinue
-12 m /ask do
-27 m /ask dont
18 m /ask end
-35 m /ask esto
-27 m /ask for
19 m /ask forget
-29 m /ask him
-31 m /ask i
22 m /ask im
36 m /ask informacion
-21 m /ask it
-21 m /ask keep
30 m /ask la
-14 m /ask leave
28 m /ask let
11 m /ask me
-38 m /ask mecrire
34 m /ask no
38 m /ask que
34 m /ask quit
17 m /ask quitar
7 m /ask remove
18 m /ask saquenme
12 m /ask see
-15 m /ask speak
-13 m /ask stop
32 m /ask take
-16 m /ask text
7 m /ask that
27 m /ask to
11 m /ask turn
32 m /ask u
9 m /ask unsubscribe
-18 m /ask update
-38 m /ask use
-5 m /ask vous
-35 m /ask you
-29 m /auto .
25 m /auto text
16 m /block ,
15 m /block a
25 m /block me
25 m /block my
-15 m /block party
-38 m /block this
-13 m /block unknown
29 m /block you
-58 m /call ,
17 m /call a
-23 m /call again
-15 m /call back
11 m /call de
18 m /call instead
16 m /call isnt
20 m /call mal
-18 m /call mas
-70 m /call me
25 m /call merci
-13 m /call moi
37 m /call my
11 m /call ni
-9 m /call por
-12 m /call svp
26 m /call the
-2 m /call you
-14 m /cancel ,
-14 m /cancel el
-24 m /cancel estos
14 m /cancel la
19 m /cancel les
49 m /cancel los
18 m /cancel mensajes
11 m /cancel messages
11 m /cancel mi
-35 m /cancel my
-22 m /cancel please
-21 m /cancel sin
10 m /cancel suscripcion
9 m /cancel the
10 m /cancel these
4 m /come ,
6 m /come .
-9 m /come a
9 m /come any
16 m /come anything
10 m /come back
-14 m /come el
14 m /come hoy
-22 m /come it
11 m /come me
12 m /come my
21 m /come nada
-18 m /come plus
-30 m /come the
-35 m /come through
8 m /come to
23 m /consent ,
14 m /consent .
29 m /consent a
22 m /consent me
26 m /consent mensajes
9 m /consent para
17 m /consent pas
-22 m /consent text
-13 m /consent texts
39 m /day ,
-28 m /day 4
-21 m /day 9
19 m /day a
-28 m /day end
-6 m /day et
-8 m /day i
-21 m /day le
-8 m /day monday
17 m /day not
-36 m /day please
-21 m /day por
-19 m /day the
-17 m /day works
-33 m /dead end
20 m /dead mi
11 m /dead so
-21 m /email only
17 m /enough ,
-29 m /enough .
-31 m /enough basta
-15 m /enough casi
11 m /enough con
-12 m /enough de
29 m /enough dejen
17 m /enough dejenme
-30 m /enough esta
13 m /enough estuvo
10 m /enough les
11 m /enough no
-6 m /enough of
-11 m /enough pague
16 m /enough tenemos
44 m /enough tengo
13 m /enough texts
-23 m /enough urgent
-15 m /enough voy
11 m /enough with
39 m /enough ya
6 m /give de
-36 m /give me
9 m /give mon
14 m /give my
-20 m /give you
26 m /kin ,
-26 m /kin .
12 m /kin a
-18 m /kin about
-14 m /kin est
-26 m /kin from
10 m /kin is
37 m /kin las
24 m /kin qui
-17 m /know bien
-13 m /know desabonner
-17 m /know et
27 m /know how
-16 m /know me
22 m /know pas
22 m /know the
-19 m /know why
-11 m /know you
16 m /last demande
-31 m /last message
-11 m /last night
16 m /last text
35 m /last texto
16 m /law ,
20 m /law .
13 m /law a
9 m /law de
17 m /law general
11 m /law si
14 m /law will
-46 m /list ,
68 m /list .
-16 m /list de
-17 m /list des
-16 m /list i
15 m /list so
-20 m /list to
18 m /me ,
49 m /me .
-17 m /me a
16 m /me ablen
14 m /me abogado
14 m /me about
12 m /me accord
15 m /me account
36 m /me again
14 m /me agian
24 m /me alone
9 m /me already
9 m /me am
-12 m /me an
12 m /me and
12 m /me anymore
-23 m /me arrete
11 m /me ask
-17 m /me asked
-12 m /me at
-14 m /me aujourdhui
9 m /me avec
7 m /me avocat
-8 m /me back
103 m /me be
-11 m /me blocking
-16 m /me boss
-22 m /me business
-13 m /me by
-7 m /me called
13 m /me calling
12 m /me cancel
21 m /me cant
10 m /me car
14 m /me carrier
14 m /me cat
19 m /me celular
42 m /me change
-18 m /me changed
12 m /me cobran
21 m /me cochee
-15 m /me cold
9 m /me consentimiento
15 m /me contact
11 m /me contacte
11 m /me contacten
6 m /me contacter
15 m /me contactez
12 m /me contacto
-23 m /me contacts
31 m /me contract
20 m /me conversation
19 m /me country
12 m /me coute
11 m /me dad
24 m /me data
26 m /me datos
-11 m /me daughter
40 m /me de
38 m /me decline
-23 m /me deja
13 m /me dejen
-9 m /me demande
-22 m /me derangez
11 m /me derecho
-42 m /me dernier
21 m /me desabonner
-14 m /me devuelven
-23 m /me did
11 m /me dit
-21 m /me do
9 m /me dois
18 m /me done
17 m /me donnees
-24 m /me dont
-11 m /me driveway
14 m /me droit
-16 m /me duele
-18 m /me escriba
44 m /me escriban
20 m /me escribas
-34 m /me escriben
-19 m /me escribieron
-19 m /me esposa
-65 m /me ex
-29 m /me facturer
-47 m /me faut
16 m /me file
10 m /me fils
-22 m /me for
14 m /me found
16 m /me from
-27 m /me get
38 m /me good
17 m /me got
25 m /me hables
-13 m /me had
-18 m /me han
39 m /me have
-28 m /me here
23 m /me hijo
-4 m /me husband
21 m /me inbox
10 m /me info
-19 m /me interesa
28 m /me is
25 m /me joindre
-35 m /me know
40 m /me la
-17 m /me laisse
-16 m /me land
-26 m /me last
15 m /me lawyer
-17 m /me le
-30 m /me lease
-26 m /me left
-14 m /me like
13 m /me line
-7 m /me llego
17 m /me llegue
19 m /me lleguen
-14 m /me lo
-14 m /me lost
15 m /me make
27 m /me mande
-3 m /me manden
31 m /me mandes
-14 m /me me
13 m /me message
7 m /me messages
14 m /me mon
19 m /me moppose
18 m /me mother
-3 m /me nai
-21 m /me name
-24 m /me need
-12 m /me neighbor
-8 m /me never
36 m /me no
-14 m /me nombre
-5 m /me not
17 m /me now
26 m /me num
9 m /me number
5 m /me numero
18 m /me object
21 m /me of
-28 m /me on
-53 m /me one
43 m /me only
34 m /me opongo
-24 m /me opt
-16 m /me out
-22 m /me paro
17 m /me pas
-19 m /me perdu
12 m /me personal
-14 m /me phone
18 m /me plan
-43 m /me please
22 m /me porte
-22 m /me prefere
12 m /me pu
13 m /me puede
-15 m /me pueden
15 m /me quit
20 m /me recois
49 m /me refuse
-9 m /me rendez
17 m /me retire
17 m /me right
-21 m /me robaron
28 m /me said
15 m /me salgo
12 m /me say
22 m /me service
15 m /me should
-35 m /me so
-9 m /me son
-12 m /me souhaite
14 m /me speak
-13 m /me spot
-31 m /me still
-25 m /me stop
10 m /me stuff
-23 m /me subscription
-30 m /me suis
43 m /me take
37 m /me telefono
17 m /me telephone
-18 m /me text
20 m /me texter
-21 m /me texts
-53 m /me the
-6 m /me think
-30 m /me this
19 m /me tienen
-13 m /me time
-49 m /me to
13 m /me tranquille
21 m /me trouve
-24 m /me ultimo
-40 m /me un
-28 m /me unsubscribe
11 m /me up
28 m /me veux
-34 m /me voir
-25 m /me vole
-10 m /me voudrais
12 m /me voulais
-6 m /me vous
22 m /me want
10 m /me when
-12 m /me wife
16 m /me wish
12 m /me with
20 m /me withdraw
26 m /me work
23 m /me would
22 m /me your
50 m /more .
62 m /more a
18 m /more and
-22 m /more attendre
-35 m /more besoin
12 m /more contact
-27 m /more court
-24 m /more de
-26 m /more dinformations
21 m /more envoyer
11 m /more etre
16 m /more from
36 m /more ici
-26 m /more informacion
13 m /more jamais
10 m /more la
-18 m /more leaks
-15 m /more mal
6 m /more me
14 m /more mecrire
-9 m /more mensajes
19 m /more message
-7 m /more messages
15 m /more of
10 m /more please
35 m /more por
15 m /more pour
-31 m /more questions
-25 m /more recevoir
36 m /more rien
-20 m /more tard
-22 m /more texting
12 m /more texts
-22 m /more than
49 m /more un
-27 m /more vez
-27 m /more vos
47 m /more vous
29 m /more y
-5 m /moved ,
11 m /moved a
23 m /moved dautre
20 m /moved de
9 m /moved else
-22 m /moved it
-41 m /moved merci
-17 m /moved quelquun
-18 m /moved stole
14 m /moved to
8 m /no ,
79 m /no .
-15 m /no 40
-35 m /no accept
21 m /no acepto
63 m /no again
-23 m /no answer
34 m /no appele
-25 m /no ask
24 m /no autorizo
-11 m /no be
-22 m /no bien
-18 m /no bother
44 m /no call
-47 m /no calls
-15 m /no cancel
-12 m /no care
-20 m /no ce
-10 m /no come
10 m /no consent
9 m /no contact
-20 m /no cut
-18 m /no dautre
39 m /no de
-23 m /no deja
-69 m /no dejen
16 m /no deseo
-10 m /no disturb
-8 m /no do
-10 m /no else
-61 m /no encore
25 m /no entienden
-27 m /no entiendo
10 m /no enviar
16 m /no envoyer
47 m /no es
12 m /no escriba
20 m /no escriban
14 m /no esten
18 m /no etre
-14 m /no ever
30 m /no facon
18 m /no for
-60 m /no forget
28 m /no fui
9 m /no further
-8 m /no get
12 m /no give
-24 m /no got
40 m /no gracias
-12 m /no have
20 m /no he
-27 m /no hear
-30 m /no here
13 m /no hmu
10 m /no i
11 m /no idea
13 m /no interesse
-12 m /no interest
-20 m /no interested
24 m /no keep
13 m /no know
-18 m /no la
-5 m /no le
-21 m /no leave
-18 m /no les
12 m /no like
14 m /no linda
19 m /no live
-24 m /no llego
27 m /no lo
-17 m /no longer
17 m /no los
14 m /no m
-18 m /no ma
32 m /no manden
-25 m /no maria
-12 m /no mas
-24 m /no mavez
-33 m /no me
9 m /no mecrivez
-24 m /no mensajes
-32 m /no menvoyez
13 m /no merci
61 m /no message
12 m /no messages
-32 m /no mind
-22 m /no minteresse
16 m /no molestar
-18 m /no moleste
-38 m /no molesten
25 m /no more
-40 m /no my
-30 m /no need
-22 m /no now
-14 m /no oigo
33 m /no one
28 m /no para
37 m /no pas
16 m /no pour
-13 m /no que
38 m /no querer
33 m /no quiero
-15 m /no ready
-15 m /no receive
19 m /no recevoir
-40 m /no recibi
-41 m /no recois
-14 m /no recu
-37 m /no remove
20 m /no reply
18 m /no repondez
30 m /no respond
18 m /no rien
28 m /no ring
-12 m /no sarrete
-16 m /no se
-21 m /no see
115 m /no send
-19 m /no show
22 m /no sigan
23 m /no sign
-18 m /no signal
-17 m /no sirve
19 m /no sms
11 m /no souhaite
90 m /no soy
12 m /no spam
-8 m /no start
38 m /no steve
-1 m /no stop
30 m /no suis
-9 m /no svp
-27 m /no take
-33 m /no tengo
75 m /no text
19 m /no texting
15 m /no texts
-13 m /no thanks
-15 m /no the
-16 m /no to
22 m /no txt
-19 m /no understand
25 m /no use
-26 m /no uso
28 m /no veo
-20 m /no veux
-16 m /no vino
22 m /no vouloir
17 m /no vous
-30 m /no vu
13 m /no vuelvas
52 m /no want
15 m /no wanted
12 m /no waste
21 m /no wnat
-22 m /no worry
48 m /no write
-31 m /no yet
9 m /no your
-66 m /number ,
25 m /number .
-19 m /number a
-11 m /number again
-6 m /number and
25 m /number calls
-54 m /number de
-27 m /number down
-22 m /number equivocado
13 m /number es
15 m /number is
12 m /number nest
12 m /number no
22 m /number now
9 m /number number
-47 m /number on
18 m /number out
12 m /number please
21 m /number svp
-15 m /number viejo
-35 m /number was
39 m /party ,
14 m /party .
-10 m /party is
-16 m /party ne
16 m /party no
-23 m /party or
15 m /party you
-7 m /polite .
-20 m /polite for
11 m /polite it
17 m /polite wrong
-17 m /polite ya
-20 m /question .
16 m /question a
-10 m /question am
20 m /question annuler
9 m /question are
26 m /question ca
-11 m /question can
15 m /question cest
29 m /question culot
12 m /question de
24 m /question dejen
25 m /question did
-10 m /question do
-30 m /question does
-22 m /question era
-26 m /question est
14 m /question esta
10 m /question este
-40 m /question etes
-8 m /question faire
13 m /question faut
-18 m /question hablo
-10 m /question heure
-8 m /question hora
22 m /question i
-39 m /question is
18 m /question jai
54 m /question je
-22 m /question lo
10 m /question many
18 m /question marque
-31 m /question me
-9 m /question much
-5 m /question no
-21 m /question number
14 m /question part
-10 m /question queda
14 m /question the
-44 m /question this
-36 m /question to
14 m /question van
-26 m /question vous
29 m /question ya
32 m /question you
-16 m /question your
-34 m /receive a
-22 m /receive any
-37 m /receive back
11 m /receive ca
-34 m /receive ces
21 m /receive de
46 m /receive esto
47 m /receive from
-17 m /receive in
-22 m /receive it
-49 m /receive los
-19 m /receive mas
42 m /receive me
-44 m /receive my
13 m /receive nada
20 m /receive out
16 m /receive rid
-10 m /receive texts
12 m /receive the
37 m /receive these
-17 m /receive your
-19 m /remove ,
84 m /remove .
32 m /remove all
24 m /remove ce
-13 m /remove cita
26 m /remove d
81 m /remove de
-10 m /remove el
26 m /remove este
30 m /remove from
42 m /remove it
-96 m /remove la
-15 m /remove las
17 m /remove le
-20 m /remove les
10 m /remove me
11 m /remove mes
-28 m /remove mi
17 m /remove mis
116 m /remove moi
-21 m /remove mon
-13 m /remove muela
12 m /remove my
11 m /remove nous
14 m /remove numero
18 m /remove of
-25 m /remove pas
18 m /remove please
12 m /remove por
14 m /remove price
20 m /remove request
21 m /remove svp
-41 m /remove that
-29 m /remove the
22 m /remove this
-20 m /remove una
9 m /remove us
18 m /said .
-29 m /said a
13 m /said alto
13 m /said do
-17 m /said found
12 m /said no
14 m /said non
14 m /said que
-16 m /said sans
31 m /said stop
8 m /said to
11 m /said you
27 m /send .
-16 m /send a
-29 m /send al
-19 m /send alerts
16 m /send ca
17 m /send cosas
14 m /send el
17 m /send estos
-14 m /send les
-75 m /send los
24 m /send mas
24 m /send me
14 m /send mensaje
55 m /send mensajes
-20 m /send message
-27 m /send moi
29 m /send nada
-34 m /send otra
-11 m /send pas
36 m /send plus
11 m /send pu
-13 m /send quelquun
49 m /send rien
15 m /send sa
25 m /send stop
-16 m /send su
-71 m /send texto
11 m /send textos
-11 m /send them
12 m /send these
-14 m /send un
31 m /stop ,
96 m /stop .
-45 m /stop again
25 m /stop all
-17 m /stop and
17 m /stop aux
11 m /stop bothering
19 m /stop buggin
-44 m /stop by
34 m /stop ca
9 m /stop ces
31 m /stop cest
28 m /stop checking
-17 m /stop claim
37 m /stop con
12 m /stop contacting
17 m /stop d
-19 m /stop de
-42 m /stop dos
-10 m /stop du
-30 m /stop el
10 m /stop en
27 m /stop esto
-26 m /stop et
-34 m /stop ignoring
-18 m /stop in
89 m /stop it
42 m /stop la
-30 m /stop le
-9 m /stop leau
57 m /stop les
-32 m /stop letter
-25 m /stop los
31 m /stop maintenant
-13 m /stop maladie
-18 m /stop manana
-19 m /stop me
-43 m /stop mensaje
9 m /stop mensajes
-18 m /stop merci
9 m /stop messages
23 m /stop messaging
-14 m /stop mi
-39 m /stop my
125 m /stop now
-48 m /stop of
-21 m /stop off
-15 m /stop on
15 m /stop or
-17 m /stop par
-79 m /stop pas
30 m /stop please
59 m /stop por
-28 m /stop que
-12 m /stop raining
20 m /stop sa
40 m /stop sending
-16 m /stop shop
-40 m /stop sign
28 m /stop sil
-20 m /stop smoking
-19 m /stop stalling
32 m /stop stop
21 m /stop stopsign
31 m /stop svp
22 m /stop text
65 m /stop texting
13 m /stop the
-49 m /stop these
76 m /stop this
-31 m /stop to
22 m /stop tout
14 m /stop tranquila
25 m /stop un
-25 m /stop ver
19 m /stop vos
40 m /stop with
13 m /stop work
41 m /stop ya
-11 m /take ,
-42 m /take a
30 m /take alone
-10 m /take getting
28 m /take it
53 m /take me
-14 m /take message
62 m /take moi
-33 m /take my
-17 m /take off
-11 m /take the
18 m /take this
-15 m /take un
6 m /take us
46 m /take your
38 m /texts ,
44 m /texts .
-6 m /texts a
33 m /texts again
-10 m /texts and
12 m /texts anymore
-16 m /texts are
27 m /texts be
-51 m /texts came
15 m /texts end
14 m /texts et
22 m /texts for
-21 m /texts from
42 m /texts i
13 m /texts is
24 m /texts it
-14 m /texts later
12 m /texts list
34 m /texts mas
-32 m /texts me
12 m /texts merci
-54 m /texts my
67 m /texts no
29 m /texts non
14 m /texts notifications
33 m /texts off
-50 m /texts only
27 m /texts please
-36 m /texts pls
25 m /texts por
-9 m /texts que
-22 m /texts reminders
-40 m /texts suffit
10 m /texts svp
-39 m /texts the
22 m /texts this
1 m /texts to
-33 m /texts was
22 m /texts y
20 m /thanks ,
-29 m /thanks .
-13 m /thanks a
12 m /thanks es
-18 m /thanks gracias
18 m /thanks jai
17 m /thanks je
-20 m /thanks no
-14 m /thanks please
-47 m /thanks quiero
29 m /thanks siguen
52 m /thanks stop
-13 m /thanks to
21 m /thanks vous
-8 m /thanks you
80 m /thing ,
-38 m /thing .
-15 m /thing a
-17 m /thing and
-30 m /thing baja
-16 m /thing de
15 m /thing died
-16 m /thing es
-13 m /thing esta
15 m /thing is
-15 m /thing keeps
20 m /thing lol
16 m /thing manana
-15 m /thing me
9 m /thing narrete
12 m /thing no
10 m /thing on
16 m /thing one
14 m /thing passed
38 m /thing plainte
-14 m /thing please
-25 m /thing que
-56 m /thing quit
22 m /thing removal
-17 m /thing service
-25 m /thing stop
-18 m /thing to
-11 m /thing with
13 m /unsubscribe ,
90 m /unsubscribe .
20 m /unsubscribe del
-23 m /unsubscribe for
-47 m /unsubscribe from
30 m /unsubscribe me
19 m /unsubscribe moi
22 m /unsubscribe out
26 m /unsubscribe por
14 m /unsubscribe svp
22 m /use mi
-13 m /use music
20 m /use my
16 m /use plus
-16 m /use the
-44 m /use this
15 m /use vos
57 m /visit ,
-47 m /visit .
-33 m /visit again
-9 m /visit and
8 m /visit at
-19 m /visit de
10 m /visit del
-10 m /visit deux
-15 m /visit do
-19 m /visit en
22 m /visit for
-10 m /visit from
12 m /visit i
30 m /visit is
-20 m /visit left
13 m /visit lol
14 m /visit me
-16 m /visit moi
11 m /visit of
26 m /visit on
-18 m /visit par
16 m /visit phone
-22 m /visit please
-7 m /visit por
-25 m /visit svp
-17 m /visit vous
19 m /visit went
-16 m /visit y
42 m /want ,
-19 m /want .
28 m /want a
-11 m /want abogado
-32 m /want annuler
-13 m /want any
-16 m /want cancel
-30 m /want dar
19 m /want darme
-24 m /want de
-24 m /want dejar
-37 m /want el
29 m /want em
-34 m /want esperar
12 m /want estar
18 m /want esto
8 m /want etre
-9 m /want for
15 m /want in
-9 m /want it
9 m /want la
-51 m /want les
6 m /want mas
14 m /want me
-22 m /want molestar
-14 m /want my
10 m /want ne
18 m /want no
49 m /want off
-10 m /want par
-5 m /want pas
22 m /want plus
13 m /want que
-16 m /want quitar
-14 m /want quon
13 m /want recibir
-28 m /want retirar
-15 m /want retirer
53 m /want salir
26 m /want salirme
37 m /want sortir
7 m /want sus
-69 m /want the
11 m /want to
-40 m /want un
-23 m /want una
24 m /want your
-34 m /write ,
54 m /write .
56 m /write a
22 m /write again
-27 m /write al
-12 m /write aqui
28 m /write back
-25 m /write before
-24 m /write but
-14 m /write encore
11 m /write for
-18 m /write her
-34 m /write ici
-24 m /write is
25 m /write ma
30 m /write mas
8 m /write me
-70 m /write moi
31 m /write mucho
-22 m /write my
9 m /write out
24 m /write pas
28 m /write please
66 m /write plus
-27 m /write por
14 m /write thing
8 m /write this
37 m /write to
10 m /write up
10 m /write us
-24 m /write with
-45 m /write you
31 m /wrong ,
15 m /wrong by
18 m /wrong call
-12 m /wrong chat
-39 m /wrong de
13 m /wrong dial
19 m /wrong number
4 m /wrong numero
17 m /wrong person
32 m /you ,
-37 m /you .
-16 m /you a
25 m /you again
-22 m /you ai
14 m /you and
10 m /you are
-12 m /you arreter
-12 m /you as
-15 m /you at
16 m /you automated
9 m /you avez
7 m /you base
-23 m /you be
21 m /you billboard
-9 m /you called
30 m /you can
13 m /you cant
-21 m /you coming
8 m /you contacts
14 m /you delete
-38 m /you deranger
23 m /you derangez
14 m /you didnt
15 m /you dio
-8 m /you do
13 m /you dont
-18 m /you email
17 m /you en
31 m /you envois
4 m /you etes
-9 m /you fix
-17 m /you forgot
-34 m /you get
22 m /you got
-10 m /you handle
-5 m /you have
-13 m /you in
17 m /you keep
-29 m /you left
-36 m /you list
5 m /you lista
9 m /you liste
-24 m /you maider
-23 m /you make
17 m /you me
-28 m /you mecrivez
-23 m /you mensaje
-12 m /you mensajes
-36 m /you message
-29 m /you messages
-9 m /you ne
24 m /you need
18 m /you neednt
-14 m /you never
43 m /you not
-22 m /you numero
12 m /you open
11 m /you part
11 m /you people
-16 m /you permission
14 m /you pero
20 m /you plait
17 m /you please
-10 m /you pouvez
15 m /you pubs
-13 m /you rappelle
12 m /you rappels
16 m /you relances
-19 m /you remove
-16 m /you sending
22 m /you services
14 m /you side
9 m /you sistema
20 m /you sms
3 m /you stop
-12 m /you system
16 m /you systeme
-12 m /you take
27 m /you texting
10 m /you textos
16 m /you texts
46 m /you to
-8 m /you travaux
14 m /you understand
-9 m /you want
-14 m /you write
-12 m a /auto
15 m a /block
11 m a /call
-15 m a /come
10 m a /day
-49 m a /law
-31 m a /me
50 m a /more
11 m a /moved
18 m a /no
34 m a /party
-23 m a /question
13 m a /receive
-14 m a /send
-28 m a /stop
-8 m a /texts
15 m a /thing
53 m a /visit
36 m a /write
20 m a /wrong
9 m a /you
16 m ablen /more
-35 m accept /texts
15 m acepto /texts
-58 m add /me
28 m again /,
-22 m again /.
-14 m ai /enough
29 m ai /stop
-29 m al /visit
21 m all /.
18 m all /me
26 m allez /you
-7 m already /moved
12 m am /no
21 m and /ask
-26 m and /come
-25 m and /give
52 m and /me
-11 m and /no
10 m and /remove
-24 m and /stop
-11 m and /take
-15 m and /use
24 m and /you
-13 m another /texts
-15 m anterior /,
-9 m any /more
-13 m any /texts
11 m anymore /,
-14 m anymore /.
15 m anything /moved
15 m are /no
-31 m are /you
21 m arreter /you
16 m arretez /ask
-6 m arretez /you
-26 m as /texts
13 m asi /question
17 m ask /you
26 m at /all
-35 m at /me
-17 m au /number
15 m aucun /texts
30 m aux /texts
29 m avec /you
-15 m avez /you
-9 m back /,
-18 m back /ask
25 m back /me
28 m baja /.
30 m basta /enough
-33 m be /alone
11 m be /remove
42 m be /take
10 m be /write
11 m before /me
-24 m bien /,
14 m blacklist /me
40 m block /me
21 m block /you
-25 m blocking /me
-14 m bon /,
18 m bonjour /,
-15 m borra /me
8 m borren /me
20 m bother /write
-24 m bother /you
18 m bothering /me
23 m bro /stop
-7 m bus /stop
34 m but /me
12 m but /no
22 m buzz /alone
13 m by /texts
-13 m by /wrong
14 m ca /enough
-16 m ca /no
15 m cada /texts
-63 m call /me
-14 m call /more
16 m call /no
-31 m call /you
-19 m called /me
16 m called /you
-23 m calls /,
-32 m can /me
12 m can /remove
20 m can /stop
-13 m can /texts
-16 m can /you
-26 m cancel /ask
-11 m cancel /day
-9 m cancel /me
13 m cancel /texts
17 m cancelar /texts
-21 m cancelar /visit
-11 m cancellation /visit
-13 m cant /receive
33 m cant /texts
21 m case /question
14 m cat /dead
54 m ce /number
-17 m ce /visit
-10 m celular /,
-17 m ces /texts
19 m cesser /you
-15 m cest /me
-38 m cest /question
26 m cette /day
-14 m cette /thing
-21 m change /,
12 m change /me
14 m chaque /texts
-18 m chez /me
21 m cochee /,
20 m comment /cancel
-17 m comment /stop
-12 m como /me
14 m como /no
25 m comprenez /no
-27 m con /me
-9 m con /question
19 m con /texts
14 m con /you
27 m consider /me
-13 m contact /,
-13 m contact /me
-24 m contactez /me
8 m contactez /more
17 m contacting /me
-19 m contacts /,
13 m contrato /,
-19 m could /you
12 m count /me
-16 m cuando /come
20 m customer /,
-41 m cut /alone
22 m d /alone
-10 m dans /you
16 m de /alone
-10 m de /answer
70 m de /call
-14 m de /come
-23 m de /day
-34 m de /know
22 m de /list
55 m de /me
24 m de /no
-39 m de /number
-43 m de /question
-11 m de /receive
6 m de /remove
57 m de /send
178 m de /texts
-33 m de /thing
-50 m de /visit
61 m de /write
90 m de /you
-33 m dead /stop
-44 m deje /texts
8 m del /day
-24 m del /thing
-17 m del /visit
21 m delete /all
14 m delete /me
-21 m deranger /more
-26 m derangez /no
23 m des /texts
-14 m des /visit
9 m deseo /receive
16 m deuxieme /ask
-22 m did /no
39 m didnt /call
-14 m didnt /receive
-22 m died /,
13 m dije /question
13 m dije /stop
15 m dio /me
15 m disable /texts
18 m disturb /me
-37 m do /me
58 m do /no
-12 m do /want
-104 m do /you
-14 m does /answer
14 m dog /dead
14 m donc /stop
13 m done /,
9 m donne /me
28 m dont /answer
-15 m dont /cancel
70 m dont /come
-36 m dont /consent
-7 m dont /know
6 m dont /more
-96 m dont /remove
14 m dont /send
-43 m dont /stop
-9 m dont /take
20 m dont /texts
15 m dont /use
19 m dont /want
44 m dont /write
13 m dont /you
-26 m down /me
17 m du /day
16 m du /texts
-17 m ecris /me
-47 m ecrivez /me
14 m ecrivez /more
11 m efface /me
14 m effacez /me
11 m ejerzo /me
-19 m el /day
-15 m el /kin
22 m el /last
-43 m el /number
16 m el /receive
-19 m el /stop
-31 m el /texts
25 m el /visit
-10 m else /,
31 m en /alone
-11 m en /visit
28 m encore /you
17 m end /me
9 m end /texts
-18 m end /visit
22 m enleve /me
-17 m enlever /you
-21 m enlevez /me
32 m enlevez /you
-21 m enough /said
15 m enough /texts
14 m entienden /question
-27 m envoyez /me
30 m envoyez /more
-15 m envoyez /moved
13 m es /auto
-43 m es /me
-40 m es /texts
30 m es /you
5 m escriban /more
-48 m escribirme /,
-16 m ese /visit
15 m esos /texts
-30 m esperar /more
13 m esposo /,
-11 m est /block
17 m est /come
-13 m esta /block
-19 m esta /unsubscribe
33 m este /number
16 m esten /send
-13 m estos /texts
10 m estoy /enough
22 m estoy /want
21 m et /me
-18 m et /send
20 m etes /enough
-45 m etes /you
31 m etre /write
10 m ever /texts
13 m ever /write
-33 m ex /no
-12 m ex /stop
-14 m excusas /,
-55 m f /alone
48 m f /you
27 m faites /wrong
9 m falta /question
-13 m favor /no
10 m favor /remove
36 m fine /,
-20 m first /,
-21 m for /all
-19 m for /day
7 m for /me
16 m for /texts
16 m for /thanks
16 m for /visit
-17 m for /write
6 m for /you
-23 m forget /me
-23 m forgot /me
20 m foutez /me
22 m from /all
14 m from /list
15 m from /me
-19 m from /thing
111 m from /you
26 m fuck /alone
19 m fue /me
21 m fui /me
-14 m fumer /,
13 m further /texts
12 m further /write
15 m gardez /you
29 m get /alone
-25 m get /me
16 m get /remove
17 m get /texts
16 m get /you
22 m getting /me
-26 m give /me
-14 m give /you
8 m got /me
-9 m got /you
13 m gracias /,
-20 m gym /,
-14 m hablar /anger
18 m had /me
-15 m han /send
9 m harassing /me
-13 m have /all
-14 m have /consent
-20 m have /enough
22 m have /me
14 m having /me
13 m hay /question
-19 m help /me
-19 m her /,
19 m here /,
-27 m hes /no
-14 m hier /day
15 m him /alone
17 m house /,
-16 m how /ask
32 m how /you
-14 m i /alone
-7 m i /call
45 m i /cancel
13 m i /day
-22 m i /give
-25 m i /know
19 m i /no
46 m i /said
17 m i /stop
33 m i /take
-18 m i /texts
-49 m i /unsubscribe
21 m i /visit
-16 m i /write
8 m id /want
21 m idea /question
-4 m if /me
41 m if /you
-34 m ignoring /me
-45 m il /me
-5 m il /no
-50 m im /alone
-9 m im /block
13 m im /call
23 m im /enough
-23 m im /no
39 m im /thanks
17 m in /alone
24 m in /day
8 m in /me
-13 m in /you
25 m interesa /receive
-13 m is /alone
-9 m is /block
-37 m is /me
50 m is /no
-17 m is /write
13 m it /.
17 m it /alone
13 m it /ask
-64 m it /stop
-23 m it /you
16 m ive /no
-18 m ive /take
38 m jai /come
-17 m jai /more
22 m jai /moved
20 m jai /no
9 m jai /said
-36 m jai /stop
-13 m jai /take
21 m jai /thing
-9 m je /ask
33 m je /consent
-14 m je /me
20 m je /receive
9 m je /remove
-13 m je /stop
22 m je /thing
15 m jespere /question
14 m jexerce /me
15 m jme /unsubscribe
-18 m just /come
23 m just /stop
23 m keep /me
-10 m keep /receive
-7 m keep /write
33 m keep /you
-25 m keeps /write
17 m kindly /no
-12 m know /you
11 m la /,
53 m la /alone
18 m la /ask
-10 m la /come
44 m la /day
-18 m la /law
-11 m la /list
9 m la /party
-11 m la /texts
-25 m la /thing
36 m la /unsubscribe
-12 m la /visit
-14 m la /write
25 m lache /me
19 m lachez /me
30 m laisse /me
12 m last /texts
30 m le /ask
13 m le /kin
29 m le /last
33 m le /number
-19 m le /stop
-19 m le /texts
-29 m le /thing
-17 m le /visit
19 m leave /me
20 m left /alone
14 m les /ask
11 m les /call
15 m les /give
48 m les /texts
-20 m les /thing
-10 m les /visit
-4 m let /me
-18 m list /,
29 m list /.
13 m liste /.
-19 m llamadas /no
-15 m llame /,
-42 m llamen /,
-18 m llamen /more
15 m llamo /,
21 m llegue /no
-16 m lo /come
19 m lo /question
-14 m locataire /,
16 m lol /no
-30 m lol /stop
8 m longer /want
27 m los /ask
33 m los /block
12 m los /know
-38 m los /texts
-16 m los /thing
16 m lose /me
-31 m lost /me
13 m m /write
16 m ma /thing
-12 m ma /visit
12 m mais /me
15 m mais /remove
12 m make /you
-11 m mal /,
18 m mandar /texts
-14 m mandarme /texts
-25 m manden /more
15 m manden /no
34 m manden /texts
13 m many /said
-34 m many /texts
-31 m marche /more
15 m marque /,
8 m mas /texts
-24 m mavez /no
19 m me /.
26 m me /all
37 m me /alone
11 m me /answer
-25 m me /ask
-21 m me /call
7 m me /give
-10 m me /know
-51 m me /me
54 m me /more
10 m me /remove
50 m me /send
35 m me /texts
-11 m me /unsubscribe
-29 m me /visit
-20 m me /want
41 m me /write
15 m me /you
-12 m mecrire /,
-16 m mecrire /ask
26 m mecris /no
20 m mecrivez /more
-20 m mejor /texts
44 m mensaje /,
29 m mensaje /more
15 m mensaje /question
-23 m mensaje /send
16 m mensajes /.
25 m mensajes /no
-14 m menvoyer /you
-6 m menvoyez /more
10 m merci /stop
10 m mes /list
13 m message /,
18 m message /ask
7 m message /me
11 m message /more
-26 m message /send
-31 m messages /,
19 m messages /.
25 m messages /ask
-16 m messages /come
19 m messaging /me
21 m metanse /you
-26 m mettez /me
15 m mettre /stop
15 m mi /consent
-9 m mi /kin
-24 m mi /last
25 m mi /law
34 m mi /number
12 m mi /write
-24 m minteresse /no
17 m mis /list
13 m missed /call
-14 m missed /you
15 m mistake /,
-11 m moi /,
13 m moi /alone
14 m moi /ask
-18 m moi /day
30 m moi /more
-15 m moi /question
-24 m molestar /,
19 m mon /consent
5 m mon /kin
-42 m mon /last
21 m mon /law
25 m mon /number
-15 m mon /visit
17 m month /,
-13 m more /,
14 m more /.
32 m more /texts
-30 m more /thing
15 m more /write
-22 m much /,
20 m murio /me
17 m must /stop
11 m muy /polite
-14 m muy /stop
44 m my /consent
-5 m my /kin
-26 m my /last
23 m my /law
-24 m my /list
63 m my /number
-28 m my /party
-12 m my /texts
-11 m my /thing
-11 m my /visit
21 m my /write
-19 m nada /,
-44 m nada /more
-9 m nai /more
-10 m name /alone
-26 m narrete /no
-23 m narretez /no
6 m ne /answer
-26 m ne /come
22 m ne /know
-18 m ne /me
19 m ne /more
55 m ne /no
-29 m ne /receive
-25 m ne /remove
-12 m ne /send
-17 m ne /stop
15 m ne /use
-34 m ne /want
15 m ne /you
-11 m necesito /law
11 m necrivez /more
21 m necrivez /no
-37 m need /all
-6 m need /you
18 m neednt /write
10 m nenvoyez /more
22 m nenvoyez /no
-16 m nest /more
39 m nest /no
-21 m never /answer
-12 m never /come
-16 m never /consent
59 m never /more
-24 m never /receive
28 m never /texts
24 m new /thing
32 m next /day
-71 m next /stop
25 m next /texts
11 m ni /call
13 m ni /texts
35 m night /,
13 m no /.
-20 m no /block
-39 m no /call
48 m no /consent
-12 m no /give
-53 m no /know
26 m no /me
74 m no /more
-24 m no /receive
43 m no /send
25 m no /thanks
26 m no /use
23 m no /want
72 m no /write
11 m no /you
13 m non /ask
15 m non /no
37 m not /answer
23 m not /call
17 m not /come
31 m not /consent
17 m not /know
-32 m not /me
-27 m not /receive
-16 m not /stop
62 m not /texts
19 m not /thanks
12 m not /use
-14 m not /write
-70 m notez /me
-10 m nothing /moved
12 m nous /write
34 m now /ask
-27 m now /no
-18 m number /,
31 m number /.
40 m number /alone
17 m number /day
-16 m number /more
-20 m numero /,
20 m numero /.
14 m numero /ask
-22 m numero /wrong
13 m nunca /more
-43 m of /day
20 m of /me
-44 m of /write
70 m of /you
49 m off /.
-14 m off /day
39 m off /you
-14 m oigo /thanks
-34 m old /number
10 m old /thing
-25 m on /list
-25 m on /me
-16 m on /no
74 m on /stop
12 m on /you
-31 m one /,
17 m one /.
12 m one /more
-16 m one /stop
-21 m only /,
-44 m only /texts
18 m only /want
19 m opting /alone
12 m or /me
-32 m or /no
22 m otez /me
-14 m other /party
-27 m otra /said
16 m oubliez /me
-12 m oui /,
19 m out /.
32 m out /ask
25 m over /,
-15 m over /me
-36 m panneau /stop
18 m panneau /texts
-63 m par /texts
38 m par /thing
17 m par /wrong
17 m para /enough
-15 m para /me
-29 m para /question
12 m pas /,
-24 m pas /ask
-51 m pas /more
-10 m pas /receive
-22 m pas /thanks
28 m pas /want
9 m pas /write
-56 m pas /you
-28 m pense /question
18 m per /texts
20 m perdez /me
-11 m perdi /me
-33 m perdon /,
23 m pero /no
17 m person /you
-16 m personne /no
22 m phone /,
-24 m phone /.
19 m phone /call
-15 m phone /day
15 m pido /question
-24 m planta /unsubscribe
6 m please /,
-25 m please /call
-11 m please /cancel
-3 m please /no
9 m please /polite
30 m please /remove
41 m please /stop
-11 m please /take
-30 m please /texts
13 m please /unsubscribe
-32 m please /use
22 m pls /me
12 m pls /remove
30 m pls /stop
-30 m plus /,
-27 m plus /law
36 m plus /no
-21 m plus /receive
29 m plus /send
-37 m plus /want
31 m plus /write
-31 m plutot /,
11 m plz /stop
-37 m por /question
10 m por /texts
22 m porte /law
-16 m pour /all
-14 m pour /no
10 m pour /question
-30 m pour /you
20 m pourquoi /me
-7 m pourquoi /you
-59 m pouvez /write
13 m preferiria /no
20 m prefiero /question
-28 m prefiero /texts
15 m pu /no
16 m puede /remove
-33 m puis /me
-28 m put /me
10 m q /no
-14 m quand /you
-8 m que /day
9 m que /enough
48 m que /me
-11 m que /no
23 m que /receive
-22 m que /send
35 m que /stop
15 m que /write
5 m que /you
-10 m quelle /day
-11 m quelque /moved
23 m quelquun /moved
25 m querer /texts
-15 m qui /.
-22 m quien /write
-10 m quiero /give
-10 m quiero /more
-21 m quiero /receive
-32 m quiero /remove
-20 m quiero /stop
45 m quiero /texts
-16 m quiero /write
16 m quit /me
-45 m quit /more
34 m quit /write
-13 m quitar /me
-22 m rappelez /me
20 m rappels /ask
-29 m reach /me
-16 m real /party
-24 m recevoir /you
10 m recibir /more
13 m recibir /no
-10 m recibir /texts
10 m recibir /you
-14 m recois /more
-26 m recu /you
-16 m remboursez /me
13 m reminders /ask
30 m removal /ask
4 m remove /me
-16 m remove /thing
18 m removed /me
-17 m rendez /you
-21 m reply /stop
17 m repondez /more
18 m repondez /no
-27 m retirar /me
11 m retire /me
-22 m retirer /me
44 m retirez /me
11 m rien /ask
-18 m rien /moved
11 m rien /receive
26 m rmv /me
33 m sa /enough
7 m said /no
15 m said /stop
-12 m sarrete /no
-13 m saw /you
-20 m se /me
-30 m se /unsubscribe
-42 m see /you
25 m send /all
23 m send /me
23 m send /no
-31 m send /texts
15 m sending /me
-13 m sending /texts
12 m sending /you
23 m sent /stop
-32 m sest /stop
-24 m should /me
29 m si /me
-23 m si /no
23 m si /thanks
-42 m si /want
21 m si /you
28 m siguen /write
20 m sil /you
16 m since /me
20 m sms /,
30 m sms /.
-11 m sms /ask
-33 m sms /enough
32 m sms /no
19 m so /all
-18 m so /ask
-18 m so /day
-16 m so /me
21 m so /no
-24 m so /polite
17 m so /remove
18 m so /stop
-30 m so /texts
-20 m soir /,
18 m somebody /moved
-10 m someone /moved
-19 m sont /you
19 m sorry /wrong
-16 m souhaite /more
12 m souhaite /no
-23 m soy /me
19 m stay /alone
26 m still /receive
-38 m still /want
-18 m stole /me
34 m stop /,
34 m stop /.
19 m stop /all
30 m stop /ask
-12 m stop /come
-13 m stop /me
14 m stop /no
-18 m stop /question
22 m stop /receive
40 m stop /send
14 m stop /stop
16 m stop /texts
-37 m stop /thing
103 m stop /write
-41 m stop /you
38 m stopsign /stop
13 m su /list
-17 m su /number
-10 m su /texts
16 m subscribe /me
12 m suffit /you
18 m suis /no
17 m suppress /me
-12 m supprimez /me
15 m suprimer /me
13 m suspender /texts
13 m ta /list
-17 m take /alone
13 m take /you
11 m tell /you
-24 m tenant /,
14 m tes /texts
6 m text /,
8 m text /.
-18 m text /day
27 m text /list
-24 m text /me
28 m text /more
21 m texting /,
-5 m texting /me
-10 m texts /,
18 m texts /.
8 m texts /ask
16 m texts /me
15 m texts /stop
12 m tf /alone
-3 m thank /you
25 m thanks /,
-23 m that /ask
34 m that /me
25 m that /number
10 m that /thing
-17 m that /visit
16 m that /you
16 m thats /enough
-18 m the /day
-15 m the /email
28 m the /last
82 m the /law
21 m the /list
64 m the /number
24 m the /party
-21 m the /stop
80 m the /texts
3 m the /thing
-38 m the /visit
-8 m the /write
19 m the /wrong
15 m them /.
16 m theres /no
-18 m these /texts
28 m thing /ask
11 m this /,
-19 m this /day
20 m this /list
24 m this /me
-42 m this /number
24 m this /texts
-41 m this /thing
-18 m thought /you
17 m throw /me
18 m tienen /enough
-14 m time /.
37 m time /me
18 m to /ask
-17 m to /call
-25 m to /cancel
8 m to /come
31 m to /law
46 m to /me
15 m to /no
45 m to /receive
19 m to /said
-11 m to /stop
-39 m to /take
37 m to /texts
-64 m to /unsubscribe
-37 m to /write
-40 m to /you
13 m today /,
-14 m toujours /me
-17 m trouve /moved
15 m turn /alone
8 m txt /me
17 m u /ask
32 m u /no
-14 m u /receive
9 m u /stop
14 m u /want
34 m un /auto
35 m un /consent
-18 m un /kin
-19 m un /law
30 m un /no
-32 m un /stop
-41 m un /texts
-15 m una /party
11 m una /said
-15 m understand /,
13 m une /said
16 m unsubscribe /.
-25 m update /me
17 m us /alone
19 m usar /me
-30 m use /me
-26 m uso /texts
11 m ustedes /,
20 m veu /more
10 m veuillez /me
-14 m veuillez /remove
-41 m veux /cancel
37 m veux /more
21 m veux /no
-24 m veux /remove
-23 m vi /you
-25 m vole /me
6 m vos /list
13 m vos /texts
16 m vos /write
18 m votre /list
-17 m votre /number
-38 m votre /texts
-11 m vous /.
-20 m vous /answer
-13 m vous /ask
14 m vous /block
-17 m vous /call
17 m vous /me
-9 m vous /no
-26 m vous /remove
16 m vous /send
-21 m vous /write
6 m vous /you
-30 m vu /you
-15 m waiting /list
17 m want /all
43 m want /alone
-7 m want /no
6 m want /texts
14 m want /you
-18 m was /said
13 m wasnt /me
20 m we /moved
-25 m we /no
-9 m we /want
-21 m what /number
14 m what /visit
17 m what /you
9 m whatever /me
22 m when /me
-36 m when /you
-19 m who /day
-15 m who /me
24 m who /you
-19 m whos /me
9 m why /day
-14 m why /no
-12 m why /you
18 m with /me
-24 m with /you
-37 m without /me
-19 m wont /stop
16 m work /number
6 m would /you
14 m wrong /number
21 m wrong /party
-12 m wrong /texts
-9 m wrong /visit
11 m y /call
14 m y /no
-13 m y /you
-6 m ya /enough
12 m ya /no
36 m ya /stop
-26 m ya /you
-14 m yes /ask
20 m yes /stop
13 m yo /call
27 m yo /no
21 m you /,
-11 m you /.
24 m you /anger
24 m you /ask
-34 m you /come
-16 m you /consent
13 m you /day
16 m you /know
42 m you /no
20 m you /party
11 m you /remove
-13 m you /send
9 m you /stop
-21 m you /take
-17 m you /texts
-17 m you /write
17 m your /auto
-18 m your /email
-22 m your /list
-10 m your /number
-7 m your /party
21 m your /texts
-8 m your /visit
15 m your /write
17 m youre /write
-42 w ,
59 w .
20 w 06
-25 w 10
-13 w 12
-39 w 17h
-14 w 2
-46 w 200
-31 w 3
-48 w 300
-12 w 3pm
-43 w 4
-26 w 40
-9 w 4471
-22 w 500
-19 w 555
-18 w 5k
22 w 6
-24 w 9
-20 w a
-31 w able
16 w ablen
7 w abogado
-3 w about
-13 w abre
-27 w accept
-24 w add
11 w ads
-10 w after
3 w again
14 w agian
9 w agradeceria
-27 w agree
-28 w ahi
21 w ahora
-11 w ai
-58 w al
-24 w alarm
12 w alerts
10 w algo
-7 w alguien
-4 w all
23 w allez
45 w alone
14 w already
1 w alto
42 w am
21 w amable
-24 w an
14 w and
9 w annuler
-17 w ano
10 w anos
23 w another
19 w ans
-9 w answer
-14 w any
-5 w anymore
-17 w anyone
-17 w aout
-7 w appel
56 w appele
-17 w appels
-2 w appointment
21 w appreciate
-22 w approved
-15 w apunteme
32 w aqui
-13 w arbol
-14 w are
16 w arnaque
-13 w arreglo
-21 w arret
63 w arrete
-21 w arretee
53 w arretez
36 w as
13 w asi
10 w ask
7 w asked
-16 w asleep
-49 w at
-22 w attendre
25 w attorney
-13 w au
12 w aucun
-11 w aussi
11 w automated
14 w automatico
-14 w automatiques
18 w autorizo
14 w autre
11 w aux
7 w avant
19 w avec
-5 w avez
-18 w avocat
16 w avoir
-5 w away
-10 w ayer
16 w b4
10 w back
30 w baja
-11 w base
29 w basta
-16 w basura
68 w be
-14 w bebe
19 w been
-23 w before
-13 w bell
-16 w besoin
-18 w better
-12 w bien
21 w billboard
-16 w billed
-25 w billing
14 w blacklist
-15 w bleu
44 w block
-15 w blocking
-12 w blood
-13 w bloque
10 w blue
-19 w bob
-14 w bon
18 w bonjour
-12 w book
-15 w borra
40 w borrame
-13 w borrar
8 w borrenme
-16 w boss
-38 w bother
20 w bothering
23 w box
-14 w brakes
22 w breaking
14 w bro
15 w bruh
-23 w bueno
-14 w bug
19 w buggin
-16 w bus
12 w busco
-15 w business
16 w businesses
18 w but
14 w butt
-14 w buy
22 w buzz
-10 w by
20 w bye
76 w ca
-31 w call
-18 w calle
-11 w called
23 w calling
-22 w calls
20 w cambie
-53 w came
15 w camion
-32 w can
31 w canal
11 w cancel
14 w cancela
15 w cancelar
9 w cancelen
-11 w cancellation
5 w cant
6 w car
-12 w care
14 w carrier
11 w carro
-7 w casa
-21 w casi
14 w cat
13 w ce
23 w cease
-9 w celui
16 w celular
17 w cesser
28 w cessez
-13 w cest
5 w cetait
20 w cette
-11 w chance
32 w change
11 w changed
14 w chaque
-14 w chat
-20 w chauffage
17 w che
-24 w check
28 w checking
-22 w cher
-24 w chez
16 w chill
-21 w chofer
-13 w chose
19 w ci
-14 w cinco
-5 w cita
-14 w civic
-20 w claim
13 w clair
-11 w class
-17 w clear
-10 w closed
12 w cobran
-13 w coche
21 w cochee
-10 w colis
18 w color
-13 w combien
-10 w come
11 w coming
-15 w commande
-8 w comment
12 w communications
-11 w como
25 w comprenez
-33 w con
-16 w conduis
12 w conozco
39 w consent
17 w consentement
10 w consentimiento
27 w consider
-12 w contact
7 w contactar
9 w contactarme
11 w contacte
-9 w contacted
16 w contacten
14 w contacter
19 w contacting
-15 w contacts
14 w contestar
20 w contesten
-24 w continuez
16 w contract
22 w conversation
11 w correo
-12 w corte
19 w cosas
-15 w could
-25 w coule
12 w count
19 w country
-13 w coupe
-27 w court
12 w coute
13 w crap
-13 w cuando
-15 w cuatro
29 w culot
8 w customer
-28 w cut
63 w d
11 w dad
11 w dadme
35 w dame
-13 w damn
-17 w dans
-20 w dar
9 w darme
21 w darreter
34 w data
-14 w date
30 w datos
-12 w dattente
-11 w daughter
-26 w dave
11 w davoir
-14 w day
53 w de
-8 w dead
-8 w dear
15 w deben
40 w decline
21 w decochez
-11 w deed
33 w degage
-16 w degagez
33 w deja
-16 w dejar
-75 w deje
-13 w dejeme
12 w dejen
18 w dejenme
8 w dejo
12 w delete
8 w delivery
-18 w demain
28 w demande
27 w demando
21 w demarchage
-17 w demarre
-28 w den
10 w denme
-6 w dent
26 w denuncio
-13 w department
-13 w derange
-17 w deranger
13 w derecho
12 w dernier
-45 w des
16 w desabonner
12 w desde
13 w deseo
12 w desinscription
-23 w desinscrire
16 w desinscris
7 w desinscrivez
-13 w desist
-20 w dessert
-14 w details
11 w detener
-38 w deux
14 w deuxieme
-28 w devant
-14 w devuelven
13 w dial
19 w dialed
-38 w did
7 w didnt
-31 w diez
-15 w digo
32 w dije
-15 w dinero
-26 w dinformations
15 w dio
-12 w direct
24 w discontinue
-10 w disturb
52 w dnc
5 w do
-11 w doble
-13 w docteur
13 w doctor
4 w dog
9 w dois
17 w donc
12 w donne
17 w donnees
36 w dont
-8 w door
-62 w dos
-36 w down
-14 w driveway
16 w droit
-20 w du
22 w dude
-20 w duele
44 w e
27 w ecrire
-19 w ecris
-23 w ecrit
-23 w ecrivez
38 w effacez
11 w ejerzo
-81 w el
11 w eliminame
-14 w eliminan
-10 w elimine
22 w elle
32 w else
28 w em
13 w emergencies
-15 w en
-18 w encore
23 w end
-15 w ends
-12 w engine
13 w enleve
-28 w enlever
7 w enlevez
8 w enough
37 w entendre
-17 w enter
33 w entienden
-27 w entiendo
-17 w entrada
-14 w entre
11 w enviar
22 w envios
-16 w envoie
31 w envois
-11 w envoye
37 w envoyer
-37 w envoyez
-16 w era
18 w erase
11 w erreur
13 w esa
-6 w escriba
-29 w escribame
66 w escriban
-49 w escribanme
22 w escribas
-34 w escriben
33 w escribiendo
-19 w escribieron
20 w escribir
5 w escribirme
10 w escrivan
-43 w ese
-30 w eso
15 w esos
-17 w espera
-38 w esperar
-19 w esposa
-12 w esquina
-4 w est
-65 w esta
16 w estar
29 w estas
19 w este
18 w esten
80 w esto
-27 w estoy
13 w estuvo
-12 w et
20 w ete
-36 w etes
23 w etre
-29 w euro
11 w even
-12 w ever
15 w every
-12 w everything
-14 w everywhere
-65 w ex
-17 w excusas
-7 w excuses
-12 w exit
30 w facon
-6 w facture
-29 w facturer
-16 w fait
10 w fallecio
17 w family
-13 w faucet
-15 w faut
10 w favor
-22 w fence
16 w fichez
12 w fils
-17 w fin
33 w find
-20 w fine
25 w fines
-28 w fini
24 w finish
-7 w first
-22 w five
5 w fix
7 w fois
17 w follow
-6 w for
22 w forever
-9 w forget
-24 w forgot
-19 w found
-20 w four
22 w foutez
-10 w free
-4 w friday
10 w from
-13 w front
32 w fuck
13 w fue
14 w fuga
28 w fui
-10 w fuite
-28 w full
-12 w fumar
-41 w fumer
-12 w funciona
23 w further
11 w future
24 w garder
-22 w garer
-17 w gaz
17 w general
48 w get
-22 w gets
-18 w getting
-36 w give
22 w given
2 w go
15 w goes
4 w good
-13 w got
5 w gracias
-13 w grand
-9 w great
-17 w guarde
-12 w guy
8 w guys
-25 w gym
-16 w habla
25 w hables
-23 w hablo
5 w hace
-27 w hacen
-5 w had
-17 w hair
18 w halt
-17 w han
-26 w handle
22 w handled
15 w hands
9 w harassing
10 w harceler
18 w harta
5 w has
7 w hasta
4 w have
21 w having
-22 w hay
-12 w he
-19 w hear
-9 w heat
15 w hell
-28 w help
-15 w her
46 w here
-29 w hes
19 w heure
11 w hey
-41 w hier
23 w hijo
-14 w him
-28 w his
13 w hmu
-15 w hora
20 w horas
15 w hospital
23 w house
9 w how
-6 w hoy
-13 w hurry
-4 w husband
-1 w i
15 w ici
48 w id
8 w idiots
48 w if
-34 w ignoring
-12 w il
-13 w ill
18 w illegal
12 w im
14 w immediately
-15 w in
21 w inbox
12 w info
-20 w inquilino
12 w insistan
7 w instead
18 w intenso
-19 w interesa
-18 w interest
-26 w internet
15 w inutile
-21 w invoice
-14 w is
17 w isnt
33 w it
-22 w its
7 w ive
10 w jai
-29 w jaja
4 w jamais
36 w je
24 w jen
15 w jespere
-12 w jeudi
14 w jexerce
15 w jme
14 w john
25 w joindre
13 w jour
12 w juan
10 w jusqua
12 w just
-14 w juste
-14 w k
-9 w ke
7 w keep
-33 w keeps
-9 w keys
-25 w kind
21 w kindly
-20 w know
-2 w la
28 w lache
19 w lachez
-12 w lacte
-19 w ladresse
-7 w laisse
6 w laissez
11 w landline
-21 w large
28 w largo
5 w las
-3 w last
-19 w late
31 w law
-20 w lawyer
-4 w le
-10 w leak
-13 w leaks
-30 w lease
-8 w leau
5 w leave
-34 w left
-26 w legal
-20 w les
-19 w let
28 w letras
17 w letter
-15 w lien
14 w linda
-18 w line
22 w list
18 w lista
8 w liste
-17 w listo
17 w live
-10 w llamadas
31 w llamado
-11 w llamame
6 w llame
-7 w llameme
30 w llamo
13 w llave
-22 w llegado
-9 w llegan
15 w llegar
-35 w llego
19 w lleguen
-17 w locataire
-3 w lol
-17 w longer
11 w look
-6 w los
39 w lose
-22 w lost
15 w lourds
-8 w lundi
-9 w lunes
40 w m
-21 w ma
15 w madre
-24 w maider
34 w mail
12 w main
30 w maintenant
6 w mais
11 w make
-31 w making
-3 w mal
-13 w maladie
-26 w manda
12 w mandan
24 w mandando
50 w mandar
-30 w mandarme
-24 w mandeme
13 w manden
34 w mandes
-41 w mando
-10 w many
-41 w marche
31 w marco
-14 w mardi
53 w mark
13 w marketing
17 w marque
-7 w martes
9 w mas
16 w massage
22 w massages
36 w matin
-9 w mauvais
-16 w mavez
-11 w mayor
16 w mdr
22 w me
-7 w mean
16 w means
-15 w mecrire
27 w mecris
-9 w mecrivez
-6 w mejor
-18 w meme
-17 w menage
17 w menlever
10 w mensages
-31 w mensaje
36 w mensajes
6 w menvoyer
8 w menvoyez
-17 w merci
-6 w mes
-37 w message
19 w messages
29 w messaging
21 w metanse
-15 w mettez
15 w mettre
-19 w mi
32 w middle
-10 w midi
-17 w mignorer
7 w mind
-10 w mine
-27 w minteresse
13 w mis
-18 w mismo
-18 w missing
10 w mistake
-12 w mme
16 w moccupe
35 w moi
-14 w mois
-33 w mold
37 w molestan
7 w molestar
-33 w moleste
-12 w mom
31 w moment
15 w momento
-14 w mon
-6 w monday
9 w monsieur
19 w moppose
33 w more
33 w mother
-27 w msg
47 w msgs
8 w much
27 w mucho
-7 w muela
-18 w mur
20 w murio
-13 w music
19 w must
-14 w muy
-17 w my
13 w n
6 w nada
-10 w nadie
15 w nah
-3 w nai
-25 w name
-26 w narrete
-23 w narretez
-21 w ne
-22 w necesito
32 w necrivez
-22 w need
18 w neednt
-13 w neighbor
17 w nel
31 w nenvoyez
5 w never
-15 w newsletter
-19 w next
43 w ni
-22 w nieve
-16 w night
22 w nn
54 w no
-16 w noise
-18 w nom
-16 w nombre
17 w non
-16 w noon
12 w nope
35 w not
-84 w notez
-6 w nothing
23 w notifications
24 w nous
-12 w nouveau
-14 w nouvelles
47 w now
-21 w nuit
26 w num
9 w number
-7 w numbers
17 w numero
10 w nunca
-27 w nvm
43 w o
18 w object
43 w of
24 w off
-14 w oigo
-14 w ok
-34 w old
-8 w olvide
15 w olvidense
-12 w olvido
17 w once
-9 w one
-7 w only
8 w open
34 w opongo
23 w opt
19 w opting
12 w optout
6 w or
-15 w orden
-11 w order
22 w otez
-33 w other
-21 w otra
22 w otro
-3 w ou
31 w oubliez
30 w ought
-30 w oui
9 w our
9 w out
20 w outreach
-16 w outside
23 w outta
43 w p
-11 w pague
-13 w paid
-21 w pain
-12 w paint
53 w paix
-17 w panneau
-17 w paperwork
-39 w par
-34 w para
15 w parad
35 w parar
31 w pare
10 w paren
-12 w paro
33 w part
17 w partie
-15 w party
-18 w pas
15 w paso
25 w pass
14 w passed
-11 w patient
-10 w payment
31 w paz
17 w peace
-7 w pedido
-19 w pense
24 w people
16 w per
20 w perdez
-23 w perdu
11 w permiso
12 w permission
18 w pero
17 w person
14 w persona
14 w personal
-24 w personas
-8 w personne
-21 w personnes
9 w pesados
-13 w peux
13 w phone
-10 w photo
29 w pido
20 w plait
21 w plan
-24 w planta
15 w pleas
6 w please
15 w plis
10 w pls
25 w plus
13 w plutot
15 w plz
-8 w point
-15 w poner
-11 w pool
-29 w poor
-5 w por
-15 w portal
12 w porte
9 w pour
-29 w pouvez
-11 w precio
-14 w precios
51 w prefer
-22 w prefere
14 w preferiria
-17 w prefiero
-33 w presion
20 w price
-14 w prices
-17 w prix
9 w profeco
-13 w program
19 w prohibido
12 w promos
14 w provider
43 w pu
6 w pub
18 w publicitaire
15 w pubs
-21 w pueden
-11 w puedo
11 w puerta
-32 w puis
-35 w put
27 w q
-17 w quatre
52 w que
-13 w quedo
13 w quel
8 w quelle
-11 w quelque
8 w quelquun
-20 w queremos
38 w querer
-28 w questions
-52 w qui
-15 w quien
14 w quisiera
39 w quit
15 w quitame
-13 w quitar
-17 w quite
-32 w quiten
14 w quitenme
26 w quitennos
-11 w quon
38 w r
-12 w raining
24 w rappel
-22 w rappele
-17 w rappeler
-20 w rappelez
-18 w rappelle
57 w rappels
22 w rateros
-18 w rato
-30 w reach
-15 w ready
-22 w real
10 w really
12 w receive
-21 w received
15 w receiving
10 w recevoir
-38 w recibi
10 w recibir
10 w recibo
-20 w recois
-20 w recu
49 w refuse
12 w regle
16 w relances
-24 w remboursez
-9 w reminder
-9 w remove
28 w removed
-17 w rendez
-17 w renvoyer
-17 w reply
16 w replying
18 w repondez
-27 w reponse
-16 w report
29 w request
-21 w resend
22 w resolvi
10 w respect
30 w respond
-16 w retirar
5 w retire
7 w retirez
21 w retrait
25 w reveille
16 w revoco
4 w revoke
16 w rid
38 w rien
-3 w right
26 w rmv
16 w road
-21 w robaron
29 w robot
-18 w roses
-17 w roy
-11 w ruido
43 w s
67 w sa
12 w saber
37 w sacame
11 w said
-23 w sale
12 w salgo
-19 w sali
16 w salir
26 w salirme
-18 w same
-33 w saquen
18 w saquenme
-18 w sarrete
-24 w sat
-17 w saved
-35 w saw
15 w say
13 w scam
-8 w se
19 w sea
-3 w see
-19 w sell
31 w send
-15 w senor
19 w ser
-22 w service
22 w services
-32 w sest
14 w seul
4 w she
-25 w shift
-8 w shop
17 w should
18 w shove
-26 w show
13 w shut
15 w si
-22 w sick
-17 w sign
-20 w signal
36 w signale
-12 w sigue
22 w sil
-29 w sin
24 w since
-20 w sirve
9 w sistema
-11 w sleep
-14 w slow
-22 w smoking
43 w sms
-40 w snow
-10 w so
-16 w societe
-21 w soir
11 w sold
18 w solicito
-6 w solo
-6 w somebody
-8 w someone
-20 w soon
-10 w sorry
34 w sortir
-29 w souci
21 w soy
7 w spam
24 w spammer
-13 w spot
41 w st0p
-19 w stalling
-7 w start
25 w stay
-11 w still
-18 w stole
72 w stop
-3 w stopped
-9 w stopping
-30 w stops
-13 w stove
35 w stp
12 w stuff
-7 w su
35 w subscribe
-13 w subscription
-8 w suffit
33 w sufi
6 w suis
-12 w suite
17 w suppress
14 w suppression
-10 w supprimez
15 w suprimer
8 w sur
-24 w surprise
20 w suscripcion
-20 w suspendan
18 w suspender
16 w svp
16 w systeme
25 w t
37 w ta
-9 w table
-20 w tacos
18 w take
13 w taking
5 w talk
15 w tanto
-20 w tard
12 w tardes
-13 w tatouage
-16 w tattoo
-16 w te
-10 w technicien
-16 w techo
7 w telefono
-4 w tell
-23 w tenant
16 w tenemos
-12 w tenga
-11 w tengo
9 w terminate
15 w termino
14 w tes
-7 w text
12 w texte
-9 w texted
15 w textee
-11 w texter
1 w texting
-29 w texto
48 w textos
40 w texts
13 w tf
-7 w than
6 w thank
8 w thanks
10 w that
-20 w the
16 w them
8 w then
-44 w there
20 w theres
65 w these
-24 w they
26 w thing
33 w this
-18 w thought
-27 w through
17 w throw
-10 w thursday
21 w thx
8 w time
8 w times
-17 w tinte
-12 w tire
-20 w tmrw
40 w to
18 w todas
-20 w todavia
-4 w today
-13 w todo
-13 w toi
6 w told
-10 w tomorrow
8 w tooth
17 w touch
-13 w toujours
8 w tout
-13 w tow
-16 w traigo
15 w tramite
15 w tranquila
21 w tranquille
19 w travaille
-8 w travaux
-15 w tres
-27 w trim
-17 w trop
13 w truc
-12 w truck
-30 w try
5 w tu
11 w turn
-9 w turno
-13 w tutoring
-10 w twice
-29 w two
38 w txets
13 w txt
33 w u
23 w ugh
16 w ultima
-29 w un
-25 w una
-6 w understand
-20 w une
19 w unenroll
-10 w unit
-10 w unknown
26 w uno
49 w unsub
-23 w unsubscribe
24 w unsubscribed
41 w untick
-29 w until
14 w unwanted
40 w up
-39 w updates
-22 w urgent
32 w us
26 w usar
-48 w use
-18 w uso
-33 w usted
10 w ustedes
-10 w va
16 w van
24 w vazy
10 w veces
-9 w vecino
-8 w vendredi
-12 w venez
-11 w vengan
-6 w venir
26 w veo
-18 w ver
-10 w vet
20 w veu
5 w veuillez
19 w veux
-5 w vez
-24 w vi
-19 w viejo
-17 w vino
-16 w visita
19 w vite
13 w vivo
24 w voice
-11 w voicemail
-40 w voir
9 w voisin
-29 w vole
23 w voleurs
10 w volver
41 w vos
-10 w votre
-10 w voudrais
12 w voulais
10 w vouloir
-15 w vous
-30 w vu
10 w vuelvan
13 w vuelvas
18 w w
-10 w wait
-22 w waiting
-11 w wall
10 w want
32 w wanted
-36 w was
13 w wasnt
12 w waste
-8 w water
-8 w way
-13 w we
-4 w week
-12 w weeks
14 w weirdo
30 w were
17 w wesh
12 w what
25 w whatever
-25 w whats
-11 w when
-13 w whenever
25 w where
-16 w while
-12 w white
20 w whoever
-19 w whos
5 w why
-12 w wife
22 w wish
1 w with
14 w withdraw
-32 w without
42 w wnat
-29 w wont
36 w word
13 w work
-11 w working
8 w works
-22 w worry
-14 w worst
18 w would
-13 w wouldnt
23 w write
6 w writing
-27 w written
-2 w wrong
21 w xd
29 w xfa
-22 w y
19 w ya
14 w yeah
-17 w yep
-25 w yes
16 w your
6 w youre
14 w yours
14 w yourself
22 w youve
"""
