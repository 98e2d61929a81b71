import "../../ui/map-controls.css";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { loadBaseMap } from "../../data/dataset/load-dataset.ts";
import { createGroundLoader } from "../../data/dataset/near-ground.ts";
import type { BaseMap, NearGround } from "../../domain/base-map.ts";
import type { Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { PointMap, PointMapInput } from "../../map/point-map.ts";
import { core } from "../../ui/messages/fr/core.ts";
import { useKeepingState } from "../context.ts";
import { words } from "./words.ts";

export interface PointPickerProps {
  readonly outlines: TerritoryOutlines;
  readonly position: Position | undefined;
  /** Stands beside the point. */
  readonly name: string;
  readonly onPick: (position: Position) => void;
}

type Status = "waiting" | "ready" | "no-webgl" | "failed" | "lost";
const NO_GROUND: NearGround = new Map();

/** The map on which a place is put, by a click, or at its middle by a button. Its code loads with it. */
export function PointPicker({ outlines, position, name, onPick }: PointPickerProps) {
  const container = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<Status>("waiting");
  const [map, setMap] = useState<PointMap>();
  const [baseMap, setBaseMap] = useState<BaseMap>();
  const [nearGround, setNearGround] = useState<NearGround>(NO_GROUND);
  const scheme = useKeepingState((state) => state.scheme);
  const input: PointMapInput = { outlines, position, name, baseMap, nearGround };
  // The map lives longer than a rendering.
  const pick = useEffectEvent(onPick);
  const inputNow = useEffectEvent(() => input);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let started: PointMap | undefined;
    let isGone = false;
    let near = NO_GROUND;
    const ground = createGroundLoader(
      () => near,
      (loaded) => {
        near = loaded;
        if (!isGone) setNearGround(loaded);
      },
    );
    void loadBaseMap().then((loaded) => {
      if (!isGone) setBaseMap(readyValue(loaded));
    });
    import("../../map/point-map.ts").then(
      ({ startPointMap }) => {
        if (isGone) return;
        const controls = { ...core, map: words.map };
        started = startPointMap(
          element,
          { words: controls, scheme, first: inputNow() },
          { onPick: pick, onView: ground, onStatus: setStatus },
        );
        setMap(started);
      },
      () => setStatus("failed"),
    );
    return () => {
      isGone = true;
      started?.stop();
    };
  }, [scheme]);
  useEffect(
    () => map?.draw({ outlines, position, name, baseMap, nearGround }),
    [map, outlines, position, name, baseMap, nearGround],
  );
  const isWithout = status !== "waiting" && status !== "ready";
  return (
    <div className="point-picker">
      <p className="hint">{isWithout ? words.mapWithout : words.mapHint}</p>
      <div className="map-area" hidden={isWithout}>
        <div ref={container} className="map" />
        <span className="map-middle" aria-hidden="true" />
      </div>
      {status === "waiting" && <p role="status">{words.mapLoading}</p>}
      {status === "ready" && (
        <button
          type="button"
          className="button"
          onClick={() => {
            const centre = map?.centre();
            if (centre !== undefined) onPick(centre);
          }}
        >
          {words.placeHere}
        </button>
      )}
    </div>
  );
}
