import type { ServicePoint } from "./service-point.ts";

/** "Embrun (05)"; the name alone, or nothing, of a brought place whose commune lies elsewhere or is not known. */
export function communeLabel({ commune, codeDepartement }: Pick<ServicePoint, "commune" | "codeDepartement">): string {
  return codeDepartement === undefined ? commune : `${commune} (${codeDepartement})`;
}
