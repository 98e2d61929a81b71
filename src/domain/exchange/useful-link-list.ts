import * as v from "valibot";
import { webAddress } from "../contact/web-address.ts";
import { VERIFICATIONS } from "../place.ts";
import { DEPARTEMENTS } from "../territory.ts";
import { LINK_AUDIENCES, LINK_THEMES, type UsefulLink } from "../useful-link/useful-link.ts";

const text = v.optional(v.string(), "");

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
    summary: text,
    contentDate: text,
    note: text,
    verification: v.picklist(VERIFICATIONS),
    sources: v.array(v.string()),
    sourceDetail: text,
    sourceDate: text,
  }),
);

/** Useful links in the form of the file. */
export type UsefulLinkList = v.InferInput<typeof listSchema>;

export function toUsefulLinkList(links: readonly UsefulLink[]): UsefulLinkList {
  return links.map(({ url, departements, themes, audiences, sources, ...link }) => ({
    id: link.id,
    title: link.title,
    ...(url === undefined ? {} : { url }),
    operator: link.operator,
    kind: link.kind,
    themes: [...themes],
    audiences: [...audiences],
    ...(departements.length === 0 ? {} : { departements: [...departements] }),
    ...unlessEmpty("summary", link.summary),
    ...unlessEmpty("contentDate", link.contentDate),
    ...unlessEmpty("note", link.note),
    verification: link.verification,
    sources: [...sources],
    ...unlessEmpty("sourceDetail", link.sourceDetail),
    ...unlessEmpty("sourceDate", link.sourceDate),
  }));
}

/** Reads the useful links, or returns a sentence with the fault. */
export function readUsefulLinkList(json: unknown): readonly UsefulLink[] | string {
  const parsed = v.safeParse(listSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "useful links"}: ${parsed.issues[0].message}`;
  return parsed.output.map(({ url, departements, ...link }) => ({
    ...link,
    url,
    departements: DEPARTEMENTS.map(({ code }) => code).filter((code) => departements.includes(code)),
  }));
}

function unlessEmpty<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value === "" ? {} : ({ [name]: value } as Record<Name, string>);
}
