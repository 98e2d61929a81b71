import type { Named } from "../../../ui/messages/message.ts";
import type { SectionGroup } from "../slice.ts";

/** « Territoires » in a wide window. */
export const workbench = {
  /** Buttons above the panel. */
  sectionGroups: {
    measure: "Chiffres",
    show: "Cartes",
    find: "Manques",
    plan: "Projets",
    publish: "Export",
  } satisfies Named<SectionGroup>,
  /** Name of the column beside the map. */
  workbenchName: "Légende et tableau",
  panelWidth: "Largeur du panneau",
  workbenchWidth: "Largeur de la légende et du tableau",
};

export type WorkbenchWords = typeof workbench;
