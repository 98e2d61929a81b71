import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Language } from "../state/app-state.ts";
import { bareApp } from "../testing/bare-app.ts";
import { details } from "../ui/messages/details/fr.ts";
import { AppContext, useDetailedApp } from "./app-context.ts";
import { type LazyView, lazy } from "./lazy.tsx";

/** Its words cannot be loaded. */
const WITHOUT_WORDS = "de" as Language;

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
  it("shows what stands for the view until its code is loaded, then the view at once, in every language", async () => {
    const View = lazy(async () => Bare, { hasCoreOnly: true, waiting: "…" });
    expect(render(View)).toBe("…");
    await View.preload(WITHOUT_WORDS);
    expect(render(View)).toBe("Vue ");
    expect(render(View, WITHOUT_WORDS)).toBe("Vue ");
  });

  it("gives a view its words, and never those of another language", async () => {
    const View = lazy(async () => Worded, { waiting: "…" });
    await View.preload("fr");
    expect(render(View)).toBe(details.visitTitle);
    expect(render(View, WITHOUT_WORDS)).toBe("…");
  });

  it("loads again after a failure of its code or of its words", async () => {
    const load = vi.fn(async () => Bare).mockRejectedValueOnce(new Error("no code"));
    const View = lazy(load);
    await expect(View.preload("fr")).rejects.toThrow("no code");
    await expect(View.preload(WITHOUT_WORDS)).rejects.toThrow();
    await expect(View.preload("fr")).resolves.toBeUndefined();
    expect(render(View)).toBe("Vue ");
  });
});
