import { createEvent, fireEvent, queryAllByLabelText, queryAllByRole } from "@testing-library/dom";
import type { UserEvent } from "@testing-library/user-event";
import { hasName, isInTree, isVisible, normalise, textMatcher, textsOf, withText } from "./dom.ts";
import { OnlyInBrowserError, refuseLayout, until } from "./wait.ts";

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

const ROOT = () => [document.documentElement];

/**
 * The part of Playwright's Locator that the tests use, on the DOM of happy-dom. The elements are searched again at each use. Testing Library
 * finds roles, names and labels; user-event performs the actions.
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
    const options = { hidden: true, ...(level === undefined ? {} : { level }) };
    const isMeant = (element: Element) => isNamed === undefined || hasName(element, role, isNamed);
    return this.#within(
      (element) =>
        queryAllByRole(element as HTMLElement, role, options)
          .filter(isMeant)
          .filter(isInTree),
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

  first(): Locator {
    return new Locator(this.#user, () => this.#find().slice(0, 1), `first ${this.#words}`);
  }

  async all(): Promise<readonly Locator[]> {
    return this.#find().map((element) => new Locator(this.#user, () => [element], this.#words));
  }

  /** The elements that match now. */
  elements(): readonly Element[] {
    return this.#find();
  }

  /** The only element that matches. @throws Error when none or several match */
  element(): Element {
    return this.#onlyOne(this.#find());
  }

  #onlyOne([element, ...others]: readonly Element[]): Element {
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

  async getAttribute(name: string): Promise<string | null> {
    return (await this.#come()).getAttribute(name);
  }

  async evaluate<T, Argument>(read: (element: Element, argument?: Argument) => T, argument?: Argument): Promise<T> {
    refuseLayout(read);
    const element = await this.#come();
    return read(element, argument);
  }

  async evaluateAll<T>(read: (elements: readonly Element[]) => T): Promise<T> {
    return read(this.#find());
  }

  async click(): Promise<void> {
    await this.#user.click(await this.#ready());
  }

  async focus(): Promise<void> {
    const element = (await this.#ready()) as HTMLElement;
    if (document.activeElement !== element) element.focus();
  }

  async check(): Promise<void> {
    await this.setChecked(true);
  }

  async setChecked(isChecked: boolean): Promise<void> {
    const box = (await this.#ready()) as HTMLInputElement;
    if (box.checked !== isChecked) await this.#user.click(box);
  }

  /** Replaces the value of the field in one input event, as a paste does. */
  async fill(text: string): Promise<void> {
    const field = (await this.#ready()) as HTMLInputElement;
    await this.focus();
    fireEvent(field, createEvent.input(field, { target: { value: text } }));
    if (field.value !== text) throw new Error(`The field ${this.#words} does not take ${text}.`);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    // A key is pressed in a task of its own. React subscribes what it has drawn to the store in a later task.
    await new Promise((inTask) => setTimeout(inTask));
    await this.#user.keyboard(keyWords(key));
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

  /** Waits for the element. */
  #come(): Promise<Element> {
    return until(() => {
      const found = this.#find();
      return found.length > 0 ? this.#onlyOne(found) : undefined;
    }, `There is no ${this.#words}.`);
  }

  /** Waits until the element is visible and enabled, and not inert. */
  #ready(): Promise<Element> {
    const isReady = (element: Element) =>
      isVisible(element) && element.closest("[inert]") === null && !element.matches(":disabled");
    return until(() => {
      const found = this.#find();
      return found.length > 0 && isReady(this.#onlyOne(found)) ? found[0] : undefined;
    }, `Nothing can be done with ${this.#words}.`);
  }
}

/** Keys in the syntax of user-event: "Shift+ArrowLeft" becomes "{Shift>}{ArrowLeft}{/Shift}". */
export function keyWords(key: string): string {
  const keys = key.split("+");
  const last = keys.pop() ?? "";
  const word = last === "Space" ? " " : last.length === 1 ? last : `{${last}}`;
  return `${keys.map((held) => `{${held}>}`).join("")}${word}${keys.map((held) => `{/${held}}`).join("")}`;
}

/** `querySelectorAll`, extended by Playwright's "option:checked", and by the element itself for the root. */
function queryAll(element: Element, css: string): readonly Element[] {
  if (css === "option:checked") return [...element.querySelectorAll("option")].filter(({ selected }) => selected);
  const own = element === document.documentElement && element.matches(css) ? [element] : [];
  return [...own, ...element.querySelectorAll(css)];
}
