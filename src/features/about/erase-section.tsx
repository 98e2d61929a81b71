import { useRef, useState } from "react";
import type { StoredItemId } from "../../platform/offline/stored-items.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { ReloadOffer } from "../../ui/shell/retry-button.tsx";
import { useAboutWords } from "./use-about.tsx";

type Erasing =
  | { readonly status: "idle" }
  | { readonly status: "asking" }
  | { readonly status: "erasing" }
  | { readonly status: "missing" }
  | { readonly status: "done"; readonly refused: readonly StoredItemId[] };

/** « Effacer tout ce que cette page garde sur cet appareil »: asks for confirmation, then reports the result. */
export function EraseSection() {
  const { services } = useDetailedApp();
  const words = useAboutWords();
  const said = useErasureText();
  const [erasing, setErasing] = useState<Erasing>({ status: "idle" });
  const part = useRef<HTMLDivElement>(null);
  const become = (next: Erasing) => {
    // The pressed button is unmounted, so the section takes the focus.
    part.current?.focus();
    setErasing(next);
  };
  const erase = () => {
    become({ status: "erasing" });
    services.about(
      (controller) => void controller.erase().then((refused) => setErasing({ status: "done", refused })),
      () => setErasing({ status: "missing" }),
    );
  };
  return (
    <div className="about-erase" ref={part} tabIndex={-1}>
      {erasing.status === "asking" ? (
        <>
          <p>{words.eraseAsk}</p>
          <div className="about-acts">
            <button type="button" className="button" onClick={() => become({ status: "idle" })}>
              {words.eraseNot}
            </button>
            <button type="button" className="button button-primary" onClick={erase}>
              {words.eraseNow}
            </button>
          </div>
        </>
      ) : (
        erasing.status !== "erasing" && (
          <button type="button" className="button" onClick={() => become({ status: "asking" })}>
            {words.eraseAll}
          </button>
        )
      )}
      <p role="status">{said(erasing)}</p>
      {erasing.status === "missing" && <ReloadOffer />}
    </div>
  );
}

function useErasureText(): (erasing: Erasing) => string {
  const { format } = useDetailedApp();
  const words = useAboutWords();
  return (erasing) => {
    switch (erasing.status) {
      case "erasing":
        return words.erasing;
      case "missing":
        return words.eraseUnavailable;
      case "done": {
        const names = erasing.refused.map((id) => words.keptThings[id].name);
        return names.length === 0 ? words.erased : words.eraseRefused({ names: format.list(names) });
      }
      default:
        return "";
    }
  };
}
