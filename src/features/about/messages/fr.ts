import type { StoredItemId } from "../../../platform/offline/stored-items.ts";
import type { OutsideService, Refusal, SentThing, ServiceAct, ServiceId } from "../../../platform/online/services.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

/** The sections of « À propos ». */
export type AboutSection = "method" | "sources" | "accessibility" | "privacy" | "software" | "contact";

/** Description of one kind of stored data: purpose, lifetime, and how to erase it alone. */
export interface KeptWords {
  readonly name: string;
  readonly why: string;
  readonly until: string;
  readonly erase: string;
}

/** State of conformity: numbers of criteria that are met and that apply, and the share in words. */
export interface ConformityInWords {
  readonly share: string;
  readonly count: number;
  readonly total: number;
}

export const about = {
  aboutSections: {
    method: "Méthode",
    sources: "Sources et licences",
    accessibility: "Accessibilité",
    privacy: "Vie privée",
    software: "Logiciel et crédits",
    contact: "Signaler, contacter",
  } satisfies Named<AboutSection>,
  aboutIntro:
    "Une carte ouverte des lieux où se faire aider dans ses démarches, dans sept départements des Alpes françaises. C’est un site statique : ni serveur propre, ni compte, ni publicité.",
  aboutPlainList: "Liste des lieux sans carte",
  aboutVersion: "Version du logiciel",
  aboutBuild: "Empreinte de la publication",
  /** Shown instead of the fingerprint in development. */
  aboutNoBuild: "aucune : version de développement",
  aboutData: "Données",
  /** Number of places, and the newest date of a source. */
  aboutDataAre: ({ count, date }: { readonly count: number; readonly date: string }) =>
    `${lieux(count)}, d’après des sources reprises jusqu’au ${date}`,
  aboutPeople: "Population",
  aboutPeopleAre: ({ vintage }: { readonly vintage: string }) => `municipale, millésime ${vintage}`,
  aboutMethod: [
    "Les lieux viennent de tables tenues à la main, à partir de la liste officielle des France services et d’autres sources publiques. Chaque fiche dit d’où elle vient, de quand, et si elle reste à confirmer.",
    "L’éloignement se compte depuis là où vivent les habitants (6 466 points, d’après les carreaux de 1 km du recensement de 2021) ou, au choix, depuis la mairie de chaque commune, jusqu’au lieu affiché le plus proche : à vol d’oiseau, ou par la route, l’été et l’hiver. Ce sont des estimations, pas des mesures ni des itinéraires.",
    "Un habitant est desservi quand cet éloignement ne dépasse pas le seuil choisi ; une commune peut donc l’être en partie. Une part est le nombre d’habitants desservis, rapporté à celui du territoire. Il peut se compter pour les 65 ans et plus, les moins de 15 ans ou, par estimation, les ménages sans voiture.",
  ] satisfies readonly string[],
  aboutLicences: "Textes de toutes les licences",
  accessState: "État de conformité",
  /** Numbers of criteria of docs/rgaa.csv, and their share. */
  accessStateIs: ({ share, count, total }: ConformityInWords) =>
    `Le site est déclaré partiellement conforme au RGAA 4.1.2 : ${count} des ${total} critères qui s’y appliquent sont respectés, soit ${share}, d’après le projet lui-même. La conformité totale ne sera déclarée qu’après une vérification extérieure.`,
  accessBasis:
    "Ce taux vient d’une évaluation par le projet lui-même, les 28 et 29 novembre 2026 : les 106 critères, d’après le code, des essais automatiques et les écrans regardés, sans que chaque critère l’ait été sur chaque écran ; la couleur et les étiquettes l’ont été sur les quinze. Il est provisoire. Personne d’extérieur ne l’a vérifié. Le résultat de chaque critère et sa preuve sont dans docs/rgaa.csv, avec le code. Le site est conçu pour suivre les WCAG 2.2 au niveau AA.",
  accessTested: "Ce qui est essayé à chaque version",
  accessTests: [
    "Dans Chromium, axe-core ne relève aucun défaut sur les vues et les fiches, en apparence claire et sombre.",
    "Les parcours principaux se font au clavier seul, et le focus reste visible.",
    "Les vues tiennent dans une fenêtre de 320 pixels de large, sans défilement horizontal ; rien ne s’y coupe avec un texte deux fois plus grand, ni à 400 % de zoom.",
    "Noms, rôles et annonces que lisent les aides techniques sont vérifiés dans la page, en français et en partie en anglais.",
    "Dix parcours au clavier dans Firefox 153 avec le lecteur d’écran Orca 48, sous Linux, le 28 novembre 2026 : ce qu’Orca dit a été relevé par écrit, et lu.",
  ] satisfies readonly string[],
  accessUntested: "Ce qui n’a pas été essayé",
  accessNotTests: [
    "Un audit par une personne extérieure au projet.",
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
  accessShortcut: "Raccourci vers la recherche",
  /** Label of the checkbox that enables the shortcut. */
  accessShortcutIs: "La touche «\u00a0/\u00a0» mène à la recherche",
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
    "« Itinéraire », sur la fiche d’un lieu, ouvre un calculateur d’itinéraires extérieur : il reçoit le lieu, le départ que vous avez choisi et la façon d’y aller, jamais la position de votre appareil.",
  privacyHosts: "Adresses",
  privacyWhen: "Quand",
  privacySends: "Envoyé",
  privacyRefuse: "Comment refuser",
  privacyKept: "Ce qui est gardé sur cet appareil",
  privacyKeptIs:
    "Langue, apparence, filtres et lieux envisagés sont dans l’adresse de la page : qui reçoit votre lien les voit. La position de l’appareil n’est écrite nulle part.",
  privacyWhy: "Pour",
  privacyUntil: "Durée",
  privacyErase: "Comment effacer",
  serviceNames: {
    addressSearch: "Recherche d’adresses",
    addressOfPosition: "Adresse de votre position",
    baseMap: "Fonds de carte en ligne",
  } satisfies Named<ServiceId>,
  serviceProviders: {
    ign: "IGN, Géoplateforme",
  } satisfies Named<OutsideService["provider"]>,
  serviceActs: {
    typeInSearch: "vous tapez trois lettres au moins dans la recherche",
    askAddressOfPosition: "après « Me localiser », vous demandez l’adresse de votre position",
    chooseBaseMap: "vous choisissez un fond de carte en ligne, et aux visites suivantes tant que ce choix reste gardé",
  } satisfies Named<ServiceAct>,
  serviceSends: {
    typedText: "ce que vous tapez",
    middleOfRegion: "un point fixe au milieu des sept départements, pour que leurs adresses viennent d’abord",
    devicePosition: "la position de l’appareil",
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
    searchShortcut: {
      name: "Raccourci vers la recherche",
      why: "respecter votre choix de ne pas en vouloir",
      until: "jusqu’à ce que vous le rétablissiez",
      erase: "la case, dans «\u00a0Accessibilité\u00a0»",
    },
    scenario: {
      name: "Lieux envisagés et lieux exclus",
      why: "les retrouver à la prochaine visite",
      until: "jusqu’à ce que vous les enleviez",
      erase: "enlevez-les dans « Territoires »",
    },
    baseMapChoice: {
      name: "Choix du fond de carte",
      why: "retrouver le même fond",
      until: "jusqu’à un autre choix",
      erase: "revenez à la carte intégrée",
    },
    layers: {
      name: "Vos couches",
      why: "garder les lieux que vous avez importés",
      until: "jusqu’à ce que vous les supprimiez",
      erase: "« Mes couches », dans « Données »",
    },
    site: {
      name: "La carte elle-même",
      why: "s’ouvrir sans réseau",
      until: "jusqu’à la version suivante",
      erase: "avec tout le reste, ci-dessous",
    },
    maps: {
      name: "Morceaux de fonds de carte en ligne",
      why: "les revoir sans réseau",
      until: "30 jours, 1 500 morceaux au plus",
      erase: "« Hors ligne », dans « Données »",
    },
  } satisfies Readonly<Record<StoredItemId, KeptWords>>,
  eraseAll: "Effacer tout ce que cette page garde sur cet appareil",
  eraseAsk:
    "Vos couches, vos recherches, les lieux envisagés gardés en mémoire, les choix et la copie hors ligne seront effacés. Vous ne pourrez pas revenir en arrière.",
  eraseNow: "Tout effacer",
  eraseNot: "Ne rien effacer",
  erasing: "Effacement…",
  erased:
    "Tout est effacé de cet appareil. Ce que la page montre encore vient de son adresse, et disparaîtra avec elle. Fermez les autres onglets de la carte ; à la prochaine visite, elle sera de nouveau gardée pour s’ouvrir sans réseau.",
  eraseRefused: ({ names }: { readonly names: string }) =>
    `Le navigateur n’a pas permis d’effacer : ${names}. Effacez les données de ce site dans ses réglages ; le reste est effacé.`,
  eraseUnavailable:
    "Rien n’a été effacé : cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  softwareLicence:
    "Le code est un logiciel libre, sous licence MIT, de l’ensemble des contributeurs de Services alpins : chacun peut l’utiliser, le modifier et le publier.",
  softwareFont: "La police est Atkinson Hyperlegible Next, dessinée pour les personnes malvoyantes (licence OFL 1.1).",
  softwareData: "Les données sont celles de leurs producteurs, nommés dans « Sources et licences ».",
  softwarePackages: ({ count }: Counted) =>
    count > 1
      ? `${nombre(count)} bibliothèques et polices dans cette version`
      : `${nombre(count)} bibliothèque ou police dans cette version`,
  softwarePackagesFailed: "La liste des bibliothèques n’a pas pu être lue.",
  contactPlace: "Une information fausse sur un lieu : « Signaler une erreur », sur sa fiche.",
  contactElse: "Autre chose, un défaut d’accessibilité par exemple :",
  contactNowhere:
    "Pour autre chose, un défaut d’accessibilité par exemple : l’éditeur de cette carte n’a pas indiqué d’adresse où écrire.",
  contactSecurity:
    "Une faille de sécurité : signalez-la en privé à l’éditeur de la carte, avant d’en parler en public. Le fichier SECURITY.md du code dit quoi écrire et ce qui est protégé.",
  contactPublisher: "Éditeur et hébergeur",
  contactPublisherUnknown: "non indiqués dans cette publication",
};

export type AboutWords = typeof about;
