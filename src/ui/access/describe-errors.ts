import { MEASURED_ERRORS } from "../../domain/network/measured-error.ts";
import type { Format } from "../format.ts";
import type { MethodWords } from "../messages/fr/method.ts";

/** Sentence on the known errors of the road model in each band of distances. */
export function describeErrors(messages: Pick<MethodWords, "methodError" | "methodErrorBand">, format: Format): string {
  const bands = MEASURED_ERRORS.map(({ fromKm, belowKm, medianPercent, ninthDecilePercent }) =>
    messages.methodErrorBand({
      fromKm,
      belowKm: Number.isFinite(belowKm) ? belowKm : undefined,
      median: format.share(medianPercent / 100),
      ninth: format.share(ninthDecilePercent / 100),
    }),
  );
  const distances = MEASURED_ERRORS.reduce((sum, band) => sum + band.distances, 0);
  return messages.methodError({ distances, errors: format.list(bands) });
}
