// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { fetchWorkerAhead } from "./fetch-worker-ahead.ts";

const fetched = vi.fn(async () => new Response());

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockClear();
});

function aPage(head: string): Document {
  vi.stubGlobal("fetch", fetched);
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `${head}
    <link rel="modulepreload" href="./assets/start.js" id="start"><link rel="modulepreload" href="./assets/map.js" id="map">`;
  return page;
}

test("the worker is requested once, when the code of the map has arrived", () => {
  const page = aPage('<meta name="map-worker" content="./assets/worker.js" data-after="assets/map.js">');
  fetchWorkerAhead(page);
  page.querySelector("#start")?.dispatchEvent(new Event("load"));
  expect(fetched).not.toHaveBeenCalled();
  page.querySelector("#map")?.dispatchEvent(new Event("load"));
  page.querySelector("#map")?.dispatchEvent(new Event("load"));
  expect(fetched).toHaveBeenCalledExactlyOnceWith("./assets/worker.js");
});

test("nothing is requested where the page names no worker", () => {
  const page = aPage("");
  fetchWorkerAhead(page);
  page.querySelector("#map")?.dispatchEvent(new Event("load"));
  expect(fetched).not.toHaveBeenCalled();
});
