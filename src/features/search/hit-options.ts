import type { JoinedGroup, JoinedHit } from "../../domain/search/join-communes-and-resorts.ts";
import type { FoundBy } from "../../domain/search/search-places.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import type { SearchOptionGroup } from "./search-options.ts";

/** Options for the hits found on the device, in groups. */
export function toHitGroups(found: readonly JoinedGroup[], messages: Core): readonly SearchOptionGroup[] {
  return found.map(({ group, hits }) => ({
    id: group,
    name: messages.searchGroups[group],
    options: hits.map((hit) => ({
      id: hit.id,
      name: hit.label,
      detail: detailOf(hit, messages),
      meant: { kind: "hit", hit },
    })),
  }));
}

/** Details that distinguish an answer from others of the same name: département, and the name or postcode by which it was found. */
function detailOf(hit: JoinedHit, messages: Core): string {
  const parts = [
    hit.kind === "lieu" ? hit.place.commune : "",
    hit.codesDepartement.length === 0 ? "" : `(${hit.codesDepartement.join(", ")})`,
    hit.isCommuneAndResort ? messages.communeAndResort : "",
    hit.kind === "massif" ? messages.massifCentre : "",
    foundByText(hit.foundBy, messages),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

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
