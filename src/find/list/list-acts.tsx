import { useState } from "react";
import { selectIsStraight } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import {
  selectEmptying,
  selectIsOfZone,
  selectListSections,
  selectNearestPassing,
  selectWholeCount,
} from "../../state/list-selectors.ts";
import { selectOrigin, selectOriginName, selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp, type Wording } from "../app-context.ts";
import { askedInWords } from "../filters/filter-words.tsx";
import { useSpoken } from "../hooks.ts";
import { lazy } from "../lazy.tsx";
import { NeedLinks } from "../useful-links/link-list.tsx";
import { costInWords, PlaceItem } from "./place-item.tsx";

const PrintedNearest = lazy(() => import("../nearest/printed-nearest.tsx").then((part) => part.PrintedNearest));

/** A button that prints the nearest places, with a starting point; below it, help of others on the themes that the list is asked for. */
export function ListActs({ hasPlaces }: { readonly hasPlaces: boolean }) {
  const hasOrigin = useAppState((state) => state.origin !== undefined);
  return (
    <>
      {hasOrigin && hasPlaces && <PrintNearest />}
      <NeedLinks />
    </>
  );
}

/** « Imprimer les dix plus proches »: one printed page, for clerks to hand out. */
function PrintNearest() {
  const { messages } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="print-nearest"
        aria-label={messages.printNearest}
        title={messages.printNearest}
        onClick={() => setAsked(true)}
      >
        <Icon name="print" size={18} />
      </button>
      {isAsked && <PrintedNearest onPrinted={() => setAsked(false)} />}
    </>
  );
}

/** Empty list: names the filter or map area that excludes all places, with a button that clears it. */
export function EmptyList() {
  const isOfZone = useAppState(selectIsOfZone);
  return isOfZone ? <EmptyZone /> : <NoneAnswers />;
}

function EmptyZone() {
  const { actions, messages } = useDetailedApp();
  const count = useAppState(selectWholeCount);
  return (
    <div className="empty" tabIndex={-1}>
      <p className="empty-title">{messages.noPlaceInZone}</p>
      <button
        type="button"
        className="button button-primary"
        onClick={(event) => {
          keepFocusInResults(event.currentTarget);
          actions.leaveSight();
        }}
      >
        {messages.showWhole({ count })}
      </button>
    </div>
  );
}

function NoneAnswers() {
  const { actions, messages } = useDetailedApp();
  const emptying = useAppState(selectEmptying);
  const nearest = useAppState(selectNearestPassing);
  return (
    <div className="empty" tabIndex={-1}>
      <p className="empty-title">{messages.noPlace}</p>
      {nearest !== undefined && (
        <>
          <p>{messages.nearestPassing}</p>
          <PlaceItem row={{ place: nearest.place, ranked: nearest }} />
        </>
      )}
      {emptying.length === 0 && <p>{messages.emptiedTogether}</p>}
      <ul className="empty-ways">
        {emptying.map(({ filter, placesWithout }) => (
          <li key={filter}>
            <p>{messages.emptiedBy({ group: messages.groups[filter], count: placesWithout })}</p>
            <button
              type="button"
              className="button"
              onClick={(event) => {
                keepFocusInResults(event.currentTarget);
                actions.liftFilter(filter);
              }}
            >
              {messages.lift({ group: messages.groups[filter] })}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        onClick={(event) => {
          keepFocusInResults(event.currentTarget);
          actions.resetFilters();
        }}
      >
        {messages.resetFilters}
      </button>
    </div>
  );
}

/** The empty list, which can have the focus, goes away with its button: the focus stays on what holds both. */
function keepFocusInResults(button: Element): void {
  keepFocusNear(button.closest(".empty")?.parentElement ?? button);
}

interface CountText {
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
  const asked = askedInWords(state, messages, format);
  return format.list(asked.map((name) => messages.quoted({ name })));
}

/** Sentence on the order of the list; undefined while the starting point or the ways are loading. */
function orderSentence(state: AppState, { messages }: Wording): string | undefined {
  if (state.origin === undefined) return messages.spokenByCommune;
  const name = selectOriginName(state);
  if (selectOrigin(state).status === "failed") return "";
  if (selectRankedPlaces(state).status !== "ready" || name === undefined) return undefined;
  const { certain, soon, toConfirm } = selectListSections(state);
  const rows = certain.length > 0 ? certain : [...soon, ...toConfirm];
  const cost = Math.min(...rows.map((row) => row.ranked?.cost ?? Number.POSITIVE_INFINITY));
  const text = Number.isFinite(cost) ? costInWords(cost, selectIsStraight(state), messages) : "";
  return messages.spokenOrder({ name, text });
}
