// @vitest-environment happy-dom
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeEach, expect, it as test } from "vitest";
import { watchTyped } from "./start-offline.ts";

let hasTyped: () => boolean;

beforeEach(() => {
  document.body.innerHTML = "";
  hasTyped = watchTyped(document);
});

/** Writes text in a field and dispatches the events of a browser. */
function write(html: string, text: string): HTMLInputElement {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return field;
}

test("A page without typed text, or with the text deleted, loses nothing", () => {
  expect(hasTyped()).toBe(false);
  const field = write("<input type='search'>", "gap");
  expect(hasTyped()).toBe(true);
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(hasTyped()).toBe(false);
});

test.each(["<input>", "<input type='text'>", "<textarea></textarea>", "<input type='email'>"])(
  "%s holds typed text",
  (html) => {
    write(html, "Un texte");
    expect(hasTyped()).toBe(true);
  },
);

test("Fields marked as kept, checkboxes and sliders lose nothing", () => {
  write("<input type='text' data-kept=''>", "Maison du Queyras");
  expect(hasTyped()).toBe(false);
  write("<input type='range'>", "12");
  write("<input type='checkbox'>", "on");
  expect(hasTyped()).toBe(false);
});

test("A typed text that the page has replaced by the chosen name is not lost", () => {
  const field = write("<input type='search'>", "brian");
  field.value = "Briançon";
  expect(hasTyped()).toBe(false);
});

test("A removed field has lost its text already", () => {
  write("<input type='search'>", "gap").remove();
  expect(hasTyped()).toBe(false);
});

test("A field that has left the page is not kept in memory", async () => {
  const field = new WeakRef(write("<input type='search'>", "gap"));
  document.body.replaceChildren();
  await expect.poll(() => isCollected(field)).toBe(true);
});

/** Whether an object is gone after a collection of garbage. */
function isCollected(kept: WeakRef<object>): boolean {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return kept.deref() === undefined;
}
