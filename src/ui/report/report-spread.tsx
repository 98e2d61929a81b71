import { metricOf } from "../../domain/access/access-model.ts";
import { costAtShare } from "../../domain/coverage/access-distribution.ts";
import { LazyPlot } from "../../features/distribution/figure.tsx";
import { frameDistribution } from "../../features/distribution/frame.ts";
import { useChosenSeries } from "../../features/distribution/section.tsx";
import { type DistributionSeries, endOfAxis } from "../../features/distribution/series.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { meanText } from "../access/cost-text.ts";
import { useAppState } from "../app-context.ts";
import { SeasonSentence } from "../coverage/seasons/seasons-section.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { seasonsUnmade } from "./report-data.ts";
import { UnmadePart } from "./report-map.tsx";

/** Width in CSS pixels, of which 96 are a printed inch. */
const CURVE_WIDTH = 325;

/** Distribution of people by cost as a curve with its two figures, and the changes in winter. */
export function ReportSpread() {
  const { messages } = useDetailedApp();
  const hasPlaces = useAppState((state) => selectMeasuredPlaces(state).length > 0);
  const isCommune = useAppState((state) => selectChosenTerritory(state).level === "commune");
  const losses = useAppState(selectSeasonLosses);
  const series = useChosenSeries()?.filter(({ distribution }) => distribution.population > 0);
  const unmadeSeasons = useAppState(seasonsUnmade);
  if (!hasPlaces) return null;
  if (series === undefined) return <UnmadePart title={messages.reportDistribution} />;
  return (
    <section className="report-spread">
      {/* A single commune has too few demand points for a curve. */}
      {series.length > 0 && !isCommune && <Curve series={series} />}
      {unmadeSeasons === "soon" && <UnmadePart title={messages.territoriesSections.seasons} />}
      {losses !== undefined && (
        <div>
          <h2>{messages.territoriesSections.seasons}</h2>
          <SeasonSentence losses={losses} />
        </div>
      )}
    </section>
  );
}

function Curve({ series }: { readonly series: readonly DistributionSeries[] }) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const group = useAppState(selectPeopleGroup);
  const threshold = useAppState(selectThreshold);
  const metric = metricOf(model);
  const frame = frameDistribution(CURVE_WIDTH, endOfAxis(series, threshold, metric));
  const words = {
    shareAxis: messages.curveShareAxis({ group }),
    costAxis: messages.curveCostAxis({ model }),
    threshold: messages.curveThreshold({ threshold, model }),
    number: format.number,
  };
  const readings = [
    { name: messages.curveHalf, share: 0.5 },
    { name: messages.curveNineTenths, share: 0.9 },
  ];
  const text = messages.curveWithin({ value: threshold, metric });
  return (
    <div>
      <h2>{messages.reportDistribution}</h2>
      <div className="report-curve">
        <LazyPlot
          series={series}
          frame={frame}
          threshold={threshold}
          words={words}
          summary={messages.curveSummary({ model, text })}
        />
        <ul className="report-list">
          {readings.map(({ name, share }) => (
            <li key={share}>
              <p>{name}</p>
              {series.map(({ id, name: of, distribution }) => (
                <p key={id}>
                  {messages.labelled({
                    name: of,
                    text: meanText(costAtShare(distribution, share), { messages, format, model }),
                  })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
