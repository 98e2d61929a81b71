import { type Figures, type TerritoryFigures, tooFarShare } from "../domain/figures/figures.ts";
import { neighboursOf } from "../domain/figures/neighbouring.ts";
import { readyValue } from "../domain/loadable.ts";
import { codesOf, territorySet } from "../domain/territory-members.ts";
import { territoryKey, WHOLE_REGION } from "../domain/territory-ref.ts";
import { nameOf, useTerritories, useTerritoriesState } from "./context.ts";
import { focusAnswer } from "./focus-answer.ts";
import { StatesBar } from "./states-bar.tsx";
import { costText, FORMAT, shareText, words } from "./words.ts";

/** The ticked territories side by side, with the region. */
export function Comparison() {
  const { actions } = useTerritories();
  const figures = useTerritoriesState((state) => readyValue(state.figures));
  const compared = useTerritoriesState(({ choices }) => choices.compared);
  if (figures === undefined) return null;
  if (compared.length === 0) return <CompareNeighbours figures={figures} />;
  const endComparison = () => {
    actions.compareAll([]);
    focusAnswer();
  };
  const columns = [...compared, WHOLE_REGION].flatMap((ref) => figures.territories.get(territoryKey(ref)) ?? []);
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{words.compared}</h2>
      <div className="comparison-columns">
        {columns.map((row) => (
          <Column key={territoryKey(row.ref)} row={row} figures={figures} />
        ))}
      </div>
      <div className="button-row">
        {compared.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.chooseTerritory(territorySet(compared.flatMap(codesOf)));
              focusAnswer();
            }}
          >
            {words.join}
          </button>
        )}
        <button type="button" className="button button-plain" onClick={endComparison}>
          {words.endComparison}
        </button>
      </div>
    </section>
  );
}

/** Ticks the territory and its neighbours of the same level, those with most people too far. */
function CompareNeighbours({ figures }: { readonly figures: Figures }) {
  const { actions } = useTerritories();
  const territory = useTerritoriesState(({ choices }) => choices.territory);
  const outlines = useTerritoriesState(({ files }) => readyValue(files.outlines));
  if (outlines === undefined || territory.level === "region" || territory.level === "ensemble") return null;
  const compare = () => {
    const beside = neighboursOf(outlines, territory)
      .flatMap((ref) => figures.territories.get(territoryKey(ref)) ?? [])
      .sort((a, b) => b.states.tooFar - a.states.tooFar);
    actions.compareAll([territory, ...beside.map(({ ref }) => ref)]);
  };
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={compare}>
        {words.compareNeighbours}
      </button>
    </div>
  );
}

function Column({ row, figures: { settings } }: { readonly row: TerritoryFigures; readonly figures: Figures }) {
  const name = useTerritoriesState((state) => nameOf(state, row.ref));
  const { population, states, median, farthest } = row;
  return (
    <article className="comparison-column" aria-label={name}>
      <h3>{name}</h3>
      <StatesBar row={row} />
      <dl>
        <Fact name={words.people1} value={FORMAT.number(population)} />
        <Fact
          name={words.columns["trop-loin"]}
          value={`${FORMAT.number(states.tooFar)} (${shareText(tooFarShare(row))})`}
        />
        <Fact name={words.columns.mediane} value={costText(median, settings.threshold)} />
        {farthest !== undefined && (
          <Fact name={words.farthest} value={words.farthestPlace(farthest, settings.threshold)} />
        )}
      </dl>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
