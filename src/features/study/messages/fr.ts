import type { Field } from "../../../domain/study/named-in-study.ts";
import type { StudyFault } from "../../../formats/study/study-format.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

type File = { readonly file: string };
type Name = { readonly name: string };

/** A study: its link, its file, its notes. */
export const study = {
  lead: "Une étude réunit vos choix, toutes les variantes, vos notes et vos couches importées. Le lien transmet les choix, les variantes et les notes ; le fichier transmet tout.",
  share: "Partager cette étude",
  copied: "Le lien de l’étude est copié.",
  copyByHand: "Lien de l’étude, à copier",
  save: "Enregistrer l’étude",
  saving: "Les chiffres de l’étude sont calculés…",
  saved: ({ file }: File) => `Étude enregistrée dans le fichier « ${file} ».`,
  savedWithoutFigures: ({ file }: File) =>
    `Étude enregistrée dans le fichier « ${file} », sans chiffres clés : la page ne les avait pas encore.`,
  layersWaiting: "Les couches importées de cet appareil se chargent encore : réessayez dans un instant.",
  layersUnread: ({ names }: { readonly names: string }) =>
    `Ces couches de l’appareil n’ont pas pu être lues et ne sont pas dans le fichier : ${names}.`,
  layersNotRead: "Les couches importées de cet appareil n’ont pas pu être lues : elles ne sont pas dans le fichier.",
  open: "Ouvrir une étude",
  /** What the file holds. */
  holds: ({ text }: { readonly text: string }) =>
    `Le fichier contient, en clair : vos choix, ${text}, les chiffres clés et la version des données. La position de votre appareil n’y est jamais. Qui reçoit le fichier peut tout y lire ; rien n’est envoyé par cette page.`,
  layersAll: ({ count }: Counted) =>
    `${nombre(count)} ${count > 1 ? "couches importées avec toutes leurs lignes" : "couche importée avec toutes ses lignes"}`,

  /** The link of the page is not whole. */
  linkCut: ({ parts }: { readonly parts: string }) =>
    `Le lien de cette page est incomplet : entier, il dépasserait 8 000 caractères, que des serveurs refusent. Il laisse de côté ${parts}. Pour tout transmettre, enregistrez l’étude dans un fichier.`,
  /** Parameters that a link leaves out. */
  linkParts: {
    variantes: "les autres variantes",
    notes: "les notes",
    noms: "la fin des noms des lieux envisagés",
    envisages: "les lieux envisagés",
    "details-envisages": "le type, les heures et la note des lieux envisagés",
    sans: "les lieux exclus",
    horaires: "les heures supposées",
    territoire: "le territoire choisi",
    comparer: "les territoires comparés",
  } as Readonly<Record<string, string>>,
  otherPart: "d’autres choix",

  reading: ({ file }: File) => `Lecture de « ${file} »`,
  refused: ({ file }: File) => `« ${file} » n’a pas pu être ouvert`,
  faults: {
    unreadable:
      "Le fichier n’a pas pu être lu jusqu’au bout : il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.",
    empty: "Le fichier est vide. Demandez-le de nouveau à qui l’a enregistré.",
    "not-json": "Le fichier est tronqué ou n’est pas une étude. Demandez-le de nouveau à qui l’a enregistré.",
    "not-a-study":
      "Ce fichier n’est pas une étude de cette carte. Une table de lieux s’ouvre dans « Données », « Importer un fichier ».",
    "later-version":
      "Cette étude vient d’une version plus récente de la carte. Rechargez cette page, puis ouvrez-la de nouveau.",
  } satisfies Named<Exclude<StudyFault["kind"], "too-large" | "damaged" | "layer-damaged" | "too-many-rows">>,
  tooLarge: ({ size, most }: { readonly size: string; readonly most: string }) =>
    `Le fichier pèse ${size} Mo : la limite est de ${most} Mo. Demandez l’étude sans ses plus grandes couches.`,
  damaged: ({ where }: { readonly where: string }) =>
    `Le fichier est abîmé : la valeur « ${where} » n’a pas la forme attendue. Rien n’a été ouvert. Demandez-le de nouveau à qui l’a enregistré.`,
  layerDamaged: ({ name }: Name) =>
    `Le fichier est abîmé : la couche « ${name} » ne peut pas être lue. Rien n’a été ouvert. Demandez-le de nouveau à qui l’a enregistré.`,
  tooManyRows: ({ name, most }: Name & { readonly most: string }) =>
    `La couche « ${name} » a plus de ${most} lignes, la limite de cette page. Rien n’a été ouvert.`,
  nothingChanged: "La page n’a pas changé.",

  /** The study that was read, before it is opened. */
  found: ({ territory }: { readonly territory: string }) => `Étude : ${territory}`,
  foundIn: ({ file, date }: File & { readonly date: string }) =>
    date === "" ? `Fichier « ${file} ».` : `Fichier « ${file} », enregistré le ${date}.`,
  contents: ({ text }: { readonly text: string }) => `Elle contient ${text}.`,
  variantsCount: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "variantes" : "variante"}`,
  notesCount: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "notes" : "note"}`,
  layersCount: ({ names, count }: Counted & { readonly names: string }) =>
    `${nombre(count)} ${count > 1 ? "couches importées" : "couche importée"} (${names})`,
  layerWith: ({ name, count }: Name & Counted) => `${name}, ${lieux(count)}`,
  /** What the page has that the study lacks. */
  own: ({ text }: { readonly text: string }) =>
    `Votre page a ${text} que cette étude n’a pas. Gardez-les à côté de celles de l’étude, ou remplacez-les ; vos couches importées restent.`,
  ownTooMany:
    "Vos variantes et celles de l’étude dépassent ensemble 26 : enregistrez d’abord la vôtre dans un fichier, puis remplacez-la.",
  openPlain: "Ouvrir cette étude",
  openBeside: "Ouvrir et garder les miennes à côté",
  openInstead: "Ouvrir et remplacer les miennes",
  cancel: "Ne pas ouvrir",

  /** The opened study and what is different. */
  openedTitle: ({ file }: File) => `Étude ouverte : ${file}`,
  close: "Fermer cette comparaison",
  data: {
    same: "Les données publiées sont celles de l’étude.",
    newer: "Les données publiées sont plus récentes que celles de l’étude.",
    older: "Les données que montre cette page sont plus anciennes que celles de l’étude : rechargez la page en ligne.",
    other: "Les données publiées ont changé depuis l’étude.",
  },
  unknownData: "L’étude ne dit pas avec quelles données ses chiffres ont été calculés.",
  sourceThenNow: ({ name, before, now }: Name & { readonly before: string; readonly now: string }) =>
    `${name} : source du ${before} dans l’étude, du ${now} aujourd’hui`,
  noSource: "aucune date",
  populationThenNow: ({ before, now }: { readonly before: string; readonly now: string }) =>
    `Population municipale : millésime ${before} dans l’étude, ${now} aujourd’hui`,
  namedSame: "Tout ce que l’étude nomme existe encore, sans changement.",
  namedChanged: "Ce que l’étude nomme et qui a changé",
  placeGone: ({ name, commune, id }: Name & { readonly commune: string; readonly id: string }) =>
    `${name}, ${commune} (${id}) : n’est plus sur la carte`,
  placeChanged: ({ name, fields }: Name & { readonly fields: string }) => `${name} : ${fields}`,
  fields: {
    name: "nom changé",
    commune: "commune changée",
    position: "position changée",
    hours: "horaires changés",
  } satisfies Named<Field>,
  nowNamed: ({ name }: Name) => `s’appelle maintenant « ${name} »`,
  codeGone: ({ name, code }: Name & { readonly code: string }) => `${name} (${code}) : n’existe plus`,
  codeRenamed: ({ name, now }: Name & { readonly now: string }) => `${name} : s’appelle maintenant « ${now} »`,
  figuresTitle: ({ territory }: { readonly territory: string }) =>
    `Chiffres clés, à l’enregistrement et aujourd’hui : ${territory}`,
  figuresScroller: "Chiffres clés à l’enregistrement et aujourd’hui",
  figuresSame: "Les chiffres clés sont les mêmes qu’à l’enregistrement.",
  figuresDiffer: "Des chiffres clés ont changé depuis l’enregistrement.",
  figuresNone: "L’étude a été enregistrée sans chiffres clés.",
  figuresWaiting: "Les chiffres d’aujourd’hui se calculent.",
  figuresMissing: "Les chiffres d’aujourd’hui attendent des données qui ne sont pas chargées.",
  figuresMeaning:
    "Les deux colonnes répondent à la même question : les choix, les variantes et les couches de l’étude. « Aujourd’hui » les calcule avec les données de cette page.",
  whenSaved: "Étude",
  today: "Aujourd’hui",
  difference: "Écart",
  same: "inchangé",
  rows: {
    population: "Habitants comptés",
    places: "Lieux dans le territoire",
    covered: "Habitants desservis",
    range: "Fourchette des habitants desservis",
    mean: "Éloignement moyen",
    median: "Éloignement médian",
  },
  fromTo: ({ least, most }: { readonly least: string; readonly most: string }) => `${least} à ${most}`,

  /** Notes about a place or a commune. */
  notesTitle: "Notes",
  notesNone:
    "Aucune note. Écrivez-en une depuis la fiche d’un lieu ou depuis une commune choisie sur la carte, dans les communes non desservies ou dans « Trajets et cols ».",
  noteAbout: ({ name }: Name) => `Note sur ${name}`,
  noteFold: ({ count }: Counted) => (count === 0 ? "Ajouter une note" : `Notes (${nombre(count)})`),
  noteHint: ({ most }: { readonly most: string }) =>
    `${most} caractères au plus. La note est dans le lien, le fichier de l’étude et le rapport, et reste sur cet appareil : n’y écrivez rien de personnel.`,
  noteAdd: "Ajouter la note",
  noteChange: "Enregistrer la note",
  noteEdit: "Modifier",
  noteRemove: "Supprimer",
  noteOf: ({ text }: { readonly text: string }) => `la note « ${text} »`,
  noteAdded: ({ name }: Name) => `Note ajoutée sur ${name}.`,
  noteChanged: ({ name }: Name) => `Note enregistrée sur ${name}.`,
  noteRemoved: ({ name }: Name) => `Note supprimée sur ${name}.`,
  noteFoldRemembered: ({ count }: Counted) =>
    `Ajouter une note (${nombre(count)} ${count > 1 ? "gardées" : "gardée"} d’une autre visite)`,
  notesRemembered: ({ count }: Counted) =>
    `Cet appareil garde en mémoire ${count > 1 ? `${nombre(count)} notes que cette page n’a pas` : "une note que cette page n’a pas"}.`,
  notesResume: ({ count }: Counted): string => (count > 1 ? "Reprendre ces notes" : "Reprendre cette note"),
  notesForget: ({ count }: Counted): string => (count > 1 ? "Oublier ces notes" : "Oublier cette note"),
  notesResumed: ({ count }: Counted) =>
    count > 1 ? `${nombre(count)} notes sont de nouveau dans cette page.` : "La note est de nouveau dans cette page.",
  notesForgotten: ({ count }: Counted) =>
    count > 1 ? `${nombre(count)} notes sont oubliées.` : "La note est oubliée.",
  noteFull: ({ count }: Counted) => `${nombre(count)} notes au plus : supprimez-en une pour en ajouter une autre.`,
  unknownSubject: ({ code }: { readonly code: string }) => `${code} (n’est plus sur la carte)`,
};

export type StudyWords = typeof study;
