// @vitest-environment happy-dom
import { beforeEach, expect, it as test } from "vitest";
import { watchTyped } from "./watch-typed.ts";

let hasTyped: () => boolean;

beforeEach(() => {
  document.body.innerHTML = "";
  hasTyped = watchTyped(document);
});

/** A person writes in a field, as a browser tells the page. */
function write(html: string, text: string): HTMLInputElement {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return field;
}

test("Nothing is lost where nobody wrote, nor where a text was taken back", () => {
  expect(hasTyped()).toBe(false);
  const field = write("<input type='search'>", "gap");
  expect(hasTyped()).toBe(true);
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(hasTyped()).toBe(false);
});

test.each(["<input>", "<input type='text'>", "<textarea></textarea>", "<input type='email'>"])(
  "%s holds what was written",
  (html) => {
    write(html, "Un texte");
    expect(hasTyped()).toBe(true);
  },
);

test("What the page takes over by itself is not lost: fields that say so, boxes, sliders", () => {
  write("<input type='text' data-kept=''>", "Maison du Queyras");
  expect(hasTyped()).toBe(false);
  write("<input type='range'>", "12");
  write("<input type='checkbox'>", "on");
  expect(hasTyped()).toBe(false);
});

test("A text that has served is not lost: the page has put the name of what was chosen in its place", () => {
  const field = write("<input type='search'>", "brian");
  field.value = "Briançon";
  expect(hasTyped()).toBe(false);
});

test("A field that is gone took its text along", () => {
  write("<input type='search'>", "gap").remove();
  expect(hasTyped()).toBe(false);
});

test("A dialog that is open holds what was chosen in it", () => {
  document.body.innerHTML = "<dialog open></dialog>";
  expect(hasTyped()).toBe(true);
});
