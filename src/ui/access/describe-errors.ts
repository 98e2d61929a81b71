import { ROAD_ERROR } from "../../domain/network/measured-error.ts";
import type { Format } from "../format.ts";
import type { FrenchOnly } from "../messages/catalogue.ts";

/** Sentence on the known errors of distances by road. */
export function describeErrors(messages: Pick<FrenchOnly, "methodError">, format: Format): string {
  const { distances, medianPercent, ninthDecilePercent } = ROAD_ERROR;
  return messages.methodError({
    distances,
    median: format.share(medianPercent / 100),
    ninth: format.share(ninthDecilePercent / 100),
  });
}
