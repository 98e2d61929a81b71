import { useId, useRef } from "react";
import { useDetailedApp } from "../../detailed-app.ts";
import { DetailIcon } from "../../symbols/detail-icon.tsx";

export interface ChooseStepProps {
  /** Result of the former file when it was refused. */
  readonly title?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Accepted files, the note that they stay on the device, and the button that opens the file dialog. */
export function ChooseStep({ title, onFiles }: ChooseStepProps) {
  const { messages } = useDetailedApp();
  const input = useRef<HTMLInputElement>(null);
  const staysId = useId();
  return (
    <>
      <p>{messages.importIntro}</p>
      <p id={staysId} className="hint">
        {messages.importStays}
      </p>
      <p className="import-choose">
        <button
          type="button"
          className="button button-primary"
          aria-describedby={staysId}
          data-step={title === undefined ? true : undefined}
          onClick={() => input.current?.click()}
        >
          <DetailIcon name="file" />
          {messages.importChoose}
        </button>
        <span className="hint import-drop-hint">{messages.importDropHere}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can then be chosen again after a correction.
          target.value = "";
          onFiles(files);
        }}
      />
      {title !== undefined && (
        <h3 className="import-refused" data-step tabIndex={-1}>
          {title}
        </h3>
      )}
    </>
  );
}
