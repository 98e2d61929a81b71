import type { FoundBy, SearchHit } from "../../domain/search/search-places.ts";
import type { JoinedGroup, JoinedHit } from "../../domain/search/search-query-of.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import type { HitWords } from "../../ui/messages/fr/reading.ts";
import type { SearchOption, SearchOptionGroup } from "./search-options.ts";

/** Options for the hits found on the device, in groups. */
export function toHitGroups(
  found: readonly JoinedGroup[],
  messages: Core,
  words: HitWords,
): readonly SearchOptionGroup[] {
  return found.map(({ group, hits }) => ({
    id: group,
    name: messages.searchGroups[group],
    options: hits.map((hit) => toOption(hit, words)),
  }));
}

/** Options for hamlets, each with its commune. */
export function toHamletGroup(found: readonly SearchHit[], messages: Core, words: HitWords): SearchOptionGroup {
  return { id: "hameau", name: messages.searchGroups.hameau, options: found.map((hit) => toOption(hit, words)) };
}

function toOption(hit: JoinedHit, words: HitWords): SearchOption {
  return { id: hit.id, name: hit.label, detail: detailOf(hit, words), meant: { kind: "hit", hit } };
}

/** Details that distinguish an answer from others of the same name: département, and the name or postcode by which it was found. */
function detailOf(hit: JoinedHit, words: HitWords): string {
  const parts = [
    hit.kind === "lieu" ? hit.place.commune : "",
    hit.kind === "lieu-dit" ? hit.commune.name : "",
    hit.codesDepartement.length === 0 ? "" : `(${hit.codesDepartement.join(", ")})`,
    hit.isCommuneAndResort ? words.communeAndResort : "",
    hit.kind === "massif" ? words.massifCentre : "",
    foundByText(hit.foundBy, words),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Other name, or postcode, by which a place was found; "" for its own name. */
function foundByText(foundBy: FoundBy | undefined, words: HitWords): string {
  switch (foundBy?.kind) {
    case undefined:
      return "";
    case "postcode":
      return `· ${foundBy.text}`;
    case "former-name":
      return `· ${words.formerly({ name: foundBy.text })}`;
    case "other-name":
      return `· ${words.alsoNamed({ name: foundBy.text })}`;
  }
}
