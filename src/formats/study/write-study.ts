import type { Study } from "../../domain/study/study.ts";
import { toStoredLayer } from "../public-data/stored-layer.ts";
import { STUDY_FORMAT, STUDY_VERSION } from "./study-format.ts";

/** Text of a study file: JSON with a line for each part, so that two files can be compared. */
export function writeStudy({ layers, ...study }: Study): string {
  const parts = Object.entries({
    format: STUDY_FORMAT,
    version: STUDY_VERSION,
    ...study,
    layers: layers.map((layer) => {
      const { description, chunks } = toStoredLayer(layer);
      return { description, places: chunks.flatMap((make) => make()) };
    }),
  }).filter(([, value]) => value !== undefined);
  return `{\n${parts.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(",\n")}\n}\n`;
}
