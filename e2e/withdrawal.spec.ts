import { readFileSync } from "node:fs";
import { test } from "./on-copy.ts";
import { countPlaces } from "./places.ts";
import { NO_WEBGL } from "./tags.ts";

// The whole site is cached before the test acts.
test.slow();

test("A site withdrawn as docs/exploitation.md says is deleted from the device at the next visit, and says so at the one after", {
  tag: NO_WEBGL,
}, async ({ copy, person, view }) => {
  await person.opens("?vue=trouver");
  await person.opensMenu();
  await view.device.keepsSite();
  for (const file of ["sw.js", "index.html", "style.css"])
    copy.replaces(file.replace("index.html", ""), readFileSync(`deploy/retrait/${file}`, "utf8"));
  await person.opens("?vue=trouver");
  await view.list.counts(countPlaces());
  await view.device.keepsNothing();
  await person.opensPage("");
  await view.isAbout("Cette carte n’est plus publiée ici");
  await view.device.keepsNothing();
  await view.hasNoAxeViolation();
});
