import { useId, useState } from "react";
import type { LabelProperties } from "../../domain/base-map.ts";
import type { Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import { AROUND_MASSIF_KM, findResortsNear, type Resort } from "../../domain/seasonal/resorts.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { selectCommuneName, selectResorts } from "../../state/seasonal-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";

/** « Choisissez votre station »: all resorts by département, or the resorts around a massif. */
export function ResortPicker() {
  const { messages } = useDetailedApp();
  const status = useAppState((state) => state.resources.resorts.status);
  const resorts = useAppState(selectResorts);
  const baseMap = useAppState((state) => state.resources.baseMap);
  const massifs = (readyValue(baseMap)?.labels.features ?? []).flatMap(({ properties, geometry }) =>
    toMassif(properties, geometry.coordinates, resorts),
  );
  const [name, setName] = useState("");
  const massif = massifs.find((one) => one.name === name);
  if (status === "failed") return null;
  return (
    <div className="resort-picker">
      <h3>{messages.whichResort}</h3>
      <p className="hint">{messages.whichResortHint}</p>
      {status === "loading" && (
        <div role="status">
          <p className="hint">{messages.resortsLoading}</p>
          <div className="skeleton-figures" aria-hidden="true" />
        </div>
      )}
      {baseMap.status !== "failed" && (
        <MassifChoice names={massifs.map((one) => one.name)} value={name} onChoose={setName} />
      )}
      {massif === undefined ? <ByDepartement resorts={resorts} /> : <AroundMassif resorts={massif.resorts} />}
    </div>
  );
}

interface MassifChoiceProps {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

function MassifChoice({ names, value, onChoose }: MassifChoiceProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  return (
    <div className="massif-choice">
      <label htmlFor={id}>{messages.massif}</label>
      <select id={id} value={value} disabled={names.length === 0} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{messages.everyMassif}</option>
        {[...names].sort(new Intl.Collator("fr").compare).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function AroundMassif({ resorts }: { readonly resorts: readonly Resort[] }) {
  const { messages } = useDetailedApp();
  const text = `${messages.allResorts({ count: resorts.length })}. ${messages.massifNote({ nearKm: AROUND_MASSIF_KM })}`;
  useSpoken(text);
  return (
    <>
      <p className="hint">{text}</p>
      <ResortList resorts={resorts} />
    </>
  );
}

function ByDepartement({ resorts }: { readonly resorts: readonly Resort[] }) {
  const { messages } = useDetailedApp();
  const { compare } = new Intl.Collator("fr");
  return DEPARTEMENTS.map(({ code, name }) => {
    const ofDepartement = resorts.filter(({ codeDepartement }) => codeDepartement === code);
    if (ofDepartement.length === 0) return null;
    return (
      <details key={code} className="resort-group">
        <summary>
          {name} ({code}) <span className="count">{messages.allResorts({ count: ofDepartement.length })}</span>
        </summary>
        <ResortList resorts={[...ofDepartement].sort((a, b) => compare(a.name, b.name))} />
      </details>
    );
  });
}

function ResortList({ resorts }: { readonly resorts: readonly Resort[] }) {
  return (
    <ul className="resort-list">
      {resorts.map((resort) => (
        <li key={resort.id}>
          <ResortButton resort={resort} />
        </li>
      ))}
    </ul>
  );
}

/** The massif of a label that has resorts around it, as an array of at most one. */
function toMassif(
  { kind, name }: LabelProperties,
  [longitude, latitude]: readonly number[],
  resorts: readonly Resort[],
) {
  if (kind !== "massif" || longitude === undefined || latitude === undefined) return [];
  const centre: Position = [longitude, latitude];
  const around = findResortsNear(resorts, centre, AROUND_MASSIF_KM);
  return around.length === 0 ? [] : [{ name, resorts: around }];
}

/** Button that chooses a resort; shows its commune where the names differ. */
export function ResortButton({ resort }: { readonly resort: Resort }) {
  const { actions } = useDetailedApp();
  const commune = useAppState((state) => selectCommuneName(state, resort.codeCommune));
  return (
    <button
      type="button"
      className="resort-button"
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        actions.chooseOrigin({ kind: "station", id: resort.id });
      }}
    >
      <span>{resort.name}</span>
      {commune !== undefined && commune !== resort.name && <span className="count"> {commune}</span>}
    </button>
  );
}
