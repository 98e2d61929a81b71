import type { ReportWords } from "../words/report.ts";
import { nombre } from "./grammar.ts";

export const report: ReportWords = {
  reportTitle: ({ name }) => `Accès aux services : ${name}`,
  reportFigures: "Chiffres clés",
  reportMap: "Éloignement du lieu le plus proche, par commune",
  reportMapNote:
    "Limites schématiques : chaque commune, cellule ou disque autour de son chef-lieu, a la couleur du trajet médian de ses habitants. Les habitants de chaque classe sont ceux du territoire.",
  reportMapNoteOfficial:
    "Contours officiels généralisés : chaque commune a la couleur du trajet médian de ses habitants. Les habitants de chaque classe sont ceux du territoire.",
  reportPlaces: "Lieux d’accueil",
  reportGaps: "Communes non desservies, entièrement ou en partie, par nombre d’habitants non desservis",
  reportOthers: ({ count, number }) =>
    `et ${nombre(count)} ${count > 1 ? "autres communes" : "autre commune"} (${number}).`,
  reportWithin: {
    departement: "Par département",
    epci: "Par intercommunalité (EPCI)",
    commune: "Par commune",
  },
  reportRow: { departement: "Département", epci: "EPCI", commune: "Commune" },
  reportNearest: "Lieu le plus proche",
  reportCost: { km: "Distance", min: "Temps" },
  reportMean: { km: "Distance moyenne", min: "Temps moyen" },
  reportBefore: ({ text }) => `avant : ${text}`,
  reportDistribution: "Répartition de la population selon l’éloignement",
  reportSources: "Sources et licences",
  reportMade: ({ date }) => `Rapport établi le ${date}`,
  reportLink: "Rouvrir cette vue",
};
