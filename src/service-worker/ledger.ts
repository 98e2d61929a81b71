/** State that must survive the end of the service worker: the browser may end it between two requests. */
export interface Ledger {
  /** Version for new windows; undefined before the first version. */
  readonly current: string | undefined;
  /** Version by client id, of the windows opened with an earlier version and not reloaded since. */
  readonly earlier: Readonly<Record<string, string>>;
}

const EMPTY_LEDGER: Ledger = { current: undefined, earlier: {} };

/** A path of the site at which there is no file. */
const KEY = "__ledger";

export async function readLedger(cache: Cache, scope: string): Promise<Ledger> {
  const kept = await cache.match(new URL(KEY, scope).href);
  if (kept === undefined) return EMPTY_LEDGER;
  try {
    return decode(await kept.json());
  } catch {
    return EMPTY_LEDGER;
  }
}

export async function writeLedger(cache: Cache, scope: string, ledger: Ledger): Promise<void> {
  await cache.put(new URL(KEY, scope).href, Response.json(ledger));
}

function decode(json: unknown): Ledger {
  if (typeof json !== "object" || json === null) return EMPTY_LEDGER;
  const current = "current" in json && typeof json.current === "string" ? json.current : undefined;
  const earlier = "earlier" in json && typeof json.earlier === "object" && json.earlier !== null ? json.earlier : {};
  return {
    current,
    earlier: Object.fromEntries(
      Object.entries(earlier).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

/**
 * Client versions once a version takes over: every open window was opened with the version before, unless a still earlier one is recorded.
 * Windows opened before the first version came from the network and have no version.
 */
export function takeOver({ current, earlier }: Ledger, version: string, openWindows: readonly string[]): Ledger {
  if (current === version) return keepLiving({ current, earlier }, openWindows);
  const entries = openWindows.flatMap((id): readonly (readonly [string, string])[] => {
    const shown = earlier[id] ?? current;
    return shown === undefined || shown === version ? [] : [[id, shown]];
  });
  return { current: version, earlier: Object.fromEntries(entries) };
}

/** The client versions without closed windows. */
export function keepLiving({ current, earlier }: Ledger, openWindows: readonly string[]): Ledger {
  return { current, earlier: Object.fromEntries(Object.entries(earlier).filter(([id]) => openWindows.includes(id))) };
}

/** The current version and those of open windows. */
export function neededVersions({ current, earlier }: Ledger): ReadonlySet<string> {
  return new Set([...(current === undefined ? [] : [current]), ...Object.values(earlier)]);
}
