import { type DetailedAppValue, useDetailedApp } from "./detailed-app.ts";
import type { FrenchCatalogue } from "./messages/catalogue.ts";

/** Context of the views that speak French only: with their words. */
export interface FrenchAppValue extends DetailedAppValue {
  readonly messages: FrenchCatalogue;
}

/** Context for the parts of « Données ». Throws in another language, which has no words for them. */
export function useFrenchApp(): FrenchAppValue {
  const app = useDetailedApp();
  if (!isFrench(app)) throw new Error("useFrenchApp is called in a view that speaks all languages");
  return app;
}

function isFrench(app: DetailedAppValue): app is FrenchAppValue {
  return "dataMoved" in app.messages;
}
