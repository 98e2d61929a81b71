import { describe, expect, it } from "vitest";
import { startGuard } from "./guard.ts";

/** The error of the guard at the end of a test that does this; "" without one. */
function complaintOf(act: (guard: ReturnType<typeof startGuard>) => void): string {
  const guard = startGuard();
  try {
    act(guard);
    guard.end();
  } catch (error) {
    return String(error);
  }
  return "";
}

async function ask(address: string): Promise<void> {
  await globalThis.fetch(address).catch(() => undefined);
}

describe("The guard of component tests", () => {
  it("lets a test pass that writes, asks for and keeps nothing but what is declared", () => {
    expect(complaintOf(() => localStorage.setItem("services-alpins.fond", "plan"))).toBe("");
  });

  it.each(["error", "warn", "info", "log", "debug"] as const)("hears console.%s", (method) => {
    expect(complaintOf(() => Reflect.get(console, method)("a fault"))).toContain("messages in the console");
  });

  it("lets a message pass that the test announced, and wants it to come", () => {
    const provoke = () => console.error("a fault");
    expect(complaintOf(({ watch }) => [watch.expects(/a fault/), provoke()])).toBe("");
    expect(complaintOf(({ watch }) => watch.expects(/a fault/))).toContain("messages announced that never came");
  });

  it("hears a request to a service that the test has not allowed", () => {
    const complaint = complaintOf(({ watch }) => {
      watch.expects(/ERR_FAILED/);
      void ask("https://data.geopf.fr/geocodage");
    });
    expect(complaint).toContain("requests to a host that is not declared");
  });

  it("lets a request pass to a service that the test has allowed", () => {
    const complaint = complaintOf(({ watch, network }) => {
      watch.allowsService("addressSearch");
      network.route("https://data.geopf.fr/**", () => undefined);
      void ask("https://data.geopf.fr/geocodage");
    });
    expect(complaint).toBe("");
  });

  it.each(["XMLHttpRequest", "WebSocket", "EventSource"])("hears %s", (name) => {
    const complaint = complaintOf(() => {
      const Way: new (address: string) => unknown = Reflect.get(globalThis, name);
      expect(() => new Way("https://data.geopf.fr")).toThrow();
    });
    expect(complaint).toContain("requests to a host that is not declared");
  });

  it("hears a beacon", () => {
    expect(complaintOf(() => navigator.sendBeacon("https://data.geopf.fr"))).toContain("requests to a host");
  });

  it("hears a text that is kept under another key, for the device or for the tab", () => {
    expect(complaintOf(() => localStorage.setItem("suivi", "1"))).toContain("kept under a name that is not declared");
    expect(complaintOf(() => sessionStorage.setItem("suivi", "1"))).toContain("suivi, for this tab");
  });

  it("hears a database of another name, and a cookie", () => {
    expect(complaintOf(() => expect(() => indexedDB.open("suivi")).toThrow())).toContain("the database suivi");
    expect(complaintOf(() => Reflect.set(document, "cookie", "suivi=1"))).toContain("the cookie suivi=1");
  });

  it("gives back what it took", () => {
    const { fetch: before, localStorage: texts } = globalThis;
    complaintOf(() => undefined);
    expect(globalThis.fetch).toBe(before);
    expect(globalThis.localStorage).toBe(texts);
  });
});
