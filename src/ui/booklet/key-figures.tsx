import { metricOf } from "../../domain/access/access-model.ts";
import { partOfEpci } from "../../domain/coverage/part-of-epci.ts";
import { shareRangeOf, uncoveredRangeOf } from "../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { exportedCommunes } from "../../features/export/exported-rows.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectHasScenario } from "../../model/scenario-selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
} from "../../model/territory-selectors.ts";
import { costText, meanOfTerritory } from "../access/cost-text.ts";
import { rangeText, shareRangeText } from "../access/range-text.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

interface Figure {
  readonly name: string;
  /** Text of the figure for the access with the scenario ("access") or without it ("before"). */
  readonly of: (access: TerritoryAccess, side: "access" | "before") => string;
  /** Range of the figure; undefined where it has none. */
  readonly range?: ((access: TerritoryAccess) => string) | undefined;
}

/** Figures of the territory, with the values before the scenario. */
export function BookletFigures() {
  const { messages } = useFrenchApp();
  const access = useAppState(selectChosenTerritoryAccess);
  const hasScenario = useAppState(selectHasScenario);
  const present = useAppState(selectPresentChosenTerritoryAccess);
  const figures = useFigures();
  if (access === undefined) return <p>{messages.exportNothing}</p>;
  const before = hasScenario ? present : undefined;
  const part = partOfEpci(access);
  return (
    <section>
      <h2>{messages.bookletFigures}</h2>
      {/* No <dl>, which Chromium leaves untagged in PDF files. */}
      <ul className="booklet-list booklet-figures">
        {figures.map(({ name, of, range }) => (
          <li key={name}>
            <p className="booklet-name">{name}</p>
            <p className="booklet-value">{of(access, "access")}</p>
            {range !== undefined && <p className="booklet-before">{range(access)}</p>}
            {before !== undefined && of(before, "before") !== of(access, "access") && (
              <p className="booklet-before">{messages.bookletBefore({ text: of(before, "before") })}</p>
            )}
          </li>
        ))}
      </ul>
      {part !== undefined && <p className="booklet-note">{messages.epciPartly(part)}</p>}
    </section>
  );
}

/** For a commune, the place nearest to the median of its people replaces the farthest commune. */
function useFigures(): readonly Figure[] {
  const { store } = useApp();
  const { messages, format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  const model = useAppState(selectAccessModel);
  const metric = metricOf(model);
  const own = (cost: number) => costText(cost, model, messages);
  const mean = (cost: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(cost, access, { messages, format, model }, own);
  const hasRanges = useAppState(selectHasRanges);
  const ranged = (range: Figure["range"]) => (hasRanges ? range : undefined);
  const isCommune = useAppState((state) => selectChosenTerritory(state).level === "commune");
  const means: readonly Figure[] = [
    { name: messages.bookletMean[metric], of: (access) => mean(access.meanCost, access) },
    { name: messages.medianCost[metric], of: (access) => mean(access.medianCost, access) },
  ];
  const spread: readonly Figure[] = [
    ...means,
    {
      name: messages.farthestCommune,
      of: ({ farthest }) =>
        farthest === undefined
          ? messages.notApplicable
          : messages.labelled({ name: farthest.commune.name, text: own(farthest.cost) }),
    },
  ];
  const [commune] = isCommune ? (exportedCommunes(store.getState()) ?? []) : [];
  const nearest: readonly Figure[] = [
    {
      name: messages.bookletNearest,
      of: (_, side) => {
        const found = commune?.[side];
        return found?.place === undefined
          ? messages.none
          : messages.labelled({ name: found.place, text: own(found.cost) });
      },
    },
  ];
  return [
    {
      name: messages.share,
      of: ({ share }) => (share === undefined ? messages.notApplicable : format.share(share)),
      range: ranged((access) => shareRangeText(shareRangeOf(access), { messages, format })),
    },
    {
      name: messages.covered,
      of: ({ coveredPopulation }) => format.number(coveredPopulation),
      range: ranged(({ coveredRange }) => rangeText(coveredRange, format.number, messages)),
    },
    {
      name: messages.uncovered,
      of: ({ uncoveredPopulation }) => format.number(uncoveredPopulation),
      range: ranged((access) => rangeText(uncoveredRangeOf(access), format.number, messages)),
    },
    { name: messages.peopleColumns[group], of: ({ population }) => format.number(population) },
    { name: messages.bookletPlaces, of: ({ places }) => format.number(places) },
    {
      name: messages.placesPer10000({ group }),
      of: ({ placesPer10000 }) =>
        placesPer10000 === undefined ? messages.notApplicable : format.twoDecimals(placesPer10000),
    },
    ...(isCommune ? [...nearest, ...means] : spread),
  ];
}
