import type { Core } from "../../ui/messages/catalogue.ts";

/** Accessible name of a landmark in the compact form: the page around the frame has landmarks of the same roles. */
export function landmarkName({ appName }: Core, part: string): string {
  return `${appName} – ${part}`;
}
