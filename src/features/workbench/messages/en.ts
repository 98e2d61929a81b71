import type { WorkbenchWords } from "./fr.ts";

export const workbench: WorkbenchWords = {
  sectionGroups: { measure: "Figures", show: "Maps", find: "Gaps", plan: "Plans", publish: "Export" },
  workbenchName: "Legend and table",
  panelWidth: "Width of the panel",
  workbenchWidth: "Width of legend and table",
};
