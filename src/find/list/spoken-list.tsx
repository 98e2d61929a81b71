import { metricOf } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectListSections } from "../../state/list-selectors.ts";
import { selectOrigin, selectOriginName, selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { costInWords } from "../access/cost-in-words.ts";
import { useAppState, useDetailedApp, type Wording } from "../app-context.ts";
import { askedInWords } from "../filters/asked-in-words.ts";
import { useSpoken } from "../spoken.ts";

export interface CountText {
  readonly total: string;
  readonly parts: string;
}

/**
 * Says how many places are in the list and how it is ordered, whenever that changes.
 *
 * @param count the visible text on the number of places, in two pieces; undefined until the places are loaded
 */
export function SpokenList({ count }: { readonly count: CountText | undefined }) {
  const { messages, format } = useDetailedApp();
  const asked = useAppState((state) => askedSentence(state, { messages, format }));
  const order = useAppState((state) => orderSentence(state, { messages, format }));
  useSpoken(order);
  useSpoken(
    count === undefined || order === undefined
      ? undefined
      : messages.spokenCount(
          asked === "" ? { text: count.total + count.parts, asked } : { text: count.total, asked: asked + count.parts },
        ),
  );
  return null;
}

function askedSentence(state: AppState, { messages, format }: Wording): string {
  const asked = askedInWords(state, metricOf(selectAccessModel(state)), messages, format);
  return format.list(asked.map((name) => messages.quoted({ name })));
}

/** Sentence on the order of the list; undefined while the starting point or the ways are loading. */
function orderSentence(state: AppState, { messages }: Wording): string | undefined {
  if (state.origin === undefined) return messages.spokenByCommune;
  const ranked = selectRankedPlaces(state);
  const name = selectOriginName(state);
  if (selectOrigin(state).status === "unknown") return "";
  if (ranked?.status !== "ranked" || name === undefined) return undefined;
  const { certain, soon, toConfirm } = selectListSections(state);
  const rows = certain.length > 0 ? certain : [...soon, ...toConfirm];
  const cost = Math.min(...rows.map((row) => row.ranked?.cost ?? Number.POSITIVE_INFINITY));
  const isMeasured = rows.find((row) => row.ranked?.cost === cost)?.ranked?.isMeasured;
  const text = Number.isFinite(cost) ? costInWords(cost, selectAccessModel(state), messages, isMeasured) : "";
  return messages.spokenOrder({ name, text });
}
