import "../../ui/map-controls.css";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { createGroundLoader } from "../../data/dataset/load-near-ground.ts";
import { readPositionText } from "../../data/import/read-coordinates.ts";
import type { NearGround } from "../../domain/base-map.ts";
import type { Position } from "../../domain/geo/position.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import type { PointMap, PointMapInput } from "../../map/point-map.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { SelectField, TypedField } from "../../ui/fields.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { Options } from "../../ui/options.tsx";
import { FrenchFault } from "../../ui/shell/french-page.tsx";
import { useKeeping, useKeepingState, useLoaded, useResource } from "../context.ts";
import { inText, type Located } from "./place-draft.ts";
import { words } from "./words.ts";

interface PositionFieldProps {
  readonly text: string;
  readonly located: Located;
  readonly outlines: Loadable<TerritoryOutlines>;
  readonly postcode: string;
  readonly isMissing: boolean;
  readonly name: string;
  readonly hasMap: boolean;
  readonly onType: (text: string) => void;
  readonly onPostcode: (postcode: string) => void;
  readonly onMap: (hasMap: boolean) => void;
  /** Loads the outlines again. */
  readonly onRetry: () => void;
}

/** The position of a place: two numbers, or a point on a map; commune and postcode follow it. */
export function PositionField(props: PositionFieldProps) {
  const { text, located, outlines, postcode, isMissing, name, hasMap, onType, onPostcode, onMap, onRetry } = props;
  const required = isMissing ? words.required : undefined;
  const faults: Partial<Record<Located["kind"], string | undefined>> = {
    unchanged: required,
    unread: words.unreadCoordinates,
    outside: words.outside,
  };
  return (
    <div className="position-field stack">
      <TypedField
        label={words.coordinates}
        value={text}
        hint={words.coordinatesHint}
        fault={faults[located.kind]}
        onType={onType}
      />
      <p role="status">
        {located.kind === "waiting" && words.outlinesLoading}
        {located.kind === "in" && words.inCommune(located.commune.name, located.commune.codeDepartement)}
      </p>
      {located.kind === "in" && located.commune.postcodes.length > 1 && (
        <SelectField
          label={words.postcode}
          value={postcode}
          fault={postcode === "" ? required : undefined}
          onChoose={onPostcode}
        >
          <option value="">{words.chooseType}</option>
          <Options values={located.commune.postcodes} nameOf={String} />
        </SelectField>
      )}
      <ActButton aria-expanded={hasMap} act={() => onMap(!hasMap)}>
        {hasMap ? words.hideMap : words.placeOnMap}
      </ActButton>
      {outlines.status === "failed" && <FrenchFault text={words.outlinesFailed} onRetry={onRetry} />}
      {hasMap && outlines.status === "loading" && <p role="status">{words.mapLoading}</p>}
      {hasMap && outlines.status === "ready" && (
        <PointPicker
          outlines={outlines.value}
          position={readPositionText(text)}
          name={name}
          onPick={(at) => onType(inText(at))}
        />
      )}
    </div>
  );
}

interface PointPickerProps {
  readonly outlines: TerritoryOutlines;
  readonly position: Position | undefined;
  /** Stands beside the point. */
  readonly name: string;
  readonly onPick: (position: Position) => void;
}

const NO_GROUND: NearGround = new Map();
const loadPointMap = () => import("../../map/point-map.ts").then(({ startPointMap }) => startPointMap);

/** The map on which a place is put, by a click, or at its middle by a button. Its code loads with it. */
function PointPicker({ outlines, position, name, onPick }: PointPickerProps) {
  const container = useRef<HTMLDivElement>(null);
  const [loaded] = useLoaded(loadPointMap);
  const startPointMap = readyValue(loaded);
  const { loader } = useKeeping();
  const baseMap = readyValue(useResource("baseMap")[0]);
  const [nearGround, setNearGround] = useState(NO_GROUND);
  const [mapStatus, setStatus] = useState<"waiting" | "ready" | "no-webgl" | "failed" | "lost">("waiting");
  const [map, setMap] = useState<PointMap>();
  const scheme = useKeepingState((state) => state.scheme);
  const input: PointMapInput = { outlines, position, name, baseMap, nearGround };
  // The map lives longer than a rendering.
  const pick = useEffectEvent(onPick);
  const inputNow = useEffectEvent(() => input);
  useEffect(() => {
    const element = container.current;
    if (element === null || startPointMap === undefined) return;
    const onView = createGroundLoader(loader, (ground) => {
      if (ground.status === "ready") setNearGround(ground.value);
    });
    const controls = { ...core, map: words.map };
    const started = startPointMap(
      element,
      { words: controls, scheme, first: inputNow() },
      { onPick: pick, onView, onStatus: setStatus },
    );
    setMap(started);
    return () => started?.stop();
  }, [scheme, startPointMap, loader]);
  useEffect(
    () => map?.draw({ outlines, position, name, baseMap, nearGround }),
    [map, outlines, position, name, baseMap, nearGround],
  );
  const status = loaded.status === "failed" ? "failed" : mapStatus;
  const isWithout = status !== "waiting" && status !== "ready";
  return (
    <div className="point-picker stack">
      <p className="hint">{isWithout ? words.mapWithout : words.mapHint}</p>
      <div className="map-area" hidden={isWithout}>
        <div ref={container} className="map" />
        <span className="map-middle" aria-hidden="true" />
      </div>
      {status === "waiting" && <p role="status">{words.mapLoading}</p>}
      {status === "ready" && (
        <ActButton
          act={() => {
            const centre = map?.centre();
            if (centre !== undefined) onPick(centre);
          }}
        >
          {words.placeHere}
        </ActButton>
      )}
    </div>
  );
}
