import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext, DetailedAppContext } from "../app-context.ts";
import { SearchFooter } from "./search-footer.tsx";

let app: ReturnType<typeof bareApp>;
let page: HTMLElement;
let region: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  app = bareApp();
  page = document.body.appendChild(document.createElement("div"));
  region = document.body.appendChild(document.createElement("p"));
  region.id = "annonce";
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  await pass(60_000);
  page.remove();
  region.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

/** The announcement half a second after a text without an answer on the device is typed. */
async function saidOf(text: string): Promise<string> {
  await act(async () =>
    root.render(
      <AppContext value={app}>
        <DetailedAppContext value={app}>
          <SearchFooter text={text} count={0} hasFailed={false} isAsking={false} />
        </DetailedAppContext>
      </AppContext>,
    ),
  );
  await pass(500);
  return region.textContent;
}

describe("Without an answer on the device", () => {
  test("nothing is said before addresses are asked for, then that there is none", async () => {
    expect(await saidOf("xyzzyx")).toBe("");
    await act(async () => app.actions.reportAddresses({ status: "none", text: "xyzzyx" }));
    await pass(500);
    expect(region.textContent).toMatch(
      /Ni lieu, ni besoin, ni jour reconnu dans «\sxyzzyx\s».* Aucune adresse de ce nom/,
    );
  });

  test("a text too short for an address is said to have none", async () => {
    expect(await saidOf("xy")).toMatch(/Ni lieu, ni besoin, ni jour reconnu dans «\sxy\s»/);
  });
});
