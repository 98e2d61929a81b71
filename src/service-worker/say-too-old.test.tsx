import { afterEach, expect, it } from "vitest";
import { isTooOld } from "../data/device/is-too-old.ts";
import { sayTooOld } from "./say-too-old.ts";

afterEach(() => document.body.replaceChildren());

function said(language: string): HTMLElement {
  document.body.replaceChildren();
  sayTooOld(document, language);
  const notice = document.querySelector<HTMLElement>('[role="alert"]');
  if (notice === null) throw new Error("no notice");
  return notice;
}

it("an engine without a method of the oldest engines served is too old", () => {
  expect(isTooOld()).toBe(false);
  expect(isTooOld({ find: () => undefined })).toBe(true);
});

it("says so in the language of the browser, and links the list that needs no script", () => {
  const notice = said("it-IT");
  expect(notice.textContent).toBe(
    "Questo browser è troppo vecchio per la mappa: aggiornalo, oppure leggi l’elenco dei luoghi.",
  );
  expect(notice.lang).toBe("it");
  expect(notice.querySelector("a")?.getAttribute("href")).toBe("./liste/");
});

it("says so in French where the browser speaks none of the languages", () => {
  const notice = said("de");
  expect(notice.textContent).toContain("Ce navigateur est trop ancien pour la carte");
  expect(notice.lang).toBe("fr");
});
