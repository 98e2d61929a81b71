import type { Metric } from "../../../domain/network/conditions.ts";
import type { Unmade } from "../../report/report-data.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

/** The printed report of a territory. */
export const report = {
  reportTitle: ({ name }: { readonly name: string }) => `Accès aux services : ${name}`,
  /** Parts of a set of territories. */
  reportSet: ({ text }: { readonly text: string }) => `Cet ensemble réunit : ${text}.`,
  reportFigures: "Chiffres clés",
  reportMap: "Éloignement du lieu le plus proche, par commune",
  /** Text alternative of a map. */
  reportMapLabel: ({ text, territory }: { readonly text: string; readonly territory: string }) =>
    `Carte des communes. ${text} – ${territory}. Les habitants de chaque classe sont dans la légende, les chiffres dans les tableaux.`,
  reportMapNote:
    "Limites schématiques : chaque commune, cellule ou disque autour de son chef-lieu, a la couleur du trajet médian de ses habitants. Les habitants de chaque classe sont ceux du territoire.",
  reportMapNoteOfficial:
    "Contours officiels généralisés : chaque commune a la couleur du trajet médian de ses habitants. Les habitants de chaque classe sont ceux du territoire.",
  reportPlaces: "Lieux d’accueil",
  reportGaps: "Communes non desservies, entièrement ou en partie, par nombre d’habitants non desservis",
  reportOthers: ({ count, number }: { readonly count: number; readonly number: string }) =>
    `et ${nombre(count)} ${count > 1 ? "autres communes" : "autre commune"} (${number}).`,
  reportWithin: {
    departement: "Par département",
    epci: "Par intercommunalité (EPCI)",
    commune: "Par commune",
  } satisfies Named<"departement" | "epci" | "commune">,
  reportRow: { departement: "Département", epci: "EPCI", commune: "Commune" } satisfies Named<
    "departement" | "epci" | "commune"
  >,
  reportNearest: "Lieu le plus proche",
  reportCost: { km: "Distance", min: "Temps" } satisfies Named<Metric>,
  reportMean: { km: "Distance moyenne", min: "Temps moyen" } satisfies Named<Metric>,
  reportBefore: ({ text }: { readonly text: string }) => `avant : ${text}`,
  reportSources: "Sources et licences",
  reportMade: ({ date }: { readonly date: string }) => `Rapport établi le ${date}`,
  reportLink: "Rouvrir cette vue",
  /** Name of the QR code. */
  reportCode: "Code à photographier\u00a0: le lien de cette vue",
  bookletPrint: "Imprimer le cahier du territoire",
  bookletNote:
    "Le cahier réunit : couverture, chiffres clés et fourchettes, cartes en pleine page, comparaison, été et hiver, sans voiture, communes non desservies, scénarios, méthode, sources. « Enregistrer au format PDF » de la fenêtre d’impression en fait un fichier.",
  /** While the last parts of a document are computed. */
  reportComing: "Le document s’imprimera dès que ses derniers chiffres seront calculés.",
  bookletTitle: ({ name }: { readonly name: string }) => `Cahier du territoire : ${name}`,
  bookletMapFigures: "Les chiffres de cette carte sont dans les tableaux du cahier.",
  bookletSeasons: "Été et hiver côte à côte",
  /** Titles of the full-page maps, what they show, and what their colours mean. */
  bookletComparison: "Comparaison des territoires",
  /** Reason why a part of a report or a booklet is missing, in its place. */
  reportUnmade: {
    straight: "À vol d’oiseau, les distances de l’été et de l’hiver sont les mêmes : une seule carte les montre.",
    roads: "Le réseau des routes n’a pas pu être chargé : cette partie, qui se calcule par la route, manque.",
    outlines: "Les contours des territoires n’ont pas pu être chargés : cette carte manque.",
    conventions: "Le fichier des conventions de logement n’a pas pu être chargé : cette partie manque.",
    soon: "Cette partie n’était pas encore calculée au moment d’imprimer : imprimez de nouveau dans un instant.",
  } satisfies Named<Unmade>,
};

export type ReportWords = typeof report;
