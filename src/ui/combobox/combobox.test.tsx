// @vitest-environment happy-dom
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { Combobox } from "./combobox.tsx";

const page = document.createElement("div");
document.body.append(page);
const root = createRoot(page);
const picked: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  picked.length = 0;
});
afterEach(() => {
  flushSync(() => root.render(null));
  vi.useRealTimers();
});
afterAll(() => {
  flushSync(() => root.unmount());
  page.remove();
});

/** A field in which "g" is typed, with these answers. */
function show(...answers: string[]): void {
  flushSync(() =>
    root.render(
      <Combobox
        label="Commune"
        text="g"
        groups={[
          { id: "communes", name: "Communes", options: answers.map((name) => ({ id: name, name, detail: "" })) },
        ]}
        clearName="Clear"
        onText={() => undefined}
        onPick={({ name }) => picked.push(name)}
        onSubmit={() => undefined}
        onClear={() => undefined}
      />,
    ),
  );
}

const options = () => [...page.querySelectorAll("[role=option]")];
const names = () => options().map(({ textContent }) => textContent?.trim());

function happens(event: Event, at: Element | undefined): void {
  flushSync(() => void at?.dispatchEvent(event));
}

const pointer = (type: string) => new PointerEvent(type, { bubbles: true });
const click = () => new MouseEvent("click", { bubbles: true });

function release(at: Element | undefined): void {
  happens(pointer("pointerup"), at);
  // A touch screen takes its time.
  vi.advanceTimersByTime(200);
  happens(click(), at);
}

it("picks the option that was pressed although other answers come before the release", () => {
  show("Gap", "Grenoble");
  happens(pointer("pointerdown"), options()[1]);
  show("Gordes");
  expect(names()).toEqual(["Gap", "Grenoble"]);
  release(options()[1]);
  expect(picked).toEqual(["Grenoble"]);
  // After the pick the newer answers show at once.
  expect(names()).toEqual(["Gordes"]);
});

it.each([
  ["pointerup", "[role=option]"],
  ["pointerout", ".combobox-popup"],
])("shows the answers that came during a press after %s of %s", (end, at) => {
  show("Gap");
  happens(pointer("pointerdown"), options()[0]);
  show("Gordes");
  happens(pointer(end), page.querySelector(at) ?? undefined);
  flushSync(() => vi.advanceTimersByTime(300));
  expect(names()).toEqual(["Gordes"]);
  expect(picked).toEqual([]);
});
