import { certaintyOf, type Figures, type TerritoryFigures } from "../domain/figures/figures.ts";
import { countImported } from "../domain/figures/receptions.ts";
import { readyValue } from "../domain/loadable.ts";
import { isInTerritory, territoryKey } from "../domain/territory-ref.ts";
import { ActButton } from "../ui/act-button.tsx";
import { ANSWER_ID, communesOf, useTerritories, useTerritoriesState } from "./context.ts";
import {
  beforeText,
  boundsOf,
  boundsText,
  changesText,
  costText,
  FORMAT,
  peopleText,
  shareText,
  tooFarText,
  words,
} from "./words.ts";

/** Id of the sentence that describes the region: a screen reader reads it where the skip link leads. */
const SENTENCE_ID = "reponse-phrase";

/** The answer to the sentence: who lives too far, how sure that is, and what the passes change. */
export function Answer() {
  const figures = useTerritoriesState((state) => state.figures);
  const territory = useTerritoriesState(({ choices }) => choices.territory);
  const isCurrent = useTerritoriesState((state) => state.isCurrent);
  return (
    <section
      className="answer"
      id={ANSWER_ID}
      tabIndex={-1}
      aria-label={words.answer}
      aria-describedby={SENTENCE_ID}
      aria-busy={!isCurrent}
    >
      {figures.status === "loading" && <p className="answer-waiting">{words.computing}</p>}
      {figures.status === "failed" && <Fault file={figures.fault.file} />}
      {figures.status === "ready" && (
        <AnswerText figures={figures.value} row={figures.value.territories.get(territoryKey(territory))} />
      )}
    </section>
  );
}

function Fault({ file }: { readonly file: string }) {
  const { actions, retry } = useTerritories();
  const isRoad = useTerritoriesState(({ choices }) => choices.settings.way !== "droite");
  return (
    <div role="alert">
      <p>{words.fault(file)}</p>
      <ActButton act={retry}>{words.retry}</ActButton>
      {isRoad && <ActButton act={() => actions.chooseWay("droite")}>{words.straightInstead}</ActButton>}
    </div>
  );
}

function AnswerText({ figures, row }: { readonly figures: Figures; readonly row: TerritoryFigures | undefined }) {
  const vintage = useTerritoriesState(({ resources }) => readyValue(resources.manifest)?.populationVintage ?? "");
  if (row === undefined) return <p className="answer-figure">{words.unknownTerritory}</p>;
  if (row.population === 0) return <p className="answer-figure">{words.nobodyLives}</p>;
  const { settings } = figures;
  const { states, before, population } = row;
  return (
    <>
      <div className="answer-head">
        <p className="answer-figure" id={SENTENCE_ID} role="status">
          {states.tooFar === 0 ? (
            <b>{words.nobodyFarther}</b>
          ) : (
            <>
              <b>{tooFarText(states, population, settings.people)}</b> {words.farther(states.tooFar)}
            </>
          )}
          .
        </p>
        <details className="certainty">
          <summary>{words.certainty[certaintyOf(row)]}</summary>
          <p>
            {boundsOf(row, settings.people)} {boundsText(settings)}
          </p>
        </details>
      </div>
      {before !== states && <p>{beforeText(row, settings.people)}</p>}
      <StatesOf row={row} />
      <p className="hint-block">
        {words.population(peopleText(population, settings.people), vintage)}{" "}
        {words.medianIs(costText(row.median, settings.threshold))}{" "}
        {row.farthest !== undefined && words.farthestIs(row.farthest, settings.threshold)}
      </p>
      <Yours service={settings.service} />
      {settings.way === "hiver" && <Changes figures={figures} />}
      <Area />
    </>
  );
}

function Yours({ service }: Pick<Figures["settings"], "service">) {
  const imported = useTerritoriesState((state) => state.imported);
  const count = countImported(imported, service);
  if (count === 0) return null;
  return (
    <p>
      <a href="../donnees/?partie=apporter">{words.yours(count)}</a>
    </p>
  );
}

function Changes({ figures: { seasonChanges } }: { readonly figures: Figures }) {
  const territory = useTerritoriesState(({ choices }) => choices.territory);
  const communes = useTerritoriesState(communesOf);
  const inside = new Set(communes.filter((one) => isInTerritory(one, territory)).map(({ code }) => code));
  return <p>{changesText(seasonChanges.filter(({ code }) => inside.has(code)))}</p>;
}

function Area() {
  const area = useTerritoriesState((state) => state.area);
  if (area.status !== "ready") return null;
  return <p className="hint-block">{words.areaShare(shareText(area.value.share))}</p>;
}

const STATES = ["served", "visited", "tooFar"] as const;
const FILLS = { served: "var(--fill-served)", visited: "var(--fill-visited)", tooFar: "var(--fill-far)" };

/** Least width of a state with people, as a share of the bar: a few people stay in sight. */
const LEAST_SHARE = 0.004;

/** The people of a territory by state, as one bar over the whole width, with the numbers below it. */
export function StatesOf({
  row: { states, population },
}: {
  readonly row: Pick<TerritoryFigures, "states" | "population">;
}) {
  let end = 0;
  const parts = STATES.filter((state) => states[state] > 0).map((state) => {
    const x = end;
    end += Math.max(states[state] / population, LEAST_SHARE);
    return { state, x, width: end - x };
  });
  return (
    <div className="states">
      <svg className="states-bar" viewBox={`0 0 ${end} 1`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ state, x, width }) => (
          <rect key={state} style={{ fill: FILLS[state] }} x={x} width={width} height={1} />
        ))}
      </svg>
      <ul className="states-list">
        {parts.map(({ state }) => (
          <li key={state}>
            <span className="fill" style={{ background: FILLS[state] }} aria-hidden="true" /> {words.states[state]}{" "}
            <strong>{FORMAT.number(states[state])}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
