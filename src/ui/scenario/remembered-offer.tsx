import { isEmptyScenario } from "../../domain/scenario/scenario.ts";
import { useAppState } from "../app-context.ts";
import { headingId } from "../coverage/section-heading.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Offers the scenario of an earlier visit, stored on the device. Applying it without asking would mislead. */
export function RememberedOffer() {
  const { actions, messages } = useDetailedApp();
  const remembered = useAppState((state) => state.rememberedScenario);
  if (isEmptyScenario(remembered)) return null;
  const then = (act: () => void) => () => {
    document.getElementById(headingId("scenario"))?.focus();
    act();
  };
  return (
    <div className="notice remembered">
      <p>
        {messages.remembered({
          planned: remembered.planned.length,
          aside: remembered.excluded.length,
          supposed: remembered.supposedHours.length,
        })}
      </p>
      <div className="remembered-acts">
        <button type="button" className="button" onClick={then(actions.resumeRemembered)}>
          {messages.resumeRemembered}
        </button>
        <button type="button" className="button button-plain" onClick={then(actions.forgetRemembered)}>
          {messages.forgetRemembered}
        </button>
      </div>
    </div>
  );
}
