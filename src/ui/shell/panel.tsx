import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { partName } from "./part-name.ts";

const STOPS = ["peek", "half", "full"] as const;
type Stop = (typeof STOPS)[number];
/** Shorter than this, a drag is a tap. */
const LEAST_DRAG_PX = 24;

/** The panel: at the left of a wide screen, a sheet with three stops from below on a phone. */
export function Panel({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  const [stop, setStop] = useState<Stop>("half");
  const selection = useAppState((state) => state.selection);
  const view = useAppState((state) => state.view);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const isPlacing = useAppState((state) => state.placing.kind !== "none");
  const isCalled = useAppState((state) => state.isochrones.isCalled);
  const looked = useAppState((state) => state.layers.looked);
  useFollowing(view, () => setStop(raised));
  useFollowing(looked, () => setStop("peek"));
  // The map that awaits a click must be in sight.
  useFollowing(isPlacing, () => {
    if (isPlacing) setStop("peek");
  });
  // What is chosen must show, from the moment it is: its code may come late, and the panel have been lowered since.
  useFollowing(selection, () => {
    if (selection.kind !== "none") setStop(raised);
  });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const uncover = ({ target }: FocusEvent) => {
      if (panel.current !== null && target instanceof Element && hides(panel.current, target)) setStop("peek");
    };
    document.addEventListener("focusin", uncover);
    return () => document.removeEventListener("focusin", uncover);
  }, []);
  return (
    <aside
      ref={panel}
      className={`panel panel-${stop}`}
      aria-label={isEmbedded ? partName(messages, messages.panel) : messages.panel}
      onFocus={raiseForField}
    >
      <PanelHandle stop={stop} onStop={setStop} />
      {children}
    </aside>
  );

  function raiseForField(event: { readonly target: Element }): void {
    // Above the keyboard of a phone there is room for the field and its answers in the whole sheet only.
    if (event.target.matches("[role=combobox]")) setStop("full");
    else if (event.target.matches("input, select, a") || isLedTo(event.target)) setStop(raised);
  }

  /** A title that an act leads to at once. Those of sheets, dialogs and isochrones take the focus whenever their code has come. */
  function isLedTo(target: Element): boolean {
    return !isCalled && target.matches(".panel-main h2") && target.closest("dialog") === null;
  }
}

/** Follows a change in the very rendering that shows it: never after what the person does next, as an effect might. */
function useFollowing(value: unknown, follow: () => void): void {
  const [last, setLast] = useState(value);
  if (value === last) return;
  setLast(value);
  follow();
}

/** Whether what has the focus on the map lies under the panel, but for a third of it at most. */
function hides(panel: Element, target: Element): boolean {
  if (target.closest("main") === null) return false;
  const above = panel.getBoundingClientRect();
  const below = target.getBoundingClientRect();
  const isBeside = above.right <= below.left || above.left >= below.right;
  return !isBeside && above.top - below.top < below.height / 3;
}

function raised(stop: Stop): Stop {
  return stop === "peek" ? "half" : stop;
}

function PanelHandle({ stop, onStop }: { readonly stop: Stop; readonly onStop: (stop: Stop) => void }) {
  const { messages } = useApp();
  const start = useRef<number | undefined>(undefined);
  const step = (by: number) => onStop(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(stop) + by))] ?? stop);
  const finish = (event: PointerEvent) => {
    const moved = start.current === undefined ? 0 : event.clientY - start.current;
    start.current = undefined;
    if (Math.abs(moved) >= LEAST_DRAG_PX) step(moved < 0 ? 1 : -1);
  };
  return (
    <div
      className="panel-handle"
      onPointerDown={(event) => {
        start.current = event.clientY;
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        start.current = undefined;
      }}
    >
      <button type="button" disabled={stop === "full"} aria-label={messages.growPanel} onClick={() => step(1)}>
        <Icon name="up" />
      </button>
      <button type="button" disabled={stop === "peek"} aria-label={messages.shrinkPanel} onClick={() => step(-1)}>
        <Icon name="down" />
      </button>
    </div>
  );
}
