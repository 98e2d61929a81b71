import "./style.css";
import { useId, useRef } from "react";
import { SITING_SCOPES } from "../../domain/siting/siting-question.ts";
import { selectSitingAnswer } from "../../model/siting-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { JobFault } from "../../ui/job-fault.tsx";
import { useIsNew, useSpoken } from "../../ui/spoken.ts";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { SitingResult, SitingTotal } from "./result.tsx";
import { SiteCount } from "./site-count.tsx";

/** « Meilleurs emplacements »: proposes sites for new places, in addition to the counted places. */
export function SitingSection() {
  const { actions, messages } = useFrenchApp();
  const propose = useRef<HTMLButtonElement>(null);
  const status = useAppState((state) => state.jobs.siting.status);
  const answer = useAppState(selectSitingAnswer);
  const isComputing = status === "pending";
  const isNew = useIsNew(answer);
  useSpoken(isComputing ? messages.sitingComputing : "");
  return (
    <div className="siting">
      <p>{messages.sitingIntro}</p>
      <SitingFields />
      <div className="siting-acts">
        <button
          ref={propose}
          type="button"
          className="button button-primary button-wide"
          aria-disabled={isComputing}
          onClick={() => {
            if (!isComputing) actions.askSiting();
          }}
        >
          {messages.sitingPropose}
        </button>
        {(isComputing || status === "ready") && (
          <button
            type="button"
            className="button button-plain"
            onClick={() => {
              propose.current?.focus();
              actions.clearSiting();
            }}
          >
            {isComputing ? messages.sitingCancel : messages.sitingClear}
          </button>
        )}
      </div>
      <p className="siting-status">
        {isComputing ? messages.sitingComputing : answer !== undefined && <SitingTotal answer={answer} isNew={isNew} />}
      </p>
      {status === "failed" && <JobFault name="siting" text={messages.sitingFailed} />}
      {isComputing && answer === undefined && <div className="skeleton-figures" aria-hidden="true" />}
      {answer !== undefined && <SitingResult answer={answer} isStale={isComputing} />}
    </div>
  );
}

/** Settings of the siting: number of new places, candidate communes and people group. */
function SitingFields() {
  const { actions, messages } = useFrenchApp();
  const noteId = useId();
  const { candidates, demand } = useAppState((state) => state.siting);
  const isRegion = useAppState((state) => selectChosenTerritory(state).level === "region");
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const scopes = (region: string) =>
    SITING_SCOPES.map((value) => ({
      value,
      label: value === "region" ? region : isRegion ? messages.sitingScopes.territoire : territory,
      isDisabled: isRegion && value === "territoire",
    }));
  return (
    <div className="siting-fields">
      <SiteCount />
      <RadioGroup
        legend={messages.sitingCandidates}
        value={isRegion ? "region" : candidates}
        options={scopes(messages.sitingAllCommunes)}
        describedBy={noteId}
        onChoose={(value) => actions.chooseSiting({ candidates: value })}
      />
      <RadioGroup
        legend={messages.sitingDemand}
        value={isRegion ? "region" : demand}
        options={scopes(messages.sitingScopes.region)}
        describedBy={noteId}
        onChoose={(value) => actions.chooseSiting({ demand: value })}
      />
      <p className="hint" id={noteId}>
        {isRegion && messages.sitingNoTerritory}
      </p>
    </div>
  );
}
