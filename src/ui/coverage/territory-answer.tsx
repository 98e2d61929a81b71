import { useId } from "react";
import { partOfEpci } from "../../domain/coverage/part-of-epci.ts";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { isSameTerritory, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { accessNear } from "../../features/access-choice/access-in-words.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
} from "../../model/territory-selectors.ts";
import { RangeMeaning } from "../access/range-meaning.tsx";
import { shareRangeText } from "../access/range-text.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useSpoken } from "../spoken.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import { TerritoryField } from "../territory/territory-field.tsx";
import { territoryLabel } from "../territory/territory-label.ts";
import type { CoverageFiguresProps } from "./coverage-figures.tsx";
import { FigureChange } from "./figure-change.tsx";
import { ShareBar } from "./share-bar.tsx";

/** The answer of « Territoires », above all that changes it: the chosen territory, and the share of its people who are served. */
export function TerritoryAnswer() {
  const { messages } = useFrenchApp();
  const access = useAppState(selectChosenTerritoryAccess);
  const present = useAppState(selectPresentChosenTerritoryAccess);
  const name = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const headingId = useId();
  return (
    <section className="territory-answer" aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {name}
      </h2>
      <TerritoryChoice name={name} />
      <TerritoryNotes />
      {access === undefined ? <FiguresToCome /> : <ServedShare access={access} before={present} />}
    </section>
  );
}

/** Choice of the territory of the page; an empty field chooses the region. */
function TerritoryChoice({ name }: { readonly name: string }) {
  const { actions, messages } = useFrenchApp();
  const isRegion = useAppState((state) => selectChosenTerritory(state).level === "region");
  return (
    <TerritoryField
      label={messages.territory}
      chosen={isRegion ? "" : name}
      placeholder={messages.wholeRegion}
      clearName={messages.clearTerritory}
      onChoose={actions.chooseTerritory}
      onClear={() => actions.chooseTerritory(WHOLE_REGION)}
    />
  );
}

/** The counted part of an EPCI that extends beyond the region. */
function TerritoryNotes() {
  const { messages } = useFrenchApp();
  const territory = useAppState(selectChosenTerritory);
  const access = useAppState(selectChosenTerritoryAccess);
  const part = access && isSameTerritory(access.ref, territory) ? partOfEpci(access) : undefined;
  return part === undefined ? null : <p className="hint">{messages.epciPartly(part)}</p>;
}

/** Waits for the road network and the settlement, which may load after the communes; shows no other figures meanwhile. */
function FiguresToCome() {
  const { messages } = useFrenchApp();
  const isWaitingForPeople = useAppState((state) => selectDemand(state) === undefined);
  return (
    <div role="status">
      <p className="hint">{isWaitingForPeople ? messages.settlementLoading : messages.roadsLoading}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** The served share in large type, with its range. */
function ServedShare({ access, before: present }: CoverageFiguresProps) {
  const { messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const group = useAppState((state) => state.peopleGroup);
  const near = useAppState((state) => accessNear(state, { messages, format }));
  const hasRanges = useAppState(selectHasRanges);
  const range = hasRanges ? shareRangeOf(access) : undefined;
  const limit = access.coveredRange.most - access.coveredRange.least;
  const share = ({ share: of }: TerritoryAccess) => (of === undefined ? messages.notApplicable : format.share(of));
  const within = messages.shareWithin({ threshold, model, group, near });
  useSpoken(messages.labelled({ name: territoryLabel(access, messages), text: `${share(access)} ${within}` }));
  return (
    <>
      <p className="figure-share">
        <strong>
          <FigureChange before={present && share(present)} after={share(access)} />
        </strong>{" "}
        <span>{within}</span>
      </p>
      {range !== undefined && (
        <RangeMeaning summary={messages.rangeByError({ range: shareRangeText(range, { messages, format }) })}>
          {limit > 0 && <p>{messages.rangePeople({ count: limit, number: format.number(limit), threshold, model })}</p>}
        </RangeMeaning>
      )}
      <ShareBar share={access.share} />
    </>
  );
}
