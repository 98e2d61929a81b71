import { atOnce } from "../at-once.ts";
import type { Duplicate, DuplicateDecision, IntakePreview } from "../intake/intake-preview.ts";
import type { PointId, PointRecord, ServicePoint } from "../service-point.ts";
import { layerPlaceId } from "./layer-place-id.ts";
import type { LocalLayer } from "./local-layer.ts";
import { replacePlace } from "./replace-place.ts";
import { usualDecision } from "./usual-decision.ts";

export interface CommitOptions extends Pick<LocalLayer, "id" | "name" | "origin" | "addedOn" | "vintage"> {
  /** By line, for the duplicates that the person decided otherwise than is usual (`usualDecision`). */
  readonly decisions: ReadonlyMap<number, DuplicateDecision>;
  /** The places that are there already: those of the duplicates among them. */
  readonly points: readonly ServicePoint[];
}

/**
 * The layer of a file as the person decided: a place for each row that is not skipped. One that replaces a place has that place's
 * identifier; of several rows for one place the first replaces it, and the others stand beside it, so that none is lost. A row that is
 * taken although it is like a place, or like none, has an identifier of its own. Records keep those of the file.
 */
export function commitLayer(preview: Preview, options: CommitOptions): LocalLayer {
  return atOnce(commitInSteps(preview, options));
}

/** The same with a rest after each row. */
export function* commitInSteps(preview: Preview, options: CommitOptions): Generator<undefined, LocalLayer> {
  const { decisions, points, ...description } = options;
  const { id, vintage } = description;
  const duplicates = new Map(preview.duplicates.map((duplicate) => [duplicate.line, duplicate]));
  const standing = new Map(points.map((point) => [point.id, point]));
  const places: ServicePoint[] = [];
  for (const { line, place } of preview.places) {
    yield;
    const duplicate = duplicates.get(line);
    const decision = duplicate && decisionOf(duplicate, decisions);
    if (decision === "skip") continue;
    const brought = markBrought(place, id, vintage);
    const replaced = decision === "replace" ? take(standing, duplicate?.id) : undefined;
    places.push(replaced === undefined ? { ...brought, id: layerPlaceId(id, line) } : replacePlace(replaced, brought));
  }
  return { ...description, isShown: true, places, hidden: [] };
}

type Preview = Pick<IntakePreview, "places" | "duplicates">;

/** What becomes of a duplicate. */
export function decisionOf(duplicate: Duplicate, decisions: ReadonlyMap<number, DuplicateDecision>): DuplicateDecision {
  return decisions.get(duplicate.line) ?? usualDecision(duplicate);
}

/** A row that names neither a source nor its date has the file for source, and the date that the person gave to it. */
function markBrought(place: ServicePoint, layer: LocalLayer["id"], vintage: string): ServicePoint {
  const dateOf = ({ sources, sourceDate }: PointRecord) => (sources.length === 0 ? sourceDate || vintage : sourceDate);
  const mark = (record: PointRecord) => ({ ...record, layer, sourceDate: dateOf(record) });
  const [first, ...others] = place.records;
  return { ...place, layer, records: [mark(first), ...others.map(mark)] };
}

/** A place that stands, once. */
function take(standing: Map<PointId, ServicePoint>, id: PointId | undefined): ServicePoint | undefined {
  if (id === undefined) return undefined;
  const point = standing.get(id);
  standing.delete(id);
  return point;
}
