import { metricOf } from "../../domain/access/access-model.ts";
import type { FarthestCommune } from "../../domain/coverage/territory-access.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { meanOfTerritory, useCostText } from "../access/cost-text.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeople } from "../people/people-text.ts";
import { hoverCommuneProps } from "../territory/hover-commune.ts";
import type { CoverageFiguresProps } from "./coverage-figures.tsx";
import { FigureChange } from "./figure-change.tsx";

/** Costs of the people of a territory, and the number of places for them. */
export function TerritoryDetails({ access, before }: CoverageFiguresProps) {
  const { messages, format } = useFrenchApp();
  const people = usePeople();
  const group = useAppState((state) => state.peopleGroup);
  const model = useAppState(selectAccessModel);
  const metric = metricOf(model);
  const costText = useCostText();
  const { population, unreachedPopulation, farthest } = access;
  const hasWays = unreachedPopulation < population;
  const isOneCommune = access.ref.level === "commune";
  const ratio = (value: number | undefined) =>
    value === undefined ? messages.notApplicable : format.twoDecimals(value);
  return (
    <div className="figures">
      <dl className="figure-people">
        <Detail
          name={messages.meanCost[metric]}
          before={before && costOf(before.meanCost)}
          after={costOf(access.meanCost)}
        />
        <Detail
          name={messages.medianCost[metric]}
          before={before && costOf(before.medianCost)}
          after={costOf(access.medianCost)}
        />
        <Detail
          name={messages.placesInTerritory}
          before={before && format.number(before.places)}
          after={format.number(access.places)}
        />
        <Detail
          name={messages.placesPer10000({ group })}
          before={before && ratio(before.placesPer10000)}
          after={ratio(access.placesPer10000)}
        />
      </dl>
      {unreachedPopulation > 0 && hasWays && <p className="hint">{messages.unreached(people(unreachedPopulation))}</p>}
      {farthest !== undefined && hasWays && !isOneCommune && <Farthest farthest={farthest} />}
    </div>
  );

  function costOf(cost: number | undefined): string {
    // The way before the scenario may be measured where that after it is not.
    return meanOfTerritory(cost, access, { messages, format, model }, (own, from) =>
      costText(own, before === undefined ? from : undefined),
    );
  }
}

function Detail({
  name,
  before,
  after,
}: {
  readonly name: string;
  readonly before?: string | undefined;
  readonly after: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FigureChange before={before} after={after} />
      </dd>
    </div>
  );
}

function Farthest({ farthest: { commune, cost } }: { readonly farthest: FarthestCommune }) {
  const { actions, messages } = useFrenchApp();
  const costText = useCostText();
  return (
    <div className="farthest">
      <p className="figure-name">{messages.farthestCommune}</p>
      <button
        type="button"
        className="button button-wide"
        onClick={() => actions.selectCommune(commune.code)}
        {...hoverCommuneProps(commune.code, actions)}
      >
        <span>
          {commune.name} ({commune.codeDepartement})
        </span>{" "}
        <span className="hint">{costText(cost, commune.code)}</span>
      </button>
    </div>
  );
}
