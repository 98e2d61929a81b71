import { FiguresTable } from "../../design/figures-table.tsx";
import { type LegendMark, LegendSymbol } from "../../design/legend.tsx";
import { NOBODY_COLOUR } from "../../design/theme/access-colours.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import type { ClassTally } from "../../domain/access/tally-classes.ts";
import { LONGER_BY, LONGER_BY_SHARE, SEASON_CHANGES, TRIFLE } from "../../domain/coverage/season-change.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { accessTitle } from "../../features/access-choice/access-in-words.ts";
import { selectClassTallies, selectShownAccessMap, selectThresholdTallies } from "../../model/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectChosenTerritoryAccess, selectTerritoryRows } from "../../model/territory-selectors.ts";
import { accessClassEntries, limitEntry } from "../access/access-legend.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** Classes of the present access map, with the people of the chosen territory in each. */
export function LegendAccess() {
  const { messages, format } = useFrenchApp();
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const group = useAppState((state) => state.peopleGroup);
  const threshold = useAppState(selectThreshold);
  const tallies = useAppState(selectClassTallies);
  const access = useAppState(selectChosenTerritoryAccess);
  const hasNobody = useAppState(hasEmptyTerritory);
  const scheme = useAppState((state) => state.scheme);
  const title = useAppState((state) => accessTitle(state, { messages, format }));
  const classes = accessClassEntries(shown, { messages, format, model, threshold }, scheme);
  const thresholdRows = useThresholdRows(access);
  if (tallies === undefined || access === undefined) return <p className="hint">{messages.legendToCome}</p>;
  const name = access.ref.level === "region" ? messages.wholeRegion : access.name;
  const others = access.population - tallies.reduce((sum, { population }) => sum + population, 0);
  const rows: ClassRow[] = classes.flatMap((entry, rank) => {
    const tally = tallies[rank];
    const isOptional = shown === "saisons" && SEASON_CHANGES[rank] === "gagne";
    return tally === undefined || (isOptional && tally.communes === 0) ? [] : { ...entry, tally };
  });
  if (shown === "epci" && others > 0) {
    const tally = { population: others, share: others / access.population };
    rows.push({ text: messages.legendWithoutEpci, mark: { kind: "area" }, tally });
  }
  if (hasNobody) {
    const mark = { kind: "area", colour: NOBODY_COLOUR[scheme], isHatched: true } as const;
    rows.push({ text: messages.legendNobody, mark, tally: { population: 0, share: undefined } });
  }
  return (
    <FiguresTable
      className="legend-classes"
      caption={
        <>
          {messages.legendClasses({ shown, threshold, model, group })}
          <span className="hint-block">{title}</span>
          <span className="hint-block">{messages.legendPeopleOf({ name, group })}</span>
        </>
      }
      rows={rows}
      foot={thresholdRows}
      keyOf={({ text }) => text}
      nameOf={({ text, mark }) => (
        <span className="legend-class">
          <span className="legend-symbol" aria-hidden="true">
            {mark && <LegendSymbol mark={mark} scheme={scheme} />}
          </span>
          {text}
        </span>
      )}
      columns={[
        { key: "people", name: messages.legendPeople, cell: ({ tally }) => format.number(tally.population) },
        {
          key: "share",
          name: messages.legendShareOfPeople,
          cell: ({ tally: { share } }) => (share === undefined ? messages.notApplicable : format.share(share)),
        },
      ]}
    />
  );
}

/** Notes on the map's marks that no row explains. */
export function ClassNotes() {
  const { messages, format } = useFrenchApp();
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const hasRanges = useAppState(selectHasRanges);
  const hasLimit = limitEntry(shown, { messages, model, threshold }) !== undefined;
  return (
    <>
      {hasRanges && hasLimit && <p className="hint">{messages.legendLimitMeans}</p>}
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

/** Rows of the unserved and the borderline people. */
function useThresholdRows(access: TerritoryAccess | undefined): readonly ClassRow[] {
  const { messages } = useFrenchApp();
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const beyond = useAppState(selectThresholdTallies)?.[1];
  const hasRanges = useAppState(selectHasRanges);
  const limit = limitEntry(shown, { messages, model, threshold });
  if (beyond === undefined || access === undefined || limit === undefined) return [];
  return [
    { text: messages.legendBeyond({ threshold, model }), mark: undefined, tally: beyond },
    ...(hasRanges ? [{ ...limit, tally: tallyOfLimit(access) }] : []),
  ];
}

function tallyOfLimit({ coveredRange: { least, most }, population }: TerritoryAccess): ClassRow["tally"] {
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

interface ClassRow {
  readonly text: string;
  readonly mark: LegendMark | undefined;
  readonly tally: Pick<ClassTally, "population" | "share">;
}
