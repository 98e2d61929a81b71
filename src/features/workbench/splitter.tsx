import { type KeyboardEvent, type PointerEvent, useRef } from "react";

export interface SplitterProps {
  /** Names the column that it resizes. */
  readonly label: string;
  /** Side of the window on which the column lies. */
  readonly side: "left" | "right";
  /** Width of the column, and its limits, in pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** Undefined: the usual width. */
  readonly onResize: (width: number | undefined) => void;
}

const STEP_PX = 24;

/**
 * Edge of a column that a person moves with the pointer or the arrow keys; a double click gives the usual width again. Pattern « Window
 * Splitter » of the ARIA Authoring Practices.
 */
export function Splitter({ label, side, width, least, most, onResize }: SplitterProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const resize = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  const outward = side === "left" ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: width + outward * STEP_PX,
      ArrowLeft: width - outward * STEP_PX,
      Home: least,
      End: most,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const release = () => {
    grip.current = undefined;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot take the focus or have a value; a movable separator is a widget.
    <div
      role="separator"
      tabIndex={0}
      className={`splitter splitter-${side}`}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(undefined)}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (grip.current !== undefined) resize(grip.current.width + outward * (clientX - grip.current.x));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
