import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { selectPeopleGroup } from "../../state/demand-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { FigureChange } from "./figure-change.tsx";
import { PeopleChange } from "./people-change.tsx";
import { SeasonShares } from "./season-shares.tsx";
import { ShareBar } from "./share-bar.tsx";

export interface CoverageFiguresProps {
  readonly access: TerritoryAccess;
  /** As things are, when something is supposed of the places. */
  readonly before: TerritoryAccess | undefined;
}

/** The share of the chosen territory in large, and the people behind it. */
export function CoverageFigures({ access, before }: CoverageFiguresProps) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const group = useAppState(selectPeopleGroup);
  const people = usePeopleText();
  const share = ({ share: of }: TerritoryAccess) => (of === undefined ? messages.notApplicable : format.share(of));
  return (
    <div className="figures">
      <div aria-live="polite">
        <p className="figure-share">
          <strong>
            <FigureChange before={before && share(before)} after={share(access)} />
          </strong>{" "}
          <span>{messages.shareWithin({ threshold, model, group })}</span>
        </p>
        <ShareBar share={access.share} />
        <dl className="figure-people">
          <div>
            <dt className="key-covered">{messages.covered}</dt>
            <dd>
              <FigureChange
                before={before && people(before.coveredPopulation)}
                after={people(access.coveredPopulation)}
              />
            </dd>
          </div>
          <div>
            <dt className="key-gap">{messages.uncovered}</dt>
            <dd>
              <FigureChange
                before={before && people(before.uncoveredPopulation)}
                after={people(access.uncoveredPopulation)}
              />
            </dd>
          </div>
        </dl>
        {before !== undefined && <PeopleChange gained={access.coveredPopulation - before.coveredPopulation} />}
      </div>
      <SeasonShares />
    </div>
  );
}
