import type { MultiPolygon, Polygon } from "geojson";
import { bytesOf, cutRanges, mergeRanges } from "../../domain/kept-map/byte-ranges.ts";
import { tilesOfArea } from "../../domain/kept-map/tiles-of-area.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { KeepableArchive, OpenKeepableArchive } from "../../domain/tile-archive.ts";
import { DETAILED_MAP_FILE } from "../../formats/public-data/file-names.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppState } from "../../model/app-state.ts";
import type { AppStore } from "../../model/store.ts";
import type { KeptMapRepository, PartToKeep } from "./kept-map-repository.ts";
import type { KeepingEnd, KeepingTask, KeptMap } from "./slice.ts";

/** Acts of a person about the detailed map on the device. Each changes the state; none throws. One département is kept at a time. */
export interface KeptMapController {
  /** Lists what is kept. */
  look(): void;
  /** Finds the size of a département. */
  measure(code: string): void;
  /** Keeps a département, or goes on with one; an older map of it goes once the new one is there. */
  keep(code: string): void;
  stop(): void;
  remove(code: string): void;
}

export interface KeptMapDevice {
  readonly repository: KeptMapRepository;
  readonly openArchive: OpenKeepableArchive;
  /** YYYY-MM-DD. */
  readonly today: () => string;
}

/** Ranges with at most this gap are requested as one: a request costs more than the bytes between them. */
const GAP_BYTES = 16_384;
/** Largest request and stored piece: a download that stops loses less than one, and a tile is read from one. */
const PIECE_BYTES = 512 * 1024;

interface Plan {
  readonly part: PartToKeep;
  readonly archive: KeepableArchive;
}

export function createKeptMapController(
  store: AppStore,
  actions: Actions,
  { repository, openArchive, today }: KeptMapDevice,
): KeptMapController {
  const oneAtATime = createQueue();
  let plan: Plan | undefined;
  const report = (change: Partial<KeptMap>) => {
    const before = store.getState().offline.keptMap ?? { parts: [], task: undefined };
    actions.reportOffline({ keptMap: { ...before, ...change } });
  };
  const say = (task: KeepingTask | undefined) => report({ task });
  const look = async () => report({ parts: await repository.list() });
  const planFor = async (code: string): Promise<Plan> => {
    say({ code, status: "measuring" });
    const { outline, file } = findPart(store.getState(), code);
    if (plan?.part.code !== code || plan.part.fingerprint !== file.sha256) {
      const archive = openArchive(file.sha256);
      plan = { archive, part: { ...(await measurePart(archive, outline, file)), code, today: today() } };
    }
    return plan;
  };
  const measure = async (code: string, signal: AbortSignal) => {
    const { part } = await planFor(code);
    if (!signal.aborted) say({ code, status: "measured", total: part.total });
  };
  const keep = async (code: string, signal: AbortSignal) => {
    const { part, archive } = await planFor(code);
    if (signal.aborted) return;
    const missing = await repository.begin(part);
    const { total } = part;
    let bytes = total - bytesOf(missing);
    for (const piece of missing) {
      if (signal.aborted) return;
      say({ code, status: "keeping", bytes, total });
      await repository.write(part, piece, await archive.readRange(piece, signal));
      bytes += bytesOf([piece]);
    }
    await repository.remove(code, (fingerprint) => fingerprint !== part.fingerprint);
    if (!signal.aborted) say({ code, status: "kept" });
  };
  const remove = async (code: string) => {
    await repository.remove(code, () => true);
    await look();
    say({ code, status: "removed" });
  };
  const begin = (
    code: string,
    work: (code: string, signal: AbortSignal) => Promise<void>,
    endOf: (error: unknown) => KeepingEnd | "unremoved",
  ) =>
    oneAtATime.begin(async (signal) => {
      try {
        await work(code, signal);
      } catch (error) {
        // The reader of an archive does not ask again for what failed.
        plan = undefined;
        if (!signal.aborted) say({ code, status: endOf(error) });
      }
      await look();
    });
  return {
    look: () => void look().catch(() => undefined),
    measure: (code) => begin(code, measure, endOfKeeping),
    keep: (code) => begin(code, keep, endOfKeeping),
    stop: () => {
      oneAtATime.stop();
      const code = store.getState().offline.keptMap?.task?.code;
      if (code !== undefined) say({ code, status: "stopped" });
    },
    remove: (code) => begin(code, remove, () => "unremoved"),
  };
}

interface Queue {
  /** Aborts what is under way and begins the next once it has ended. */
  readonly begin: (work: (signal: AbortSignal) => Promise<void>) => void;
  readonly stop: () => void;
}

function createQueue(): Queue {
  let run = new AbortController();
  /** Never rejects. Each work says its own faults; what is left is a list that could not be read again, which stays as it was. */
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    begin: (work) => {
      run.abort();
      run = new AbortController();
      const { signal } = run;
      underWay = underWay.then(() => (signal.aborted ? undefined : work(signal))).catch(() => undefined);
    },
    stop: () => run.abort(),
  };
}

/** @throws Error where the site has no archive, or outlines have not come */
function findPart({ resources: { manifest, territories } }: AppState, code: string) {
  const file = readyValue(manifest)?.files[DETAILED_MAP_FILE];
  const outline = readyValue(territories)?.departements.features.find(({ properties }) => properties.code === code);
  if (file === undefined || outline === undefined) throw new Error("no archive or no outline");
  return { file, outline: outline.geometry };
}

/** The pieces of an archive that hold the tiles of an area. */
async function measurePart(
  archive: KeepableArchive,
  outline: Polygon | MultiPolygon,
  { sha256: fingerprint, bytes: size }: { readonly sha256: string; readonly bytes: number },
): Promise<Pick<PartToKeep, "fingerprint" | "size" | "pieces" | "total">> {
  const { minZoom, maxZoom } = await archive.header();
  const ranges = await archive.rangesOf(tilesOfArea(outline, minZoom, maxZoom));
  const pieces = cutRanges(mergeRanges(ranges, GAP_BYTES), PIECE_BYTES, size);
  return { fingerprint, size, pieces, total: bytesOf(pieces) };
}

/** The browser names a full storage; a failed request is a TypeError, one without an answer is aborted. */
function endOfKeeping(error: unknown): KeepingEnd {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "TypeError" || name === "AbortError" ? "network" : "unreadable";
}
