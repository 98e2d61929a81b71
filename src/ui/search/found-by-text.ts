import type { FoundBy } from "../../domain/search/search-places.ts";
import type { Core } from "../messages/catalogue.ts";

/** Other name, or postcode, by which a place was found; "" for its own name. */
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
