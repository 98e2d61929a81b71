import type { VariantLabel } from "../../../domain/scenario/variants.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

/** Named variants of the scenario, side by side. */
export const variants = {
  /** Heading of the folded part, while there is one variant. */
  title: "Préparer plusieurs variantes",
  /** The same with several. */
  settings: "Nommer, dupliquer ou supprimer",
  lead: "Une variante est un scénario entier : lieux envisagés et exclus, heures supposées, cols ouverts ou fermés. Toute la page montre la variante choisie ; « Comparer les variantes » les met côte à côte.",
  legend: "Variante montrée",
  name: ({ letter }: { readonly letter: string }) => `Nom de la variante ${letter}`,
  nameHint: "Facultatif : il figure dans le tableau, les fichiers, le rapport et le lien.",
  duplicate: ({ letter }: { readonly letter: string }) => `Dupliquer la variante ${letter}`,
  add: "Ajouter une variante vide",
  remove: ({ letter }: { readonly letter: string }) => `Supprimer la variante ${letter}`,
  full: ({ count }: Counted) => `${nombre(count)} variantes au plus : supprimez-en une pour en ajouter une autre.`,
  /** Parts of what a variant supposes. */
  parts: {
    planned: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "lieux envisagés" : "lieu envisagé"}`,
    excluded: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "lieux exclus" : "lieu exclu"}`,
    hours: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "horaires supposés" : "horaire supposé"}`,
    passages: ({ count }: Counted) =>
      `${nombre(count)} ${count > 1 ? "cols ouverts ou fermés" : "col ouvert ou fermé"} par supposition`,
  },
  /** What the chosen variant supposes; "" for nothing. */
  contents: ({ text }: { readonly text: string }): string =>
    text === "" ? "Cette variante ne suppose encore rien." : `Cette variante suppose ${text}.`,
  /** Spoken after a choice, and after the change of the list. */
  chosen: ({ label, text }: { readonly label: string; readonly text: string }) => `${label} est montrée. ${text}`,
  removed: ({ label }: { readonly label: string }) => `${label} est supprimée.`,
  remembered: ({ count, names }: Counted & { readonly names: string }) =>
    count > 1
      ? `Cet appareil garde en mémoire ${nombre(count)} variantes : ${names}.`
      : `Cet appareil garde en mémoire une variante : ${names}.`,
  resume: ({ count }: Counted): string => (count > 1 ? "Reprendre ces variantes" : "Reprendre cette variante"),
  forget: ({ count }: Counted): string => (count > 1 ? "Oublier ces variantes" : "Oublier cette variante"),
  mapCompares: ({ label, other }: { readonly label: string; readonly other: string }) =>
    `La carte montre ce que « ${label} » change par rapport à « ${other} ».`,
  comparedWith: ({ label }: { readonly label: string }) => `Sur la carte, comparer « ${label} » avec`,
  showMap: "Montrer sur la carte qui gagne et qui perd",
  /** Table of the variants side by side. */
  comparison: {
    caption: ({ territory }: { readonly territory: string }) => `Variantes côte à côte : ${territory}`,
    scroller: "Tableau des variantes",
    present: "État actuel",
    shown: "montrée",
    supposed: "Ce que chaque variante suppose, partout",
    results: ({ territory }: { readonly territory: string }) => `Ce qui en résulte : ${territory}`,
    planned: "Lieux envisagés",
    excluded: "Lieux exclus",
    hours: "Heures supposées",
    passages: "Cols ouverts ou fermés",
    places: "Lieux dans le territoire",
    unreached: "Habitants sans aucun trajet, hors de la moyenne",
    same: "inchangé",
    /** Difference of two shares, in percentage points. */
    points: ({ text }: { readonly text: string }) => `${text} pt`,
    /** A difference that the written decimals do not show. */
    trifle: ({ text, isMore }: { readonly text: string; readonly isMore: boolean }) =>
      `au plus ${text} de ${isMore ? "plus" : "moins"}`,
    meaning:
      "Sous chaque chiffre, l’écart avec l’état actuel : sans lieu envisagé ni exclu, sans heures supposées, les cols dans leur état habituel. Les écarts se calculent avant l’arrondi.",
    passagesKept:
      "Plus haut dans la page, « avant » garde les cols que vous avez ouverts ou fermés : cet état diffère de l’état actuel du tableau.",
    failed: "Les chiffres des variantes attendent ceux de la page.",
  },
  /** In exports, the report and above the figures. */
  exported: ({ letter, name }: VariantLabel) => `Variante ${letter}${name === "" ? "" : ` (${name})`}`,
  label: ({ letter, name }: VariantLabel) => (name === "" ? `Variante ${letter}` : `${letter} : ${name}`),
};

export type VariantsWords = typeof variants;
