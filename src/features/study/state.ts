import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { inLayer, withLayerId } from "../../domain/layer/with-layer-id.ts";
import { readyValue } from "../../domain/loadable.ts";
import { joinNotes, missingNotes, type Note } from "../../domain/notes/note.ts";
import { officialName } from "../../domain/official-name.ts";
import type { PlaceId } from "../../domain/place.ts";
import {
  addVariant,
  hasSuppositions,
  LETTERS,
  missingVariants,
  type Variant,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import { type NamedCode, namePlace } from "../../domain/study/named-in-study.ts";
import type { Study, StudyData, StudyRow } from "../../domain/study/study.ts";
import { codesOf } from "../../domain/territory-members.ts";
import { parseOfficial } from "../../domain/territory-ref.ts";
import type { Manifest } from "../../formats/public-data/manifest.ts";
import { toStoredLayer } from "../../formats/public-data/stored-layer.ts";
import { type AppState, type Choices, USUAL_CHOICES } from "../../model/app-state.ts";
import { derive, type StoreKey } from "../../model/derive.ts";
import { selectCommunes, selectEpcis, selectPlaceById } from "../../model/selectors.ts";
import { selectSourceDates } from "../../model/source-date-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { readLink, writeLink, writeWholeLink } from "../../model/url/link.ts";
import { readNotes, writeNotes } from "../../model/url/notes-text.ts";
import { readVariants } from "../../model/url/variants-text.ts";
import { selectVariants, supposedBy, type VariantFigures, variantFiguresInSteps } from "../variants/state.ts";
import { selectNotes } from "./notes-state.ts";
import type { OpenedStudy } from "./slice.ts";

/** What the link of the page lacks because it would be too long: names of parameters, and "noms" where names of planned places are cut. */
export function selectLeftOutOfLink(state: AppState): readonly string[] {
  const whole = new URLSearchParams(writeWholeLink(state));
  const link = new URLSearchParams(writeLink(state));
  const missing = [...whole.keys()].filter((name) => !link.has(name));
  const isCut = link.has("envisages") && link.get("envisages") !== whole.get("envisages");
  return [...missing, ...(isCut ? ["noms"] : [])];
}

/** Published files from which the figures follow, where there are any. */
const FIGURE_FILES = [
  "points.geojson",
  "neighbours.geojson",
  "communes.json",
  "demand.json",
  "road-network.json",
  "travel-times.json",
  "road-times.json",
] as const;

const dataOf = derive(
  (manifest: Manifest | undefined, sourceDates: ReturnType<typeof selectSourceDates>): StudyData => ({
    populationVintage: manifest?.populationVintage ?? "",
    sourceDates: sourceDates.flatMap(({ category, dates }) => {
      const date = dates.at(-1);
      return date === undefined ? [] : [{ category, date }];
    }),
    files: Object.fromEntries(
      FIGURE_FILES.flatMap((name) => {
        const file = manifest?.files[name];
        return file === undefined ? [] : [[name, file.sha256]];
      }),
    ),
  }),
);

/** The published data that the page shows. */
export function selectStudyData(state: AppState): StudyData {
  return dataOf(state, readyValue(state.resources.manifest), selectSourceDates(state));
}

/** The study of the page in steps, of which the figures of variants take the longest. */
export function* studyInSteps(state: AppState, territory: string): Generator<undefined, Study> {
  const figures = yield* rowsOfStudy(state);
  return {
    savedOn: state.now?.date ?? "",
    territory,
    link: writeWholeLink(state),
    data: selectStudyData(state),
    ...namedIn(state),
    figures: figures ?? [],
    layers: state.layers.layers,
  };
}

/** Key figures of the present state, then of each variant, in steps; undefined until the page has figures. */
export function* rowsOfStudy(state: AppState): Generator<undefined, readonly StudyRow[] | undefined> {
  return (yield* variantFiguresInSteps(state))?.map(rowOf);
}

function rowOf({ variant, access }: VariantFigures): StudyRow {
  const { places, population, coveredPopulation, coveredRange, meanCost, medianCost } = access;
  return {
    variant: variant?.letter ?? "",
    places,
    population,
    covered: coveredPopulation,
    coveredLeast: coveredRange.least,
    coveredMost: coveredRange.most,
    ...finite("mean", meanCost),
    ...finite("median", medianCost),
  };
}

function finite<Name extends string>(name: Name, value: number | undefined): { [K in Name]?: number } {
  return value === undefined || !Number.isFinite(value) ? {} : ({ [name]: value } as { [K in Name]?: number });
}

/** The places of the map, territories and passages that the choices, the variants and the notes of a state name. */
function namedIn(state: AppState): Pick<Study, "places" | "territories" | "passages"> {
  const notes = selectNotes(state);
  const { variants } = selectVariants(state);
  const { selection, compared } = state;
  const ids: PlaceId[] = [
    ...variants.flatMap(({ excluded, supposedHours }) => [...excluded, ...supposedHours.map(({ id }) => id)]),
    ...notes.flatMap(({ about }) => (about.kind === "place" ? [about.id] : [])),
    ...(selection.kind === "place" ? [selection.id] : []),
  ];
  const codes = [
    ...[selectChosenTerritory(state), ...compared].flatMap(codesOf),
    ...notes.flatMap(({ about }) => (about.kind === "commune" ? [about.code] : [])),
    ...(selection.kind === "commune" ? [selection.code] : []),
  ];
  const passages = variants.flatMap(({ overrides }) => [...overrides.keys()]);
  return {
    places: unique(ids).flatMap((id) => {
      const place = selectPlaceById(state, id);
      return place === undefined || place.layer !== undefined ? [] : [namePlace(place)];
    }),
    territories: named(codes, (code) => nameOfCode(state, code)),
    passages: named(passages, (id) => nameOfPassage(state, id)),
  };
}

function named(codes: readonly string[], nameOf: (code: string) => string | undefined): readonly NamedCode[] {
  return unique(codes).flatMap((code) => {
    const name = nameOf(code);
    return name === undefined ? [] : [{ code, name }];
  });
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Name of a commune, an EPCI or a département; undefined for none. */
export function nameOfCode(state: AppState, code: string): string | undefined {
  const territory = parseOfficial(code);
  return territory && officialName(territory, selectCommunes(state), selectEpcis(state));
}

/** Name of a passage; undefined for none, and until the roads are loaded. */
export function nameOfPassage(state: AppState, id: string): string | undefined {
  return readyValue(state.resources.roads)?.network.passages.find((passage) => passage.id === id)?.name;
}

/** What remains of the page beside a study that is opened: its variants and notes beside those of the study, or nothing. */
export type Keeping = "join" | "replace";

export interface StudyToOpen extends Pick<OpenedStudy, "link" | "layers"> {
  readonly choices: Choices;
  /** Those of its layers that the device lacks. */
  readonly added: readonly LocalLayer[];
}

/** The variants of the page that a study lacks, and its notes. */
export function ownBeside(state: AppState, study: Study): { readonly variants: number; readonly notes: number } {
  const choices = choicesOf(state, study);
  const notes = missingNotes(selectNotes(state), readNotes(choices.notes)).length;
  return { variants: lacking(state, variantsOf(choices)).length, notes };
}

/** Whether the variants of the page and of the study have letters enough together. */
export function fitsBeside(state: AppState, study: Study): boolean {
  const list = variantsOf(choicesOf(state, study));
  return list.variants.length + lacking(state, list).length <= LETTERS.length;
}

/** The state after a study is opened. The language and the appearance of the page stay. */
export function openStudy(state: AppState, study: Study, keeping: Keeping): StudyToOpen {
  const { layers, added, moved } = placeLayers(state, study.layers);
  const choices = moved(choicesOf(state, study));
  const opened = { layers, added, link: writeWholeLink({ ...choices, currentSeason: state.currentSeason }) };
  if (keeping === "replace") return { ...opened, choices };
  let list = variantsOf(choices);
  for (const variant of lacking(state, list)) {
    list = { ...addVariant(list, variant, variant.name), chosen: list.chosen };
  }
  const notes = writeNotes(joinNotes(readNotes(choices.notes), selectNotes(state)));
  return { ...opened, choices: { ...choices, ...supposedBy(list), notes } };
}

/** The variants of the page that suppose something and that a list lacks. */
function lacking(state: AppState, list: VariantList): readonly Variant[] {
  return missingVariants(selectVariants(state), list).filter(hasSuppositions);
}

function choicesOf({ language, appearance }: AppState, { link }: Pick<Study, "link">): Choices {
  const choices = readLink(link, USUAL_CHOICES);
  return { ...choices, view: "territoires", isEmbedded: false, language, appearance };
}

function variantsOf({ variants, ...chosen }: Choices): VariantList {
  return readVariants(variants || "A", chosen);
}

interface PlacedLayers {
  readonly layers: readonly LocalLayer[];
  readonly added: readonly LocalLayer[];
  /** Choices with the identifiers of this device. */
  readonly moved: (choices: Choices) => Choices;
}

/** A layer that the device has already, with the same places, is not added a second time. */
function placeLayers(
  { layers: { layers: known, lastNumber } }: AppState,
  brought: readonly LocalLayer[],
): PlacedLayers {
  let number = lastNumber;
  const added: LocalLayer[] = [];
  const layers = brought.map((layer) => {
    const same = known.find((one) => isSameLayer(one, withLayerId(layer, one.id)));
    if (same !== undefined) return { ...same, isShown: layer.isShown };
    number += 1;
    const own = withLayerId(layer, layerId(number));
    added.push(own);
    return own;
  });
  const idOf = (id: PlaceId) => {
    const at = brought.findIndex((layer) => id.startsWith(`${layer.id}-`));
    const [from, to] = [brought[at], layers[at]];
    return from === undefined || to === undefined ? id : inLayer(id, from.id, to.id);
  };
  return { layers, added, moved: (choices) => withIds(choices, idOf) };
}

function isSameLayer(one: LocalLayer, other: LocalLayer): boolean {
  return one.name === other.name && one.places.length === other.places.length && contentOf(one) === contentOf(other);
}

function contentOf(layer: LocalLayer): string {
  const { description, chunks } = toStoredLayer({ ...layer, isShown: true });
  return JSON.stringify([description, chunks.map((make) => make())]);
}

/** Choices in which places of layers have other identifiers. */
function withIds(choices: Choices, idOf: (id: PlaceId) => PlaceId): Choices {
  const { selection } = choices;
  const list = variantsOf(choices);
  const variants = list.variants.map((variant) => ({
    ...variant,
    excluded: variant.excluded.map(idOf),
    supposedHours: variant.supposedHours.map((hours) => ({ ...hours, id: idOf(hours.id) })),
  }));
  const notes = readNotes(choices.notes).map(
    (note): Note =>
      note.about.kind === "place" ? { ...note, about: { ...note.about, id: idOf(note.about.id) } } : note,
  );
  return {
    ...choices,
    ...supposedBy({ ...list, variants }),
    notes: writeNotes(notes),
    selection: selection.kind === "place" ? { ...selection, id: idOf(selection.id) } : selection,
  };
}

const linkedChoices = derive((link: string) => readLink(link, USUAL_CHOICES));

/** The state in which the figures of an opened study are computed: its own choices and layers with the present data. */
export function stateOfStudy(state: AppState, { link, layers }: OpenedStudy, storeKey: StoreKey): AppState {
  return { ...state, ...linkedChoices(state, link), layers: { ...state.layers, layers }, storeKey };
}
