import { useId, useState } from "react";
import { SITE_COUNT } from "../../domain/siting/siting-question.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";

/** Number of new places: typed, or changed by one with two buttons. */
export function SiteCount() {
  const { actions, messages } = useFrenchApp();
  const id = useId();
  const count = useAppState((state) => state.siting.count);
  // The typed text, which may not be a number yet, until the field loses the focus.
  const [typed, setTyped] = useState<string>();
  // Buttons at a limit are not disabled: the focused button would lose the keyboard focus.
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
