import { createEvent, fireEvent, queryAllByLabelText, queryAllByRole } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { isInTree, isVisible, normalise, spacedName, textMatcher, textsOf, withText } from "./dom-text.ts";

interface RoleOptions {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly level?: number;
}

interface Narrowing {
  readonly hasText?: string | RegExp;
  readonly has?: Locator;
}

export interface InputFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Uint8Array<ArrayBuffer>;
}

/** The element that a locator acts on or is asked of. */
const ROOT = () => [document.documentElement];

/**
 * Elements of the page, found anew at each use: the part of Playwright's locators that the tests speak, on the DOM of this process. Roles,
 * names and labels are found by Testing Library, and acts done by user-event.
 */
export class Locator {
  readonly #user: UserEvent;
  readonly #find: () => readonly Element[];
  readonly #words: string;

  constructor(user: UserEvent, find: () => readonly Element[] = ROOT, words = "page") {
    this.#user = user;
    this.#find = find;
    this.#words = words;
  }

  getByRole(role: string, { name, exact = false, level }: RoleOptions = {}): Locator {
    const isNamed = name === undefined ? undefined : textMatcher(name, exact);
    const options = {
      hidden: true,
      ...(isNamed === undefined
        ? {}
        : { name: (text: string, element: Element) => isNamed(text) || isNamed(spacedName(element)) }),
      ...(level === undefined ? {} : { level }),
    };
    return this.#within(
      (element) => queryAllByRole(element as HTMLElement, role, options).filter(isInTree),
      `${role} ${name ?? ""}`,
    );
  }

  getByText(text: string | RegExp): Locator {
    return this.#within((element) => withText(element, text), `text ${text}`);
  }

  getByLabel(text: string | RegExp, { exact = false }: { readonly exact?: boolean } = {}): Locator {
    return this.#within((element) => queryAllByLabelText(element as HTMLElement, text, { exact }), `label ${text}`);
  }

  locator(css: string, narrowing: Narrowing = {}): Locator {
    return this.#within((element) => queryAll(element, css), css).filter(narrowing);
  }

  filter({ hasText, has }: Narrowing): Locator {
    const isMeant = hasText === undefined ? () => true : textMatcher(hasText);
    const holds = (element: Element) => has === undefined || has.#find().some((inner) => element.contains(inner));
    const find = () => this.#find().filter((element) => isMeant(textsOf(element)) && holds(element));
    return new Locator(this.#user, find, `${this.#words} with ${hasText ?? "a part"}`);
  }

  and(other: Locator): Locator {
    const find = () => this.#find().filter((element) => other.#find().includes(element));
    return new Locator(this.#user, find, `${this.#words} and ${other.#words}`);
  }

  first(): Locator {
    return new Locator(this.#user, () => this.#find().slice(0, 1), `first ${this.#words}`);
  }

  last(): Locator {
    return new Locator(this.#user, () => this.#find().slice(-1), `last ${this.#words}`);
  }

  async all(): Promise<readonly Locator[]> {
    return this.#find().map((element) => new Locator(this.#user, () => [element], this.#words));
  }

  /** Those that are there now. */
  elements(): readonly Element[] {
    return this.#find();
  }

  /** The only one. Throws where there is none, or more than one. */
  element(): Element {
    const [element, ...others] = this.#find();
    if (element === undefined) throw new Error(`There is no ${this.#words}.`);
    if (others.length > 0) throw new Error(`${others.length + 1} elements are ${this.#words}.`);
    return element;
  }

  async count(): Promise<number> {
    return this.#find().length;
  }

  async textContent(): Promise<string | null> {
    return (await this.#come()).textContent;
  }

  async allTextContents(): Promise<readonly string[]> {
    return this.#find().map(({ textContent }) => textContent ?? "");
  }

  async allInnerTexts(): Promise<readonly string[]> {
    return this.#find().map(({ textContent }) => textContent ?? "");
  }

  async getAttribute(name: string): Promise<string | null> {
    return (await this.#come()).getAttribute(name);
  }

  async inputValue(): Promise<string> {
    return ((await this.#come()) as HTMLInputElement).value;
  }

  async evaluate<T, Argument>(read: (element: Element, argument?: Argument) => T, argument?: Argument): Promise<T> {
    refuseLayout(read);
    const element = await this.#come();
    // Nothing is laid out here, so that the function for browsers would find no list that scrolls.
    if (read.name === "scrollUntilListed") return (await scrollUntilListed(element, String(argument))) as T;
    return read(element, argument);
  }

  async evaluateAll<T>(read: (elements: readonly Element[]) => T): Promise<T> {
    return read(this.#find());
  }

  async click(): Promise<void> {
    await this.#user.click(await this.#ready());
  }

  async hover(): Promise<void> {
    await this.#user.hover(await this.#ready());
  }

  async focus(): Promise<void> {
    const element = (await this.#ready()) as HTMLElement;
    if (document.activeElement !== element) element.focus();
  }

  async check(): Promise<void> {
    await this.setChecked(true);
  }

  async uncheck(): Promise<void> {
    await this.setChecked(false);
  }

  async setChecked(isChecked: boolean): Promise<void> {
    const box = (await this.#ready()) as HTMLInputElement;
    if (box.checked !== isChecked) await this.#user.click(box);
  }

  /** Puts a text in the place of what the field holds, as one that is pasted. */
  async fill(text: string): Promise<void> {
    const field = (await this.#ready()) as HTMLInputElement;
    await this.focus();
    fireEvent(field, createEvent.input(field, { target: { value: text } }));
    if (field.value !== text) throw new Error(`The field ${this.#words} does not take ${text}.`);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    const element = this.element();
    if (element instanceof HTMLInputElement && element.type === "range" && isArrow(key)) moveSlider(element, key);
    else await this.#user.keyboard(keyWords(key));
  }

  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    if (text !== "") await this.#user.keyboard(text.replaceAll(/[{[]/g, "$&$&"));
  }

  async selectOption(choice: string | { readonly label: string }): Promise<void> {
    const select = (await this.#ready()) as HTMLSelectElement;
    const isMeant = ({ value, text }: HTMLOptionElement) =>
      typeof choice === "string" ? value === choice : normalise(text) === normalise(choice.label);
    const option = await until(
      () => [...select.options].find(isMeant),
      `${this.#words} has no ${JSON.stringify(choice)}`,
    );
    await this.#user.selectOptions(select, option);
  }

  async setInputFiles({ name, mimeType, buffer }: InputFile): Promise<void> {
    const input = (await this.#come()) as HTMLInputElement;
    await this.#user.upload(input, new File([buffer], name, { type: mimeType }));
  }

  async boundingBox(): Promise<never> {
    throw new OnlyInBrowserError("lays the page out");
  }

  #within(find: (element: Element) => readonly Element[], words: string): Locator {
    const findAll = () => [...new Set(this.#find().flatMap(find))];
    return new Locator(this.#user, findAll, this.#words === "page" ? words : `${words} in ${this.#words}`);
  }

  /** Once it is there. */
  #come(): Promise<Element> {
    return until(() => (this.#find().length > 0 ? this.element() : undefined), `There is no ${this.#words}.`);
  }

  /** Once one can do something with it: what is inert or disabled cannot be had. */
  #ready(): Promise<Element> {
    const isReady = (element: Element) =>
      isVisible(element) && element.closest("[inert]") === null && !element.matches(":disabled");
    return until(
      () => (this.#find().length > 0 && isReady(this.element()) ? this.element() : undefined),
      `Nothing can be done with ${this.#words}.`,
    );
  }
}

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 } as const;

function isArrow(key: string): key is keyof typeof STEPS {
  return key in STEPS;
}

/** The reaction of browsers to an arrow key on a slider. */
function moveSlider(slider: HTMLInputElement, key: keyof typeof STEPS): void {
  const moved = Number(slider.value) + STEPS[key] * Number(slider.step || 1);
  const value = String(Math.min(Math.max(moved, Number(slider.min)), Number(slider.max)));
  fireEvent(slider, createEvent.input(slider, { target: { value } }));
}

const LIST_STEP_PX = 300;

/** Scrolls a virtual list from its top until it contains a link that begins with a text, or the list ends. */
async function scrollUntilListed(list: Element, text: string): Promise<void> {
  const scroller = list.parentElement;
  if (scroller === null) return;
  const isListed = () => [...list.querySelectorAll("a")].some((link) => link.textContent?.startsWith(text));
  const height = Number.parseFloat((list as HTMLElement).style.height) || 0;
  for (let top = 0; !isListed() && top < height; top += LIST_STEP_PX) {
    scroller.scrollTop = top;
    fireEvent.scroll(scroller);
    await new Promise((drawn) => setTimeout(drawn));
  }
}

/** What a component test cannot see. */
export class OnlyInBrowserError extends Error {
  constructor(what: string) {
    super(`Only a browser ${what}.`);
  }
}

/** Functions of e2e/in-page that measure what is laid out, and would find nothing wrong where nothing is. */
const MEASURES = ["readOverflow", "findSmallTargets", "findCutTexts", "findLostActs", "findSmallPrint", "isScrolledBy"];

export function refuseLayout({ name }: { readonly name: string }): void {
  if (MEASURES.includes(name)) throw new OnlyInBrowserError("lays the page out");
}

/** How long a test waits for what must come: much more than it takes, for a machine may be busy with other work. */
export const PATIENCE_MS = 25_000;

/** Asks again until there is an answer. */
export async function until<T>(ask: () => T | undefined, otherwise: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (let pause = 1; ; pause = Math.min(2 * pause, 30)) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((later) => setTimeout(later, pause));
  }
}

/** "Shift+ArrowLeft" in the words of user-event: "{Shift>}{ArrowLeft}{/Shift}". */
export function keyWords(key: string): string {
  const keys = key.split("+");
  const last = keys.pop() ?? "";
  const word = last === "Space" ? " " : last.length === 1 ? last : `{${last}}`;
  return `${keys.map((held) => `{${held}>}`).join("")}${word}${keys.map((held) => `{/${held}}`).join("")}`;
}

/** As `querySelectorAll`, and Playwright's "dt:text-is("Title") + dd". */
function queryAll(element: Element, css: string): readonly Element[] {
  if (css === "option:checked") return [...element.querySelectorAll("option")].filter(({ selected }) => selected);
  const [, before, text, after] = /^(.+):text-is\("(.*)"\) \+ (.+)$/.exec(css) ?? [];
  if (before === undefined || after === undefined) {
    const own = element === document.documentElement && element.matches(css) ? [element] : [];
    return [...own, ...element.querySelectorAll(css)];
  }
  return [...element.querySelectorAll(before)].flatMap(({ textContent, nextElementSibling }) =>
    textContent === text && nextElementSibling?.matches(after) ? [nextElementSibling] : [],
  );
}
