import { useId } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import type { CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { costText } from "../../ui/access/cost-text.ts";
import { placeLabel } from "../../ui/access/place-label.ts";
import { useAppState } from "../../ui/app-context.ts";
import { AccessMapButton } from "../../ui/coverage/access-map-button.tsx";
import { type AccessRow, useAccessRows } from "../../ui/coverage/access-rows.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useLaterAppState } from "../../ui/later-state.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
import { CommuneChanges } from "../../ui/scenario/commune-changes.tsx";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { selectLayer } from "../layers/state.ts";
import { vintageMethod, vintageNames } from "./names.ts";
import {
  type ComparedVintage,
  selectComparedVintage,
  selectVintageFigures,
  type VintageFigures,
  vintageFiguresInSteps,
} from "./state.ts";

/** « Autre millésime »: the figures of the page with the places of another year beside those of the map, and who gained and lost access. */
export function VintageSection() {
  const { messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const vintage = useAppState(selectComparedVintage);
  const chosen = useAppState((state) => selectLayer(state, state.layers.compared));
  const figures = useLaterAppState(selectVintageFigures, vintageFiguresInSteps);
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

function Comparison({ vintage, figures }: ComparisonProps) {
  const { messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  return (
    <>
      <p className="effect-sentence">
        <strong>
          <GainedAndLost {...figures} />
        </strong>
      </p>
      <SideBySide vintage={vintage} figures={figures} />
      {hasMap && <AccessMapButton map="millesime" label={words.showMap} />}
      <ChangedCommunes figures={figures} />
      <VintageMethod vintage={vintage} className="hint" />
    </>
  );
}

/** Who gains and who loses access, in a sentence. */
export function GainedAndLost({ change }: Pick<VintageFigures, "change">) {
  const {
    messages: { otherVintage: words },
  } = useDetailedApp();
  const peopleText = usePeopleText();
  const { gained, gainedCommunes, lost, lostCommunes } = change;
  const said = [
    gained > 0 ? words.gained({ count: gained, people: peopleText(gained), communes: gainedCommunes }) : "",
    lost > 0 ? words.lost({ count: lost, people: peopleText(lost), communes: lostCommunes }) : "",
  ].filter((sentence) => sentence !== "");
  return said.length === 0 ? words.unchanged : said.join(" ");
}

function ChangedCommunes({ figures: { gained, lost, placesAfter } }: Pick<ComparisonProps, "figures">) {
  const { messages } = useDetailedApp();
  const { otherVintage: words } = messages;
  const model = useAppState(selectAccessModel);
  const describe = ({ costBefore, costAfter, pointAfter }: CommuneChange) => {
    const place = placesAfter[pointAfter];
    return words.way({
      before: costText(costBefore, model, messages),
      after: costText(costAfter, model, messages),
      place: place === undefined ? "" : placeLabel(place, messages),
    });
  };
  return (
    <>
      <CommuneChanges title={words.gainers} changes={gained} describe={describe} />
      <CommuneChanges title={words.losers} changes={lost} describe={describe} />
    </>
  );
}

/** How many places both vintages have, and what is the same on both sides. */
export function VintageMethod({
  vintage,
  className,
}: {
  readonly vintage: ComparedVintage;
  readonly className: string;
}) {
  const { messages, format } = useDetailedApp();
  // A text, so that an equal one does not render again.
  const said = useAppState((state) => vintageMethod(state, vintage, { messages, format }).join("\n"));
  return said.split("\n").map((text) => (
    <p key={text} className={className}>
      {text}
    </p>
  ));
}

type Side = VintageFigures["sides"][number];

/** The figures of the chosen territory in both vintages, with their differences. */
export function SideBySide({ vintage, figures: { sides }, isPrinted = false }: SideBySideProps) {
  const { messages, format } = useDetailedApp();
  const { otherVintage: words } = messages;
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const rows = useAccessRows(sides);
  const names = vintageNames(vintage, { messages, format });
  const [first] = sides;
  return (
    <FiguresTable
      {...(isPrinted
        ? { className: "printed-table" }
        : { className: "figures-table variant-table", scroller: words.scroller })}
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
            {change !== undefined && side !== first && <span className="hint-block">{change(side, first)}</span>}
          </>
        ),
      }))}
    />
  );
}

interface SideBySideProps extends ComparisonProps {
  readonly isPrinted?: boolean;
}
