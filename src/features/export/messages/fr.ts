import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";

/** « Exporter »: the visible places as files. */
export const exporting = {
  /** Number of exported places by filters and layers; `unknown` of them have the match result unknown. */
  exportedPlaces: ({
    count,
    total,
    unknown,
    filters,
  }: {
    readonly count: number;
    readonly total: number;
    readonly unknown: number;
    readonly filters: readonly string[];
  }) => {
    const places = count === total ? `Les ${lieux(total)} de la carte` : `${lieux(count)} sur ${nombre(total)}`;
    const asked = filters.length === 0 ? ", sans filtre" : ` (${filters.join(" ; ")})`;
    const doubtful =
      unknown === 0
        ? ""
        : ` ${unknown === 1 ? "Pour un d’entre eux" : `Pour ${nombre(unknown)} d’entre eux`}, on ne sait pas s’il répond à ce que vous demandez.`;
    return `${places}${asked}.${doubtful}`;
  },
  exportSaved: ({ file }: { readonly file: string }) => `Fichier « ${file} » enregistré.`,
  exportNoFilter: "aucun filtre",
  exportedNone: "Aucun lieu ne répond à vos filtres : il n’y a rien à exporter.",
  exportFollows: "L’export suit les filtres de la page :",
  /** Reach from the starting point. */
  exportedWithin: ({ reach }: { readonly reach: string }) => `à ${reach} au plus de votre point de départ`,
  exportedPassingBy: "itinérants qui passent dans votre commune",
  exportFiles: "Deux façons d’exporter les lieux",
  takeTable: "Exporter les lieux (CSV)",
  takeTableNote:
    "Les colonnes de nos tables, puis ce qu’elles ne disent pas : passages, doutes, fiches d’un même lieu. « Importer un fichier » relit tout, sans rien perdre.",
  takeLayer: "Exporter les lieux (GeoJSON)",
  takeLayerNote:
    "Pour un SIG : un point par lieu, avec ses fiches, ses passages et ses doutes. « Importer un fichier » les relit aussi.",
  /** Name of the layer in a GIS. */
  exportLayerName: "Lieux de Services alpins",
};
