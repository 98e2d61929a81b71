/** Acts when the browser has nothing else to do, or five seconds from now. Safari has no such call yet: a moment later is as good. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
}
