import { useState } from "react";
import type { ImportState } from "./slice.ts";

export interface Saying {
  /** "" when there is no message in the present step. */
  readonly said: string;
  /** Shows a message until the present step ends, or during the step `during`, which starts at once. */
  readonly say: (text: string, during?: ImportState["status"]) => void;
}

/** A message for the live region beside those of the state; it ends with its step. */
export function useSaying(status: ImportState["status"]): Saying {
  const [last, setLast] = useState({ text: "", during: status });
  return {
    said: last.during === status ? last.text : "",
    say: (text, during = status) => setLast({ text, during }),
  };
}
