import { cacheNames } from "../offline/cache-names.ts";
import { isReload } from "../offline/is-reload.ts";
import { recoverStart } from "../offline/recover-start.ts";

/**
 * A frame whose `sandbox` lacks allow-same-origin has an opaque origin: browsers then load no module, and forbid storage and workers. Only a
 * classic script can say so.
 */
function explainSandbox(): void {
  const notice = document.getElementById("no-origin");
  if (notice !== null) notice.hidden = false;
}

/** Runs in the page, after the event `load`: every script of the document has then run or failed. */
function guardStart(): void {
  recoverStart({
    // src/app/apply-theme.ts sets it first of all.
    hasStarted: document.documentElement.dataset["scheme"] !== undefined,
    isReload: isReload(),
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    caches: globalThis.caches,
    names: cacheNames(new URL(".", document.baseURI).href),
    reload: () => location.reload(),
    // Forbidden storage holds no damaged version either.
  }).catch(() => undefined);
}

const act = globalThis.origin === "null" && location.protocol.startsWith("http") ? explainSandbox : guardStart;
if (document.readyState === "complete") act();
else window.addEventListener("load", act);
