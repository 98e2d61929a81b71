import "./style.css";
import { useEffect, useRef, useState } from "react";
import { Splitter } from "../../design/splitter.tsx";
import type { SwipedMap } from "../../domain/access/access-maps.ts";
import type { AppState } from "../../model/app-state.ts";
import { useAppState } from "../../ui/app-context.ts";
import { type SwipeNames, swipeNames } from "../../ui/coverage/swipe-names.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { Wording } from "../../ui/wording.ts";
import { selectSwipe } from "./state.ts";

/** Least share of each map that stays in sight, in per cent: the line can be reached again. */
const LEAST = 5;
const MIDDLE = 50;

/** The line between the maps of both states, with their names; nothing without a swipe. */
export function SwipeControl() {
  const map = useAppState((state) => selectSwipe(state)?.map);
  const hasFailed = useAppState((state) => state.hasSwipeFailed === true);
  if (map === undefined) return null;
  return hasFailed ? <FailedSwipe map={map} /> : <SwipeLine />;
}

function SwipeLine() {
  const { messages, format } = useDetailedApp();
  const words = messages.swipe;
  const box = useRef<HTMLDivElement>(null);
  /** Share of the map on the left of the line, in per cent. */
  const [share, setShare] = useState(MIDDLE);
  const left = useAppState((state) => nameOfSide(state, "left", { messages, format }));
  const right = useAppState((state) => nameOfSide(state, "right", { messages, format }));
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--swipe", `${share}%`);
    return () => {
      style.removeProperty("--swipe");
    };
  }, [share]);
  return (
    <div className="swipe" ref={box}>
      <p className="swipe-side swipe-side-left" aria-hidden="true">
        {left}
      </p>
      <p className="swipe-side swipe-side-right" aria-hidden="true">
        {right}
      </p>
      <Splitter
        label={words.line}
        side="left"
        className="swipe-line"
        width={share}
        least={LEAST}
        most={100 - LEAST}
        step={5}
        pxOfUnit={() => (box.current?.clientWidth ?? 100) / 100}
        valueText={words.lineAt({ left, right, share: format.percent(share / 100) })}
        onResize={(width = MIDDLE) => setShare(width)}
      />
    </div>
  );
}

function nameOfSide(state: AppState, side: keyof SwipeNames, words: Wording): string {
  const swipe = selectSwipe(state);
  return swipe === undefined ? "" : swipeNames(swipe, state, words)[side];
}

/** What the person sees where no second map can be drawn, with the map of change instead. */
function FailedSwipe({ map }: { readonly map: SwipedMap }) {
  const { actions, messages } = useDetailedApp();
  return (
    <div className="online-map-notice" data-map-overlay role="status">
      <p>{messages.swipe.failed}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          actions.chooseAccessMap(map);
        }}
      >
        {messages.swipe.showChange}
      </button>
    </div>
  );
}

/** Whether the map shows both states of a map of change, which `map` names, instead of their difference. */
export function SwipeChoice({ map }: { readonly map: SwipedMap }) {
  const { actions, messages } = useDetailedApp();
  const isSwiped = useAppState((state) => selectSwipe(state) !== undefined);
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          checked={isSwiped}
          onChange={() => actions.chooseAccessMap(isSwiped ? map : `rideau-${map}`)}
        />
        {messages.swipe.both}
      </label>
      {isSwiped && <p className="hint">{messages.swipe.hint}</p>}
    </>
  );
}

/** Which side of the line the figures of the legend are of. */
export function SwipeNote() {
  const { messages, format } = useDetailedApp();
  const text = useAppState((state) => {
    const swipe = selectSwipe(state);
    if (swipe === undefined) return undefined;
    const names = swipeNames(swipe, state, { messages, format });
    return messages.swipe.legend({ ...names, counted: swipe.second === "left" ? names.right : names.left });
  });
  return text === undefined ? null : <span className="hint-block">{text}</span>;
}
