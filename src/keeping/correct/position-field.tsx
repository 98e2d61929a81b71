import { useId, useState } from "react";
import { readPositionText } from "../../data/import/read-coordinates.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { TypedField } from "../../ui/corrections/typed-field.tsx";
import { FrenchFault } from "../../ui/shell/french-fault.tsx";
import { inText, type Located } from "./located.ts";
import { PointPicker } from "./point-picker.tsx";
import { words } from "./words.ts";

export interface PositionFieldProps {
  readonly text: string;
  readonly located: Located;
  readonly outlines: Loadable<TerritoryOutlines>;
  readonly postcode: string;
  readonly isMissing: boolean;
  readonly name: string;
  readonly onType: (text: string) => void;
  readonly onPostcode: (postcode: string) => void;
  /** The map needs the outlines. */
  readonly onMap: () => void;
  /** Loads the outlines again. */
  readonly onRetry: () => void;
}

/** The position of a place: two numbers, or a point on a map; commune and postcode follow it. */
export function PositionField(props: PositionFieldProps) {
  const { text, located, outlines, postcode, isMissing, name, onType, onPostcode, onMap, onRetry } = props;
  const [hasMap, setHasMap] = useState(false);
  const fault = located.kind === "unchanged" ? (isMissing ? words.required : undefined) : faultOf(located);
  return (
    <div className="position-field">
      <TypedField label={words.coordinates} value={text} hint={words.coordinatesHint} fault={fault} onType={onType} />
      <p role="status">
        {located.kind === "waiting" && words.outlinesLoading}
        {located.kind === "in" && words.inCommune(located.commune.name, located.commune.codeDepartement)}
      </p>
      {located.kind === "in" && located.commune.postcodes.length > 1 && (
        <Postcode
          postcodes={located.commune.postcodes}
          postcode={postcode}
          isMissing={isMissing}
          onChoose={onPostcode}
        />
      )}
      <button
        type="button"
        className="button"
        aria-expanded={hasMap}
        onClick={() => {
          onMap();
          setHasMap(!hasMap);
        }}
      >
        {hasMap ? words.hideMap : words.placeOnMap}
      </button>
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

function faultOf({ kind }: Located): string | undefined {
  switch (kind) {
    case "unread":
      return words.unreadCoordinates;
    case "outside":
      return words.outside;
    default:
      return undefined;
  }
}

interface PostcodeProps {
  readonly postcodes: readonly string[];
  readonly postcode: string;
  readonly isMissing: boolean;
  readonly onChoose: (postcode: string) => void;
}

function Postcode({ postcodes, postcode, isMissing, onChoose }: PostcodeProps) {
  const id = useId();
  const faultId = useId();
  const fault = isMissing && postcode === "" ? words.required : undefined;
  return (
    <div className="report-field">
      <label htmlFor={id}>{words.postcode}</label>
      <select
        id={id}
        value={postcode}
        aria-invalid={fault !== undefined}
        aria-describedby={faultId}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{words.chooseType}</option>
        {postcodes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <p id={faultId} className="report-fault">
        {fault}
      </p>
    </div>
  );
}
