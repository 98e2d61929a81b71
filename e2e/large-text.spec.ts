import { test } from "./fixtures.ts";
import { DESKTOP, PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

const SCREENS = {
  "the list": "",
  "the nearest places, open at a chosen time": "?origine=commune:05061&ouvert=2026-11-28T10:00",
  "a sheet": "?lieu=fs-18",
  "a resort": "?vue=saisonniers&origine=station:alpe-d-huez",
};

test("Settings of the reader clip no text, and keep every control reachable", { tag: NO_MAP }, async ({
  site: { device },
  person,
  view,
}) => {
  test.slow();
  for (const [name, [width, height], sets] of [
    ["the whole page four times as large", [320, 256], async () => undefined],
    ["letters twice as large", DESKTOP, () => device.hasDoubleText()],
    ["letters twice as large on a phone", PHONE, () => device.hasDoubleText()],
    ["lines, words and letters farther apart on a phone", PHONE, () => device.hasSpacedText()],
  ] as const) {
    await device.windowIs(width, height);
    await person.opens("?vue=trouver");
    await sets();
    for (const [screen, link] of Object.entries(SCREENS))
      await test.step(`${screen}: ${name}`, async () => {
        await person.goesTo(link);
        await view.hasSettled();
        await view.layout.losesNothing();
      });
  }
});
