/** Event of a browser that can install the page: of Chromium, in no standard yet (https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface). */
export interface InstallOffer extends Event {
  /** Asks the person, once for each event; only after a click. */
  prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

const OFFERED = "beforeinstallprompt";
const INSTALLED = "appinstalled";

let offer: InstallOffer | undefined;

/** Keeps the browser's offer for « Hors ligne » instead of a banner that nobody asked for. The browser makes it once, soon after the page has loaded. */
export function keepInstallOffer(page: EventTarget): void {
  page.addEventListener(OFFERED, (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
  });
  page.addEventListener(INSTALLED, () => {
    offer = undefined;
  });
}

/** The offer of the browser; undefined where it makes none, after an answer, and once the page is installed. */
export function currentInstallOffer(): InstallOffer | undefined {
  return offer;
}

/** Calls back when the offer comes or goes; returns a function that stops it. */
export function followInstallOffer(page: EventTarget, changed: () => void): () => void {
  for (const type of [OFFERED, INSTALLED]) page.addEventListener(type, changed);
  return () => {
    for (const type of [OFFERED, INSTALLED]) page.removeEventListener(type, changed);
  };
}

/** Asks the person whether to install the page. An offer holds for one answer. */
export async function answerInstallOffer(asked: InstallOffer): Promise<"accepted" | "dismissed"> {
  if (offer === asked) offer = undefined;
  return (await asked.prompt()).outcome;
}
