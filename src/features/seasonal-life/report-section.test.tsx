import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { createStillStore } from "../../model/store.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { aCommune, aConvention, aConventionFact } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { AppContext } from "../../ui/app-context.ts";
import { DetailedAppContext } from "../../ui/detailed-app.ts";
import { ReportConventions } from "./report-section.tsx";

const SAVOIE = "73" as CodeDepartement;
const BELLEVILLE = aCommune({ code: "73257" as CodeCommune, codeDepartement: SAVOIE });
const VAL_CENIS = aCommune({ code: "73290" as CodeCommune, codeDepartement: SAVOIE });

/** Text of the section in the report of a commune, on 20 January 2026. */
function textOf(code: CodeCommune): string {
  const state = aState({
    communes: [BELLEVILLE, VAL_CENIS],
    resorts: [],
    conventions: [aConvention({ sourceDetail: "https://www.exemple.fr/signature (2018)" })],
  });
  const conventionFacts = [
    aConventionFact({ date: "2022-01" }),
    aConventionFact({
      fact: "commune-touristique",
      codeCommune: VAL_CENIS.code,
      commune: "Val-Cenis",
      date: "2021-06",
    }),
  ];
  const app = {
    ...bareApp(),
    store: createStillStore({
      ...state,
      now: { date: "2026-01-20", minute: 600, weekday: 1 },
      territory: { level: "commune", code },
      resources: {
        ...state.resources,
        seasonalLife: { status: "ready", value: { meetings: [], agreements: [], conventionFacts } },
      },
    }),
  };
  const html = renderToStaticMarkup(
    <AppContext value={app}>
      <DetailedAppContext value={app}>
        <ReportConventions />
      </DetailedAppContext>
    </AppContext>,
  );
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

it("lists a signed convention with its years, its end, its source, and what became of it, and says that the list is partial", () => {
  const text = textOf(BELLEVILLE.code);
  expect(text).toContain(
    "Une commune a signé une convention de logement saisonnier, à notre connaissance ; ses trois ans sont passés. La liste est partielle.",
  );
  expect(text).toContain("Signée en 2018 · Les trois ans sont passés (janvier 2025)");
  expect(text).toContain("Source : exemple.fr");
  expect(text).toContain("renouvellement · janvier 2022 · 180 logements en trois ans");
  expect(text).not.toContain("Obligation");
});

it("names the obligation of a commune without a known convention", () => {
  const text = textOf(VAL_CENIS.code);
  expect(text).toContain("Aucune convention de logement saisonnier connue. La liste est partielle.");
  expect(text).toContain("Obligation connue, convention non trouvée : 1");
  expect(text).toContain("Val-Cenis (73) · commune touristique · juin 2021");
});
