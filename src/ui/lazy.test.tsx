import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../model/app-state.ts";
import { bareApp } from "../testing/bare-app.ts";
import { AppContext } from "./app-context.ts";
import { useDetailedApp } from "./detailed-app.ts";
import { type LazyView, lazy } from "./lazy.tsx";
import type { Details } from "./messages/catalogue.ts";
import { details } from "./messages/fr/details.ts";
import { loadDetails, loadedDetails } from "./messages/load-catalogue.ts";

vi.mock("./messages/load-catalogue.ts");

function Bare({ name = "" }: { readonly name?: string }) {
  return `Vue ${name}`;
}

function Worded() {
  return useDetailedApp().messages.visitTitle;
}

function render(View: LazyView<object>, language: Language = "fr"): string {
  return renderToStaticMarkup(
    <AppContext value={{ ...bareApp(), language }}>
      <View />
    </AppContext>,
  );
}

describe("lazy", () => {
  beforeEach(() => {
    const arrived = new Map<Language, Details>();
    vi.mocked(loadedDetails).mockImplementation((language) => arrived.get(language));
    vi.mocked(loadDetails).mockImplementation(async (language) => {
      arrived.set(language, details);
      return details;
    });
  });

  it("shows what stands for the view until its code is loaded, then the view at once, in every language", async () => {
    const View = lazy(async () => Bare, { hasCoreOnly: true, waiting: "…" });
    expect(render(View)).toBe("…");
    await View.preload("fr");
    expect(render(View)).toBe("Vue ");
    expect(render(View, "en")).toBe("Vue ");
    expect(loadDetails).not.toHaveBeenCalled();
  });

  it("gives a view its words, and never those of another language", async () => {
    const View = lazy(async () => Worded, { waiting: "…" });
    await View.preload("fr");
    expect(render(View)).toBe(details.visitTitle);
    expect(render(View, "en")).toBe("…");
  });

  it("loads again after a failure of its code or of its words", async () => {
    const load = vi.fn(async () => Bare).mockRejectedValueOnce(new Error("no code"));
    vi.mocked(loadDetails).mockRejectedValueOnce(new Error("no words"));
    const View = lazy(load);
    await expect(View.preload("fr")).rejects.toThrow("no");
    await expect(View.preload("fr")).resolves.toBeUndefined();
    expect(render(View)).toBe("Vue ");
  });
});
