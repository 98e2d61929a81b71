import { uncoveredRangeOf } from "../../domain/coverage/share-range.ts";
import type { PeopleRange, TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectChosenSeasonAccess } from "../../model/territory-selectors.ts";
import { rangeText } from "../access/range-text.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeople, usePeopleText } from "../people/people-text.ts";
import { FigureChange } from "./figure-change.tsx";

export interface CoverageFiguresProps {
  readonly access: TerritoryAccess;
  /** Access without the scenario; undefined without a scenario. */
  readonly before: TerritoryAccess | undefined;
}

/** Numbers of served and unserved people of the chosen territory, under its share. */
export function CoverageFigures({ access, before }: CoverageFiguresProps) {
  const { messages } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const people = usePeopleText();
  const hasRanges = useAppState(selectHasRanges) && access.population > 0;
  return (
    <div className="figures">
      <dl className="figure-people">
        <div>
          <dt className="key-covered">{messages.covered}</dt>
          <dd>
            <FigureChange
              before={before && people(before.coveredPopulation)}
              after={people(access.coveredPopulation)}
            />
            {hasRanges && <PeopleRangeLine range={access.coveredRange} />}
          </dd>
        </div>
        <div>
          <dt className="key-gap">{messages.uncovered}</dt>
          <dd>
            <FigureChange
              before={before && people(before.uncoveredPopulation)}
              after={people(access.uncoveredPopulation)}
            />
            {hasRanges && <PeopleRangeLine range={uncoveredRangeOf(access)} />}
          </dd>
        </div>
      </dl>
      {before !== undefined && <PeopleChange gained={access.coveredPopulation - before.coveredPopulation} />}
      {model.kind === "droite" && <p className="hint">{messages.straightLeavesOut}</p>}
      <SeasonShares />
    </div>
  );
}

function PeopleRangeLine({ range }: { readonly range: PeopleRange }) {
  const { messages, format } = useFrenchApp();
  return <span className="hint-block">{rangeText(range, format.number, messages)}</span>;
}

/** Number of people that the scenario makes served or unserved. */
function PeopleChange({ gained }: { readonly gained: number }) {
  const { messages } = useFrenchApp();
  const people = usePeople();
  if (gained === 0) return <p className="people-change">{messages.peopleSame}</p>;
  const count = Math.abs(gained);
  const say = gained > 0 ? messages.peopleGained : messages.peopleLost;
  return (
    <p className="people-change">
      <strong>{say(people(count))}</strong>
    </p>
  );
}

/** Shares and numbers of served people by road in summer and winter; the numbers differ even where the rounded shares are equal. */
function SeasonShares() {
  const { messages, format } = useFrenchApp();
  const people = usePeople();
  const access = useAppState(selectChosenSeasonAccess);
  const shareOf = (share: number | undefined) => (share === undefined ? messages.notApplicable : format.share(share));
  if (access === undefined) return null;
  const { ete, hiver } = access;
  const fewer = ete.coveredPopulation - hiver.coveredPopulation;
  return (
    <p className="season-shares">
      {messages.bothSeasons({ ete: shareOf(ete.share), hiver: shareOf(hiver.share) })}
      {fewer > 0 && ` ${messages.fewerInWinter(people(fewer))}`}
    </p>
  );
}
