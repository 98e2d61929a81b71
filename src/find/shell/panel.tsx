import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { queryKey } from "../../domain/filter/filters.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { landmarkName } from "../embed/embedded-header.tsx";

const STOPS = ["peek", "half", "full"] as const;
type Stop = (typeof STOPS)[number];
/** A shorter drag counts as a tap, in pixels. */
const LEAST_DRAG_PX = 24;

/** The panel: on the left of a wide screen, a bottom sheet with three stops on a phone. */
export function Panel({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  const [stop, setStop] = useState<Stop>("half");
  const selection = useAppState((state) => state.selection);
  const view = useAppState((state) => state.view);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  useFollowing(view, () => setStop(raised));
  // The nearest place must be visible, whatever asked for it: a chip, the map, the position of the device.
  useFollowing(
    useAppState((state) => JSON.stringify([queryKey(state), state.origin])),
    () => setStop(raised),
  );
  // The selected thing must be visible as soon as it is selected: its code may load late, and the panel may have been lowered meanwhile.
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
    <section
      ref={panel}
      className={`panel panel-${stop}`}
      aria-label={isEmbedded ? landmarkName(messages, messages.panel) : messages.panel}
      onFocus={raiseForField}
      onClickCapture={raiseForChoices}
    >
      <PanelHandle stop={stop} onStop={setStop} />
      {children}
    </section>
  );

  function raiseForChoices({ target }: { readonly target: EventTarget }): void {
    if (target instanceof Element && target.closest("[data-chip]") !== null) setStop(raised);
  }

  function raiseForField(event: { readonly target: Element }): void {
    // Only the full sheet has room above the virtual keyboard for the field and its answers.
    if (event.target.matches("[role=combobox]")) setStop("full");
    // A press on a link of the navigation gives it the focus: a panel that moves then would move it away from under the finger.
    else if (event.target.closest(".site-nav") !== null) return;
    else if (event.target.matches("input, select, a") || isOpenedHeading(event.target)) setStop(raised);
  }
}

/** Runs `follow` during the render in which the value changes; an effect could run after the person's next action. */
function useFollowing(value: unknown, follow: () => void): void {
  const [last, setLast] = useState(value);
  if (value === last) return;
  setLast(value);
  follow();
}

/** Whether an action opened the heading: headings of sheets get the focus only then. */
function isOpenedHeading(target: Element): boolean {
  return target.matches(".panel-main h2");
}

/** Whether the panel leaves less than a third of a focused element of the map visible. */
function hides(panel: Element, target: Element): boolean {
  if (target.closest(".map-area") === null) return false;
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
