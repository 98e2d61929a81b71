import { useState } from "react";
import type { ImportState } from "../../../state/import/import-state.ts";

export interface Saying {
  /** "" when nothing was said since the step began. */
  readonly said: string;
  /** Said until the step ends, or during another that begins at once. */
  readonly say: (text: string, during?: ImportState["status"]) => void;
}

/** What is to be said beside what the state tells: it is over with the step that it belongs to. */
export function useSaying(status: ImportState["status"]): Saying {
  const [last, setLast] = useState({ text: "", during: status });
  return {
    said: last.during === status ? last.text : "",
    say: (text, during = status) => setLast({ text, during }),
  };
}
