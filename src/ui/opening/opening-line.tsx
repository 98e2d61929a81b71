import { openingStateOf } from "../../domain/opening-hours/opening-state.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { useApp, useAppState } from "../app-context.ts";
import { openingInWords } from "./opening-in-words.ts";

/**
 * Whether a place is open now, in words, with a dot that repeats it; nothing until the page knows the time. That hours are
 * unknown matters where people are received: not for housing, nor for a bus, whose stops have hours of their own.
 */
export function OpeningLine({ point }: { readonly point: ServicePoint }) {
  const { messages, format } = useApp();
  const now = useAppState((state) => state.now);
  if (now === undefined) return null;
  const state = openingStateOf(point, now);
  if (state.kind === "unknown" && (point.kind !== "accueil" || point.stops.length > 0)) return null;
  return <span className={`opening-line opening-${state.kind}`}>{openingInWords(state, messages, format)}</span>;
}
