/** Time limit of a wait in ms, far above the usual: the machine may be busy. */
export const PATIENCE_MS = 25_000;

/** Polls `ask` until it returns a value. Throws an error with the text `otherwise` at the time limit. */
export async function until<T>(ask: () => T | undefined, otherwise: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (let pause = 1; ; pause = Math.min(2 * pause, 30)) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((later) => setTimeout(later, pause));
  }
}

/** Thrown by a component test that asks for something that happy-dom does not compute, such as layout. */
export class OnlyInBrowserError extends Error {
  constructor(what: string) {
    super(`Only a browser ${what}.`);
  }
}

/** Functions of e2e/in-page that measure layout. Without layout they would find no fault. */
const MEASURES = ["readOverflow", "findSmallTargets", "findCutTexts", "findLostActs", "findSmallPrint"];

/** @throws OnlyInBrowserError for a function that measures layout */
export function refuseLayout({ name }: { readonly name: string }): void {
  if (MEASURES.includes(name)) throw new OnlyInBrowserError("lays the page out");
}
