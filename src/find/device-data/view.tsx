import { useEffect, useRef, useState } from "react";
import type { DeviceDataController, SearchShortcut } from "../app-context.ts";
import { useDetailedApp } from "../app-context.ts";
import { ReloadOffer } from "../shell/retry-button.tsx";

type Erasing = "idle" | "asking" | "erasing" | "missing" | "refused" | "done";

/** Part of the menu: the shortcut that the device remembers, and « Effacer tout ce que cette page garde sur cet appareil ». */
export function DeviceData() {
  const { services, messages } = useDetailedApp();
  const [controller, setController] = useState<DeviceDataController>();
  const [erasing, setErasing] = useState<Erasing>("idle");
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    services.deviceData(setController, () => undefined);
  }, [services]);
  const become = (next: Erasing) => {
    // The pressed button is unmounted, so the part takes the focus.
    part.current?.focus();
    setErasing(next);
  };
  const erase = () => {
    become("erasing");
    services.deviceData(
      (loaded) => void loaded.erase().then((isErased) => setErasing(isErased ? "done" : "refused")),
      () => setErasing("missing"),
    );
  };
  return (
    <div className="device-data" ref={part} tabIndex={-1}>
      {controller !== undefined && <ShortcutChoice shortcut={controller.shortcut} />}
      {erasing === "asking" ? (
        <>
          <p>{messages.eraseAsk}</p>
          <button type="button" className="button" onClick={() => become("idle")}>
            {messages.eraseNot}
          </button>
          <button type="button" className="button button-primary" onClick={erase}>
            {messages.eraseNow}
          </button>
        </>
      ) : (
        erasing !== "erasing" && (
          <button type="button" className="button" onClick={() => become("asking")}>
            {messages.eraseAll}
          </button>
        )
      )}
      <p role="status">
        {erasing === "erasing" && messages.erasing}
        {erasing === "missing" && messages.eraseUnavailable}
        {erasing === "refused" && messages.eraseRefused}
        {erasing === "done" && messages.erased}
      </p>
      {erasing === "missing" && <ReloadOffer />}
    </div>
  );
}

function ShortcutChoice({ shortcut }: { readonly shortcut: SearchShortcut }) {
  const { messages } = useDetailedApp();
  const [isOn, setOn] = useState(shortcut.isOn);
  return (
    <label className="option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          shortcut.switchTo(target.checked);
          setOn(target.checked);
        }}
      />
      <span>{messages.searchShortcut}</span>
    </label>
  );
}
