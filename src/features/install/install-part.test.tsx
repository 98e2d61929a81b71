import { beforeAll, describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";
import { type InstallOffer, keepInstallOffer } from "./offer.ts";

const BUTTON = "Installer sur cet appareil";

/** The browser offers to install the page; returns what the page asked of it. */
function offerInstallation(answer: () => Promise<{ readonly outcome: "accepted" | "dismissed" }>) {
  const asked: string[] = [];
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt: () => {
      asked.push("prompt");
      return answer();
    },
  }) satisfies InstallOffer;
  window.dispatchEvent(event);
  return { asked, event };
}

describe("« Installer la carte », in « Hors ligne »", () => {
  beforeAll(() => keepInstallOffer(window));

  test("is absent where the browser offers nothing", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.hasHeading("Hors ligne");
    await view.saysNowhere("Installer la carte");
  });

  test("asks the browser after a click only, and says the answer", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.hasHeading("Hors ligne");
    const { asked, event } = offerInstallation(async () => ({ outcome: "accepted" }));
    expect([event.defaultPrevented, asked]).toEqual([true, []]);
    await person.clicks(BUTTON);
    await view.says("La carte s’installe sur cet appareil.");
    await view.saysNowhere(BUTTON);
    expect(asked).toEqual(["prompt"]);
  });

  test("says how to do it later after a refusal, and offers it again when the browser does", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=donnees");
    await view.hasHeading("Hors ligne");
    offerInstallation(async () => ({ outcome: "dismissed" }));
    await person.clicks(BUTTON);
    await view.says("Rien n’a été installé. Le menu du navigateur permet de le faire plus tard.");
    await view.saysNowhere(BUTTON);
    offerInstallation(() => Promise.reject(new Error("not allowed")));
    await person.clicks(BUTTON);
    await view.says("Le navigateur n’a pas pu installer la carte. Son menu le permet peut-être.");
  });
});
