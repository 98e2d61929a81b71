import "./splitter.css";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";

export interface SplitterProps {
  /** Names what it resizes. */
  readonly label: string;
  /** Side on which the resized part lies. */
  readonly side: "left" | "right";
  readonly className?: string;
  /** Width of the resized part, and its limits, in pixels or another unit. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** By how much an arrow key resizes. */
  readonly step?: number;
  /** Pixels in the unit of the width. */
  readonly pxOfUnit?: () => number;
  /** The width in words; by default the number is read. */
  readonly valueText?: string;
  /** Undefined: the usual width. */
  readonly onResize: (width: number | undefined) => void;
}

/**
 * Edge of a part of the page that a person moves with the pointer or the arrow keys; a double click gives the usual width again. Pattern « Window
 * Splitter » of the ARIA Authoring Practices.
 */
export function Splitter({
  label,
  side,
  className = "",
  width,
  least,
  most,
  step = 24,
  pxOfUnit = () => 1,
  valueText,
  onResize,
}: SplitterProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const resize = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  const outward = side === "left" ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: width + outward * step,
      ArrowLeft: width - outward * step,
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
      className={`splitter ${className}`}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(undefined)}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (grip.current === undefined) return;
        resize(grip.current.width + (outward * (clientX - grip.current.x)) / pxOfUnit());
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
