import type { CellFault, CellType } from "../../../domain/corrections/cell-fault.ts";
import type { PlaceTable } from "../../../domain/corrections/correction.ts";
import type { PlaceFault } from "../../../domain/corrections/place-fault.ts";
import type { FileFault, Refusal } from "../../../domain/corrections/refusal.ts";
import type { HoursFault } from "../../../domain/opening-hours/parse-opening-week.ts";
import type { PlaceColumn } from "../../../domain/place-columns.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

type Text = { readonly text: string };

/** « Corriger un lieu »: form, changes on the device, files taken and made. Loaded with its code. */
export const placeEditor = {
  intro:
    "Pour qui tient les données. Ce que vous changez ici reste sur cet appareil, dans une liste : la carte garde les données publiées jusqu’à ce que le fichier de corrections soit appliqué aux tables. Rien n’est envoyé.",
  find: "Chercher un lieu à corriger",
  findHint: "Nom, commune ou identifiant (fs-18).",
  found: ({ count }: Counted) =>
    count === 0 ? "Aucun lieu trouvé." : `${count} ${count > 1 ? "lieux trouvés" : "lieu trouvé"}`,
  foundMore: "Seuls les dix premiers sont montrés : précisez.",
  correct: ({ name }: { readonly name: string }) => `Corriger « ${name} »`,
  add: "Ajouter un lieu",
  addTitle: "Nouveau lieu",
  addTable: "Table",
  addNote:
    "Une France services s’ajoute par la liste officielle (« Actualiser »). Cherchez d’abord si le lieu est déjà dans la table.",
  tables: {
    "france-services": "France services",
    "espaces-saisonniers": "Espaces saisonniers, logements, aires",
    "lieux-multiservices": "Lieux multi-services, tiers-lieux",
    "france-services-voisins": "France services des départements voisins",
  } satisfies Named<PlaceTable>,
  rows: "Ligne à corriger",
  rowsNote: "Ce lieu est dans plusieurs tables : chacune a sa ligne. Pour le fermer, fermez chaque ligne.",
  example: ({ text }: Text) => `Par exemple : ${text}`,
  groups: {
    what: "Le lieu",
    where: "Où il est",
    contact: "Comment le joindre",
    opening: "Quand il ouvre",
    themes: "Thèmes",
    origin: "D’où vient la ligne",
    grounds: "Pourquoi ce changement",
  } satisfies Named<"what" | "where" | "contact" | "opening" | "themes" | "origin" | "grounds">,
  labels: { longitude: "Longitude", latitude: "Latitude" },
  hints: {
    name: "Le nom que le public connaît.",
    nature: "Le mot de la source : médiathèque, tiers-lieu…",
    address: "Numéro et voie, sans code postal ni commune.",
    postcode: "Cinq chiffres, jamais un code CEDEX.",
    code_commune: "Cinq caractères : 05061 pour Gap. Ce n’est pas le code postal.",
    longitude: "En degrés, avec un point : 6.07982. Vide si la précision est « commune ».",
    latitude: "En degrés, avec un point : 44.55880. Vide si la précision est « commune ».",
    phone: "Dix chiffres : 04 92 00 00 00. Jamais la ligne d’une personne.",
    email: "La boîte du lieu, jamais celle d’une personne nommée.",
    website: "Adresse complète, avec son https.",
    opening_hours: "Syntaxe d’OpenStreetMap, heure de Paris. Vide si inconnus.",
    comment: "Une ou deux phrases utiles au public. Aucun nom de personne.",
    group: "Nom commun à un lieu principal et à ses antennes.",
    labelled_on: "Sous la forme 2020-01-31.",
    source: "Identifiants de data/sources.csv, séparés par des points-virgules.",
    source_detail: "Adresse de la page, ou fichier et ligne.",
    source_date: "Aussi précise que la source : 2026, 2026-11, 2026-11-28.",
  } satisfies Partial<Named<PlaceColumn>>,
  themesHint: "Seulement ceux que le lieu ajoute au bouquet de son type.",
  kinds: { projet: "Projet, pas encore ouvert", ferme: "Fermé pour de bon" } satisfies Named<"projet" | "ferme">,
  precisions: { adresse: "Position du lieu", commune: "Inconnue : placé à la mairie" } satisfies Named<
    "adresse" | "commune"
  >,
  unsaid: "Non précisé",
  published: ({ text }: Text) => `Publié : ${text}`,
  empty: "vide",
  hoursRead: "Ce qui sera lu",
  communeRead: ({ text }: Text) => `C’est ${text}.`,
  reason: "Pourquoi la valeur publiée est fausse ou dépassée",
  source: "Comment on le sait",
  sourceHint: "Affiche, appel au lieu, page lue… et quel jour. Jamais le nom d’une personne.",
  date: "Jour de la décision",
  close: "Ce lieu est fermé pour de bon",
  closing:
    "Le lieu ne sera plus montré ; sa ligne reste dans la table, pour que son identifiant ne serve plus. Dites pourquoi, puis gardez.",
  save: "Garder dans la liste",
  leave: "Quitter sans garder",
  leaveAsk: "Effacer ce que vous avez tapé pour ce lieu ?",
  leaveYes: "Oui, effacer",
  leaveNo: "Non, continuer",
  draftKept: "Un brouillon de ce lieu a été repris.",
  saved: ({ count }: Counted) =>
    count > 1 ? `${count} modifications gardées dans la liste.` : "1 modification gardée dans la liste.",
  nothingChanged: "Rien n’a changé : modifiez un champ, ou quittez.",
  faultCount: ({ count }: Counted) => (count > 1 ? `${count} champs à revoir` : "1 champ à revoir"),
  unchecked:
    "Les communes, les contours ou les sources ne sont pas chargés : la commune, la position et la source ne seront contrôlées qu’au moment d’appliquer le fichier.",
  pendingOnSheet: "Modification en attente sur cet appareil : la fiche montre encore les données publiées.",
  pending: "Modifications en attente",
  pendingNone: "Aucune modification en attente.",
  pendingCount: ({ count }: Counted) => (count > 1 ? `${count} modifications en attente` : "1 modification en attente"),
  notKept:
    "Cet appareil refuse de garder ces modifications : elles seront perdues quand la page sera fermée. Téléchargez-les.",
  newPlace: "nouveau lieu",
  change: ({ from, to }: { readonly from: string; readonly to: string }) => `« ${from} » → « ${to} »`,
  edit: ({ name }: { readonly name: string }) => `Reprendre « ${name} »`,
  remove: ({ name, text }: { readonly name: string; readonly text: string }) => `Retirer ${text}, « ${name} »`,
  removeRow: ({ name }: { readonly name: string }) => `Retirer le nouveau lieu « ${name} »`,
  publishedCount: ({ count }: Counted) =>
    count > 1
      ? `${count} de ces modifications sont dans les données publiées : elles peuvent quitter la liste.`
      : "1 de ces modifications est dans les données publiées : elle peut quitter la liste.",
  removePublished: "Retirer ce qui est publié",
  isPublished: "Publié.",
  isOutdated: ({ text }: Text) =>
    `La valeur publiée est maintenant « ${text} » : cette modification sera refusée. Reprenez-la ou retirez-la.`,
  removeAll: "Tout retirer",
  removed: "Retiré de la liste.",
  undo: "Annuler la dernière action",
  undone: "Annulé.",
  download: "Télécharger le fichier de corrections",
  downloadDoubts: "Télécharger le fichier des doutes",
  downloadTable: ({ name }: { readonly name: string }) => `Télécharger la table corrigée : ${name}`,
  tableNote:
    "La table corrigée a les valeurs de la carte et vos modifications. Pour data/, prenez le fichier de corrections : il garde ce que dit la source.",
  mail: "Préparer un courriel",
  propose: "Proposer les modifications sur la forge",
  proposeNote: "Ouvre un autre site, à qui le navigateur remet alors ce texte.",
  mailSubject: ({ count }: Counted) => `Corrections de la carte : ${count}`,
  mailIntro: "Bonjour, voici des corrections à vérifier, puis à appliquer aux tables :",
  take: "Prendre un signalement",
  takeIntro:
    "Un fichier de corrections, un fichier de « Signaler une erreur », ou le texte d’un courriel de signalement.",
  takeFile: "Prendre un fichier",
  takeText: "Texte du courriel",
  takeTextAct: "Prendre ce texte",
  taken: ({ count }: Counted) =>
    count === 0 ? "Rien n’a été pris." : count > 1 ? `${count} lignes prises.` : "1 ligne prise.",
  takenOver: ({ count }: Counted) =>
    count > 1
      ? `${count} remplacent des modifications en attente ; « Annuler » les rend.`
      : "1 remplace une modification en attente ; « Annuler » la rend.",
  refusedCount: ({ count }: Counted) => (count > 1 ? `${count} lignes refusées` : "1 ligne refusée"),
  refused: ({ name, text, figure, reason }: Refused) => `${name}, ${text} « ${figure} » : ${reason}`,
  line: ({ number }: { readonly number: string }) => `Ligne ${number}`,
  notUtf8: "Ce fichier n’est pas du texte UTF-8 : enregistrez-le au format « CSV UTF-8 ».",
  unreadable: "Ce fichier n’a pas pu être lu : vérifiez qu’il existe encore, puis réessayez.",
  notes: "Signalements à vérifier",
  note: ({ name, text }: { readonly name: string; readonly text: string }) => `${name} : ${text}`,
  noteCorrect: ({ name }: { readonly name: string }) => `Corriger « ${name} » d’après ce signalement`,
  noteRemove: ({ name }: { readonly name: string }) => `Retirer le signalement sur « ${name} »`,
  files: {
    empty: "Aucune ligne : prenez le fichier ou le courriel entier.",
    "too-many": "Trop de lignes (5 000 au plus) : le fichier est sans doute abîmé.",
    header: ({ text }: Text) =>
      `Colonnes inconnues « ${text} » : il faut table,id,field,from,to,reason,source,date ou table,id,field,note,date.`,
    cells: ({ text }: Text) => `nombre de colonnes inattendu (${text})`,
  } satisfies Record<Exclude<FileFault["kind"], "cell">, unknown>,
  refusals: {
    "row-unknown": "aucune ligne de ce nom ; vérifiez l’identifiant et la table.",
    "field-unknown": "ce n’est pas une colonne que l’on corrige.",
    stale: ({ text }: Text) =>
      `la carte dit maintenant « ${text} » ; vérifiez laquelle est bonne, puis refaites la correction.`,
    done: "c’est déjà ce que dit la carte : rien à faire.",
    "id-taken": "cet identifiant est déjà pris : donnez-en un autre.",
    "closed-table": "cette table suit la liste officielle : un lieu s’y ajoute avec cette liste.",
    doubted: "il y a déjà un signalement sur ce champ.",
  } satisfies Record<Exclude<Refusal["kind"], "cell" | "place">, unknown>,
  cells: {
    required: "Ce champ est obligatoire.",
    "too-long": ({ text }: Text) => `Texte trop long : ${text} signes au plus.`,
    "letter-lost": "Le signe � tient lieu d’une lettre perdue : récrivez le mot.",
    invisible: ({ text }: Text) => `Signe invisible ${text} : récrivez le texte sans lui.`,
    spaces: "Enlevez l’espace au début ou à la fin.",
    enum: ({ text }: Text) => `Valeurs permises : ${text}.`,
    "zero-lost": "Le zéro du début manque.",
    pattern: "Cette forme n’est pas celle du champ : voyez l’exemple.",
    minimum: ({ text }: Text) => `Au moins ${text}.`,
    maximum: ({ text }: Text) => `Au plus ${text}.`,
  } satisfies Record<Exclude<CellFault["kind"], "type">, unknown>,
  types: {
    string: "Il faut un texte.",
    number: "Il faut un nombre, avec un point décimal.",
    integer: "Il faut un nombre entier.",
    date: "Il faut une date, sous la forme 2026-01-31.",
  } satisfies Named<CellType>,
  places: {
    "commune-unknown": "Ce code n’est pas celui d’une commune des sept départements.",
    themes: "Un thème est inconnu ou répété.",
    "no-position": "Donnez longitude et latitude, ou la précision « placé à la mairie ».",
    "named-mailbox": "C’est l’adresse d’une personne nommée, une donnée personnelle : donnez celle du lieu.",
    "postcode-elsewhere": ({ text, commune }: Text & { readonly commune: string }) =>
      `Codes postaux de ${commune} : ${text}.`,
    "source-unknown": ({ text }: Text) => `« ${text} » n’est pas dans data/sources.csv : ajoutez-la d’abord.`,
    "far-from-seat": ({ distance, commune, text }: Text & { readonly distance: string; readonly commune: string }) =>
      `La position est à ${distance} de la mairie de ${commune}, ${text} au plus.`,
    "outside-departement": ({ departement }: { readonly departement: string }) =>
      `La position est hors du département ${departement}.`,
  } satisfies Record<Exclude<PlaceFault["kind"], "hours">, unknown>,
  hours: {
    rule: ({ text }: Text) => `Règle illisible : « ${text} ».`,
    "no-times": ({ text }: Text) => `Jours sans heures : « ${text} ».`,
    day: ({ text }: Text) => `Jour inconnu : « ${text} ». Deux lettres, en anglais : de Mo à Su.`,
    times: ({ text }: Text) => `Heures illisibles : « ${text} ». Quatre chiffres, comme dans l’exemple.`,
    overlap: ({ text }: Text) => `Des heures se chevauchent : « ${text} ».`,
  } satisfies Record<HoursFault["what"], unknown>,
};

type Refused = Text & { readonly name: string; readonly figure: string; readonly reason: string };

export type PlaceEditorWords = typeof placeEditor;
