import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { Likeness } from "../../domain/import/import-preview.ts";
import type { ImportFault, IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import { lieux, nombre } from "../../ui/messages/core/fr.ts";
import type { Counted, Named } from "../../ui/messages/message.ts";

export type FieldGroup = "what" | "where" | "contact" | "opening" | "origin";

export type PreviewCount = "rows" | "places" | "leftOut" | "elsewhere" | "mended" | "known";

/** « Importer un fichier », from the choice of the file to its layer. */
export const words = {
  intro:
    "Ajoutez vos lieux à la carte, à la liste et aux chiffres de « Territoires », sur cet appareil : une table en CSV ou XLSX (Excel), des points en GeoJSON, ou une archive ZIP qui contient un seul de ces fichiers.",
  stays: "Le fichier est lu sur cet appareil : rien n’est envoyé.",
  choose: "Choisir un fichier",
  dropHere: "ou déposez-le n’importe où sur cette page.",
  dropNow: "Déposez le fichier pour l’importer",
  oneFile: "Un seul fichier à la fois : importez-les l’un après l’autre.",
  openFirst: ({ file }: { readonly file: string }) =>
    `« ${file} » est en cours d’import : ajoutez-le ou annulez avant d’en choisir un autre.`,
  reading: ({ file }: { readonly file: string }) => `Lecture de « ${file} »`,
  stop: "Arrêter",
  /** Adds a removed file again. */
  undo: "Annuler",
  stopped: ({ file }: { readonly file: string }) => `Lecture de « ${file} » arrêtée. Rien n’a été ajouté.`,
  refused: ({ file }: { readonly file: string }) => `« ${file} » n’a pas pu être importé`,
  faults: {
    empty: "Le fichier est vide. Vérifiez qu’il a été enregistré jusqu’au bout, puis choisissez-le de nouveau.",
    "not-text":
      "Ce n’est pas un fichier texte, mais sans doute une image, un PDF ou une archive qui n’est pas un ZIP. Choisissez un fichier CSV, XLSX ou GeoJSON, ou une archive ZIP.",
    "workbook-old":
      "C’est un classeur d’un ancien format (.xls), d’un format binaire (.xlsb), ou protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le au format XLSX ou CSV, sans mot de passe, puis choisissez ce nouveau fichier.",
    "open-document":
      "C’est un classeur LibreOffice (.ods). Ouvrez-le, enregistrez-le au format XLSX ou CSV, puis choisissez ce nouveau fichier.",
    "json-without-features":
      "Ce JSON n’est pas une collection d’objets géographiques. Exportez la couche de points au format GeoJSON (FeatureCollection).",
    "json-damaged": "Ce JSON est tronqué ou mal formé. Exportez de nouveau la couche au format GeoJSON.",
    "archive-damaged":
      "Ce classeur, ou cette archive ZIP, est tronqué, abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau au format XLSX ou CSV, puis choisissez ce nouveau fichier.",
    "archive-of-tables":
      "Cette archive ZIP doit contenir une seule table, en CSV ou GeoJSON. Décompressez-la, puis choisissez la table utile.",
    "no-columns":
      "Aucune table n’a été reconnue : il faut une ligne de titres et deux colonnes au moins, séparées dans un CSV par des virgules, des points-virgules ou des tabulations.",
    "no-rows":
      "Le fichier n’a aucune ligne sous les titres de ses colonnes. Vérifiez que la bonne feuille a été enregistrée.",
    unreadable:
      "Le fichier n’a pas pu être lu jusqu’au bout : il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.",
    "reader-failed":
      "Le programme qui lit les fichiers n’a pas pu être chargé. Réessayez ; si rien ne change, rechargez la page et choisissez de nouveau le fichier.",
  } satisfies Named<
    Exclude<ImportFault["kind"], "too-large" | "too-many-rows" | "unpacked-too-large" | "quote-unclosed">
  >,
  quoteUnclosed: ({ line }: { readonly line: string }) =>
    `Un guillemet s’ouvre à la ligne ${line} et ne se referme pas sur cette ligne. Fermez-le, ou doublez-le s’il fait partie du texte ; si le fichier est tronqué, enregistrez-le de nouveau.`,
  tooLarge: ({ size, most }: { readonly size: string; readonly most: string }) =>
    `Le fichier pèse ${size} : la limite est de ${most}. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers.`,
  tooManyRows: ({ number, line }: { readonly number: string; readonly line: string }) =>
    `Le fichier a plus de ${number} lignes, la limite de cette page : la ligne ${line} est la première de trop. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers. Si vous publiez la carte, ajoutez plutôt ces lieux à ses tables, puis lancez « npm run data ».`,
  unpackedTooLarge: ({ most }: { readonly most: string }) =>
    `Une fois décompressé, ce fichier dépasse ${most}, la limite de cette page. Enregistrez la feuille ou les lignes utiles au format CSV, puis choisissez ce nouveau fichier.`,
  megabytes: ({ number }: { readonly number: string }) => `${number} Mo`,

  understood: ({ file }: { readonly file: string }) => `Fichier lu : ${file}`,
  encoding: ({ name }: { readonly name: string }) => `encodage ${name}`,
  workbook: "classeur Excel (XLSX)",
  sheet: ({ name }: { readonly name: string }) => `feuille « ${name} »`,
  sheetChoice: "Feuille lue",
  rows: ({ count }: Counted) => lignes(count),

  columns: ({ count, all }: { readonly count: number; readonly all: number }) =>
    `${nombre(count)} ${count > 1 ? "colonnes reconnues" : "colonne reconnue"} sur ${nombre(all)}`,
  mapping: "Colonnes du fichier et leurs champs",
  columnHead: "Colonne et premières valeurs",
  fieldHead: "Champ",
  unnamedColumn: ({ number }: { readonly number: string }) => `Colonne ${number}, sans titre`,
  noExample: "Vide dans les premières lignes",
  noField: "Non utilisée",
  fieldGroups: {
    what: "Le lieu",
    where: "Où il est",
    contact: "Comment le joindre",
    opening: "Quand il ouvre",
    origin: "D’où vient l’information",
  } satisfies Named<FieldGroup>,
  fields: {
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
  moved: ({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }) =>
    `« ${name} » est maintenant lu dans la colonne « ${to} », et non plus dans « ${from} ».`,
  moreColumns: ({ count }: Counted) =>
    `Afficher ${count > 1 ? `les ${nombre(count)} autres colonnes` : "l’autre colonne"}`,
  type: "Type des lieux (obligatoire)",
  typeMissing: "Choisissez…",
  typeOfAll: "Le même pour toutes les lignes",
  typeByColumn: "Selon une colonne du fichier",
  typeInColumn: ({ name }: { readonly name: string }) => `Selon la colonne « ${name} »`,
  typeNeeded: "Choisissez d’abord le type des lieux : sans ce choix, rien n’est ajouté.",
  typeNote: "Les chiffres de « Territoires » comptent chaque lieu d’après son type ; « autre type » n’y compte pas.",
  typeValues: "Valeurs de la colonne des types",
  typeValue: "Valeur du fichier",
  typeRead: "Lue comme",

  checking: "Vérification des lignes…",
  adding: "Vos lieux sont ajoutés…",
  /** Parts of one sentence. */
  places: ({ count }: Counted) => `${lieux(count)} ${count > 1 ? "reconnus" : "reconnu"}`,
  leftOut: ({ count }: Counted) => `${lignes(count)} ${count > 1 ? "écartées" : "écartée"}`,
  farRows: ({ count }: Counted) => `${lignes(count)} ${count > 1 ? "ignorées" : "ignorée"} (loin de la carte)`,
  checkStopped: "Vérification arrêtée. Vos choix sont gardés.",
  checkFailed: "La vérification n’a pas abouti. Vos choix sont gardés : vérifiez de nouveau.",
  checkAgain: "Vérifier de nouveau",
  review: "Ce qui sera ajouté",
  counts: {
    rows: "Lignes du fichier",
    places: "Lieux reconnus",
    leftOut: "Lignes écartées",
    elsewhere: "Lignes ignorées (loin de la carte)",
    mended: "Valeurs corrigées",
    known: "Lieux peut-être déjà présents",
  } satisfies Named<PreviewCount>,

  issues: "Remarques sur les lignes",
  noIssue: "Rien à signaler : chaque ligne a été lue telle quelle.",
  line: "Ligne",
  columnAndValue: "Colonne et valeur",
  remark: "Remarque",
  wholeRow: "Toute la ligne",
  emptyValue: "vide",
  /** The value used instead of the one in the file, or the value that may be meant. */
  applied: ({ text }: { readonly text: string }) => `Lu : ${text}`,
  meant: ({ text }: { readonly text: string }) => `Peut-être : ${text}`,
  causeLines: ({ count, text }: Counted & { readonly text: string }) => `${lignes(count)}\u00a0: ${text}`,
  readAs: ({ text }: { readonly text: string }) => `Lire « ${text} » comme`,
  shown: ({ done, all }: { readonly done: number; readonly all: number }) => `${nombre(done)} sur ${nombre(all)}`,
  showMore: ({ count }: Counted) => `Afficher ${nombre(count)} ${count > 1 ? "remarques" : "remarque"} de plus`,
  report: "Télécharger toutes les remarques (CSV)",
  saved: ({ file }: { readonly file: string }) => `Fichier « ${file} » enregistré.`,

  duplicates: ({ count }: Counted) => `${lieux(count)} peut-être déjà sur la carte`,
  allDuplicates: ({ count }: Counted) => `Afficher les ${nombre(count)}`,
  likenesses: {
    "same-id": "même identifiant",
    alike: "proches et semblables",
  } satisfies Named<Likeness>,
  duplicatesNote: "Ils ne sont pas ajoutés, pour qu’aucun lieu ne soit compté deux fois.",
  knownRow: ({ number, name, text, likeness }: Readonly<Record<"number" | "name" | "text" | "likeness", string>>) =>
    `Ligne ${number}\u00a0: «\u00a0${name}\u00a0». Sur la carte\u00a0: «\u00a0${text}\u00a0» (${likeness}).`,
  addKnown: "Les ajouter quand même, comme d’autres lieux",

  vintage: "Date des données",
  vintageNote: "Facultative : elle date les lignes qui n’ont pas de date.",
  replaces: ({ name }: { readonly name: string }) =>
    `Ces lieux prendront la place de ceux du fichier importé avant : « ${name} ».`,
  add: ({ count }: Counted) => `Ajouter ${lieux(count)}`,
  nothingToAdd: "Aucun lieu à ajouter : changez les champs des colonnes, ou ajoutez les lieux déjà présents.",
  cancel: "Annuler",
  cancelled: "Import annulé. Rien n’a été ajouté.",

  yourPlaces: "Vos lieux",
  accepted: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `Vos lieux : ${nombre(count)}, du fichier « ${name} »`,
  kept: "Ils sont sur la carte, dans la liste et dans les chiffres de « Territoires », sur cet appareil seulement, jusqu’à ce que vous les retiriez.",
  origin: ({ file, date }: { readonly file: string; readonly date: string }) => `Fichier ${file}, apporté le ${date}.`,
  dated: ({ date }: { readonly date: string }) => `Données du ${date}.`,
  undated: "Date des données inconnue.",
  /** Places outside all communes of the map. */
  beyond: ({ count }: Counted) =>
    `${nombre(count)} hors des communes de la carte : ${count > 1 ? "affichés, sans être comptés" : "affiché, sans être compté"} dans un territoire.`,
  seeOnMap: "Voir la carte",
  seeTerritories: "Voir les territoires",
  remove: "Retirer",
  removed: ({ name }: { readonly name: string }) => `« ${name} » est retiré de cet appareil.`,
  unread: ({ name }: { readonly name: string }) =>
    `Le fichier que vous avez apporté${name === "" ? "" : ` (${name})`} n’a pas pu être relu sur cet appareil. Rechargez la page, ou apportez-le de nouveau.`,
  notKept:
    "Cet appareil n’a pas pu garder vos lieux : le navigateur le refuse, ou la place manque. Rien n’a été ajouté ; vos choix sont encore là. Libérez de la place ou quittez la navigation privée, puis ajoutez de nouveau.",

  addresses: "Adresses sans position",
  addressesAtTownHall: ({ count }: Counted) =>
    `${adresses(count)} sans position : ${count > 1 ? "ces lieux sont placés" : "ce lieu est placé"} à la mairie de ${count > 1 ? "leur" : "sa"} commune, et ${count > 1 ? "marqués" : "marqué"} « position approximative ».`,
  findAddresses: ({ count }: Counted) => `Chercher ${count > 1 ? `ces ${nombre(count)} adresses` : "cette adresse"}`,
  addressesSent:
    "Seules ces adresses sont envoyées, au service d’adresses de l’État (Géoplateforme, IGN) : ni les noms, ni le reste du fichier.",
  addressesAsking: "Recherche des adresses",
  addressesFound: ({ count, asked, all }: Counted & { readonly asked: number; readonly all: number }) =>
    `${nombre(asked)} sur ${adresses(all)} ${asked > 1 ? "cherchées" : "cherchée"}, ${nombre(count)} ${count > 1 ? "trouvées" : "trouvée"}.`,
  addressesUnavailable: "Le service d’adresses ne répond pas. Ce qui est trouvé reste ; réessayez plus tard.",
  addressesUnknown: ({ count }: Counted) =>
    `${adresses(count)} ${count > 1 ? "introuvables dans leur commune : ces lieux restent à la mairie" : "introuvable dans sa commune : ce lieu reste à la mairie"}.`,
  addressOfLines: ({ text, lines }: { readonly text: string; readonly lines: string }) => `Ligne ${lines} : ${text}`,
  others: ({ count }: Counted) => `et ${nombre(count)} ${count > 1 ? "autres" : "autre"}`,
  retry: "Réessayer",
};

function adresses(count: number): string {
  return `${nombre(count)} ${count > 1 ? "adresses" : "adresse"}`;
}

function lignes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lignes" : "ligne"}`;
}

export const issueWords = {
  effects: {
    "left-out": "Ligne écartée",
    emptied: "Valeur ignorée",
    mended: "Valeur corrigée",
    noted: "À savoir",
  } satisfies Named<IssueEffect>,
  reasons: {
    "too-few-cells":
      "La ligne a moins de valeurs que le fichier n’a de colonnes : les dernières sont prises pour vides. Vérifiez qu’aucune valeur n’a glissé dans la colonne voisine.",
    "too-many-cells":
      "La ligne a plus de valeurs que le fichier n’a de colonnes. Mettez entre guillemets toute valeur qui contient le séparateur.",
    "no-name":
      "La ligne n’a pas de nom. Donnez le nom du lieu, son identifiant sur la carte, ou indiquez quelle colonne le contient.",
    "no-place":
      "La ligne n’a ni position ni commune : le lieu ne peut pas être placé. Ajoutez l’une ou l’autre, ou l’identifiant d’un lieu de la carte.",
    "position-unreadable":
      "La position ne se lit pas. Écrivez une latitude et une longitude en degrés décimaux, par exemple 44,5596 et 6,0796.",
    "position-impossible":
      "Ces coordonnées ne désignent aucun point possible. Vérifiez les deux nombres et le système de coordonnées.",
    "position-outside":
      "Le lieu est hors des sept départements : il se voit sur la carte, mais aucune commune ne le compte.",
    "position-far-from-commune":
      "La position et la commune sont loin l’une de l’autre : l’une des deux est fausse. Vérifiez laquelle.",
    "position-given-up":
      "La position et la commune sont loin l’une de l’autre : le lieu est placé au chef-lieu de sa commune. Vérifiez laquelle est fausse.",
    "position-swapped": "La latitude et la longitude étaient inversées. Échangez les deux colonnes dans le fichier.",
    "position-from-commune":
      "La position manque : le lieu est placé au chef-lieu de sa commune. Ajoutez ses coordonnées pour le situer à son adresse.",
    "commune-unknown":
      "Aucune commune de la carte ne porte ce nom ni ce code. Vérifiez l’orthographe, ou donnez le code INSEE.",
    "commune-ambiguous":
      "Plusieurs communes répondent à cette description. Donnez le code INSEE de la bonne, ou une position.",
    "commune-former": "La commune a été réunie à une autre : le lieu est rattaché à la commune actuelle.",
    "commune-from-position":
      "La commune manque ou n’est pas connue : c’est celle de la mairie la plus proche. Vérifiez-la.",
    "postcode-unreadable":
      "Un code postal a cinq chiffres et un code INSEE cinq caractères, zéro initial compris. Mettez la colonne en format texte.",
    "category-unknown":
      "Ce type n’est pas un des trois de la carte : le lieu est gardé comme « autre type », sur la carte et dans la liste, hors des chiffres. Choisissez comme quel type lire cette valeur, ou corrigez la colonne.",
    "kind-not-shown":
      "La ligne est un projet : la carte ne montre que des lieux ouverts. Changez son type d’accueil quand le lieu ouvrira.",
    "phone-unreadable":
      "Ce n’est pas un seul numéro français à dix chiffres. Écrivez-le comme « 04 92 00 00 00 », sans autre texte.",
    "email-unreadable":
      "Ce n’est pas une seule adresse électronique. Écrivez-la comme « accueil@example.fr », sans autre texte.",
    "email-named":
      "L’adresse semble celle d’une personne : une donnée personnelle n’a pas sa place ici. Donnez la boîte du service.",
    "website-unreadable":
      "Ce n’est pas l’adresse complète d’un site. Elle commence par http ou https, comme dans la barre du navigateur.",
    "hours-unreadable":
      "Les horaires ne sont pas écrits sous une forme connue. Ce qui n’a pas pu être lu est gardé dans le commentaire. Écrivez-les comme « lundi au vendredi 9h-12h, 14h-17h ».",
    "date-unreadable": "La date ne se lit pas. Écrivez-la comme 2026-01-31 ou 31/01/2026.",
    "value-unknown":
      "Cette valeur n’est pas de celles que la colonne peut avoir. Corrigez-la, ou laissez la case vide.",
    "text-too-long": "Le texte est trop long : la fin est coupée. Raccourcissez-le.",
    "text-damaged":
      "Le texte contient des caractères invisibles ou abîmés. Enregistrez de nouveau le fichier en UTF-8.",
    "id-repeated":
      "Une ligne précédente a déjà cet identifiant : celle-ci en reçoit un autre. Donnez à chaque lieu le sien.",
    "geometry-not-a-point":
      "Ce n’est pas un point. La carte prend des points : remplacez la forme par un point qui s’y trouve.",
    "above-header":
      "Les textes au-dessus des titres des colonnes ne sont pas lus. Vérifiez qu’aucun lieu ne s’y trouve.",
    "formula-unread": "La formule de cette case est en erreur. Corrigez-la, ou écrivez sa valeur.",
  } satisfies Named<IssueReason>,
};
