import * as v from "valibot";
import { CATEGORIES, THEMES } from "../../domain/place.ts";
import { NEED_NOTES, type Need } from "../../domain/search/find-need.ts";

/** Needs in the form of the file, with their words by language. */
export type NeedList = v.InferOutput<typeof listSchema>;

const listSchema = v.array(
  v.object({
    theme: v.optional(v.picklist(THEMES)),
    operator: v.optional(v.string()),
    categories: v.optional(v.array(v.picklist(CATEGORIES))),
    note: v.optional(v.picklist(NEED_NOTES)),
    words: v.record(v.string(), v.array(v.string())),
  }),
);

/** Leaves out empty members. */
export function toNeedList(needs: readonly Need[]): NeedList {
  return needs.map(({ theme, operator, categories, note, words }) => {
    const byLanguage: Record<string, string[]> = {};
    for (const { text, language } of words) byLanguage[language] = [...(byLanguage[language] ?? []), text];
    return {
      ...(theme === undefined ? {} : { theme }),
      ...(operator === "" ? {} : { operator }),
      ...(categories.length === 0 ? {} : { categories: [...categories] }),
      ...(note === undefined ? {} : { note }),
      words: byLanguage,
    };
  });
}

/** Reads the needs, or returns a sentence with the fault. */
export function readNeedList(json: unknown): readonly Need[] | string {
  const parsed = v.safeParse(listSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "needs"}: ${parsed.issues[0].message}`;
  return parsed.output.map(({ theme, operator = "", categories = [], note, words }) => ({
    theme,
    operator,
    categories,
    note,
    words: Object.entries(words).flatMap(([language, texts]) => texts.map((text) => ({ text, language }))),
  }));
}
