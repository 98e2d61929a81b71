/** State that must survive the end of the service worker: the browser may end it between two requests. */
export interface ClientVersions {
  /** Version for new windows; undefined before the first version. */
  readonly current: string | undefined;
  /** Version by client id, of the windows opened with an earlier version and not reloaded since. */
  readonly earlier: Readonly<Record<string, string>>;
}

const NO_CLIENT_VERSIONS: ClientVersions = { current: undefined, earlier: {} };

/** A path of the site at which there is no file. */
const KEY = "__ledger";

export async function readClientVersions(cache: Cache, scope: string): Promise<ClientVersions> {
  const kept = await cache.match(new URL(KEY, scope).href);
  if (kept === undefined) return NO_CLIENT_VERSIONS;
  try {
    return decode(await kept.json());
  } catch {
    return NO_CLIENT_VERSIONS;
  }
}

export async function writeClientVersions(cache: Cache, scope: string, clientVersions: ClientVersions): Promise<void> {
  await cache.put(new URL(KEY, scope).href, new Response(JSON.stringify(clientVersions)));
}

function decode(json: unknown): ClientVersions {
  if (typeof json !== "object" || json === null) return NO_CLIENT_VERSIONS;
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
export function takeOver(
  { current, earlier }: ClientVersions,
  version: string,
  openWindows: readonly string[],
): ClientVersions {
  if (current === version) return keepLiving({ current, earlier }, openWindows);
  const entries = openWindows.flatMap((id): readonly (readonly [string, string])[] => {
    const shown = earlier[id] ?? current;
    return shown === undefined || shown === version ? [] : [[id, shown]];
  });
  return { current: version, earlier: Object.fromEntries(entries) };
}

/** The client versions without closed windows. */
export function keepLiving({ current, earlier }: ClientVersions, openWindows: readonly string[]): ClientVersions {
  return { current, earlier: Object.fromEntries(Object.entries(earlier).filter(([id]) => openWindows.includes(id))) };
}

/** The current version and those of open windows. */
export function neededVersions({ current, earlier }: ClientVersions): ReadonlySet<string> {
  return new Set([...(current === undefined ? [] : [current]), ...Object.values(earlier)]);
}
