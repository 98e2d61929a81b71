import type { ShareRange } from "../../domain/coverage/share-range.ts";
import type { FrenchWording } from "../wording.ts";

/** Text of a range: "de 88,1 % à 94,2 %"; one figure when both ends have the same text. */
export function rangeText(
  range: { readonly least: number; readonly most: number },
  write: (end: number) => string,
  messages: FrenchWording["messages"],
): string {
  const [least, most] = [write(range.least), write(range.most)];
  return least === most ? most : messages.rangeFromTo({ least, most });
}

/** Text of a range of shares; « sans objet » for a territory without people. */
export function shareRangeText(range: ShareRange | undefined, { messages, format }: FrenchWording): string {
  return range === undefined ? messages.notApplicable : rangeText(range, format.share, messages);
}
