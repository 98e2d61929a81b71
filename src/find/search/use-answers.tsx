import { useEffect, useMemo, useState } from "react";
import type { SearchGroup } from "../../domain/search/search-index.ts";
import { isCertain } from "../../domain/search/search-query.ts";
import type { Language } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";
import type { Finder } from "./find-answers.ts";
import { type SearchOptionGroup, toAddressGroup, toRecentGroup } from "./search-options.ts";

/** The code of the search, with its language. */
interface Loaded extends Finder {
  readonly language: Language;
}

export interface Answers {
  readonly groups: readonly SearchOptionGroup[];
  /** Whether the code of the search failed to load. */
  readonly hasFailed: boolean;
  /** Whether communes, resorts or the code of the search are still loading, so that better answers may follow. */
  readonly isPartial: boolean;
  /** Loads the code of the search; it is not needed before the first search. */
  readonly prepare: () => void;
}

/** Adds addresses after the other answers, but before a place that only stands in for the typed address. */
function withAddresses(
  found: readonly SearchOptionGroup[],
  addresses: SearchOptionGroup,
): readonly SearchOptionGroup[] {
  return awaitsAddress(found) ? [addresses, ...found] : [...found, addresses];
}

/** Whether the first answer only stands in for an address. */
export function awaitsAddress([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isForAddress;
}

/** Whether the first answer uses every word. */
export function isWhole([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isWhole;
}

/** Whether the person means the first answer beyond doubt; else the page asks. */
export function isCertainAnswer(groups: readonly SearchOptionGroup[]): boolean {
  const meant = groups[0]?.options[0]?.meant;
  if (meant?.kind === "reading") return meant.isCertain;
  if (meant?.kind !== "hit") return true;
  const all = groups.flatMap(({ options }) => options.map((option) => option.meant));
  return isCertain(all.flatMap((one) => (one.kind === "hit" ? [one.hit] : [])));
}

/** Answers to the typed text: hits found on the device, then addresses; recent searches while nothing is typed. */
export function useAnswers(text: string, firstGroup: SearchGroup): Answers {
  const { store, messages, format, language } = useApp();
  const [finder, setFinder] = useState<Loaded | "unasked" | "loading" | "failed">("unasked");
  const resources = useAppState((state) => state.resources);
  const addresses = useAppState((state) => state.addressAnswers);
  const recent = useAppState((state) => state.recentSearches);
  const now = useAppState((state) => state.now);
  const isTyped = text.trim() !== "";
  const found = useMemo(() => {
    if (!isTyped || typeof finder === "string") return [];
    return finder.find({ ...store.getState(), resources, now }, text, firstGroup, { messages, format });
  }, [isTyped, finder, resources, now, text, firstGroup, messages, format, store]);
  useEffect(() => (typeof finder === "string" ? undefined : finder.anticipate(store, found)), [finder, found, store]);
  const prepare = () => {
    if (finder === "loading" || (typeof finder !== "string" && finder.language === language)) return;
    setFinder("loading");
    import("./find-answers.ts")
      .then(({ loadFinder }) => loadFinder(language))
      .then(
        (loaded) => setFinder({ ...loaded, language }),
        () => setFinder("failed"),
      );
  };
  const groups = isTyped
    ? withAddresses(found, toAddressGroup(addresses, messages))
    : [toRecentGroup(recent, messages)];
  const { communes, resorts, needs } = resources;
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    hasFailed: finder === "failed",
    isPartial:
      finder === "loading" ||
      communes.status === "loading" ||
      resorts.status === "loading" ||
      needs.status === "loading",
    prepare,
  };
}
