import { BEYOND, type QualityRef } from "../../../domain/quality/quality-ref.ts";
import { DEPARTEMENTS } from "../../../domain/territory.ts";
import type { Format } from "../../format.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { checkLabel } from "./quality-groups.ts";

/** "Sans horaires, France services, Hautes-Alpes": what a figure counts. */
export function figureLabel({ check, category, departement }: QualityRef, messages: Catalogue): string {
  const name =
    departement === BEYOND ? messages.beyondDepartements : DEPARTEMENTS.find(({ code }) => code === departement)?.name;
  const parts = [
    checkLabel(check, messages),
    ...(category === undefined ? [] : [messages.categories[category]]),
    ...(name === undefined ? [] : [name]),
  ];
  return parts.join(", ");
}

/** Its identifier in the page, that the focus comes back to. */
export function figureId(table: string, { check, category, departement }: QualityRef): string {
  return [table, check, category ?? "total", departement ?? "region"].join("-");
}

/** The text of a button that is a figure, for those who do not see its row and column. */
export function figureName(count: number, figure: QualityRef, messages: Catalogue, format: Format): string {
  return messages.labelled({ name: format.number(count), text: figureLabel(figure, messages) });
}
