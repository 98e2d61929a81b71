import { isServed } from "../../data/dataset/is-served.ts";

/** The file that an error of `import()` names in Chromium and Firefox; WebKit names none. */
const FILE = /\S+\.js/;

/**
 * Calls `report` when code of the page is refused a second time although the site serves it. Firefox and WebKit keep the first failure of a
 * module until the page is reloaded. WebKit keeps the HTTP answer even beyond a reload, unless `fetch` requests the file: this function does so, for
 * every preloaded module where the error names no file.
 */
export function watchLostCode(page: Window, report: () => void): void {
  const refused = new Set<string>();
  // Vite dispatches this event when an import of the page fails.
  page.addEventListener("vite:preloadError", async ({ payload: { message } }) => {
    const [file] = FILE.exec(message) ?? [""];
    const isAgain = refused.has(file);
    refused.add(file);
    if (isAgain && (await areServed(file === "" ? askedFiles(page.document) : [file]))) report();
  });
}

async function areServed(files: readonly string[]): Promise<boolean> {
  return (await Promise.all(files.map(isServed))).every((isThere) => isThere);
}

function askedFiles(page: Document): readonly string[] {
  return [...page.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].map(({ href }) => href);
}
