import { useId } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import type { CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { costText } from "../../ui/access/cost-text.ts";
import { placeLabel } from "../../ui/access/place-label.ts";
import { useAppState } from "../../ui/app-context.ts";
import { type AccessRow, useAccessRows } from "../../ui/coverage/access-rows.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
import { CommuneChanges } from "../../ui/scenario/commune-changes.tsx";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { useSteps } from "../../ui/use-steps.ts";
import { selectLayer } from "../layers/state.ts";
import { vintageNames } from "./names.ts";
import {
  type ComparedVintage,
  listState,
  selectComparedVintage,
  type VintageFigures,
  vintageFiguresInSteps,
} from "./state.ts";

/** « Autre millésime »: the figures of the page with the places of another year beside those of the map, and who gained and lost access. */
export function VintageSection() {
  const { messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const vintage = useAppState(selectComparedVintage);
  const chosen = useAppState((state) => selectLayer(state, state.layers.compared));
  const figures = useSteps(vintageFiguresInSteps);
  return (
    <div className="scenario-effect">
      <p className="hint">{words.lead}</p>
      <LayerChoice />
      {chosen !== undefined && vintage === undefined && <p className="hint">{words.unusable(chosen)}</p>}
      {vintage !== undefined && figures === undefined && <p className="hint">{words.pending}</p>}
      {vintage !== undefined && figures !== undefined && <Comparison vintage={vintage} figures={figures} />}
    </div>
  );
}

function LayerChoice() {
  const { actions, messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const id = useId();
  const layers = useAppState((state) => state.layers.layers);
  const compared = useAppState((state) => selectLayer(state, state.layers.compared)?.id ?? "");
  if (layers.length === 0) return null;
  const choose = (value: string) => actions.compareLayer(layers.find((layer) => layer.id === value)?.id);
  return (
    <div className="field">
      <label htmlFor={id}>{words.choose}</label>
      <select id={id} value={compared} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.none}</option>
        {layers.map((layer) => (
          <option key={layer.id} value={layer.id}>
            {layer.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ComparisonProps {
  readonly vintage: ComparedVintage;
  readonly figures: VintageFigures;
}

function Comparison({ vintage, figures: { sides, change, gained, lost, placesAfter } }: ComparisonProps) {
  const { actions, messages, format } = useDetailedApp();
  const { otherVintage: words } = messages;
  const peopleText = usePeopleText();
  const model = useAppState(selectAccessModel);
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const nowhere = useAppState((state) => selectPlacesServingNowhere(listState(state)).length);
  const isShown = useAppState((state) => state.accessMap === "millesime");
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const { layer, age, places } = vintage;
  const types = format.list(places.categories.map((category) => messages.categories[category]));
  const names = vintageNames(vintage, { messages, format });
  const describe = ({ costBefore, costAfter, pointAfter }: CommuneChange) => {
    const place = placesAfter[pointAfter];
    return words.way({
      before: costText(costBefore, model, messages),
      after: costText(costAfter, model, messages),
      place: place === undefined ? "" : placeLabel(place, messages),
    });
  };
  const said = [
    change.gained > 0
      ? words.gained({ count: change.gained, people: peopleText(change.gained), communes: change.gainedCommunes })
      : "",
    change.lost > 0
      ? words.lost({ count: change.lost, people: peopleText(change.lost), communes: change.lostCommunes })
      : "",
  ].filter((sentence) => sentence !== "");
  return (
    <>
      <p className="effect-sentence">
        <strong>{said.length === 0 ? words.unchanged : said.join(" ")}</strong>
      </p>
      <SideBySide sides={sides} names={names} territory={territory} />
      {hasMap && (
        <button
          type="button"
          className="button"
          aria-pressed={isShown}
          onClick={() => actions.chooseAccessMap(isShown ? "auto" : "millesime")}
        >
          {words.showMap}
        </button>
      )}
      <CommuneChanges title={words.gainers} changes={gained} describe={describe} />
      <CommuneChanges title={words.losers} changes={lost} describe={describe} />
      <p className="hint">
        {words.counts({ name: layer.name, types, listed: places.listed, today: places.today })}
        {age === "undated" && ` ${words.undated({ name: layer.name })}`}
      </p>
      <p className="hint">{words.method({ types, kept: places.keptPositions, stops: places.withStops, nowhere })}</p>
    </>
  );
}

type Side = VintageFigures["sides"][number];

interface SideBySideProps extends Pick<VintageFigures, "sides"> {
  readonly names: readonly [string, string];
  readonly territory: string;
}

function SideBySide({ sides, names, territory }: SideBySideProps) {
  const { messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const rows = useAccessRows(sides);
  const [first] = sides;
  return (
    <FiguresTable
      className="figures-table variant-table"
      scroller={words.scroller}
      caption={words.caption({ territory })}
      rows={rows}
      keyOf={({ key }) => key}
      nameOf={({ name }) => name}
      columns={sides.map((side, rank) => ({
        key: side.layer?.id ?? "map",
        name: names[rank] ?? "",
        cell: ({ text, change }: AccessRow<Side>) => (
          <>
            {text(side)}
            {change !== undefined && side !== first && (
              <span className="hint-block">{change(side.access, first.access)}</span>
            )}
          </>
        ),
      }))}
    />
  );
}
