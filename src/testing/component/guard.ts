import { expect, vi } from "vitest";
import { DECLARED_NAMES } from "../../../e2e/declared.ts";
import { OUTSIDE_SERVICES, type ServiceId } from "../../data/online/services.ts";
import { HOME, Network } from "./network.ts";

const CONSOLE = ["error", "warn", "info", "log", "debug"] as const;

/** The declarations of a test: the console messages that it provokes, and the online services that it answers. */
export interface Watch {
  /** Allows one kind of console message. The test fails when it never comes. */
  expects(message: RegExp): void;
  /** Allows requests to a declared service from now on; the test answers them. */
  allowsService(service: ServiceId): void;
}

interface Guard {
  readonly watch: Watch;
  readonly network: Network;
  /** Removes the guard. Throws when the page wrote to the console, requested or stored something that was not declared. */
  readonly end: () => void;
}

/**
 * The guard of the browser tests, for a page in happy-dom. Until its end the page writes nothing to the console, sends requests only to the
 * site and to declared services that the test has allowed, and stores values only under declared names.
 */
export function startGuard(locale = "fr-FR"): Guard {
  const said: string[] = [];
  const strayed: string[] = [];
  const undeclared: string[] = [];
  const expected: RegExp[] = [];
  const allowed = new Set<string>();
  for (const method of CONSOLE) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      said.push(`${method}: ${words.map(String).join(" ")}`);
    });
  }
  const asked = (address: string) => {
    if (!address.startsWith(HOME) && !allowed.has(new URL(address).origin)) strayed.push(address);
  };
  const network = new Network({ asked, said: (line) => said.push(line) });
  vi.stubGlobal("fetch", network.fetch.bind(network));
  for (const name of ["XMLHttpRequest", "WebSocket", "EventSource"]) vi.stubGlobal(name, noOtherWay(name, strayed));
  vi.stubGlobal("navigator", guardedNavigator(strayed, locale));
  vi.stubGlobal(
    "localStorage",
    guardedTexts((key) => DECLARED_NAMES.texts.includes(key) || undeclared.push(key)),
  );
  vi.stubGlobal(
    "sessionStorage",
    guardedTexts((key) => undeclared.push(`${key}, for this tab`)),
  );
  vi.stubGlobal("indexedDB", guardedDatabases(undeclared));
  const stopCookies = guardCookies(undeclared);

  return {
    network,
    watch: {
      expects: (message) => expected.push(message),
      allowsService: (service) => {
        for (const origin of OUTSIDE_SERVICES[service].origins) allowed.add(origin);
      },
    },
    end: () => {
      stopCookies();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
      expect(strayed, "requests to a host that is not declared, or before it was allowed").toEqual([]);
      expect(undeclared, "things kept under a name that is not declared").toEqual([]);
      const unexpected = said.filter((text) => !expected.some((message) => message.test(text)));
      expect(unexpected, "messages in the console").toEqual([]);
      const missing = expected.filter((message) => !said.some((text) => message.test(text)));
      expect(missing.map(String), "messages announced that never came").toEqual([]);
    },
  };
}

/** The page sends requests only by `fetch`. */
function noOtherWay(name: string, strayed: string[]) {
  return class {
    constructor() {
      strayed.push(name);
      throw new Error(`The page asks by fetch, not by ${name}.`);
    }
  };
}

/** A navigator whose properties a test can set. */
function guardedNavigator(strayed: string[], locale: string): Navigator {
  const own: Record<string, unknown> = {
    onLine: true,
    language: locale,
    languages: [locale],
    sendBeacon: (address: string) => {
      strayed.push(String(address));
      return false;
    },
  };
  const { navigator } = globalThis;
  return new Proxy(own, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name);
      if (name === "serviceWorker") return undefined;
      const value: unknown = Reflect.get(navigator, name, navigator);
      return typeof value === "function" ? value.bind(navigator) : value;
    },
    has: (target, name) => name !== "serviceWorker" && (name in target || name in navigator),
  }) as unknown as Navigator;
}

/** A storage that lasts as long as the test, and reports each key that is written. */
function guardedTexts(heard: (key: string) => unknown): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      heard(key);
      texts.set(key, String(text));
    },
    removeItem: (key) => {
      texts.delete(key);
    },
    clear: () => texts.clear(),
    key: (at) => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size;
    },
  };
}

/** An IndexedDB that refuses every database, as a private window does, and reports undeclared names. */
function guardedDatabases(undeclared: string[]): Pick<IDBFactory, "open" | "databases"> {
  return {
    open: (name) => {
      if (!DECLARED_NAMES.databases.includes(name)) undeclared.push(`the database ${name}`);
      throw new DOMException("A component test has no database.", "SecurityError");
    },
    databases: async () => [],
  };
}

function guardCookies(undeclared: string[]): () => void {
  Object.defineProperty(document, "cookie", {
    configurable: true,
    get: () => "",
    set: (text: string) => undeclared.push(`the cookie ${text}`),
  });
  return () => Reflect.deleteProperty(document, "cookie");
}
