import { useId, useState } from "react";
import { SITE_COUNT } from "../../domain/siting/siting-question.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** How many new places: typed, or one more and one fewer. */
export function SiteCount() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const count = useAppState((state) => state.siting.count);
  // What is being typed may be no number yet: it stands until the field is left.
  const [typed, setTyped] = useState<string>();
  // Buttons at an end are not disabled: the keyboard would be lost with the one that it is on.
  const step = (by: number) => {
    setTyped(undefined);
    const value = count + by;
    if (value >= SITE_COUNT.least && value <= SITE_COUNT.most) actions.chooseSiting({ count: value });
  };
  const type = (text: string) => {
    setTyped(text);
    const value = Number(text);
    if (Number.isInteger(value) && value >= SITE_COUNT.least && value <= SITE_COUNT.most) {
      actions.chooseSiting({ count: value });
    }
  };
  return (
    <div className="site-count">
      <label htmlFor={id}>{messages.sitingCount}</label>
      <div className="stepper">
        <button
          type="button"
          className="button"
          aria-label={messages.sitingFewer}
          aria-disabled={count <= SITE_COUNT.least}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={SITE_COUNT.least}
          max={SITE_COUNT.most}
          value={typed ?? count}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(undefined)}
        />
        <button
          type="button"
          className="button"
          aria-label={messages.sitingMore}
          aria-disabled={count >= SITE_COUNT.most}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
