import { BEYOND, type QualityRef } from "../../domain/quality/quality-ref.ts";
import { departementOfCode } from "../../domain/territory.ts";
import type { Format } from "../../ui/format.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";
import { checkLabel } from "./state.ts";

/** Label of a figure: "Sans horaires, France services, Hautes-Alpes". */
export function figureLabel({ check, category, departement }: QualityRef, messages: FrenchCatalogue): string {
  const name = departement === BEYOND ? messages.beyondDepartements : departementOfCode(departement)?.name;
  const parts = [
    checkLabel(check, messages),
    ...(category === undefined ? [] : [messages.categories[category]]),
    ...(name === undefined ? [] : [name]),
  ];
  return parts.join(", ");
}

/** Element id of a figure, to which the focus returns. */
export function figureId(table: string, { check, category, departement }: QualityRef): string {
  return [table, check, category ?? "total", departement ?? "region"].join("-");
}

/** Accessible name of a figure, which includes its row and column. */
export function figureName(count: number, figure: QualityRef, messages: FrenchCatalogue, format: Format): string {
  return messages.labelled({ name: format.number(count), text: figureLabel(figure, messages) });
}
