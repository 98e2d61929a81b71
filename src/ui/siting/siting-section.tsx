import "../styles/siting.css";
import { useRef } from "react";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectSitingAnswer } from "../../state/siting-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { JobFault } from "../job-fault.tsx";
import { SitingFields } from "./siting-fields.tsx";
import { SitingResult, SitingTotal } from "./siting-result.tsx";

/** « Meilleurs emplacements »: proposes sites for new places, in addition to the counted places. */
export function SitingSection() {
  const { actions, messages } = useDetailedApp();
  const propose = useRef<HTMLButtonElement>(null);
  const status = useAppState((state) => state.jobs.siting.status);
  const answer = useAppState(selectSitingAnswer);
  const isMeasured = useAppState((state) => selectAccessModel(state).kind === "mesure");
  const isComputing = status === "pending";
  return (
    <div className="siting">
      <p>{messages.sitingIntro}</p>
      {isMeasured && <p className="hint">{messages.sitingEstimated}</p>}
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
      <p className="siting-status" role="status">
        {isComputing ? messages.sitingComputing : answer !== undefined && <SitingTotal answer={answer} />}
      </p>
      {status === "failed" && <JobFault name="siting" text={messages.sitingFailed} />}
      {isComputing && answer === undefined && <div className="skeleton-figures" aria-hidden="true" />}
      {answer !== undefined && <SitingResult answer={answer} isStale={isComputing} />}
    </div>
  );
}
