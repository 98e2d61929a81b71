import { CATEGORIES } from "../domain/category.ts";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import { ActButton } from "../ui/act-button.tsx";
import { Options } from "../ui/options.tsx";
import { communesOf, focusAnswer, useTerritories, useTerritoriesState } from "./context.ts";
import { TerritoryCombobox } from "./sentence.tsx";
import { categoryName, words } from "./words.ts";

/** While a place is being added: a click on the map, or a commune by its name. */
export function Placing() {
  const { actions } = useTerritories();
  const isPlacing = useTerritoriesState(({ placing }) => placing !== "no");
  const isRefused = useTerritoriesState(({ placing }) => placing === "refused");
  const communes = useTerritoriesState(communesOf);
  if (!isPlacing) return null;
  const cancel = () => {
    actions.endPlacing();
    focusAnswer();
  };
  return (
    <section className="placing" aria-label={words.addPlace}>
      <p role="status">{isRefused ? words.placingRefused : words.placing}</p>
      <TerritoryCombobox
        label={words.placeAtCommune}
        chosen=""
        isCommuneOnly
        onChoose={(ref) => {
          const commune = communes.find(({ code }) => ref.level === "commune" && code === ref.code);
          if (commune === undefined) return;
          actions.addPlace(commune.position, commune.name);
          focusAnswer();
        }}
      />
      <ActButton look="plain" act={cancel}>
        {words.cancel}
      </ActButton>
    </section>
  );
}

/** The places that the person has added, each with what it is planned to be. */
export function PlannedPlaces() {
  const { actions } = useTerritories();
  const planned = useTerritoriesState(({ choices }) => choices.settings.planned);
  if (planned.length === 0) return null;
  const removeAll = () => {
    actions.removeAllPlaces();
    focusAnswer();
  };
  return (
    <section className="planned" aria-labelledby="planned-title">
      <h2 id="planned-title">{words.planned}</h2>
      <ul>
        {planned.map((place, at) => (
          <PlannedItem key={place.id} place={place} number={at + 1} />
        ))}
      </ul>
      {planned.length > 1 && (
        <ActButton look="plain" act={removeAll}>
          {words.removeAll}
        </ActButton>
      )}
    </section>
  );
}

function PlannedItem({ place, number }: { readonly place: PlannedPlace; readonly number: number }) {
  const { actions } = useTerritories();
  const opening = useTerritoriesState(({ choices }) => choices.settings.opening);
  const name = place.name === "" ? words.plannedUnnamed(number) : place.name;
  const change = (to: Partial<PlannedPlace>) => actions.changePlace(place.id, to);
  return (
    <li>
      <fieldset className="planned-item">
        <legend className="visually-hidden">{name}</legend>
        <label>
          {words.plannedName}
          <input
            type="text"
            value={place.name}
            placeholder={name}
            maxLength={80}
            onChange={({ target }) => change({ name: target.value })}
          />
        </label>
        <label>
          {words.plannedType}
          <select
            value={place.type}
            onChange={({ target }) => change({ type: CATEGORIES.find((one) => one === target.value) ?? place.type })}
          >
            <Options values={CATEGORIES} nameOf={(category) => categoryName(category)} />
          </select>
        </label>
        <OpeningBox place={place} opening="samedi" name={words.saturday} />
        <OpeningBox place={place} opening="soir" name={words.evening} />
        <ActButton
          look="plain"
          aria-label={words.remove(name)}
          act={() => {
            actions.removePlace(place.id);
            focusAnswer();
          }}
        >
          {words.removeShort}
        </ActButton>
        {opening !== "toute-heure" && !place.openings.includes(opening) && (
          <p className="hint-block">{words.hoursMissing}</p>
        )}
      </fieldset>
    </li>
  );
}

interface OpeningBoxProps {
  readonly place: PlannedPlace;
  readonly opening: PlannedPlace["openings"][number];
  readonly name: string;
}

function OpeningBox({ place: { id, openings }, opening, name }: OpeningBoxProps) {
  const { actions } = useTerritories();
  const others = openings.filter((one) => one !== opening);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={openings.includes(opening)}
        onChange={({ target }) =>
          actions.changePlace(id, { openings: target.checked ? [...others, opening].sort() : others })
        }
      />
      {name}
    </label>
  );
}
