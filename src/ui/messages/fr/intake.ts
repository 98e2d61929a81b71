import type { IntakeWords } from "../words/intake.ts";
import { lieux, nombre } from "./grammar.ts";

export const intake: IntakeWords = {
  intakeIntro:
    "Une table de lieux en CSV, la liste officielle France services telle qu’elle est publiée, ou des points en GeoJSON. Les colonnes sont reconnues, vous vérifiez, puis les lieux s’ajoutent à la carte.",
  intakeStays: "Le fichier est lu sur cet appareil : rien n’est envoyé.",
  intakeChoose: "Choisir un fichier",
  intakeDropHere: "ou déposez-le n’importe où sur cette page.",
  intakeDropNow: "Déposez le fichier pour l’importer",
  intakeOneFile: "Un seul fichier à la fois : importez-les l’un après l’autre.",
  intakeOpenFirst: ({ file }) =>
    `« ${file} » est en cours d’import : ajoutez-le à la carte ou annulez avant d’en choisir un autre.`,
  intakeReading: ({ file }) => `Lecture de « ${file} »`,
  intakeProgress: ({ count, share }) => `${lignes(count)} ${count > 1 ? "lues" : "lue"}, ${share} du fichier`,
  intakeStop: "Arrêter",
  intakeStopped: ({ file }) => `Lecture de « ${file} » arrêtée. Rien n’a été ajouté.`,
  intakeRefused: ({ file }) => `« ${file} » n’a pas pu être importé`,
  intakeFaults: {
    empty: "Le fichier est vide. Vérifiez qu’il a été enregistré jusqu’au bout, puis choisissez-le de nouveau.",
    "not-text":
      "Ce n’est pas un fichier texte, mais sans doute une image, une archive ou un PDF. Choisissez un fichier CSV ou GeoJSON.",
    spreadsheet:
      "C’est un classeur de tableur (Excel ou LibreOffice). Ouvrez-le, enregistrez la feuille au format « CSV UTF-8 », puis choisissez ce nouveau fichier.",
    "json-without-features":
      "Ce JSON n’est pas une collection d’objets géographiques. Exportez la couche de points au format GeoJSON (FeatureCollection).",
    "no-columns":
      "Aucun séparateur n’a été reconnu : la table n’a qu’une colonne. Enregistrez-la en CSV, avec des virgules, des points-virgules ou des tabulations.",
    "no-rows":
      "Le fichier n’a aucune ligne sous les titres de ses colonnes. Vérifiez que la bonne feuille a été enregistrée.",
    unreadable:
      "Le fichier n’a pas pu être lu jusqu’au bout : il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.",
    "reader-failed":
      "Le programme qui lit les fichiers n’a pas pu démarrer. Rechargez la page, puis choisissez de nouveau le fichier.",
  },
  intakeJsonDamaged: "Ce JSON est tronqué ou mal formé. Exportez de nouveau la couche au format GeoJSON.",
  intakeJsonDamagedAt: ({ number }) =>
    `Ce JSON est tronqué ou mal formé à partir du caractère ${number}. Exportez de nouveau la couche au format GeoJSON.`,
  intakeTooLarge: ({ size, most }) =>
    `Le fichier pèse ${size} : la limite est de ${most}. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers.`,
  intakeTooManyRows: ({ number }) =>
    `Le fichier a plus de ${number} lignes : c’est trop pour cette page. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers.`,
  intakeMegabytes: ({ number }) => `${number} Mo`,

  intakeUnderstood: ({ file }) => `Fichier lu : ${file}`,
  intakeShapes: {
    "points-table": "Table de lieux de cette carte",
    "national-list": "Liste officielle France services",
    "free-table": "Autre table",
  },
  intakeEncoding: ({ name }) => `encodage ${name}`,
  intakeSeparators: {
    comma: "séparée par des virgules",
    semicolon: "séparée par des points-virgules",
    tab: "séparée par des tabulations",
    bar: "séparée par des barres verticales",
  },
  intakeRows: ({ count }) => lignes(count),

  intakeColumns: ({ count, all }) =>
    `${nombre(count)} ${count > 1 ? "colonnes reconnues" : "colonne reconnue"} sur ${nombre(all)}`,
  intakeColumnHead: "Colonne et premières valeurs",
  intakeFieldHead: "Champ",
  intakeUnnamedColumn: ({ number }) => `Colonne ${number}, sans titre`,
  intakeNoExample: "Vide dans les premières lignes",
  intakeNoField: "Non utilisée",
  intakeTakenBack: "Reprise telle quelle",
  intakeFieldGroups: {
    what: "Le lieu",
    where: "Où il est",
    contact: "Comment le joindre",
    opening: "Quand il ouvre",
    origin: "D’où vient l’information",
  },
  intakeFields: {
    id: "Identifiant",
    category: "Type de lieu",
    kind: "Accueil, logement ou aire",
    name: "Nom",
    nature: "Nature (médiathèque, tiers-lieu…)",
    format: "Format (fixe, itinérant…)",
    address: "Adresse",
    postcode: "Code postal",
    commune: "Commune",
    code_commune: "Code INSEE de la commune",
    longitude: "Longitude ou X",
    latitude: "Latitude ou Y",
    position: "Position en une seule colonne",
    precision: "Précision de la position",
    phone: "Téléphone",
    email: "Courriel",
    website: "Site web",
    opening_hours: "Horaires de la semaine",
    hours_Mo: "Horaires du lundi",
    hours_Tu: "Horaires du mardi",
    hours_We: "Horaires du mercredi",
    hours_Th: "Horaires du jeudi",
    hours_Fr: "Horaires du vendredi",
    hours_Sa: "Horaires du samedi",
    hours_Su: "Horaires du dimanche",
    appointment: "Sur rendez-vous",
    season: "Saison d’ouverture",
    themes: "Thèmes",
    comment: "Commentaire",
    group: "Groupe de lieux",
    labelled_on: "Date de labellisation",
    source: "Source",
    source_detail: "Détail de la source",
    source_date: "Date de la source",
    verification: "Vérification",
  },
  intakeMoved: ({ name, from, to }) =>
    `« ${name} » est maintenant lu dans la colonne « ${to} », et non plus dans « ${from} ».`,
  intakeMoreColumns: ({ count }) =>
    `Afficher ${count > 1 ? `les ${nombre(count)} autres colonnes` : "l’autre colonne"}`,
  intakeCategory: "Type des lieux sans type indiqué",
  intakeCoordinates: "Coordonnées",
  intakeCoordinateSystems: {
    wgs84: "Degrés (WGS 84)",
    lambert93: "Mètres (Lambert-93)",
  },
  intakeKeepsFar: "Garder aussi les lieux à plus de 50 km de la carte",

  intakeChecking: "Vérification des lignes…",
  intakeAdding: "Les lieux sont ajoutés à la carte…",
  intakePlaces: ({ count }) => `${lieux(count)} ${count > 1 ? "reconnus" : "reconnu"}`,
  intakeLeftOut: ({ count }) => `${lignes(count)} ${count > 1 ? "écartées" : "écartée"}`,
  intakeFarRows: ({ count }) => `${lignes(count)} ${count > 1 ? "ignorées" : "ignorée"} (loin de la carte)`,
  intakeCheckStopped: "Vérification arrêtée. Vos choix sont gardés.",
  intakeCheckFailed: "La vérification n’a pas abouti. Vos choix sont gardés : vérifiez de nouveau.",
  intakeCheckAgain: "Vérifier de nouveau",
  intakeReview: "Ce qui sera ajouté",
  intakeCounts: {
    rows: "Lignes du fichier",
    places: "Lieux reconnus",
    leftOut: "Lignes écartées",
    elsewhere: "Lignes ignorées (loin de la carte)",
    mended: "Valeurs corrigées",
    toDecide: "Lieux peut-être déjà présents",
  },

  intakeIssues: "Remarques sur les lignes",
  intakeNoIssue: "Rien à signaler : chaque ligne a été lue telle quelle.",
  intakeShow: "Montrer",
  intakeAllIssues: "Toutes les remarques",
  intakeLine: "Ligne",
  intakeColumnAndValue: "Colonne et valeur",
  intakeRemark: "Remarque",
  intakeWholeRow: "Toute la ligne",
  intakeEmptyValue: "vide",
  intakeTaken: ({ text }) => `Lu : ${text}`,
  intakeMeant: ({ text }) => `Peut-être : ${text}`,
  intakeShown: ({ done, all }) => `${nombre(done)} sur ${nombre(all)}`,
  intakeShowMore: ({ count }) => `Afficher ${nombre(count)} ${count > 1 ? "remarques" : "remarque"} de plus`,
  intakeReport: "Télécharger le rapport (CSV)",

  intakeDuplicates: ({ count }) => `${lieux(count)} peut-être déjà sur la carte`,
  intakeAllDuplicates: ({ count }) => `Afficher les ${nombre(count)}`,
  intakeLikenesses: {
    "same-id": "Même identifiant",
    "near-and-alike": "Proches et semblables",
  },
  intakeDecideAll: ({ name }) => `Pour tous : ${name}`,
  intakeDecisions: {
    replace: "Remplacer",
    "keep-both": "Garder les deux",
    skip: "Ignorer la ligne",
  },
  intakeDecisionsForAll: {
    replace: "Tout remplacer",
    "keep-both": "Tout garder",
    skip: "Tout ignorer",
  },
  intakeOnMap: "Sur la carte",
  intakeInFile: ({ number }) => `Ligne ${number}`,
  intakeName: "Nom",
  intakeAddress: "Adresse",
  intakeApart: ({ text }) => `à ${text} l’un de l’autre`,
  intakeSameSpot: "au même endroit",
  intakeDistanceKm: ({ number }) => `${number} km`,
  intakeDistanceM: ({ number }) => `${number} m`,

  intakeAddTitle: "La couche à ajouter",
  intakeLayerName: "Nom de la couche",
  intakeNameMissing: "Donnez un nom à la couche, pour la retrouver.",
  intakeVintage: "Date des données",
  intakeVintageNote: "Facultative : elle permet de dire ce qui a changé d’un millésime à l’autre.",
  intakeAdd: ({ count }) => `Ajouter ${lieux(count)} à la carte`,
  intakeNothingToAdd:
    "Aucun lieu à ajouter : changez les champs des colonnes, ou le choix fait pour les lieux déjà présents.",
  intakeCancel: "Annuler",
  intakeCancelled: "Import annulé. Rien n’a été ajouté.",

  intakeAccepted: ({ name, count }) => `« ${name} » est sur la carte : ${lieux(count)}.`,
  intakeLayerGone: ({ file }) => `La couche issue de « ${file} » n’est plus là.`,
  intakeKept: "Ces lieux restent sur cet appareil. Rien n’a été envoyé.",
  intakeNotKept: "Cet appareil ne permet pas de les garder : ils seront perdus à la fermeture de la page.",
  intakeSee: "Voir sur la carte",
  intakeAnother: "Importer un autre fichier",
  intakeSomePlaces: "Quelques-uns de ces lieux",
};

function lignes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lignes" : "ligne"}`;
}
