/** State that must survive the end of the service worker: the browser may end it between two requests. */
export interface Ledger {
  /** The version that new windows get; undefined before the first. */
  readonly current: string | undefined;
  /** Windows that were opened with an earlier version and have not been reloaded since: the version of each, by the window's id. */
  readonly earlier: Readonly<Record<string, string>>;
}

const EMPTY_LEDGER: Ledger = { current: undefined, earlier: {} };

/** An address of the site at which there is no file. */
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
 * The ledger once a version takes over: every window that lives was opened with the version before, unless it is known to be of a still
 * earlier one. Before the first version windows came from the network, and are nobody's.
 */
export function takeOver({ current, earlier }: Ledger, version: string, living: readonly string[]): Ledger {
  if (current === version) return keepLiving({ current, earlier }, living);
  const entries = living.flatMap((id): readonly (readonly [string, string])[] => {
    const shown = earlier[id] ?? current;
    return shown === undefined || shown === version ? [] : [[id, shown]];
  });
  return { current: version, earlier: Object.fromEntries(entries) };
}

/** The ledger without windows that are no more. */
export function keepLiving({ current, earlier }: Ledger, living: readonly string[]): Ledger {
  return { current, earlier: Object.fromEntries(Object.entries(earlier).filter(([id]) => living.includes(id))) };
}

/** The versions that somebody may still ask for. */
export function neededVersions({ current, earlier }: Ledger): ReadonlySet<string> {
  return new Set([...(current === undefined ? [] : [current]), ...Object.values(earlier)]);
}
