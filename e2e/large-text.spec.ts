import { test } from "./fixtures.ts";
import { SCREENS } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

const PHONE = [390, 844] as const;
const DESKTOP = [1440, 900] as const;

test.describe("Settings of the reader", { tag: NO_MAP }, () => {
  test.slow();

  for (const [room, screens] of Object.entries(SCREENS))
    test(`clip no text in ${room}, and keep every control reachable`, async ({ site, person, view }) => {
      const { device } = site;
      const asUsual = async () => undefined;
      for (const [screen, link] of Object.entries(screens))
        for (const [name, [width, height], sets] of [
          ["the whole page twice as large", [720, 450], asUsual],
          ["the whole page four times as large", [320, 256], asUsual],
          ["letters twice as large", DESKTOP, () => device.hasDoubleText()],
          ["letters twice as large on a phone", PHONE, () => device.hasDoubleText()],
          ["lines, words and letters farther apart on a phone", PHONE, () => device.hasSpacedText()],
        ] as const)
          await test.step(`${screen}: ${name}`, async () => {
            await device.windowIs(width, height);
            await person.opens(link);
            await sets();
            await view.hasSettled();
            await view.layout.losesNothing();
          });
    });
});
