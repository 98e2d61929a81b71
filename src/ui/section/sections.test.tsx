import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DrawnSection, useDrawnInTurn, useOnceDrawable } from "./sections.tsx";

const PARTS = ["Chiffres", "Carte", "Tableau", "Méthode"];
/** What the page had after each commit. */
let commits: string[];
/** Called at each commit, before React runs the effects of that commit. */
let afterCommit: () => void;
let page: HTMLElement;
let root: Root;

const Figures = vi.fn(() => "5 %");
const ENTRY = { headingId: "figures", title: "Chiffres" };

function View() {
  const { drawn } = useDrawnInTurn(3);
  return (
    <div data-drawn={drawn}>
      <DrawnSection entry={ENTRY} Content={Figures} />
    </div>
  );
}

function Parts() {
  const [count, setCount] = useState(3);
  const { drawn, drawAll } = useDrawnInTurn(count);
  const shown = PARTS.slice(0, Math.min(drawn, count));
  return (
    <>
      <p
        ref={() => {
          commits.push(shown.join(" "));
          afterCommit();
        }}
      >
        {shown.join(" ")}
      </p>
      <button
        type="button"
        onClick={() => {
          drawAll();
          commits.push(`asked for: ${page.querySelector("p")?.textContent}`);
        }}
      >
        all
      </button>
      <button type="button" onClick={() => setCount(4)}>
        one more
      </button>
    </>
  );
}

beforeEach(() => {
  commits = [];
  afterCommit = () => undefined;
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
});

afterEach(() => {
  root.unmount();
  page.remove();
});

const press = (rank: number) => page.querySelectorAll("button")[rank]?.click();

test("the parts of a view are drawn one in each commit, a part that comes later too", async () => {
  root.render(<Parts />);
  await vi.waitFor(() => expect(page.textContent).toContain("Tableau"));
  press(1);
  await vi.waitFor(() => expect(page.textContent).toContain("Méthode"));
  const drawn = commits.filter((commit, rank) => commit !== commits[rank - 1]);
  expect(drawn).toEqual(["Chiffres", "Chiffres Carte", "Chiffres Carte Tableau", "Chiffres Carte Tableau Méthode"]);
});

test("all parts are there at once when one of them is to take the focus", () => {
  flushSync(() => root.render(<Parts />));
  expect(page.querySelector("p")?.textContent).toBe("Chiffres");
  press(0);
  expect(commits).toContain("asked for: Chiffres Carte Tableau");
});

test("no part disappears when drawAll is called between a commit and its effects", async () => {
  afterCommit = () => {
    afterCommit = () => undefined;
    queueMicrotask(() => press(0));
  };
  root.render(<Parts />);
  await vi.waitFor(() => expect(commits).toContain("asked for: Chiffres Carte Tableau"));
  press(1);
  await vi.waitFor(() => expect(page.textContent).toContain("Méthode"));
  const lengths = commits.filter((commit) => !commit.startsWith("asked for")).map((commit) => commit.length);
  expect(lengths.filter((length, rank) => length < (lengths[rank - 1] ?? 0))).toEqual([]);
});

test("a section is not drawn again for each of the others", async () => {
  root.render(<View />);
  await vi.waitFor(() => expect(page.querySelector("[data-drawn='3']")).not.toBeNull());
  expect(page.textContent).toBe("Chiffres5 %");
  expect(Figures).toHaveBeenCalledTimes(1);
});

function Waiting({ figures }: { readonly figures: string | undefined }) {
  const drawn = useOnceDrawable(figures);
  return (
    <p
      ref={() => {
        commits.push(`${figures}: ${drawn}`);
      }}
    >
      {drawn}
    </p>
  );
}

test("figures that a part waits for are drawn one commit later, those that follow at once", async () => {
  const show = (figures: string | undefined) => flushSync(() => root.render(<Waiting figures={figures} />));
  show(undefined);
  show("5 %");
  expect(commits.at(-1)).toBe("5 %: undefined");
  await vi.waitFor(() => expect(page.textContent).toBe("5 %"));
  show("6 %");
  expect(page.textContent).toBe("6 %");
  show(undefined);
  expect(page.textContent).toBe("");
});

test("a part that has its figures from the start draws them at once", () => {
  flushSync(() => root.render(<Waiting figures="5 %" />));
  expect(page.textContent).toBe("5 %");
});
