import { activeModeOf } from "../../domain/access/access-model.ts";
import { shareRangeOf, uncoveredRangeOf } from "../../domain/coverage/share-range.ts";
import type { PeopleRange, TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { accessNear } from "../../features/basket/access-in-words.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectChosenSeasonAccess } from "../../model/territory-selectors.ts";
import { RangeMeaning } from "../access/range-meaning.tsx";
import { rangeText, shareRangeText } from "../access/range-text.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople, usePeopleText } from "../people/people-text.ts";
import { useSpoken } from "../spoken.ts";
import { territoryLabel } from "../territory/territory-label.ts";
import { FigureChange } from "./figure-change.tsx";
import { ShareBar } from "./share-bar.tsx";

export interface CoverageFiguresProps {
  readonly access: TerritoryAccess;
  /** Access without the scenario; undefined without a scenario. */
  readonly before: TerritoryAccess | undefined;
}

/** Served share of the chosen territory in large type, with the numbers of people. */
export function CoverageFigures({ access, before }: CoverageFiguresProps) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const group = useAppState(selectPeopleGroup);
  const near = useAppState((state) => accessNear(state, { messages, format }));
  const people = usePeopleText();
  const hasRanges = useAppState(selectHasRanges);
  const range = hasRanges ? shareRangeOf(access) : undefined;
  const covered = access.coveredRange;
  const limit = covered.most - covered.least;
  const share = ({ share: of }: TerritoryAccess) => (of === undefined ? messages.notApplicable : format.share(of));
  const within = messages.shareWithin({ threshold, model, group, near });
  useSpoken(messages.labelled({ name: territoryLabel(access, messages), text: `${share(access)} ${within}` }));
  return (
    <div className="figures">
      <div>
        <p className="figure-share">
          <strong>
            <FigureChange before={before && share(before)} after={share(access)} />
          </strong>{" "}
          <span>{within}</span>
        </p>
        {range !== undefined && (
          <RangeMeaning summary={messages.rangeByError({ range: shareRangeText(range, { messages, format }) })}>
            {limit > 0 && (
              <p>{messages.rangePeople({ count: limit, number: format.number(limit), threshold, model })}</p>
            )}
          </RangeMeaning>
        )}
        <ShareBar share={access.share} />
        <dl className="figure-people">
          <div>
            <dt className="key-covered">{messages.covered}</dt>
            <dd>
              <FigureChange
                before={before && people(before.coveredPopulation)}
                after={people(access.coveredPopulation)}
              />
              {range !== undefined && <PeopleRangeLine range={covered} />}
            </dd>
          </div>
          <div>
            <dt className="key-gap">{messages.uncovered}</dt>
            <dd>
              <FigureChange
                before={before && people(before.uncoveredPopulation)}
                after={people(access.uncoveredPopulation)}
              />
              {range !== undefined && <PeopleRangeLine range={uncoveredRangeOf(access)} />}
            </dd>
          </div>
        </dl>
        {before !== undefined && <PeopleChange gained={access.coveredPopulation - before.coveredPopulation} />}
      </div>
      {model.kind === "droite" && <p className="hint">{messages.straightLeavesOut}</p>}
      {activeModeOf(model) !== undefined && <p className="hint">{messages.activeNoRange}</p>}
      <SeasonShares />
    </div>
  );
}

function PeopleRangeLine({ range }: { readonly range: PeopleRange }) {
  const { messages, format } = useDetailedApp();
  return <span className="hint-block">{rangeText(range, format.number, messages)}</span>;
}

/** Number of people that the scenario makes served or unserved. */
function PeopleChange({ gained }: { readonly gained: number }) {
  const { messages } = useDetailedApp();
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
  const { messages, format } = useDetailedApp();
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
