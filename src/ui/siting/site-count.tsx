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
  const choose = (value: number) => {
    setTyped(undefined);
    actions.chooseSiting({ count: value });
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
          disabled={count <= SITE_COUNT.least}
          onClick={() => choose(count - 1)}
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
          disabled={count >= SITE_COUNT.most}
          onClick={() => choose(count + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
