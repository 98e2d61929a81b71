import { useState } from "react";
import { RESOURCES } from "../../data/resources.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { AppState } from "../../state/app-state.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { aboutLink, LIST_PATH } from "../../ui/shell/paths.ts";
import { type OutsideServices, useAppState, useDetailedApp } from "../app-context.ts";
import { eraseDevice } from "../offline/erase-device.ts";
import { LanguageChoice } from "./language-choice.tsx";
import "../offline/style.css";

/** The menu of the page: language, the links to the plain list and to « À propos », and the data on the device. */
export function Preferences() {
  const { messages, language } = useDetailedApp();
  return (
    <>
      <LanguageChoice />
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

/** Part of the menu: « Effacer tout ce que cette page garde sur cet appareil ». */
function DeviceData() {
  const { actions, services, messages } = useDetailedApp();
  const [erasing, setErasing] = useState<"erasing" | "erased" | "eraseRefused">();
  const erase = async () => {
    if (!confirm(messages.eraseAsk)) return;
    setErasing("erasing");
    const isErased = await eraseDevice(actions, () => forgetSite(services.offline));
    setErasing(isErased ? "erased" : "eraseRefused");
  };
  return (
    <div className="device-data">
      <button type="button" className="button" onClick={erase}>
        {messages.eraseAll}
      </button>
      <p role="status">{erasing && messages[erasing]}</p>
    </div>
  );
}

/** @throws Error when the code of the offline controller cannot be loaded, and errors of the browser */
function forgetSite(offline: OutsideServices["offline"]): Promise<void> {
  return new Promise((resolve, reject) =>
    offline(
      (controller) => controller.forget().then(resolve, reject),
      () => reject(new Error("The code of the offline controller cannot be loaded")),
    ),
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
  const added = files[RESOURCES.transit.file]?.bytes ?? 0;
  return 4 + Math.ceil(added / BYTES_PER_MEGABYTE);
}
