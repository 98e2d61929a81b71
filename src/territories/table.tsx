import { type Figures, neighboursOf, type TerritoryFigures, tooFarShare } from "../domain/figures/figures.ts";
import { readyValue } from "../domain/loadable.ts";
import { codesOf, isSameTerritory, territoryKey, territorySet, WHOLE_REGION } from "../domain/territory-ref.ts";
import { ActButton } from "../ui/act-button.tsx";
import { StatesOf } from "./answer.tsx";
import { communesOf, focusAnswer, nameOf, useTerritories, useTerritoriesState } from "./context.ts";
import { MOST_COMPARED, SORTS, type Sort } from "./link.ts";
import { levelBelow, rowsOf } from "./rows.ts";
import { costText, FORMAT, LEVEL_NAMES, shareText, territoryLabel, words } from "./words.ts";

/** The table of the level below the territory, whose own row stands first. */
export function TerritoryTable() {
  const figures = useTerritoriesState((state) => readyValue(state.figures));
  const territory = useTerritoriesState(({ choices }) => choices.territory);
  const sort = useTerritoriesState(({ choices }) => choices.sort);
  const communes = useTerritoriesState(communesOf);
  if (figures === undefined) return null;
  const own = figures.territories.get(territoryKey(territory));
  const below = rowsOf(figures, territory, communes, sort).filter(({ ref }) => !isSameTerritory(ref, territory));
  const title = words.table(LEVEL_NAMES[levelBelow(territory)]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="table-scroller" tabIndex={0} aria-label={title}>
      <table id="tableau" tabIndex={-1} aria-label={title}>
        <Head sort={sort} />
        <tbody>
          {own !== undefined && <Row row={own} figures={figures} isOwn />}
          {below.map((row) => (
            <Row key={territoryKey(row.ref)} row={row} figures={figures} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ sort }: { readonly sort: Sort }) {
  const { actions } = useTerritories();
  const columns: readonly Sort[] = ["nom", ...SORTS.filter((one) => one !== "nom")];
  return (
    <thead>
      <tr>
        <td className="compare-cell" />
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={column === "nom" ? undefined : "number"}
            aria-sort={column !== sort ? undefined : column === "nom" ? "ascending" : "descending"}
          >
            <button
              type="button"
              className="sort-button"
              title={words.columnHelp[column]}
              onClick={() => actions.choose({ sort: column })}
            >
              {words.columns[column]}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: TerritoryFigures;
  readonly figures: Figures;
  readonly isOwn?: boolean;
}

function Row({ row, figures: { settings }, isOwn = false }: RowProps) {
  const { actions } = useTerritories();
  const { ref, states, before, median } = row;
  const isHovered = useTerritoriesState(({ hovered }) => hovered !== undefined && isSameTerritory(hovered, ref));
  const name = useTerritoriesState((state) => (row.name === "" ? nameOf(state, ref) : territoryLabel(ref, row.name)));
  const enter = () => {
    actions.chooseTerritory(ref);
    focusAnswer();
  };
  const className = [isOwn ? "own-row" : "", isHovered ? "hovered-row" : ""].filter(Boolean).join(" ");
  return (
    <tr
      className={className || undefined}
      onMouseEnter={() => actions.hover(ref)}
      onMouseLeave={() => actions.hover(undefined)}
    >
      <td className="compare-cell">
        <CompareBox row={row} name={name} />
      </td>
      <th scope="row">
        {isOwn ? (
          name
        ) : (
          <button type="button" className="row-button" onClick={enter}>
            {name}
          </button>
        )}
        <RowNote row={row} />
      </th>
      <td className="number">
        {FORMAT.number(states.tooFar)}
        {before !== states && before.tooFar !== states.tooFar && (
          <span className="hint-block">{words.beforeIn(FORMAT.number(before.tooFar))}</span>
        )}
      </td>
      <td className="number">{shareText(tooFarShare(row))}</td>
      <td className="number">{FORMAT.number(states.visited)}</td>
      <td className="number">{costText(median, settings.threshold)}</td>
    </tr>
  );
}

/** The note of a row: an EPCI that reaches beyond the region, or hamlets that are too far. */
function RowNote({ row: { ref, communes, communesInAll, hamlets } }: { readonly row: TerritoryFigures }) {
  if (ref.level === "epci" && communesInAll > communes)
    return <span className="hint-block">{words.partial(communes, communesInAll)}</span>;
  if (hamlets.length === 0) return null;
  return <span className="hint-block">{words.hamletsFar(FORMAT.list(hamlets))}</span>;
}

function CompareBox({ row: { ref }, name }: { readonly row: TerritoryFigures; readonly name: string }) {
  const { actions } = useTerritories();
  const isCompared = useTerritoriesState(({ choices }) => choices.compared.some((one) => isSameTerritory(one, ref)));
  const isFull = useTerritoriesState(({ choices }) => choices.compared.length >= MOST_COMPARED);
  if (ref.level === "region") return null;
  return (
    <input
      type="checkbox"
      aria-label={words.compareRow(name)}
      title={words.compareRow(name)}
      checked={isCompared}
      disabled={isFull && !isCompared}
      onChange={({ target }) => actions.compare(ref, target.checked)}
    />
  );
}

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
          <ActButton
            act={() => {
              actions.chooseTerritory(territorySet(compared.flatMap(codesOf)));
              focusAnswer();
            }}
          >
            {words.join}
          </ActButton>
        )}
        <ActButton look="plain" act={endComparison}>
          {words.endComparison}
        </ActButton>
      </div>
    </section>
  );
}

/** Ticks the territory and its neighbours of the same level, those with most people too far. */
function CompareNeighbours({ figures }: { readonly figures: Figures }) {
  const { actions } = useTerritories();
  const territory = useTerritoriesState(({ choices }) => choices.territory);
  const outlines = useTerritoriesState(({ resources }) => readyValue(resources.outlines));
  if (outlines === undefined || territory.level === "region" || territory.level === "ensemble") return null;
  const compare = () => {
    const beside = neighboursOf(outlines, territory)
      .flatMap((ref) => figures.territories.get(territoryKey(ref)) ?? [])
      .sort((a, b) => b.states.tooFar - a.states.tooFar);
    actions.compareAll([territory, ...beside.map(({ ref }) => ref)]);
  };
  return (
    <div className="button-row">
      <ActButton act={compare}>{words.compareNeighbours}</ActButton>
    </div>
  );
}

function Column({ row, figures: { settings } }: { readonly row: TerritoryFigures; readonly figures: Figures }) {
  const name = useTerritoriesState((state) => nameOf(state, row.ref));
  const { population, states, median, farthest } = row;
  return (
    <article className="comparison-column" aria-label={name}>
      <h3>{name}</h3>
      <StatesOf row={row} />
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
