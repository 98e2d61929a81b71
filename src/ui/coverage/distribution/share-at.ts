import { shareWithin } from "../../../domain/coverage/access-distribution.ts";
import { shareRangeWithin } from "../../../domain/coverage/distribution-range.ts";
import { shareRangeText } from "../../access/range-text.ts";
import type { Wording } from "../../wording.ts";
import type { DistributionSeries } from "./distribution-series.ts";

/** Text of the share at a cost: "91,2 % (de 88,1 % à 94,2 %)"; undefined for a territory without people. */
export function shareAt(
  { distribution, range }: Pick<DistributionSeries, "distribution" | "range">,
  cost: number,
  wording: Wording,
): string | undefined {
  const { messages, format } = wording;
  const share = shareWithin(distribution, cost);
  if (share === undefined) return undefined;
  const figure = format.share(share);
  if (range === undefined) return figure;
  return messages.figureWithNote({ figure, note: shareRangeText(shareRangeWithin(range, cost), wording) });
}
