import { useState } from "react";
import type { Scenario } from "../../domain/scenario/scenario.ts";
import { useApp, useAppState } from "../app-context.ts";

interface Offer {
  readonly words: string;
  readonly before: Scenario;
  readonly after: Scenario;
}

export interface Undo {
  /** The last change, until the scenario changes again. */
  readonly offer: Offer | undefined;
  /** Makes a change of the scenario that can be undone. */
  readonly after: (words: string, act: () => void) => void;
  readonly undo: () => void;
}

/** The last removal, which can be undone until the scenario changes again. */
export function useUndo(): Undo {
  const { store, actions } = useApp();
  const [last, setLast] = useState<Offer>();
  const isCurrent = useAppState(
    (state) => last?.after.planned === state.planned && last.after.excluded === state.excluded,
  );
  const offer = isCurrent ? last : undefined;
  return {
    offer,
    after: (words, act) => {
      const before = scenarioOf(store.getState());
      act();
      setLast({ words, before, after: scenarioOf(store.getState()) });
    },
    undo: () => {
      if (offer !== undefined) actions.replaceScenario(offer.before);
    },
  };
}

function scenarioOf({ planned, excluded }: Scenario): Scenario {
  return { planned, excluded };
}
