import { type FiguresColumn, FiguresTable } from "../../design/figures-table.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { labelOfCommune } from "../../domain/commune-label.ts";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import { isSameTerritory, territoryKey } from "../../domain/territory-ref.ts";
import type { ExportedTerritory } from "../../formats/export/territory-columns.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { selectCertaintyOf, selectHasRanges } from "../../model/range-selectors.ts";
import { selectHasScenario } from "../../model/scenario-selectors.ts";
import { selectEpcis } from "../../model/selectors.ts";
import { selectChosenTerritory, selectGaps } from "../../model/territory-selectors.ts";
import { costInCell, meanOfTerritory } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { shareRangeText } from "../access/range-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { PartialEpciNote } from "../coverage/partial-epci-note.tsx";
import { useFrenchApp } from "../french-app.ts";
import { selectCommunePopulation } from "../people/commune-people.ts";
import { usePeopleText } from "../people/people-text.ts";
import { levelWithin, rowsWithin } from "./booklet-data.ts";

/** Greatest numbers of rows, so that the booklet stays within a few pages. */
const MOST_GAPS = 25;
const MOST_ROWS = 40;

/** Unserved communes with the most people, each with its nearest place, and the number of the others. */
export function BookletGaps() {
  const { messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measured = useAppState(selectMeasuredCommunes);
  const gaps = useAppState(selectGaps);
  const certaintyOf = useAppState(selectCertaintyOf);
  const epcis = useAppState(selectEpcis);
  if (gaps === undefined) return null;
  const shown = gaps.slice(0, MOST_GAPS);
  const people = (some: typeof gaps) => some.reduce((sum, { population }) => sum + population, 0);
  const others = gaps.slice(MOST_GAPS);
  const ofGap = (figure: string, cost: number) =>
    certaintyOf(cost) === "limite" ? messages.figureWithNote({ figure, note: messages.onTheLine }) : figure;
  return (
    <section>
      <h2>{messages.bookletGaps}</h2>
      {gaps.length === 0 ? (
        <p>{messages.noGaps}</p>
      ) : (
        <FiguresTable
          className="printed-table"
          rowHead={messages.bookletRow.commune}
          rows={shown}
          keyOf={({ commune }) => commune.code}
          nameOf={({ commune }) => labelOfCommune(commune)}
          columns={[
            {
              key: "epci",
              name: messages.bookletRow.epci,
              isText: true,
              cell: ({ commune }) => epcis.find(({ code }) => code === commune.codeEpci)?.name ?? messages.none,
            },
            {
              key: "uncovered",
              name: messages.uncovered,
              cell: ({ commune, population, isPartial }) =>
                isPartial ? <PartOf population={population} code={commune.code} /> : format.number(population),
            },
            {
              key: "cost",
              name: messages.bookletCost[metricOf(model)],
              cell: ({ commune, cost }) =>
                ofGap(costInCell(cost, { messages, format, model, threshold, measured }, commune.code), cost),
            },
            {
              key: "nearest",
              name: messages.bookletNearest,
              isText: true,
              cell: ({ nearest }) => (nearest === undefined ? messages.none : placeLabel(nearest, messages)),
            },
          ]}
        />
      )}
      {others.length > 0 && <Others count={others.length} population={people(others)} />}
      {shown.some(({ cost }) => certaintyOf(cost) === "limite") && (
        <p className="booklet-note">{messages.onTheLineMeans}</p>
      )}
      {shown.some(({ commune }) => measured?.has(commune.code) === false) && (
        <p className="booklet-note">{messages.estimateMark}</p>
      )}
    </section>
  );
}

/** Unserved people among those of a commune. */
function PartOf({ population, code }: { readonly population: number; readonly code: CodeCommune }) {
  const { messages, format } = useFrenchApp();
  const all = useAppState((state) => selectCommunePopulation(state, code));
  return messages.partlyUncovered({ people: format.number(population), outOf: format.number(all) });
}

/** Territories inside the chosen one, most unserved people first. */
export function BookletWithin() {
  const { store } = useApp();
  const { messages, format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  const chosen = useAppState(selectChosenTerritory);
  const level = levelWithin(chosen);
  const measured = useAppState(selectMeasuredCommunes);
  const model = useAppState(selectAccessModel);
  const words = { messages, format, model, threshold: useAppState(selectThreshold), measured };
  const hasScenario = useAppState(selectHasScenario);
  const hasRanges = useAppState(selectHasRanges);
  const rows = rowsWithin(store.getState());
  if (rows === undefined) return null;
  const others = rows.slice(MOST_ROWS);
  const share = (value: number | undefined) => (value === undefined ? messages.notApplicable : format.share(value));
  const before: FiguresColumn<ExportedTerritory> = {
    key: "before",
    name: messages.bookletBefore({ text: messages.share }),
    cell: (row) => share(row.before?.share),
  };
  const range: FiguresColumn<ExportedTerritory> = {
    key: "range",
    name: messages.shareRange,
    cell: ({ access }) => shareRangeText(shareRangeOf(access), words),
  };
  return (
    <section>
      <h2>{messages.bookletWithin[level]}</h2>
      <FiguresTable
        className="printed-table"
        rowHead={messages.bookletRow[level]}
        rows={rows.slice(0, MOST_ROWS)}
        keyOf={({ access }) => territoryKey(access.ref)}
        nameOf={({ access }) => (
          <>
            {access.name}
            <PartialEpciNote access={access} />
          </>
        )}
        rowProps={({ access }) => (isSameTerritory(access.ref, chosen) ? { className: "is-chosen" } : {})}
        columns={[
          {
            key: "people",
            name: messages.peopleColumns[group],
            cell: ({ access }) => format.number(access.population),
          },
          { key: "places", name: messages.bookletPlaces, cell: ({ access }) => format.number(access.places) },
          ...(hasScenario ? [before] : []),
          { key: "share", name: messages.share, cell: ({ access }) => share(access.share) },
          ...(hasRanges ? [range] : []),
          {
            key: "uncovered",
            name: messages.uncovered,
            cell: ({ access }) => format.number(access.uncoveredPopulation),
          },
          {
            key: "mean",
            name: messages.bookletMean[metricOf(model)],
            cell: ({ access }) =>
              meanOfTerritory(access.meanCost, access, words, (own, from) => costInCell(own, words, from)),
          },
        ]}
      />
      {others.length > 0 && <Others count={others.length} population={peopleOf(others)} />}
      {level === "epci" && <p className="booklet-note">{messages.epciSums}</p>}
    </section>
  );
}

function peopleOf(rows: readonly ExportedTerritory[]): number {
  return rows.reduce((sum, { access }) => sum + access.population, 0);
}

function Others({ count, population }: { readonly count: number; readonly population: number }) {
  const { messages } = useFrenchApp();
  const peopleText = usePeopleText();
  return <p>{messages.bookletOthers({ count, number: peopleText(population) })}</p>;
}
