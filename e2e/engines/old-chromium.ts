import { chromium, type ElementHandle } from "@playwright/test";
import { type Driver, ELEMENT, type ElementReference } from "./webdriver.ts";

/** Chromium 109, the oldest one served, by Playwright, which still speaks to it: it has no driver of its own here. */
export async function startOldChromium(executablePath: string): Promise<Driver> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ["--use-gl=angle", "--use-angle=swiftshader"],
  });
  // The policy forbids code from text, which is what tasks are; the browser tests hold it.
  const page = await browser.newPage({ bypassCSP: true, locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const elements: ElementHandle[] = [];
  const elementOf = (reference: ElementReference): ElementHandle => {
    const element = elements[Number(reference[ELEMENT])];
    if (element === undefined) throw new Error("This element was never found.");
    return element;
  };
  return {
    goesTo: async (url) => void (await page.goto(url)),
    goesBack: async () => void (await page.goBack()),
    runs: async (body, args) => {
      const handle = await page.evaluateHandle(([code, all]) => new Function(code).apply(undefined, all) as unknown, [
        body,
        args.map((arg) => (isReference(arg) ? elementOf(arg) : arg)),
      ] as const);
      const element = handle.asElement();
      return element === null ? await handle.jsonValue() : { [ELEMENT]: String(elements.push(element) - 1) };
    },
    clicks: async (element) => {
      const box = await elementOf(element).boundingBox();
      if (box === null) throw new Error("This element is not shown.");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    types: async (reference, text) => {
      const element = elementOf(reference);
      const isFile = await element.evaluate((field) => field instanceof HTMLInputElement && field.type === "file");
      const key = KEYS[text];
      if (isFile) await element.setInputFiles(text);
      else if (key === undefined) await element.type(text);
      else await element.press(key);
    },
    quits: async () => await browser.close(),
  };
}

/** Keys by how WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = { "\uE004": "Tab", "\uE007": "Enter" };

function isReference(value: unknown): value is ElementReference {
  return typeof value === "object" && value !== null && ELEMENT in value;
}
