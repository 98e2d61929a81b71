import type { FoundBy } from "../../domain/search/search-places.ts";
import type { Core } from "../messages/catalogue.ts";

/** By what other name, or postcode, a place was found; "" when by its own. */
export function foundByText(foundBy: FoundBy | undefined, messages: Core): string {
  switch (foundBy?.kind) {
    case undefined:
      return "";
    case "postcode":
      return `· ${foundBy.text}`;
    case "former-name":
      return `· ${messages.formerly({ name: foundBy.text })}`;
    case "other-name":
      return `· ${messages.alsoNamed({ name: foundBy.text })}`;
  }
}
