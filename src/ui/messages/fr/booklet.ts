import type { Metric } from "../../../domain/network/conditions.ts";
import type { Unmade } from "../../booklet/booklet-data.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

/** The printed booklet of a territory. */
export const booklet = {
  /** Parts of a set of territories. */
  bookletSet: ({ text }: { readonly text: string }) => `Cet ensemble réunit : ${text}.`,
  bookletFigures: "Chiffres clés",
  bookletMap: "Éloignement du lieu le plus proche, par commune",
  /** Text alternative of a map. */
  bookletMapLabel: ({ text, territory }: { readonly text: string; readonly territory: string }) =>
    `Carte des communes. ${text} – ${territory}. Les habitants de chaque classe sont dans la légende, les chiffres dans les tableaux.`,
  bookletMapNote:
    "Contours simplifiés (IGN) : chaque commune a la couleur du trajet médian de ses habitants. Les habitants de chaque classe sont ceux du territoire.",
  bookletPlaces: "Lieux d’accueil",
  bookletGaps: "Communes non desservies, entièrement ou en partie, par nombre d’habitants non desservis",
  bookletOthers: ({ count, number }: { readonly count: number; readonly number: string }) =>
    `et ${nombre(count)} ${count > 1 ? "autres communes" : "autre commune"} (${number}).`,
  bookletWithin: {
    departement: "Par département",
    epci: "Par intercommunalité (EPCI)",
    commune: "Par commune",
  } satisfies Named<"departement" | "epci" | "commune">,
  bookletRow: { departement: "Département", epci: "EPCI", commune: "Commune" } satisfies Named<
    "departement" | "epci" | "commune"
  >,
  bookletNearest: "Lieu le plus proche",
  bookletCost: { km: "Distance", min: "Temps" } satisfies Named<Metric>,
  bookletMean: { km: "Distance moyenne", min: "Temps moyen" } satisfies Named<Metric>,
  bookletBefore: ({ text }: { readonly text: string }) => `avant : ${text}`,
  bookletSources: "Sources et licences",
  bookletMade: ({ date }: { readonly date: string }) => `Établi le ${date}`,
  bookletLink: "Rouvrir cette vue",
  /** Name of the QR code. */
  bookletCode: "Code à photographier\u00a0: le lien de cette vue",
  bookletPrint: "Imprimer le cahier du territoire",
  bookletNote:
    "Deux à quatre pages A4. La fenêtre d’impression s’ouvre : choisissez d’y enregistrer au format PDF, ou d’imprimer.",
  /** While the last parts of the booklet are computed. */
  bookletComing: "Le document s’imprimera dès que ses derniers chiffres seront calculés.",
  bookletTitle: ({ name }: { readonly name: string }) => `Accès aux services : ${name}`,
  bookletComparison: "Comparaison des territoires",
  /** Why the map or the sentence of the seasons is missing, in its place. */
  bookletUnmade: {
    outlines: "Les contours des territoires n’ont pas pu être chargés : cette carte manque.",
    soon: "Cette partie n’était pas encore calculée au moment d’imprimer : imprimez de nouveau dans un instant.",
  } satisfies Named<Unmade>,
};
