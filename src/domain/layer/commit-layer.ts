import { atOnce } from "../at-once.ts";
import type { ImportPreview } from "../import/import-preview.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { layerPlaceId } from "./layer-place-id.ts";
import type { LocalLayer } from "./local-layer.ts";

export interface CommitOptions extends Pick<LocalLayer, "id" | "name" | "fileName" | "addedOn" | "vintage"> {
  /** Whether rows that may be existing places are added too. */
  readonly withKnown: boolean;
}

/**
 * Makes the layer of a file: a place for each row. Rows that may be existing places are left out, unless `withKnown`. Each place has an id of its
 * own and replaces none; its records keep the ids of the file.
 */
export function commitLayer(preview: Preview, options: CommitOptions): LocalLayer {
  return atOnce(commitInSteps(preview, options));
}

/** The same in steps, one per row. */
export function* commitInSteps(
  preview: Preview,
  { withKnown, ...description }: CommitOptions,
): Generator<undefined, LocalLayer> {
  const { id, vintage } = description;
  const known = new Set(withKnown ? [] : preview.duplicates.map(({ line }) => line));
  const places: Place[] = [];
  for (const { line, place } of preview.places) {
    yield;
    if (!known.has(line)) places.push({ ...markImported(place, id, vintage), id: layerPlaceId(id, line) });
  }
  return { ...description, places };
}

type Preview = Pick<ImportPreview, "places" | "duplicates">;

/** A row without a source and date has the file as its source, and the given vintage. */
function markImported(place: Place, layer: LocalLayer["id"], vintage: string): Place {
  const dateOf = ({ sources, sourceDate }: PlaceRecord) => (sources.length === 0 ? sourceDate || vintage : sourceDate);
  const mark = (record: PlaceRecord) => ({ ...record, layer, sourceDate: dateOf(record) });
  const [first, ...others] = place.records;
  return { ...place, layer, records: [mark(first), ...others.map(mark)] };
}
