import type { Coverage } from "../../domain/coverage/measure-coverage.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { selectSeasonCoverage } from "../../state/coverage-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The share in large, and the people behind it. */
export function CoverageFigures({ coverage }: { readonly coverage: Coverage }) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const { population, coveredPopulation, share } = coverage;
  const inhabitants = (count: number) => messages.inhabitants({ count, number: format.number(count) });
  return (
    <div className="figures" aria-live="polite">
      <p className="figure-share">
        <strong>{share === undefined ? messages.notApplicable : format.share(share)}</strong>{" "}
        <span>{messages.shareWithin({ threshold, model })}</span>
      </p>
      <ShareBar share={share} />
      <dl className="figure-people">
        <div>
          <dt className="key-covered">{messages.covered}</dt>
          <dd>{inhabitants(coveredPopulation)}</dd>
        </div>
        <div>
          <dt className="key-gap">{messages.uncovered}</dt>
          <dd>{inhabitants(population - coveredPopulation)}</dd>
        </div>
      </dl>
      <SeasonShares />
    </div>
  );
}

/** Summer and winter side by side, for the road; the people too, for shares may look the same. */
function SeasonShares() {
  const { messages, format } = useDetailedApp();
  const coverage = useAppState(selectSeasonCoverage);
  const shareOf = (share: number | undefined) => (share === undefined ? messages.notApplicable : format.share(share));
  if (coverage === undefined) return null;
  const { ete, hiver } = coverage;
  const fewer = ete.coveredPopulation - hiver.coveredPopulation;
  return (
    <p className="season-shares">
      {messages.bothSeasons({ ete: shareOf(ete.share), hiver: shareOf(hiver.share) })}
      {fewer > 0 && ` ${messages.fewerInWinter({ count: fewer, number: format.number(fewer) })}`}
    </p>
  );
}

/** A share as a bar: an ornament beside its figure. */
export function ShareBar({ share }: { readonly share: number | undefined }) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span style={{ width: `${100 * (share ?? 0)}%` }} />
    </span>
  );
}
