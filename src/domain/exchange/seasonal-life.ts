import * as v from "valibot";
import { type CodeDepartement, parseCodeCommune } from "../codes.ts";
import { VERIFICATIONS } from "../place.ts";
import type { SeasonalLife } from "../seasonal/agreement.ts";
import { CONVENTION_FACTS } from "../seasonal/convention-life.ts";
import { DEPARTEMENTS } from "../territory.ts";

/** Empty texts are left out of the file. */
const text = v.optional(v.string(), "");
const provenance = {
  verification: v.picklist(VERIFICATIONS),
  sources: v.array(v.string()),
  sourceDetail: text,
  sourceDate: text,
};

const lifeSchema = v.object({
  meetings: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      date: text,
      dateText: v.string(),
      isYearly: v.optional(v.boolean(), false),
      month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
      place: text,
      departement: v.optional(v.string()),
      organiser: text,
      note: text,
      ...provenance,
    }),
  ),
  agreements: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      mountainSide: v.string(),
      partnerSide: v.string(),
      departements: v.array(v.string()),
      kind: v.string(),
      dateText: v.string(),
      content: v.string(),
      note: text,
      ...provenance,
    }),
  ),
  conventionFacts: v.array(
    v.object({
      fact: v.picklist(CONVENTION_FACTS),
      codeCommune: v.optional(v.string()),
      commune: text,
      departement: v.optional(v.string()),
      date: v.string(),
      detail: v.string(),
      note: text,
      ...provenance,
    }),
  ),
});

/** Meetings and agreements in the form of the file. */
export type SeasonalLifeJson = v.InferInput<typeof lifeSchema>;

export function toSeasonalLifeJson(life: SeasonalLife): SeasonalLifeJson {
  return JSON.parse(JSON.stringify(life, withoutEmpty)) as SeasonalLifeJson;
}

/** Reads meetings and agreements, or returns a sentence with the fault. */
export function readSeasonalLife(json: unknown): SeasonalLife | string {
  const parsed = v.safeParse(lifeSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "seasonal life"}: ${parsed.issues[0].message}`;
  return {
    meetings: parsed.output.meetings.map(({ month, departement, ...meeting }) => ({
      ...meeting,
      month,
      departement: departementOf(departement),
    })),
    agreements: parsed.output.agreements.map(({ departements, ...agreement }) => ({
      ...agreement,
      departements: DEPARTEMENTS.map(({ code }) => code).filter((code) => departements.includes(code)),
    })),
    conventionFacts: parsed.output.conventionFacts.map(({ codeCommune, departement, ...fact }) => ({
      ...fact,
      codeCommune: codeCommune === undefined ? undefined : parseCodeCommune(codeCommune),
      departement: departementOf(departement),
    })),
  };
}

function departementOf(text: string | undefined): CodeDepartement | undefined {
  return DEPARTEMENTS.find(({ code }) => code === text)?.code;
}

function withoutEmpty(_: string, value: unknown): unknown {
  return value === "" || value === false ? undefined : value;
}
