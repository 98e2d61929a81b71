import { type CodeCommune, parseCodeCommune } from "../codes.ts";
import { codesOf, territorySet } from "../territory-members.ts";
import { territoryKey } from "../territory-ref.ts";
import { SITE_COUNT, type SitingQuestion } from "./siting-question.ts";

/** "forced": the commune gets a place. "barred": it gets none. */
export const SITE_MARKS = ["forced", "barred"] as const;
export type SiteMark = (typeof SITE_MARKS)[number];

/** Marked communes in the order of their codes. A commune has one mark: of a link with both, "forced". */
export type MarkedSites = Readonly<Record<SiteMark, readonly CodeCommune[]>>;

/** The communes that a question marks. More forced ones than places may be asked for are left out. */
export function markedSites(question: Pick<SitingQuestion, SiteMark>): MarkedSites {
  const forced = readCommunes(question.forced).slice(0, SITE_COUNT.most);
  return { forced, barred: readCommunes(question.barred).filter((code) => !forced.includes(code)) };
}

/** Marks communes, in place of the marks that they have; undefined takes these away. */
export function withMark(
  question: Pick<SitingQuestion, SiteMark>,
  codes: readonly CodeCommune[],
  mark: SiteMark | undefined,
): Pick<SitingQuestion, SiteMark> {
  const marked = markedSites(question);
  const others = (of: SiteMark) => marked[of].filter((code) => !codes.includes(code));
  const textOf = (of: SiteMark) => writeCommunes(of === mark ? [...others(of), ...codes] : others(of));
  return { forced: textOf("forced"), barred: textOf("barred") };
}

/** Codes of communes as the link writes them: those of a département follow one another, as in the key of a set of territories; "" for none. */
export function writeCommunes(codes: readonly CodeCommune[]): string {
  return codes.length === 0 ? "" : territoryKey(territorySet(codes));
}

/** What `writeCommunes` wrote, each code once, sorted. */
export function readCommunes(text: string): readonly CodeCommune[] {
  if (text === "") return [];
  const codes = codesOf({ level: "ensemble", key: text, name: "" }).flatMap((code) => parseCodeCommune(code) ?? []);
  return [...new Set(codes)].sort();
}
