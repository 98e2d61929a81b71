import type { ReactNode } from "react";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import type { ClassTally } from "../../domain/access/tally-classes.ts";
import { ROADLESS_KM } from "../../domain/coverage/access-hexagons.ts";
import { LONGER_BY, LONGER_BY_SHARE, TRIFLE } from "../../domain/coverage/season-change.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { selectClassTallies, selectShownAccessMap, selectThresholdTallies } from "../../state/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPeopleGroup } from "../../state/demand-selectors.ts";
import { selectHasRanges } from "../../state/range-selectors.ts";
import { selectOutlineSource } from "../../state/source-selectors.ts";
import { selectChosenTerritoryAccess, selectTerritoryRows } from "../../state/territory-selectors.ts";
import { NOBODY_COLOUR } from "../../theme/coverage.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useAccessClasses } from "./access-classes.tsx";
import { AccessCircle, AccessSwatch, CircleSizes } from "./access-swatch.tsx";

/** Classes of the present access map, with the people of the chosen territory in each. */
export function LegendAccess() {
  const { messages, format } = useDetailedApp();
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const group = useAppState(selectPeopleGroup);
  const threshold = useAppState(selectThreshold);
  const tallies = useAppState(selectClassTallies);
  const access = useAppState(selectChosenTerritoryAccess);
  const hasRanges = useAppState(selectHasRanges);
  const hasNobody = useAppState(hasEmptyTerritory);
  const scheme = useAppState((state) => state.scheme);
  const hasDiscs = useAppState((state) => selectOutlineSource(state) === undefined);
  const classes = useAccessClasses(shown);
  if (tallies === undefined || access === undefined) return <p className="hint">{messages.legendToCome}</p>;
  const name = access.ref.level === "region" ? messages.wholeRegion : access.name;
  const others = access.population - tallies.reduce((sum, { population }) => sum + population, 0);
  return (
    <>
      <table className="legend-classes">
        <caption>
          {messages.legendClasses({ shown, threshold, model, group })}
          <span className="hint-block">{messages.legendPeopleOf({ name, group })}</span>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{messages.legendPeople}</th>
            <th scope="col">{messages.legendShareOfPeople}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ label, symbol, isOptional }, rank) => {
            const tally = tallies[rank];
            if (tally === undefined || (isOptional && tally.communes === 0)) return null;
            return <ClassRow key={label} label={label} symbol={symbol} tally={tally} />;
          })}
          {shown === "epci" && others > 0 && (
            <ClassRow
              label={messages.legendWithoutEpci}
              symbol={<AccessSwatch />}
              tally={{ population: others, share: others / access.population }}
            />
          )}
          {hasNobody && (
            <ClassRow
              label={messages.legendNobody}
              symbol={<AccessSwatch colour={NOBODY_COLOUR[scheme]} isHatched />}
              tally={{ population: 0, share: undefined }}
            />
          )}
        </tbody>
        {HAS_MARK[shown] && <ThresholdRows access={access} />}
      </table>
      {hasRanges && HAS_MARK[shown] && <p className="hint">{messages.legendLimitMeans}</p>}
      {hasDiscs && (shown === "communes" || shown === "saisons") && <p className="hint">{messages.legendSeatDiscs}</p>}
      {shown === "hexagones" && model.kind === "route" && (
        <p className="hint">{messages.hexagonsRoadless({ nearKm: ROADLESS_KM })}</p>
      )}
      {shown === "cercles" && <CircleSizes label={messages.legendCircles} />}
      {shown === "saisons" && (
        <p className="hint">
          {messages.seasonsLongerMeans({
            share: format.percent(LONGER_BY_SHARE),
            trifle: TRIFLE[metricOf(model)],
            more: LONGER_BY[metricOf(model)],
            metric: metricOf(model),
          })}
        </p>
      )}
    </>
  );
}

/** Access maps that mark borderline communes or hexagons over their class. */
const HAS_MARK: Readonly<Partial<Record<ShownAccessMap, boolean>>> = { communes: true, cercles: true, hexagones: true };

/** Rows of the unserved and the borderline people. */
function ThresholdRows({ access }: { readonly access: TerritoryAccess }) {
  const { messages } = useDetailedApp();
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const beyond = useAppState(selectThresholdTallies)?.[1];
  const hasRanges = useAppState(selectHasRanges);
  if (beyond === undefined) return null;
  const areCircles = shown === "cercles";
  const limit = areCircles ? messages.legendLimitRing : messages.legendLimit;
  return (
    <tfoot>
      <ClassRow label={messages.legendBeyond({ threshold, model })} symbol={null} tally={beyond} />
      {hasRanges && (
        <ClassRow
          label={limit({ threshold, model })}
          symbol={areCircles ? <AccessCircle isRinged /> : <span className="swatch swatch-gap" />}
          tally={tallyOfLimit(access)}
        />
      )}
    </tfoot>
  );
}

function tallyOfLimit({ coveredRange: { least, most }, population }: TerritoryAccess): ClassRowProps["tally"] {
  const people = most - least;
  return { population: people, share: population === 0 ? undefined : people / population };
}

/** Whether the map shows a territory without people. */
function hasEmptyTerritory(state: AppState): boolean {
  const shown = selectShownAccessMap(state);
  const level = shown === "departements" ? "departement" : shown;
  if (level !== "epci" && level !== "departement") return false;
  return selectTerritoryRows(state, level)?.some(({ share }) => share === undefined) === true;
}

interface ClassRowProps {
  readonly label: string;
  readonly symbol: ReactNode;
  readonly tally: Pick<ClassTally, "population" | "share">;
}

function ClassRow({ label, symbol, tally: { population, share } }: ClassRowProps) {
  const { messages, format } = useDetailedApp();
  return (
    <tr>
      <th scope="row">
        <span className="legend-class">
          <span className="legend-symbol" aria-hidden="true">
            {symbol}
          </span>
          {label}
        </span>
      </th>
      <td>{format.number(population)}</td>
      <td>{share === undefined ? messages.notApplicable : format.share(share)}</td>
    </tr>
  );
}
