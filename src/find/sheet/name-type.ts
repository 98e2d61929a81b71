import { OTHER_TYPE, type PlaceRecord, type PlaceType } from "../../domain/place.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";

/** The name of a type of place; of a type that is not ours, the word of the file as well: "Autre type : bibliothèque". */
export function nameType(type: PlaceType, records: readonly PlaceRecord[], messages: Catalogue): string {
  const name = messages.categories[type];
  const nature = type === OTHER_TYPE ? records.find(({ category }) => category === type)?.nature : undefined;
  return nature ? messages.labelled({ name, text: nature }) : name;
}
