import { metricOf } from "../../domain/access/access-model.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import type { ExportedTerritory } from "../../domain/export/territory-columns.ts";
import { isSameTerritory, territoryKey } from "../../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { selectPeopleGroup } from "../../state/demand-selectors.ts";
import { selectMeasuredCommunes } from "../../state/measured-share-selectors.ts";
import { selectCertaintyOf, selectHasRanges } from "../../state/range-selectors.ts";
import { selectHasScenario } from "../../state/scenario-selectors.ts";
import { selectEpcis } from "../../state/selectors.ts";
import { selectChosenTerritory, selectGaps } from "../../state/territory-selectors.ts";
import { costInCell, meanOfTerritory } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { shareRangeText } from "../access/range-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { PartNote } from "../coverage/part-note.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { selectCommunePopulation } from "../people/commune-people.ts";
import { usePeopleText } from "../people/people-text.ts";
import { levelWithin, rowsWithin } from "./report-data.ts";

/** Greatest numbers of rows, so that the report stays within four pages. */
const MOST_GAPS = 25;
const MOST_ROWS = 40;

/** Unserved communes with the most people, each with its nearest place, and the number of the others. */
export function ReportGaps() {
  const { messages, format } = useDetailedApp();
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
      <h2>{messages.reportGaps}</h2>
      {gaps.length === 0 ? (
        <p>{messages.noGaps}</p>
      ) : (
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{messages.reportRow.commune}</th>
              <th scope="col">{messages.reportRow.epci}</th>
              <th scope="col" className="number">
                {messages.uncovered}
              </th>
              <th scope="col" className="number">
                {messages.reportCost[metricOf(model)]}
              </th>
              <th scope="col">{messages.reportNearest}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ commune, population, isPartial, cost, nearest }) => (
              <tr key={commune.code}>
                <th scope="row">{`${commune.name} (${commune.codeDepartement})`}</th>
                <td>{epcis.find(({ code }) => code === commune.codeEpci)?.name ?? messages.none}</td>
                <td className="number">
                  {isPartial ? <PartOf population={population} code={commune.code} /> : format.number(population)}
                </td>
                <td className="number">
                  {ofGap(costInCell(cost, { messages, format, model, threshold, measured }, commune.code), cost)}
                </td>
                <td>{nearest === undefined ? messages.none : placeLabel(nearest, messages)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && <Others count={others.length} population={people(others)} />}
      {shown.some(({ cost }) => certaintyOf(cost) === "limite") && (
        <p className="report-note">{messages.onTheLineMeans}</p>
      )}
      {shown.some(({ commune }) => measured?.has(commune.code) === false) && (
        <p className="report-note">{messages.estimateMark}</p>
      )}
    </section>
  );
}

/** Unserved people among those of a commune. */
function PartOf({ population, code }: { readonly population: number; readonly code: CodeCommune }) {
  const { messages, format } = useDetailedApp();
  const all = useAppState((state) => selectCommunePopulation(state, code));
  return messages.partlyUncovered({ people: format.number(population), outOf: format.number(all) });
}

/** Territories inside the chosen one, most unserved people first. */
export function ReportWithin() {
  const { store } = useApp();
  const { messages, format } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
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
  return (
    <section>
      <h2>{messages.reportWithin[level]}</h2>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{messages.reportRow[level]}</th>
            <NumberHead name={messages.peopleColumns[group]} />
            <NumberHead name={messages.reportPlaces} />
            {hasScenario && <NumberHead name={messages.reportBefore({ text: messages.share })} />}
            <NumberHead name={messages.share} />
            {hasRanges && <NumberHead name={messages.shareRange} />}
            <NumberHead name={messages.uncovered} />
            <NumberHead name={messages.reportMean[metricOf(model)]} />
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ access, before }) => (
            <tr
              key={territoryKey(access.ref)}
              className={isSameTerritory(access.ref, chosen) ? "is-chosen" : undefined}
            >
              <th scope="row">
                {access.name}
                <PartNote access={access} />
              </th>
              <td className="number">{format.number(access.population)}</td>
              <td className="number">{format.number(access.places)}</td>
              {hasScenario && <td className="number">{share(before?.share)}</td>}
              <td className="number">{share(access.share)}</td>
              {hasRanges && <td className="number">{shareRangeText(shareRangeOf(access), words)}</td>}
              <td className="number">{format.number(access.uncoveredPopulation)}</td>
              <td className="number">
                {meanOfTerritory(access.meanCost, access, words, (own, from) => costInCell(own, words, from))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && <Others count={others.length} population={peopleOf(others)} />}
      {level === "epci" && <p className="report-note">{messages.epciSums}</p>}
    </section>
  );
}

function peopleOf(rows: readonly ExportedTerritory[]): number {
  return rows.reduce((sum, { access }) => sum + access.population, 0);
}

function NumberHead({ name }: { readonly name: string }) {
  return (
    <th scope="col" className="number">
      {name}
    </th>
  );
}

function Others({ count, population }: { readonly count: number; readonly population: number }) {
  const { messages } = useDetailedApp();
  const peopleText = usePeopleText();
  return <p>{messages.reportOthers({ count, number: peopleText(population) })}</p>;
}
