import { describe, expect, it } from "vitest";
import { LANGUAGES, VIEWS } from "../../state/app-state.ts";
import { aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { core as fr } from "../../ui/messages/core/fr.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { documentTitle } from "./app.tsx";

const POINT = aPlace({ id: "fs-1", name: "France services Gap", commune: "Gap" });

describe("documentTitle", () => {
  it("names the purpose of the site when nothing is open", () => {
    expect(documentTitle(aState(), fr)).toBe(`${fr.appName} – ${fr.appPurpose}`);
  });

  it("names the place of the open sheet, once it is loaded, in every view", () => {
    const selection = { kind: "place", id: POINT.id } as const;
    expect(documentTitle(aState({}, { selection }), fr)).toBe(`${fr.appName} – ${fr.appPurpose}`);
    for (const view of VIEWS) {
      expect(documentTitle(aState({ places: [POINT] }, { selection, view }), fr)).toBe(
        `France services Gap, Gap (${POINT.codeDepartement}) – Services alpins`,
      );
    }
  });

  it.each(LANGUAGES)("distinguishes all views in %s", async (language) => {
    const { core } = await loadCore(language);
    const titles = VIEWS.map((view) => documentTitle(aState({}, { view }), core));
    expect(new Set(titles).size).toBe(VIEWS.length);
    for (const title of titles) expect(title).toContain("Services alpins");
  });
});
