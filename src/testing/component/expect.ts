import { expect as expectValue } from "vitest";
import { isVisible, normalise, textMatcher } from "./dom.ts";
import { Locator } from "./locator.ts";
import { OnlyInBrowserError, PATIENCE_MS, until } from "./wait.ts";

type Text = string | RegExp;
type Check = (locator: Locator, ...wanted: never[]) => void;

/** Assertions on a locator. Each throws when it fails. */
const CHECKS = {
  toBeVisible: (locator: Locator) => expectValue(isVisible(locator.element()), "is visible").toBe(true),
  toBeAttached: (locator: Locator) => expectValue(locator.elements()).not.toHaveLength(0),
  toBeFocused: (locator: Locator) => expectValue(document.activeElement, "the focus").toBe(locator.element()),
  toBeChecked: (locator: Locator) =>
    expectValue((locator.element() as HTMLInputElement).checked, "is checked").toBe(true),
  toHaveCount: (locator: Locator, count: number) => expectValue(locator.elements().length).toBe(count),
  toHaveValue: (locator: Locator, value: Text) => meets((locator.element() as HTMLInputElement).value, value),
  toHaveAttribute: (locator: Locator, name: string, value?: Text) => {
    const held = locator.element().getAttribute(name);
    if (value === undefined) expectValue(held).not.toBeNull();
    else meets(held ?? "", value);
  },
  toHaveText: (locator: Locator, text: Text | readonly Text[]) => {
    if (!Array.isArray(text)) return meetsText(locator.element(), text as Text);
    const elements = locator.elements();
    expectValue(
      elements.map(({ textContent }) => textContent),
      "as many texts",
    ).toHaveLength(text.length);
    for (const [at, element] of elements.entries()) meetsText(element, text[at] as Text);
  },
  toContainText: (locator: Locator, text: Text) => {
    const held = locator.element().textContent ?? "";
    if (text instanceof RegExp) expectValue(held).toMatch(text);
    else expectValue(normalise(held)).toContain(normalise(text));
  },
} satisfies Readonly<Record<string, Check>>;

type Matchers = {
  readonly [Name in keyof typeof CHECKS]: (typeof CHECKS)[Name] extends (
    locator: Locator,
    ...wanted: infer Wanted
  ) => void
    ? (...wanted: Wanted) => Promise<void>
    : never;
};

/** Assertions on a locator and `toPass` of a function are repeated until they pass; assertions on a value run once. */
function expectThat(subject: unknown, message?: string) {
  if (subject instanceof Locator)
    return { ...matchers(subject, message, false), not: matchers(subject, message, true) };
  if (typeof subject === "function") return { toPass: () => toPass(subject as () => Promise<void>) };
  if (subject instanceof Object && "goBack" in subject)
    return { toHaveTitle: (title: Text) => holds(() => meets(document.title, title)) };
  return expectValue(subject, message);
}

export const expect: unknown = Object.assign(expectThat, {
  poll: (ask: () => unknown) => expectValue.poll(ask, { timeout: PATIENCE_MS, interval: 5 }),
  arrayContaining: expectValue.arrayContaining,
  stringMatching: expectValue.stringMatching,
  stringContaining: expectValue.stringContaining,
});

function matchers(locator: Locator, message: string | undefined, isNot: boolean): Matchers {
  const entries = Object.entries(CHECKS).map(([name, check]) => {
    const ask = (...wanted: never[]) =>
      holds(() => {
        if (!isNot) return (check as Check)(locator, ...wanted);
        const fails = attempt(() => (check as Check)(locator, ...wanted));
        if (fails === undefined) throw new Error(`${message ?? name} holds, and should not`);
      });
    return [name, ask];
  });
  return Object.fromEntries(entries) as Matchers;
}

/** Repeats a check until it passes; at the time limit throws its last error. */
async function holds(check: () => void): Promise<void> {
  let last: unknown;
  const passes = () => {
    last = attempt(check);
    return last === undefined ? true : undefined;
  };
  await until(passes, "never").catch(() => {
    throw last;
  });
}

async function toPass(act: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (error instanceof OnlyInBrowserError || performance.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

function attempt(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof OnlyInBrowserError) throw error;
    return error;
  }
}

function meets(held: string, wanted: Text): void {
  if (wanted instanceof RegExp) expectValue(held).toMatch(wanted);
  else expectValue(held).toBe(wanted);
}

function meetsText({ textContent }: Element, wanted: Text): void {
  const held = textContent ?? "";
  if (!textMatcher(wanted, true)(held)) expectValue(normalise(held)).toEqual(wanted);
}
