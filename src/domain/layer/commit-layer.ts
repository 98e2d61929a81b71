import { atOnce } from "../at-once.ts";
import type { Duplicate, DuplicateDecision, ImportPreview } from "../import/import-preview.ts";
import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { layerPlaceId } from "./layer-place-id.ts";
import type { LocalLayer } from "./local-layer.ts";
import { replacePlace } from "./replace-place.ts";

export interface CommitOptions extends Pick<LocalLayer, "id" | "name" | "fileName" | "addedOn" | "vintage"> {
  /** By line, for duplicates with a decision other than `usualDecision`. */
  readonly decisions: ReadonlyMap<number, DuplicateDecision>;
  /** Places of the map, including those of the duplicates. */
  readonly existing: readonly Place[];
}

/**
 * Makes the layer of a file after the person's decisions: a place for each row that is not skipped. A place that
 * replaces another has its id; of several rows for one place the first replaces it, and the others are added, so that
 * none is lost. A row that is kept although it is like a place, or like none, has an id of its own. Records keep the
 * ids of the file.
 */
export function commitLayer(preview: Preview, options: CommitOptions): LocalLayer {
  return atOnce(commitInSteps(preview, options));
}

/** The same in steps, one per row. */
export function* commitInSteps(preview: Preview, options: CommitOptions): Generator<undefined, LocalLayer> {
  const { decisions, existing, ...description } = options;
  const { id, vintage } = description;
  const duplicates = new Map(preview.duplicates.map((duplicate) => [duplicate.line, duplicate]));
  const standing = new Map(existing.map((place) => [place.id, place]));
  const places: Place[] = [];
  for (const { line, place } of preview.places) {
    yield;
    const duplicate = duplicates.get(line);
    const decision = duplicate && decisionOf(duplicate, decisions);
    if (decision === "skip") continue;
    const imported = markImported(place, id, vintage);
    const former = decision === "replace" ? take(standing, duplicate?.id) : undefined;
    places.push(former === undefined ? { ...imported, id: layerPlaceId(id, line) } : replacePlace(former, imported));
  }
  return { ...description, places };
}

type Preview = Pick<ImportPreview, "places" | "duplicates">;

/** Decision about a duplicate. */
export function decisionOf(duplicate: Duplicate, decisions: ReadonlyMap<number, DuplicateDecision>): DuplicateDecision {
  return decisions.get(duplicate.line) ?? usualDecision(duplicate);
}

/** A row without a source and date has the file as its source, and the given vintage. */
function markImported(place: Place, layer: LocalLayer["id"], vintage: string): Place {
  const dateOf = ({ sources, sourceDate }: PlaceRecord) => (sources.length === 0 ? sourceDate || vintage : sourceDate);
  const mark = (record: PlaceRecord) => ({ ...record, layer, sourceDate: dateOf(record) });
  const [first, ...others] = place.records;
  return { ...place, layer, records: [mark(first), ...others.map(mark)] };
}

/** Removes and returns a standing place: a place is replaced once. */
function take(standing: Map<PlaceId, Place>, id: PlaceId | undefined): Place | undefined {
  if (id === undefined) return undefined;
  const place = standing.get(id);
  standing.delete(id);
  return place;
}

/**
 * Default decision about a duplicate: a row with the place's id replaces it; a row that is only alike is skipped, so that no place counts twice.
 */
function usualDecision({ likeness }: Pick<Duplicate, "likeness">): DuplicateDecision {
  return likeness === "same-id" ? "replace" : "skip";
}
