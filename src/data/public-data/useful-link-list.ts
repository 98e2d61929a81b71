import * as v from "valibot";
import { CATEGORIES } from "../../domain/category.ts";
import { parseCodeEpci } from "../../domain/codes.ts";
import { webAddress } from "../../domain/contact/contact-way.ts";
import { THEMES } from "../../domain/place.ts";
import { NEED_NOTES, type Need } from "../../domain/search/need.ts";
import { departementsIn } from "../../domain/territory.ts";
import { LINK_AUDIENCES, LINK_THEMES, type UsefulLink } from "../../domain/useful-link.ts";
import { optionalText, sourceReferenceEntries, withoutEmpty } from "./schemas.ts";

/** Members that are empty are left out. */
const listSchema = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    url: v.optional(
      v.pipe(
        v.string(),
        v.check((address) => webAddress(address) !== undefined, "not a web address"),
      ),
    ),
    operator: v.string(),
    kind: v.string(),
    themes: v.array(v.picklist(LINK_THEMES)),
    audiences: v.array(v.picklist(LINK_AUDIENCES)),
    departements: v.optional(v.array(v.string()), []),
    epcis: v.optional(v.array(v.string()), []),
    summary: optionalText,
    contentDate: optionalText,
    note: optionalText,
    ...sourceReferenceEntries,
  }),
);

export type UsefulLinkList = v.InferInput<typeof listSchema>;

export function toUsefulLinkList(links: readonly UsefulLink[]): UsefulLinkList {
  return links.map((link) => withoutEmpty(link));
}

/** Reads the useful links, or returns a sentence with the fault. */
export function readUsefulLinkList(json: unknown): readonly UsefulLink[] | string {
  const parsed = v.safeParse(listSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "useful links"}: ${parsed.issues[0].message}`;
  return parsed.output.map(({ url, departements, epcis, ...link }) => ({
    ...link,
    url,
    departements: departementsIn(departements),
    epcis: epcis.map(parseCodeEpci).filter((code) => code !== undefined),
  }));
}

export type NeedList = v.InferOutput<typeof needListSchema>;

const needListSchema = v.array(
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
  const parsed = v.safeParse(needListSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "needs"}: ${parsed.issues[0].message}`;
  return parsed.output.map(({ theme, operator = "", categories = [], note, words }) => ({
    theme,
    operator,
    categories,
    note,
    words: Object.entries(words).flatMap(([language, texts]) => texts.map((text) => ({ text, language }))),
  }));
}
