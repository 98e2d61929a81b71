import * as v from "valibot";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Place } from "../../domain/place.ts";
import type { Study } from "../../domain/study/study.ts";
import { decodeBytes } from "../csv/imported/decode-bytes.ts";
import { MOST_BYTES, MOST_CELL_LENGTH, MOST_ROWS } from "../csv/imported/limits.ts";
import type { FileToRead } from "../csv/imported/read-file.ts";
import { countSchema, positionSchema } from "../public-data/number-schemas.ts";
import { nameOfKept, readStoredDescription, readStoredPlaces } from "../public-data/stored-layer.ts";
import { STUDY_FORMAT, STUDY_VERSION, type StudyFault } from "./study-format.ts";

export type StudyAnswer =
  | { readonly kind: "read"; readonly study: Study }
  | { readonly kind: "refused"; readonly fault: StudyFault };

/** Characters of the query of a study: 25 times the longest link, for many variants and notes. */
const LONGEST_LINK = 200_000;
/** As the name of a file may be. */
const LONGEST_LAYER_NAME = 255;
const PLACES_AT_ONCE = 500;
const MOST_LAYERS = 200;
const MOST_NAMED = 5000;
/** The present state and a variant for each letter. */
const MOST_FIGURES = 27;

/** `v.maxLength` would come with the first list, which has the schemas that several parts of the page use. */
const atMost = <Value extends { readonly length: number }>(most: number) =>
  v.check<Value>(({ length }) => length <= most);
const text = v.pipe(v.string(), atMost<string>(MOST_CELL_LENGTH));
const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), atMost<v.InferOutput<Item>[]>(most));
const cost = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));

const studySchema = v.object({
  savedOn: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  territory: text,
  link: v.pipe(v.string(), atMost<string>(LONGEST_LINK), v.regex(/^(\?.*)?$/)),
  data: v.object({
    populationVintage: text,
    sourceDates: listOf(
      v.object({ category: text, date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)) }),
      MOST_LAYERS,
    ),
    files: v.record(text, text),
  }),
  places: listOf(v.object({ id: text, name: text, commune: text, position: positionSchema, hours: text }), MOST_NAMED),
  territories: listOf(v.object({ code: text, name: text }), MOST_NAMED),
  passages: listOf(v.object({ code: text, name: text }), MOST_NAMED),
  figures: listOf(
    v.object({
      variant: v.pipe(v.string(), v.regex(/^[A-Z]?$/)),
      places: countSchema,
      population: countSchema,
      covered: countSchema,
      coveredLeast: countSchema,
      coveredMost: countSchema,
      mean: cost,
      median: cost,
    }),
    MOST_FIGURES,
  ),
});

const layersSchema = listOf(v.object({ description: v.unknown(), places: v.array(v.unknown()) }), MOST_LAYERS);

/**
 * Reads a study file with any bytes, within the limits of an imported file.
 * @param rest lets the page answer between parts of a long layer
 */
export async function readStudyFile(file: FileToRead, rest: () => Promise<void>): Promise<StudyAnswer> {
  if (file.size > MOST_BYTES) return refuse({ kind: "too-large", bytes: file.size, most: MOST_BYTES });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, file.size).arrayBuffer());
  } catch {
    return refuse({ kind: "unreadable" });
  }
  return readStudy(decodeBytes(bytes).text, rest);
}

/** Reads the text of a study file. The whole file is refused when any part is damaged: a study without a part would give other figures. */
export async function readStudy(written: string, rest = async (): Promise<void> => undefined): Promise<StudyAnswer> {
  if (written.trim() === "") return refuse({ kind: "empty" });
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    return refuse({ kind: "not-json" });
  }
  const marked = v.safeParse(v.object({ format: v.literal(STUDY_FORMAT), version: v.number() }), json);
  if (!marked.success) return refuse({ kind: "not-a-study" });
  if (marked.output.version > STUDY_VERSION) return refuse({ kind: "later-version" });
  const parsed = v.safeParse(v.object({ ...studySchema.entries, layers: layersSchema }), json);
  if (!parsed.success) return refuse({ kind: "damaged", where: v.getDotPath(parsed.issues[0]) ?? "" });
  const layers: LocalLayer[] = [];
  for (const stored of parsed.output.layers) {
    const layer = await readLayer(stored, rest);
    if ("kind" in layer) return refuse(layer);
    if (layers.some(({ id }) => id === layer.id)) return refuse({ kind: "layer-damaged", name: layer.name });
    layers.push(layer);
  }
  return { kind: "read", study: { ...parsed.output, layers } };
}

type StoredLayer = v.InferOutput<typeof layersSchema>[number];

async function readLayer(
  { description: value, places: stored }: StoredLayer,
  rest: () => Promise<void>,
): Promise<LocalLayer | StudyFault> {
  const name = nameOfKept(value).slice(0, LONGEST_LAYER_NAME);
  if (stored.length > MOST_ROWS) return { kind: "too-many-rows", name, most: MOST_ROWS };
  const description = readStoredDescription(value);
  if (description === undefined) return { kind: "layer-damaged", name };
  const places: Place[] = [];
  for (let from = 0; from < stored.length; from += PLACES_AT_ONCE) {
    const read = readStoredPlaces(stored.slice(from, from + PLACES_AT_ONCE), description.id);
    if (read === undefined) return { kind: "layer-damaged", name };
    places.push(...read);
    await rest();
  }
  const { chunks: _, ...layer } = description;
  return { ...layer, name, places };
}

function refuse(fault: StudyFault): StudyAnswer {
  return { kind: "refused", fault };
}
