import { describe } from "vitest";
import { placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;

describe("Titles and direct links", () => {
  test("the title follows what is opened, closed and gone back to", async ({ person, view }) => {
    await person.opens();
    const start = /^Services alpins – Où se faire aider/;
    await view.head.titles(start);
    await person.list.opensSheet(PUGET.name);
    await view.head.titles(PUGET_TITLE);
    await person.closesSheet();
    await view.head.titles(start);
    await person.choosesLanguage("English", "en");
    await view.head.titles(/^Services alpins – Where to get help/);
    await person.opensTab("Seasonal work");
    await view.head.titles("Seasonal work – Services alpins");
    await person.goesBack();
    await view.head.titles(/^Services alpins – Where to get help/);
  });
});
