import * as v from "valibot";
import { parseCodeCommune } from "../../domain/codes.ts";
import { type Agreement, CONVENTION_FACTS, type ConventionFact } from "../../domain/seasonal/conventions.ts";
import type { Meeting } from "../../domain/seasonal/meeting.ts";
import { departementOfCode, departementsIn } from "../../domain/territory.ts";
import { LINK_THEMES } from "../../domain/useful-link.ts";
import { optionalText, sourceReferenceEntries, withoutEmpty } from "./schemas.ts";

/** Meetings, agreements, and what became of the conventions on housing: one file. */
export interface SeasonalLife {
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly conventionFacts: readonly ConventionFact[];
}

const lifeSchema = v.object({
  meetings: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      date: optionalText,
      dateText: v.string(),
      isYearly: v.optional(v.boolean(), false),
      month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
      place: optionalText,
      codeCommune: v.optional(v.string()),
      departement: v.optional(v.string()),
      themes: v.optional(v.array(v.picklist(LINK_THEMES)), []),
      organiser: optionalText,
      note: optionalText,
      ...sourceReferenceEntries,
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
      note: optionalText,
      ...sourceReferenceEntries,
    }),
  ),
  conventionFacts: v.array(
    v.object({
      fact: v.picklist(CONVENTION_FACTS),
      codeCommune: v.optional(v.string()),
      commune: optionalText,
      departement: v.optional(v.string()),
      date: v.string(),
      detail: v.string(),
      note: optionalText,
      ...sourceReferenceEntries,
    }),
  ),
});

export type SeasonalLifeJson = v.InferInput<typeof lifeSchema>;

export function toSeasonalLifeJson(life: SeasonalLife): SeasonalLifeJson {
  const { meetings, agreements, conventionFacts } = life;
  return {
    meetings: meetings.map((row) => withoutEmpty(row)),
    agreements: agreements.map((row) => withoutEmpty(row)),
    conventionFacts: conventionFacts.map((row) => withoutEmpty(row)),
  };
}

/** Reads meetings and agreements, or returns a sentence with the fault. */
export function readSeasonalLife(json: unknown): SeasonalLife | string {
  const parsed = v.safeParse(lifeSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "seasonal life"}: ${parsed.issues[0].message}`;
  return {
    meetings: parsed.output.meetings.map(({ month, codeCommune, departement, ...meeting }) => ({
      ...meeting,
      month,
      codeCommune: codeCommune === undefined ? undefined : parseCodeCommune(codeCommune),
      departement: departementOfCode(departement)?.code,
    })),
    agreements: parsed.output.agreements.map(({ departements, ...agreement }) => ({
      ...agreement,
      departements: departementsIn(departements),
    })),
    conventionFacts: parsed.output.conventionFacts.map(({ codeCommune, departement, ...fact }) => ({
      ...fact,
      codeCommune: codeCommune === undefined ? undefined : parseCodeCommune(codeCommune),
      departement: departementOfCode(departement)?.code,
    })),
  };
}
