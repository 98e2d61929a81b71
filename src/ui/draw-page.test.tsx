import { useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { drawPage } from "./draw-page.tsx";
import { FIRST_VIEW, recordEarlyClicks } from "./first-view.ts";

const LEVELS = ["commune", "epci"];

function Page({ onFocus = () => undefined }: { readonly onFocus?: () => void }) {
  const [text, setText] = useState("");
  const [level, setLevel] = useState("commune");
  const [presses, setPresses] = useState(0);
  return (
    <>
      <input value={text} onFocus={onFocus} onChange={({ target }) => setText(target.value)} />
      <select value={level} onChange={({ target }) => setLevel(target.value)}>
        {LEVELS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <button type="button" onClick={() => setPresses(presses + 1)}>
        CAF
      </button>
      <output>{`${text} ${level} ${presses}`}</output>
    </>
  );
}

let root: HTMLElement;
let end: () => void = () => undefined;
const find = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  root.querySelector(name) ?? expect.fail(`no ${name}`);

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
  root.className = FIRST_VIEW;
  root.innerHTML = renderToString(<Page />);
  recordEarlyClicks();
});

afterEach(() => {
  end();
  root.remove();
});

it("takes the first view over, with what was typed, chosen and clicked in it", async () => {
  const field = find("input");
  field.value = "Guil";
  find("select").value = "epci";
  find("button").click();
  end = drawPage(root, <Page />);
  await vi.waitFor(() => expect(find("output").textContent).toBe("Guil epci 1"));
  expect(find("input")).toBe(field);
  expect(field.value).toBe("Guil");
  expect(root.className).toBe("");
  find("button").click();
  await vi.waitFor(() => expect(find("output").textContent).toBe("Guil epci 2"));
});

it("tells the page that an empty field has the focus", async () => {
  const onFocus = vi.fn();
  find("input").focus();
  end = drawPage(root, <Page onFocus={onFocus} />);
  await vi.waitFor(() => expect(onFocus).toHaveBeenCalledOnce());
});

it("replaces a hidden first view", async () => {
  document.documentElement.dataset["firstView"] = "none";
  const field = find("input");
  end = drawPage(root, <Page />);
  await vi.waitFor(() => expect(root.className).toBe(""));
  expect(find("input")).not.toBe(field);
  delete document.documentElement.dataset["firstView"];
});
