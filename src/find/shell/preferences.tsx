import { useEffect, useRef, useState } from "react";
import { APPEARANCES, type AppState } from "../../state/app-state.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { aboutLink, LIST_PATH } from "../../ui/shell/paths.ts";
import { type DeviceDataController, type SearchShortcut, useAppState, useDetailedApp } from "../app-context.ts";
import { ReloadOffer } from "./faults.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import "../offline/style.css";
import { TRANSIT_FILE } from "../../data/public-data/file-names.ts";
import { readyValue } from "../../domain/loadable.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";

/**
 * What the menu of the page holds: language, where there are several, appearance, the way to « À propos », and what the device keeps.
 */
export function Preferences() {
  const { actions, messages, language } = useDetailedApp();
  const appearance = useAppState((state) => state.appearance);
  return (
    <>
      <LanguageChoice />
      <Choice
        label={messages.appearance}
        value={appearance}
        options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
        onChoose={actions.chooseAppearance}
      />
      <a className="about-link" href={LIST_PATH}>
        {messages.plainList}
      </a>
      <a className="about-link" href={aboutLink(language)}>
        {messages.about}
      </a>
      <OfflineView />
      <DeviceData />
    </>
  );
}

type Erasing = "idle" | "asking" | "erasing" | "missing" | "refused" | "done";

/** Part of the menu: the shortcut that the device remembers, and « Effacer tout ce que cette page garde sur cet appareil ». */
function DeviceData() {
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

const BYTES_PER_MEGABYTE = 1_000_000;

/** Part of the menu: whether this device can open the page without a network, and the button that makes it so. */
function OfflineView() {
  const { messages, services } = useDetailedApp();
  const keeping = useAppState((state) => state.offline.keeping);
  const megabytes = useAppState(selectKeptMegabytes);
  const canAsk = keeping === "unasked" || keeping === "failed";
  return (
    <div className="offline-view" tabIndex={-1}>
      <p role="status">{messages.offlineKeeping[keeping]}</p>
      {canAsk && <p className="hint">{messages.offlineWeight({ count: megabytes })}</p>}
      {canAsk && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.offline((controller) => controller.keep());
          }}
        >
          {messages.startOffline}
        </button>
      )}
    </div>
  );
}

/** More than the whole copy weighs, in MB: what every site has stays under four, and what its operator adds is smaller when compressed. */
function selectKeptMegabytes({ resources }: AppState): number {
  const files = readyValue(resources.manifest)?.files ?? {};
  const added = files[TRANSIT_FILE]?.bytes ?? 0;
  return 4 + Math.ceil(added / BYTES_PER_MEGABYTE);
}
