import * as v from "valibot";
import { ISOCHRONE_MINUTES, type Isochrone } from "../../domain/isochrone/isochrone.ts";
import { positionSchema } from "../../formats/public-data/number-schemas.ts";
import type { Position } from "../../geo/position.ts";
import type { KeyValues } from "../../model/device-key-values.ts";
import { STORED_ITEMS } from "../../platform/offline/stored-items.ts";

/** Isochrones stored on the device, by the rounded position of their place. */
export interface IsochroneRepository {
  /** The isochrones of a place that are neither too old nor damaged; none when the device refuses. */
  recall(around: Position): Promise<readonly Isochrone[]>;
  /** Resolves with false when the device refuses or is full: the isochrone then lasts as long as the page. */
  keep(around: Position, isochrone: Isochrone): Promise<boolean>;
  forget(around: Position): Promise<void>;
}

/** Roads change, and storage is limited. */
const KEPT_DAYS = STORED_ITEMS.isochrones.days;
/** Ten metres: a place moved by less keeps its isochrones. */
const DECIMALS = 4;
const DAY_MS = 86_400_000;

const polygon = v.array(v.array(positionSchema));
const isochroneSchema = v.object({
  minutes: v.picklist(ISOCHRONE_MINUTES),
  askedOn: v.pipe(v.string(), v.isoDate()),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: polygon }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(polygon) }),
  ]),
});

/** Creates a repository on the storage of the device; the first use deletes old and damaged entries. */
export function createIsochroneRepository(
  device: Pick<KeyValues, "entries" | "setMany" | "delMany">,
  today: () => Date,
): IsochroneRepository {
  const kept = new Map<string, Isochrone>();
  const opened = open().catch(() => undefined);
  const keysOf = (around: Position) => ISOCHRONE_MINUTES.map((minutes) => keyOf(around, minutes));
  return {
    recall: async (around) => {
      await opened;
      return keysOf(around).flatMap((key) => kept.get(key) ?? []);
    },
    keep: async (around, isochrone) => {
      await opened;
      const key = keyOf(around, isochrone.minutes);
      kept.set(key, isochrone);
      return device.setMany([[key, isochrone]]).then(
        () => true,
        () => false,
      );
    },
    forget: async (around) => {
      await opened;
      for (const key of keysOf(around)) kept.delete(key);
      await device.delMany(keysOf(around)).catch(() => undefined);
    },
  };

  async function open(): Promise<void> {
    const useless: IDBValidKey[] = [];
    for (const [key, value] of await device.entries()) {
      const parsed = v.safeParse(isochroneSchema, value);
      if (typeof key === "string" && parsed.success && isFresh(parsed.output)) kept.set(key, parsed.output);
      else useless.push(key);
    }
    if (useless.length > 0) await device.delMany(useless);
  }

  function isFresh({ askedOn }: Isochrone): boolean {
    return today().getTime() - Date.parse(askedOn) < (KEPT_DAYS + 1) * DAY_MS;
  }
}

function keyOf(around: Position, minutes: number): string {
  return [...around.map((degrees) => degrees.toFixed(DECIMALS)), minutes].join(" ");
}
