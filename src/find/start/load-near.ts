import type { LoadFiner } from "../../data/dataset/load-finer-outlines.ts";
import { type CellId, cellsIn, NEAR_ZOOM } from "../../domain/base-map.ts";
import type { BoundingBox } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import { together, whenChanged } from "../../map/when-changed.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppState, AppStore, Camera } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";

/** Of a tile at zoom 0, in CSS pixels. */
const WORLD_PX = 512;

/**
 * Loads the finer ground and outlines of what the map shows from near, whenever the camera has moved and once the overview of each is there.
 * Where they cannot be had, those of the whole region stay.
 */
export function loadNear(store: AppStore, actions: Actions, loadGround: () => void): void {
  const loadOutlines = createOutlinesLoader(actions);
  const look = together<AppState>([
    whenChanged(
      (state) => missingCells(state).join(" "),
      (missing) => missing !== "" && loadGround(),
    ),
    whenChanged(
      (state) => inSight(state, state.camera, readyValue(state.resources.territories)),
      (sight) => sight && loadOutlines(sight.box, sight.outlines),
    ),
  ]);
  look(store.getState());
  store.subscribe(look);
}

const inSight = derive((camera: Camera | undefined, outlines: TerritoryOutlines | undefined) => {
  const box = boxFromNear(camera);
  return box && outlines && { box, outlines };
});

/** The cells in sight from near without finer ground, once the overview is there. */
export function missingCells({ camera, resources }: AppState): readonly CellId[] {
  const box = boxFromNear(camera);
  if (box === undefined || resources.baseMap.status !== "ready") return [];
  const loaded = readyValue(resources.nearGround);
  return cellsIn(box).filter((cell) => loaded?.has(cell) !== true);
}

/** What the map shows at most, as it is no larger than the window; undefined from afar. */
function boxFromNear(camera: Camera | undefined): BoundingBox | undefined {
  if (camera === undefined || camera.zoom < NEAR_ZOOM) return undefined;
  const { longitude, latitude, zoom } = camera;
  const degrees = 360 / (WORLD_PX * 2 ** zoom);
  const across = (degrees * innerWidth) / 2;
  // Mercator: degrees of latitude are shorter by about the cosine.
  const down = ((degrees * innerHeight) / 2) * Math.cos((latitude * Math.PI) / 180);
  return [longitude - across, latitude - down, longitude + across, latitude + down];
}

function createOutlinesLoader(actions: Actions) {
  let loader: Promise<LoadFiner> | undefined;
  return (box: BoundingBox, overview: TerritoryOutlines): void => {
    loader ??= import("../../data/dataset/load-finer-outlines.ts").then(({ createFinerLoader }) => createFinerLoader());
    const load = async () => {
      const finer = await (await loader)?.(box, overview);
      if (finer !== undefined) actions.receiveFinerOutlines(finer);
    };
    // Lost code is reported by `watchLostCode`.
    load().catch(() => {
      loader = undefined;
    });
  };
}
