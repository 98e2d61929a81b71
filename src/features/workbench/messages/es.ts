import type { WorkbenchWords } from "./fr.ts";

export const workbench: WorkbenchWords = {
  sectionGroups: { measure: "Cifras", show: "Mapas", find: "Carencias", plan: "Proyectos", publish: "Exportar" },
  workbenchName: "Leyenda y tabla",
  panelWidth: "Ancho del panel",
  workbenchWidth: "Ancho de la leyenda y la tabla",
};
