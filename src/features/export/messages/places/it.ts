import { number, places } from "../../../../ui/messages/it/grammar.ts";
import type { PlacesExportWords } from "./fr.ts";

export const placesExport: PlacesExportWords = {
  exportedPlaces: ({ count, total, unknown, filters }) => {
    const all =
      count === total ? `Tutti i luoghi della mappa: ${number(total)}` : `${places(count)} su ${number(total)}`;
    const asked = filters.length === 0 ? ", senza filtri" : ` (${filters.join("; ")})`;
    const doubtful =
      unknown === 0
        ? ""
        : ` Per ${unknown === 1 ? "uno" : number(unknown)} di essi non si sa se corrisponde a ciò che chiedi.`;
    return `${all}${asked}.${doubtful}`;
  },
  exportedNone: "Nessun luogo corrisponde ai tuoi filtri: non c’è nulla da esportare.",
  exportFollows: "L’esportazione segue i filtri della pagina:",
  exportedWithin: ({ reach }) => `a ${reach} al massimo dal tuo punto di partenza`,
  exportedPassingBy: "servizi itineranti che passano nel tuo comune",
  exportFiles: "Due modi di esportare i luoghi",
  takeTable: "Esporta i luoghi (CSV)",
  takeTableNote:
    "Le colonne delle nostre tabelle, poi ciò che queste non dicono: passaggi, dubbi, schede di uno stesso luogo. «Importa un file» rilegge tutto, senza perdere nulla.",
  takeLayer: "Esporta i luoghi (GeoJSON)",
  takeLayerNote:
    "Per un GIS: un punto per luogo, con le sue schede, i passaggi e i dubbi. Anche questi si rileggono con «Importa un file».",
  exportLayerName: "Luoghi di Services alpins",
};
