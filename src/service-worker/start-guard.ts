import { cacheNames } from "../platform/offline/cache-names.ts";
import { isReload } from "../platform/offline/is-reload.ts";
import { isTooOld, TOO_OLD } from "../platform/offline/is-too-old.ts";
import { recoverStart } from "../platform/offline/recover-start.ts";

/**
 * A frame whose `sandbox` lacks allow-same-origin has an opaque origin: browsers then load no module, and forbid storage and workers. Only a
 * classic script can say so.
 */
function explainSandbox(): void {
  const notice = document.getElementById("no-origin");
  if (notice !== null) notice.hidden = false;
}

/** Says that the browser is too old, where it is: the page would stay empty, or stop at the first search. */
function explainAge(): void {
  const script = document.createElement("script");
  script.src = `./${TOO_OLD}`;
  document.body.append(script);
}

/** Runs in the page, after the event `load`: every script of the document has then run or failed. */
function guardStart(): void {
  recoverStart({
    // src/app/apply-theme.ts sets it first of all.
    hasStarted: document.documentElement.dataset["scheme"] !== undefined,
    isReload: isReload(),
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    caches: self.caches,
    names: cacheNames(new URL(".", document.baseURI).href),
    reload: () => location.reload(),
    // Forbidden storage holds no damaged version either.
  }).catch(() => undefined);
}

const isWithoutOrigin = self.origin === "null" && location.protocol.slice(0, 4) === "http";
const act = isTooOld() ? explainAge : isWithoutOrigin ? explainSandbox : guardStart;
if (document.readyState === "complete") act();
else window.addEventListener("load", act);
