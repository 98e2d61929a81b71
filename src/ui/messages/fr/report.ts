import type { Metric } from "../../../domain/network/conditions.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

/** The printed report of a territory. */
export const report = {
  reportTitle: ({ name }: { readonly name: string }) => `Accès aux services : ${name}`,
  /** Parts of a set of territories. */
  reportSet: ({ text }: { readonly text: string }) => `Cet ensemble réunit : ${text}.`,
  reportFigures: "Chiffres clés",
  reportMap: "Éloignement du lieu le plus proche, par commune",
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
  reportDistribution: "Répartition de la population selon l’éloignement",
  reportSources: "Sources et licences",
  reportMade: ({ date }: { readonly date: string }) => `Rapport établi le ${date}`,
  reportLink: "Rouvrir cette vue",
  /** Name of the QR code. */
  reportCode: "Code à photographier\u00a0: le lien de cette vue",
  bookletPrint: "Imprimer le cahier du territoire",
  bookletNote:
    "Le cahier réunit : couverture, chiffres clés et fourchettes, cartes en pleine page, comparaison, été et hiver, heures, sans voiture, communes non desservies, scénarios, notes, méthode, sources. « Enregistrer au format PDF » de la fenêtre d’impression en fait un fichier.",
  bookletPaper: "Papier du cahier",
  bookletTitle: ({ name }: { readonly name: string }) => `Cahier du territoire : ${name}`,
  bookletMapFigures: "Les chiffres de cette carte sont dans les tableaux du cahier.",
  bookletSeasons: "Été et hiver côte à côte",
  bookletComparison: "Comparaison des territoires",
  bookletCarless: "Sans voiture",
  bookletModeWithin: ({ name, minutes }: { readonly name: string; readonly minutes: number }) =>
    `${name}, à moins de ${minutes} min`,
  bookletMode: "Déplacement",
  bookletCarlessNote:
    "Trajets à pied et à vélo estimés par la page, sans transports en commun, vers les lieux qui comptent dans ce cahier. « Sans voiture » : habitants des ménages sans voiture, d’après le recensement.",
  reportNotes: "Notes",
};

export type ReportWords = typeof report;
