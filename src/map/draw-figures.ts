import type { Map as MapLibreMap } from "maplibre-gl";
import type { BoundingBox } from "../domain/geo/position.ts";
import { type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import type { FiguresMapInput } from "./figures-input.ts";
import { FIGURES_SUBJECTS, figuresLayers } from "./figures-style.ts";
import { createGroundDrawer } from "./ground.ts";
import { createCollectionsDrawer, paintLayers } from "./set-data.ts";
import { boxOf, outlineOf, territoryCollections } from "./territory-outlines.ts";
import { type Apply, together, whenAny, whenChanged } from "./when-changed.ts";

interface Sight {
  /** Whose outline is in sight already; undefined for none. */
  readonly territory: TerritoryRef | undefined;
  /** Brings a box into sight, or the region without one. */
  readonly show: (box: BoundingBox | undefined) => void;
}

/**
 * Creates a function that draws an input. It compares values by identity with those drawn last, and calls MapLibre for the differences.
 * The chosen territory is fitted when it is another.
 */
export function createFiguresDrawer(map: MapLibreMap, sight: Sight): Apply<FiguresMapInput> {
  const drawOutlines = createCollectionsDrawer(map);
  return together<FiguresMapInput>([
    whenChanged(
      ({ scheme }) => scheme,
      (scheme) => paintLayers(map, figuresLayers(scheme)),
    ),
    createGroundDrawer(map),
    whenChanged(
      ({ outlines }) => outlines,
      (outlines) => outlines && drawOutlines(territoryCollections(outlines)),
    ),
    ...FIGURES_SUBJECTS.flatMap(({ draws }) => draws.map((draw) => draw(map))),
    fitChosen(sight),
  ]);
}

function fitChosen({ territory, show }: Sight): Apply<FiguresMapInput> {
  let fitted = territory && territoryKey(territory);
  return whenAny(
    ({ chosen, outlines, communes }) => [chosen, outlines, communes],
    (_, [chosen, outlines, communes]) => {
      const key = territoryKey(chosen);
      if (key === fitted) return;
      const outline = outlineOf(outlines, chosen, communes);
      // The outline may come later.
      if (key !== "region" && outline === undefined) return;
      fitted = key;
      show(outline && boxOf(outline));
    },
  );
}
