import type { CoordinateSystem, ImportField, ImportShape } from "../../../domain/import/column-mapping.ts";
import type { ImportFault } from "../../../domain/import/import-fault.ts";
import type { Likeness } from "../../../domain/import/import-preview.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

/** A fault of an archive that names the files in it. */
export type ArchiveFault = "archive-without-table" | "archive-of-tables";

/** Groups of the fields of a place, by subject. */
export type FieldGroup = "what" | "where" | "contact" | "opening" | "origin";

/** Counts of a file in the preview. */
export type PreviewCount = "rows" | "places" | "leftOut" | "elsewhere" | "mended" | "known";

/** « Importer un fichier », from the choice of the file to its layer. */
export const importing = {
  importIntro:
    "Une table de lieux en CSV ou XLSX (Excel), la liste officielle France services telle qu’elle est publiée, ou des points en GeoJSON ; ou une archive ZIP qui contient une seule de ces tables. Les colonnes sont reconnues, vous vérifiez, puis les lieux s’ajoutent à la carte.",
  importStays: "Le fichier est lu sur cet appareil : rien n’est envoyé.",
  importChoose: "Choisir un fichier",
  importDropHere: "ou déposez-le n’importe où sur cette page.",
  importDropNow: "Déposez le fichier pour l’importer",
  importOneFile: "Un seul fichier à la fois : importez-les l’un après l’autre.",
  importOpenFirst: ({ file }: { readonly file: string }) =>
    `« ${file} » est en cours d’import : ajoutez-le à la carte ou annulez avant d’en choisir un autre.`,
  importReading: ({ file }: { readonly file: string }) => `Lecture de « ${file} »`,
  importStop: "Arrêter",
  /** Adds a removed file again. */
  undo: "Annuler",
  importStopped: ({ file }: { readonly file: string }) => `Lecture de « ${file} » arrêtée. Rien n’a été ajouté.`,
  importRefused: ({ file }: { readonly file: string }) => `« ${file} » n’a pas pu être importé`,
  /** Reason of a failed import, and what to do. */
  importFaults: {
    empty: "Le fichier est vide. Vérifiez qu’il a été enregistré jusqu’au bout, puis choisissez-le de nouveau.",
    "not-text":
      "Ce n’est pas un fichier texte, mais sans doute une image, un PDF ou une archive qui n’est pas un ZIP. Choisissez un fichier CSV, XLSX ou GeoJSON, ou une archive ZIP.",
    "workbook-old":
      "C’est un classeur d’un ancien format (.xls) ou d’un format binaire (.xlsb). Ouvrez-le dans un tableur, enregistrez-le au format XLSX ou CSV, puis choisissez ce nouveau fichier.",
    "open-document":
      "C’est un classeur LibreOffice (.ods). Ouvrez-le, enregistrez-le au format XLSX ou CSV, puis choisissez ce nouveau fichier.",
    "workbook-protected":
      "Ce classeur est protégé par un mot de passe. Ouvrez-le, enregistrez-en une copie sans mot de passe, ou au format CSV, puis choisissez cette copie.",
    "workbook-damaged":
      "Ce classeur est tronqué ou abîmé. Ouvrez-le dans un tableur, enregistrez-le de nouveau au format XLSX ou CSV, puis choisissez ce nouveau fichier.",
    "sheet-without-table":
      "Aucune feuille de ce classeur n’a de table : il faut une ligne de titres, deux colonnes au moins, et une ligne par lieu.",
    "json-without-features":
      "Ce JSON n’est pas une collection d’objets géographiques. Exportez la couche de points au format GeoJSON (FeatureCollection).",
    "archive-protected":
      "Cette archive ZIP est protégée par un mot de passe. Décompressez-la, puis choisissez la table qu’elle contient.",
    "archive-damaged":
      "Cette archive ZIP est tronquée, abîmée, ou compressée d’une façon que cette page ne lit pas. Décompressez-la sur votre appareil, puis choisissez la table qu’elle contient.",
    "no-columns":
      "Aucun séparateur n’a été reconnu : la table n’a qu’une colonne. Enregistrez-la en CSV, avec des virgules, des points-virgules ou des tabulations.",
    "no-rows":
      "Le fichier n’a aucune ligne sous les titres de ses colonnes. Vérifiez que la bonne feuille a été enregistrée.",
    unreadable:
      "Le fichier n’a pas pu être lu jusqu’au bout : il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.",
    "reader-failed":
      "Le programme qui lit les fichiers n’a pas pu être chargé. Réessayez ; si rien ne change, rechargez la page et choisissez de nouveau le fichier.",
  } satisfies Named<
    Exclude<ImportFault["kind"], "too-large" | "too-many-rows" | "unpacked-too-large" | "json-damaged" | ArchiveFault>
  >,
  importArchiveFaults: {
    "archive-without-table": ({ text }: { readonly text: string }) =>
      `Cette archive ZIP ne contient aucune table en CSV ou GeoJSON, mais : ${text}. Décompressez-la, puis choisissez le fichier utile.`,
    "archive-of-tables": ({ text }: { readonly text: string }) =>
      `Cette archive ZIP contient plusieurs tables : ${text}. Décompressez-la, puis choisissez l’une d’elles.`,
  } satisfies Readonly<Record<ArchiveFault, unknown>>,
  importFileName: ({ name }: { readonly name: string }) => `« ${name} »`,
  importOtherFiles: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "autres fichiers" : "autre fichier"}`,
  importJsonDamaged: "Ce JSON est tronqué ou mal formé. Exportez de nouveau la couche au format GeoJSON.",
  importJsonDamagedAt: ({ number }: { readonly number: string }) =>
    `Ce JSON est tronqué ou mal formé à partir du caractère ${number}. Exportez de nouveau la couche au format GeoJSON.`,
  importTooLarge: ({ size, most }: { readonly size: string; readonly most: string }) =>
    `Le fichier pèse ${size} : la limite est de ${most}. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers.`,
  importTooManyRows: ({ number, line }: { readonly number: string; readonly line: string }) =>
    `Le fichier a plus de ${number} lignes, la limite de cette page : la ligne ${line} est la première de trop. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers. Si vous publiez la carte, ajoutez plutôt ces lieux à ses tables, puis lancez « npm run data ».`,
  importUnpackedTooLarge: ({ most }: { readonly most: string }) =>
    `Une fois décompressé, ce fichier dépasse ${most}, la limite de cette page. Enregistrez la feuille ou les lignes utiles au format CSV, puis choisissez ce nouveau fichier.`,
  importMegabytes: ({ number }: { readonly number: string }) => `${number} Mo`,

  importUnderstood: ({ file }: { readonly file: string }) => `Fichier lu : ${file}`,
  importShapes: {
    "points-table": "Table de lieux de cette carte",
    "national-list": "Liste officielle France services",
    mediation: "Schéma national « lieux de médiation numérique »",
    "free-table": "Autre table",
  } satisfies Named<ImportShape>,
  importEncoding: ({ name }: { readonly name: string }) => `encodage ${name}`,
  importMember: ({ name }: { readonly name: string }) => `table « ${name} » de l’archive ZIP`,
  importWorkbook: "classeur Excel (XLSX)",
  importSheet: ({ name }: { readonly name: string }) => `feuille « ${name} »`,
  importSheetChoice: "Feuille lue",
  importSheetRows: ({ name, count }: Counted & { readonly name: string }) => `${name} (${lignes(count)})`,
  importSeparators: {
    comma: "séparée par des virgules",
    semicolon: "séparée par des points-virgules",
    tab: "séparée par des tabulations",
    bar: "séparée par des barres verticales",
  } satisfies Named<"comma" | "semicolon" | "tab" | "bar">,
  importRows: ({ count }: Counted) => lignes(count),

  importColumns: ({ count, all }: { readonly count: number; readonly all: number }) =>
    `${nombre(count)} ${count > 1 ? "colonnes reconnues" : "colonne reconnue"} sur ${nombre(all)}`,
  importColumnHead: "Colonne et premières valeurs",
  importFieldHead: "Champ",
  importUnnamedColumn: ({ number }: { readonly number: string }) => `Colonne ${number}, sans titre`,
  importNoExample: "Vide dans les premières lignes",
  importNoField: "Non utilisée",
  importKeptColumn: "Gardée pour l’export",
  importOwnColumn: "Reprise telle quelle",
  importFieldGroups: {
    what: "Le lieu",
    where: "Où il est",
    contact: "Comment le joindre",
    opening: "Quand il ouvre",
    origin: "D’où vient l’information",
  } satisfies Named<FieldGroup>,
  importFields: {
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
  } satisfies Named<ImportField>,
  importMoved: ({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }) =>
    `« ${name} » est maintenant lu dans la colonne « ${to} », et non plus dans « ${from} ».`,
  importMoreColumns: ({ count }: Counted) =>
    `Afficher ${count > 1 ? `les ${nombre(count)} autres colonnes` : "l’autre colonne"}`,
  importCategory: "Type des lieux sans type indiqué",
  importCoordinates: "Coordonnées",
  importCoordinateSystems: {
    wgs84: "Degrés (WGS 84)",
    lambert93: "Mètres (Lambert-93)",
  } satisfies Named<CoordinateSystem>,

  importChecking: "Vérification des lignes…",
  importAdding: "Les lieux sont ajoutés à la carte…",
  /** Parts of one sentence. */
  importPlaces: ({ count }: Counted) => `${lieux(count)} ${count > 1 ? "reconnus" : "reconnu"}`,
  importLeftOut: ({ count }: Counted) => `${lignes(count)} ${count > 1 ? "écartées" : "écartée"}`,
  importFarRows: ({ count }: Counted) => `${lignes(count)} ${count > 1 ? "ignorées" : "ignorée"} (loin de la carte)`,
  importCheckStopped: "Vérification arrêtée. Vos choix sont gardés.",
  importCheckFailed: "La vérification n’a pas abouti. Vos choix sont gardés : vérifiez de nouveau.",
  importCheckAgain: "Vérifier de nouveau",
  importReview: "Ce qui sera ajouté",
  importCounts: {
    rows: "Lignes du fichier",
    places: "Lieux reconnus",
    leftOut: "Lignes écartées",
    elsewhere: "Lignes ignorées (loin de la carte)",
    mended: "Valeurs corrigées",
    known: "Lieux peut-être déjà présents",
  } satisfies Named<PreviewCount>,

  importIssues: "Remarques sur les lignes",
  importNoIssue: "Rien à signaler : chaque ligne a été lue telle quelle.",
  importLine: "Ligne",
  importColumnAndValue: "Colonne et valeur",
  importRemark: "Remarque",
  importWholeRow: "Toute la ligne",
  importEmptyValue: "vide",
  /** The value used instead of the one in the file, or the value that may be meant. */
  importApplied: ({ text }: { readonly text: string }) => `Lu : ${text}`,
  importMeant: ({ text }: { readonly text: string }) => `Peut-être : ${text}`,
  importCauseLines: ({ count, text }: Counted & { readonly text: string }) => `${lignes(count)}\u00a0: ${text}`,
  importReadAs: ({ text }: { readonly text: string }) => `Lire « ${text} » comme`,
  importReadAsNothing: "Ne pas la lire",
  importMappedValues: "Valeurs lues autrement dans ce fichier",
  importMappedValue: ({ text, name }: { readonly text: string; readonly name: string }) => `« ${text} » : ${name}`,
  importUnmap: ({ text }: { readonly text: string }) => `Ne plus lire « ${text} » ainsi`,
  importShown: ({ done, all }: { readonly done: number; readonly all: number }) => `${nombre(done)} sur ${nombre(all)}`,
  importShowMore: ({ count }: Counted) => `Afficher ${nombre(count)} ${count > 1 ? "remarques" : "remarque"} de plus`,
  importReport: "Télécharger le rapport (CSV)",

  importDuplicates: ({ count }: Counted) => `${lieux(count)} peut-être déjà sur la carte`,
  importAllDuplicates: ({ count }: Counted) => `Afficher les ${nombre(count)}`,
  importLikenesses: {
    "same-id": "Même identifiant",
    "same-name": "Même nom dans la même commune",
    "near-and-alike": "Proches et semblables",
  } satisfies Named<Likeness>,
  importDuplicatesNote: "Ils ne sont pas ajoutés, pour qu’aucun lieu ne soit compté deux fois.",
  importKnownRow: ({ number, name, text }: Readonly<Record<"number" | "name" | "text", string>>) =>
    `Ligne ${number}\u00a0: «\u00a0${name}\u00a0». Sur la carte\u00a0: «\u00a0${text}\u00a0».`,
  importAddKnown: "Les ajouter quand même, comme d’autres lieux",

  importAddTitle: "Ce qui est ajouté",
  importVintage: "Date des données",
  importVintageNote: "Facultative : elle date les lignes qui n’ont pas de date.",
  importReplaces: ({ name }: { readonly name: string }) =>
    `Ces lieux prendront la place de ceux du fichier importé avant : « ${name} ».`,
  importAdd: ({ count }: Counted) => `Ajouter ${lieux(count)} à la carte`,
  importNothingToAdd: "Aucun lieu à ajouter : changez les champs des colonnes, ou ajoutez les lieux déjà présents.",
  importCancel: "Annuler",
  importCancelled: "Import annulé. Rien n’a été ajouté.",

  importAccepted: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `« ${name} » est sur la carte : ${lieux(count)}.`,
  importKept: "Ces lieux restent sur cet appareil. Rien n’a été envoyé.",
};

function lignes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lignes" : "ligne"}`;
}
