import type { ShareRange } from "../../domain/coverage/share-range.ts";
import type { Wording } from "../wording.ts";

/** "de 88,1 % à 94,2 %"; one figure where both ends are written alike. */
export function rangeText(
  range: { readonly least: number; readonly most: number },
  write: (end: number) => string,
  messages: Wording["messages"],
): string {
  const [least, most] = [write(range.least), write(range.most)];
  return least === most ? most : messages.rangeFromTo({ least, most });
}

/** The same of a share, which there is none of where nobody lives. */
export function shareRangeText(range: ShareRange | undefined, { messages, format }: Wording): string {
  return range === undefined ? messages.notApplicable : rangeText(range, format.share, messages);
}
