import * as v from "valibot";
import { parseCodeDepartement } from "../../domain/codes.ts";
import { CHANGE_KINDS, type DataVersion, VERSION_FIELDS } from "../../domain/history/history.ts";
import { countSchema, optionalText, withoutEmpty } from "./schemas.ts";

/** From the latest to the first. Members that are empty are left out. */
const listSchema = v.array(
  v.object({
    date: v.pipe(v.string(), v.isoDate()),
    places: countSchema,
    changes: v.optional(
      v.array(
        v.object({
          id: v.string(),
          kind: v.picklist(CHANGE_KINDS),
          name: v.string(),
          commune: v.string(),
          departement: optionalText,
          fields: v.optional(
            v.array(v.object({ field: v.picklist(VERSION_FIELDS), from: optionalText, to: optionalText })),
            [],
          ),
        }),
      ),
      [],
    ),
  }),
);

export type ChangeList = v.InferInput<typeof listSchema>;

export function toChangeList(versions: readonly DataVersion[]): ChangeList {
  return versions.map((version) => withoutEmpty(version));
}

/** Reads the versions, or returns a sentence with the fault. */
export function readChangeList(json: unknown): readonly DataVersion[] | string {
  const parsed = v.safeParse(listSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "versions"}: ${parsed.issues[0].message}`;
  return parsed.output.map(({ changes, ...version }) => ({
    ...version,
    changes: changes.map(({ departement, ...change }) => ({
      ...change,
      departement: parseCodeDepartement(departement),
    })),
  }));
}
