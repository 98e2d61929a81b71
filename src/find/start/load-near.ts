import type { LoadFiner } from "../../data/dataset/load-finer-outlines.ts";
import { createGroundLoader } from "../../data/dataset/load-near-ground.ts";
import type { Loader } from "../../data/dataset/loader.ts";
import { NEAR_ZOOM } from "../../domain/base-map.ts";
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
 * Where they cannot be had, those of the whole region stay. Returns the function that asks again for the ground that failed.
 */
export function loadNear(store: AppStore, actions: Actions, loader: Loader): () => void {
  const loadGround = createGroundLoader(loader, (nearGround) => actions.receive({ nearGround }));
  const loadOutlines = createOutlinesLoader(actions, loader);
  const lookAtGround = (sight: GroundSight | undefined) => sight && loadGround(sight.box, sight.zoom);
  const look = together<AppState>([
    whenChanged(groundInSight, lookAtGround),
    whenChanged(outlinesInSight, (sight) => sight && loadOutlines(sight.box, sight.outlines)),
  ]);
  look(store.getState());
  store.subscribe(look);
  return () => lookAtGround(groundInSight(store.getState()));
}

interface GroundSight {
  readonly box: BoundingBox;
  readonly zoom: number;
}

function groundInSight(state: AppState): GroundSight | undefined {
  return groundSight(state, state.camera, state.resources.baseMap.status === "ready");
}

const groundSight = derive((camera: Camera | undefined, hasOverview: boolean) => {
  const box = boxFromNear(camera);
  return camera && box && hasOverview ? { box, zoom: camera.zoom } : undefined;
});

function outlinesInSight(state: AppState) {
  return outlinesSight(state, state.camera, readyValue(state.resources.outlines));
}

const outlinesSight = derive((camera: Camera | undefined, outlines: TerritoryOutlines | undefined) => {
  const box = boxFromNear(camera);
  return box && outlines && { box, outlines };
});

/** The greatest box of the map, as it is no larger than the window; undefined from afar. */
function boxFromNear(camera: Camera | undefined): BoundingBox | undefined {
  if (camera === undefined || camera.zoom < NEAR_ZOOM) return undefined;
  const { longitude, latitude, zoom } = camera;
  const degrees = 360 / (WORLD_PX * 2 ** zoom);
  const across = (degrees * innerWidth) / 2;
  // Mercator: degrees of latitude are shorter by about the cosine.
  const down = ((degrees * innerHeight) / 2) * Math.cos((latitude * Math.PI) / 180);
  return [longitude - across, latitude - down, longitude + across, latitude + down];
}

function createOutlinesLoader(actions: Actions, loader: Loader) {
  let refine: Promise<LoadFiner> | undefined;
  return (box: BoundingBox, overview: TerritoryOutlines): void => {
    refine ??= import("../../data/dataset/load-finer-outlines.ts").then(({ createFinerLoader }) =>
      createFinerLoader(loader),
    );
    const load = async () => {
      const finer = await (await refine)?.(box, overview);
      if (finer !== undefined) actions.receiveFinerOutlines(finer);
    };
    // Lost code is reported by `watchLostCode`.
    load().catch(() => {
      refine = undefined;
    });
  };
}
