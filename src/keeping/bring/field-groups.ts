import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { FieldGroup } from "./words.ts";

/** Fields in the order in which a person looks for them. */
export const FIELD_GROUPS: Readonly<Record<FieldGroup, readonly ImportField[]>> = {
  what: ["name", "category", "kind", "nature", "format", "themes", "comment", "id", "group"],
  where: ["address", "postcode", "commune", "code_commune", "latitude", "longitude", "position", "precision"],
  contact: ["phone", "email", "website"],
  opening: [
    "opening_hours",
    "hours_Mo",
    "hours_Tu",
    "hours_We",
    "hours_Th",
    "hours_Fr",
    "hours_Sa",
    "hours_Su",
    "appointment",
    "season",
  ],
  origin: ["source", "source_detail", "source_date", "labelled_on", "verification"],
};

export const FIELD_GROUP_NAMES: readonly FieldGroup[] = ["what", "where", "contact", "opening", "origin"];
