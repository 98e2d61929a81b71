import { describePlaceFault } from "../../../domain/corrections/find-place-faults.ts";
import type { Refusal } from "../../../domain/corrections/refusal.ts";
import { describeCellFault } from "../describe-cell-fault.ts";

/** A refusal in French, the same in the page and in `npm run data:apply`: what is wrong and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case "row-unknown":
      return "aucune ligne de ce nom dans la table : vérifiez l'identifiant et la table";
    case "field-unknown":
      return "pas une colonne que l'on corrige : voyez data/schema/points.schema.json";
    case "stale":
      return `la table contient « ${refusal.found} » : vérifiez laquelle des valeurs est bonne, puis refaites la correction`;
    case "done":
      return "déjà fait : la table contient la nouvelle valeur, retirez cette ligne";
    case "id-taken":
      return "identifiant déjà pris : donnez-en un autre à ce nouveau lieu";
    case "closed-table":
      return "cette table suit la liste officielle : un lieu s'y ajoute par npm run data:update";
    case "doubted":
      return "il y a déjà une note sur cette colonne : réunissez-les dans data/corrections/doubts.csv";
    case "cell":
      return describeCellFault(refusal.fault);
    case "place":
      return describePlaceFault(refusal.fault);
  }
}
