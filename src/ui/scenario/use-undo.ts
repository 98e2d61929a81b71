import { useState } from "react";
import type { SupposedState } from "../../model/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

interface Offer {
  readonly words: string;
  readonly before: SupposedState;
  readonly after: SupposedState;
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
    (state) => last !== undefined && SUPPOSED.every((key) => last.after[key] === state[key]),
  );
  const offer = isCurrent ? last : undefined;
  return {
    offer,
    after: (words, act) => {
      const before = supposedIn(store.getState());
      act();
      setLast({ words, before, after: supposedIn(store.getState()) });
    },
    undo: () => {
      if (offer !== undefined) actions.recallSuppositions(offer.before);
    },
  };
}

const SUPPOSED = ["planned", "excluded", "supposedHours"] as const;

function supposedIn({ planned, excluded, supposedHours }: SupposedState): SupposedState {
  return { planned, excluded, supposedHours };
}
