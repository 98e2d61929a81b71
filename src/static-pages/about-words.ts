import type { StoredItemId } from "../data/device/stored-items.ts";
import type { Refusal, SentThing, ServiceAct, ServiceId } from "../data/online/services.ts";
import type { Named } from "../ui/messages/message.ts";

/** Description of one kind of stored data: purpose, lifetime, and how to erase it alone. */
interface KeptWords {
  readonly name: string;
  readonly why: string;
  readonly until: string;
  readonly erase: string;
}

/** State of conformity: numbers of criteria that are met and that apply, and the share in words. */
interface ConformityInWords {
  readonly share: string;
  readonly count: number;
  readonly total: number;
}

export const ABOUT_WORDS = {
  purpose: "Ce qu’est la carte, ce qu’elle garde et demande, son accessibilité, et à qui écrire.",
  sources: "Sources et licences",
  sourcesAre:
    "Les données sont celles de leurs producteurs, le code est un logiciel libre sous licence MIT de l’ensemble des contributeurs de Services alpins.",
  licences: "Textes de toutes les licences",
  dates: "Sources des données, avec leurs dates",
  accessibility: "Accessibilité",
  privacy: "Vie privée",
  contact: "Signaler, contacter",
  version: (version: string) => `Version ${version} du logiciel.`,
  aboutIntro:
    "Une carte ouverte des lieux où se faire aider dans ses démarches, dans sept départements des Alpes françaises. C’est un site statique : ni serveur propre, ni compte, ni publicité.",
  accessState: "État de conformité",
  accessStateIs: ({ share, count, total }: ConformityInWords) =>
    `Le site est déclaré partiellement conforme au RGAA 4.1.2 : ${count} des ${total} critères qui s’y appliquent sont respectés, soit ${share}, d’après le projet lui-même. La conformité totale ne sera déclarée qu’après une vérification extérieure.`,
  accessBasis:
    "Ce taux vient d’une évaluation par le projet lui-même, refaite le 1er décembre 2026 sur les trois pages et les pages simples : les 106 critères, d’après le code, des essais automatiques et un relevé de trente et un écrans, sans que chaque critère l’ait été sur chaque écran. Il est provisoire. Personne d’extérieur ne l’a vérifié. Le résultat de chaque critère et sa preuve sont dans docs/rgaa.csv, avec le code. Le site est conçu pour suivre les WCAG 2.2 au niveau AA.",
  accessTested: "Ce qui est essayé à chaque version",
  accessTests: [
    "Dans Chromium, axe-core ne relève aucun défaut sur les vues et les fiches, en couleurs claires et sombres.",
    "Les parcours principaux se font au clavier seul, et le focus reste visible.",
    "Les vues tiennent dans une fenêtre de 320 pixels de large, sans défilement horizontal ; rien ne s’y coupe avec un texte deux fois plus grand, ni à 400 % de zoom.",
    "Noms, rôles et annonces que lisent les aides techniques sont vérifiés dans la page, en français et en partie en anglais.",
    "Trois parcours au clavier dans Firefox 153 avec le lecteur d’écran Orca 48, sous Linux, le 2 décembre 2026 (une question, « Territoires », « Données ») : ce qu’Orca dit a été relevé par écrit, et lu.",
  ] satisfies readonly string[],
  accessUntested: "Ce qui n’a pas été essayé",
  accessNotTests: [
    "Un audit par une personne extérieure au projet.",
    "L’écoute de la liste, de la carte et de « Saisonniers » avec un lecteur d’écran, depuis le 28 novembre 2026.",
    "L’écoute avec NVDA, JAWS, VoiceOver ou TalkBack.",
    "Safari, et de vrais téléphones.",
    "L’usage par des personnes handicapées.",
  ] satisfies readonly string[],
  accessFaults: "Ce que l’on sait ne pas être accessible",
  accessFaultsAre: [
    "Le dessin de la carte ne se lit pas avec un lecteur d’écran : la liste donne les mêmes lieux, et les tables les mêmes chiffres.",
    "Les données restent en français dans toutes les langues de la page, et les textes de licences en anglais.",
    "Les pages de chaque lieu et les listes sans carte n’existent qu’en français.",
  ] satisfies readonly string[],
  accessTechnologies: "Technologies",
  accessTechnologiesAre: "HTML, CSS, JavaScript, WAI-ARIA et SVG ; WebGL pour la carte seulement.",
  accessHelp: "Retour et recours",
  accessHelpIs:
    "Si un défaut vous empêche d’accéder à un contenu, dites-le à l’éditeur de cette carte : voyez « Signaler, contacter ». S’il est soumis au RGAA et ne vous répond pas, vous pouvez saisir le Défenseur des droits.",
  accessDefender: "Défenseur des droits",
  privacyNever:
    "Aucun cookie, aucun traceur, aucune mesure d’audience. Rien n’est demandé à un autre site sans une action de votre part, et ce qui est gardé sur votre appareil n’est envoyé à personne.",
  privacyHost:
    "Comme pour toute page, l’hébergeur de la carte voit votre adresse IP et le type de votre navigateur ; ce qu’il en garde dépend de lui.",
  privacyServices: "Services contactés à votre demande",
  privacyServicesAre:
    "Chacun reçoit aussi, comme pour toute requête, votre adresse IP et le type de votre navigateur, mais ni cookie, ni l’adresse de la page. La carte fonctionne sans eux.",
  privacyDirections:
    "« Y aller », sur la fiche d’un lieu, ouvre un calculateur d’itinéraires extérieur : il reçoit le lieu, le départ que vous avez choisi et la façon d’y aller, jamais la position de votre appareil.",
  privacyHosts: "Adresses",
  privacyWhen: "Quand",
  privacySends: "Envoyé",
  privacyRefuse: "Comment refuser",
  privacyKept: "Ce qui est gardé sur cet appareil",
  privacyKeptIs:
    "Langue, filtres et lieux envisagés sont dans l’adresse de la page : qui reçoit votre lien les voit. La position de l’appareil n’est écrite nulle part.",
  privacyEraseAll:
    "Pour tout effacer d’un coup : « Effacer tout ce que cette page garde sur cet appareil », dans le menu de la page.",
  privacyWhy: "Pour",
  privacyUntil: "Durée",
  privacyErase: "Comment effacer",
  serviceNames: {
    addressSearch: "Recherche d’adresses",
    addressesOfFile: "Adresses d’un fichier importé",
    baseMap: "Plan IGN",
  } satisfies Named<ServiceId>,
  serviceProvider: "IGN, Géoplateforme",
  serviceActs: {
    typeInSearch: "vous tapez trois lettres au moins dans la recherche",
    findAddressesOfFile: "sur la page « Données », vous demandez la position des adresses de votre fichier",
    chooseBaseMap: "vous choisissez le Plan IGN, et aux visites suivantes tant que ce choix reste gardé",
  } satisfies Named<ServiceAct>,
  serviceSends: {
    typedText: "ce que vous tapez",
    middleOfRegion: "un point fixe au milieu des sept départements, pour que leurs adresses viennent d’abord",
    addressesOfFile: "les adresses du fichier qui n’ont pas de position, et rien d’autre du fichier",
    shownTiles: "la partie de la carte que vous regardez",
  } satisfies Named<SentThing>,
  serviceSendsNothing: "rien de vous",
  serviceRefusals: {
    typeNoAddress:
      "partez de la liste, des filtres ou de la carte ; hors ligne, la recherche trouve communes, stations et lieux sans rien envoyer",
    leaveButton: "n’utilisez pas ce bouton",
    keepOwnBaseMap: "gardez la carte intégrée, ou revenez-y",
  } satisfies Named<Refusal>,
  keptThings: {
    recentSearches: {
      name: "Recherches récentes",
      why: "vous les proposer à nouveau",
      until: "les cinq dernières",
      erase: "le bouton sous les réponses de la recherche",
    },
    baseMapChoice: {
      name: "Choix du fond de carte",
      why: "retrouver le même fond",
      until: "jusqu’à un autre choix",
      erase: "revenez à la carte intégrée",
    },
    layers: {
      name: "Votre fichier importé",
      why: "garder les lieux que vous avez importés",
      until: "jusqu’à ce que vous le supprimiez",
      erase: "« Retirer », dans « Données », « Apporter »",
    },
    corrections: {
      name: "Vos corrections",
      why: "garder les corrections que vous réunissez dans « Données » avant de les remettre",
      until: "jusqu’à ce que vous les retiriez",
      erase: "« Retirer », à côté de chacune, dans « Données »",
    },
    site: {
      name: "La carte elle-même",
      why: "s’ouvrir sans réseau",
      until: "jusqu’à la version suivante",
      erase: "avec tout le reste",
    },
  } satisfies Readonly<Record<StoredItemId, KeptWords>>,
  contactPlace: "Une information fausse sur un lieu : « Signaler une erreur », sur sa fiche.",
  contactElse: "Autre chose, un défaut d’accessibilité par exemple :",
  contactNowhere:
    "Pour autre chose, un défaut d’accessibilité par exemple : l’éditeur de cette carte n’a pas indiqué d’adresse où écrire.",
  contactSecurity:
    "Une faille de sécurité : signalez-la en privé à l’éditeur de la carte, avant d’en parler en public. Le fichier SECURITY.md du code dit quoi écrire et ce qui est protégé.",
  contactPublisher: "Éditeur et hébergeur",
  contactPublisherUnknown: "non indiqués dans cette publication",
};

interface AboutInShort {
  readonly lang: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** The statements of the page, in the other languages of the map. */
export const ABOUT_IN_SHORT: readonly AboutInShort[] = [
  {
    lang: "en",
    title: "In English",
    texts: [
      "An open map of the places where people get help with public services, in seven départements of the French Alps. It is a static site: it has no server of its own, no account and no advertising.",
      "No cookies, no trackers, no audience measurement. Nothing is requested from another site until you act, and what is kept on your device is sent to nobody; the menu of the page erases it. Whoever hosts the map sees your IP address and browser type, as with any page.",
      "Accessibility: the site is declared to comply partially with the RGAA 4.1.2, the French accessibility standard, by the project’s own assessment, which nobody outside has checked. The map itself cannot be read with a screen reader: the list gives the same places. The data, and the pages of individual places, exist only in French.",
      "Wrong information about a place: “Report an error”, on its sheet. For anything else, see “Signaler, contacter” above.",
    ],
  },
  {
    lang: "it",
    title: "In italiano",
    texts: [
      "Una mappa aperta dei luoghi dove farsi aiutare con i servizi pubblici, in sette dipartimenti delle Alpi francesi. È un sito statico: non ha un server proprio, né account, né pubblicità.",
      "Nessun cookie, nessun tracciamento, nessuna misurazione del pubblico. Nulla è richiesto a un altro sito senza una tua azione, e ciò che è conservato sul tuo dispositivo non è inviato a nessuno; il menu della pagina lo cancella. Chi ospita la mappa vede il tuo indirizzo IP e il tipo di browser, come per ogni pagina.",
      "Accessibilità: il sito è dichiarato parzialmente conforme al RGAA 4.1.2, la norma francese, secondo il progetto stesso; nessuno di esterno l’ha verificato. Il disegno della mappa non si legge con uno screen reader: l’elenco dà gli stessi luoghi. I dati e le pagine dei singoli luoghi esistono solo in francese.",
      "Un’informazione sbagliata su un luogo: «Segnala un errore», nella sua scheda. Per il resto, vedi « Signaler, contacter » qui sopra.",
    ],
  },
  {
    lang: "es",
    title: "En español",
    texts: [
      "Un mapa abierto de los lugares donde se recibe ayuda con los servicios públicos, en siete departamentos de los Alpes franceses. Es un sitio estático: no tiene servidor propio, ni cuentas, ni publicidad.",
      "Ninguna cookie, ningún rastreador, ninguna medición de audiencia. No se pide nada a otro sitio hasta que usted actúa, y lo que se guarda en su dispositivo no se envía a nadie; el menú de la página lo borra. Quien aloja el mapa ve su dirección IP y el tipo de navegador, como con cualquier página.",
      "Accesibilidad: el sitio se declara parcialmente conforme con el RGAA 4.1.2, la norma francesa, según el propio proyecto; nadie de fuera lo ha comprobado. El dibujo del mapa no se lee con un lector de pantalla: la lista da los mismos lugares. Los datos y las páginas de cada lugar existen solo en francés.",
      "Una información errónea sobre un lugar: «Informar de un error», en su ficha. Para lo demás, véase « Signaler, contacter » más arriba.",
    ],
  },
];
