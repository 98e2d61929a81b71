import { useId, useState } from "react";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { FrameSize } from "./frame.ts";
import { FRAME_PX, readPx } from "./frame.ts";

export interface FrameFieldsProps {
  readonly frame: FrameSize;
  readonly onChange: (frame: FrameSize) => void;
}

/** Size of the frame: its height, and full or fixed width. */
export function FrameFields({ frame, onChange }: FrameFieldsProps) {
  const { messages } = useDetailedApp();
  const { width, heightPx } = frame;
  return (
    <div className="frame-fields">
      <PixelField
        label={messages.embedHeight}
        px={heightPx}
        limits={FRAME_PX.height}
        onChange={(px) => onChange({ ...frame, heightPx: px })}
      />
      <label className="option">
        <input
          type="checkbox"
          checked={width === "100%"}
          onChange={(event) => onChange({ ...frame, width: event.target.checked ? "100%" : FRAME_PX.width.usual })}
        />
        <span className="option-name">{messages.embedWholeWidth}</span>
      </label>
      {width !== "100%" && (
        <PixelField
          label={messages.embedWidth}
          px={width}
          limits={FRAME_PX.width}
          onChange={(px) => onChange({ ...frame, width: px })}
        />
      )}
    </div>
  );
}

interface PixelFieldProps {
  readonly label: string;
  readonly px: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onChange: (px: number) => void;
}

/** Number field for a length in pixels. A value outside the limits does not change the frame. */
function PixelField({ label, px, limits, onChange }: PixelFieldProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  const limitsId = useId();
  const [text, setText] = useState(String(px));
  const isWrong = readPx(text, limits) === undefined;
  return (
    <div className={isWrong ? "pixel-field is-wrong" : "pixel-field"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={limits.least}
        max={limits.most}
        step={10}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={limitsId}
        onChange={(event) => {
          setText(event.target.value);
          const typed = readPx(event.target.value, limits);
          if (typed !== undefined) onChange(typed);
        }}
      />
      <p id={limitsId} className="hint">
        {messages.pixelLimits({ from: String(limits.least), to: String(limits.most) })}
      </p>
    </div>
  );
}
