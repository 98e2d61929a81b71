import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it("keeps no removed node in memory while code holds an element that was drawn beside it", async () => {
  const held: React.JSX.Element[] = [];
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const draw = (rows: readonly string[]) => {
    const footer = <footer>Pied</footer>;
    held.push(footer);
    flushSync(() =>
      root.render(
        <main>
          <ul>
            {rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          {footer}
        </main>,
      ),
    );
  };
  draw(["Gap", "Briançon"]);
  draw(["Gap", "Briançon"]);
  const item = new WeakRef(lastItem());
  draw(["Gap"]);
  draw(["Gap"]);
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(held).toHaveLength(4);
  expect(item.deref()).toBeUndefined();
});

function lastItem(): Element {
  const item = document.querySelector("li:last-child");
  if (item === null) throw new Error("no row");
  return item;
}
