import { isTooOld, TOO_OLD } from "../data/device/is-too-old.ts";

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

const isWithoutOrigin = self.origin === "null" && location.protocol.slice(0, 4) === "http";
const act = isTooOld() ? explainAge : isWithoutOrigin ? explainSandbox : () => undefined;
// Every script of the document has then run or failed.
if (document.readyState === "complete") act();
else window.addEventListener("load", act);
