import type { WorkbenchWords } from "./fr.ts";

export const workbench: WorkbenchWords = {
  sectionGroups: { measure: "Cifre", show: "Mappe", find: "Lacune", plan: "Progetti", publish: "Esporta" },
  workbenchName: "Legenda e tabella",
  panelWidth: "Larghezza del pannello",
  workbenchWidth: "Larghezza di legenda e tabella",
};
