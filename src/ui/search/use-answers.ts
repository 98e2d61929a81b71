import { useEffect, useMemo, useState } from "react";
import type { SearchGroup } from "../../domain/search/search-index.ts";
import type { Language } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";
import type { FindAnswers } from "./find-answers.ts";
import { type SearchOptionGroup, toAddressGroup, toRecentGroup } from "./search-options.ts";

/** The code that searches, with the language in which it speaks. */
interface Loaded {
  readonly find: FindAnswers;
  readonly language: Language;
}
type Finder = Loaded | "unasked" | "loading" | "failed";

export interface Answers {
  readonly groups: readonly SearchOptionGroup[];
  /** The code that searches could not be had. */
  readonly hasFailed: boolean;
  /** Communes, resorts or the code that searches are still under way: what is found may not be what is meant. */
  readonly isPartial: boolean;
  /** Fetches that code, if it is not there: the list does without until somebody searches. */
  readonly prepare: () => void;
}

/** Addresses come last, but before a place that only stands in for the address that was typed. */
function withAddresses(
  found: readonly SearchOptionGroup[],
  addresses: SearchOptionGroup,
): readonly SearchOptionGroup[] {
  return awaitsAddress(found) ? [addresses, ...found] : [...found, addresses];
}

/** Whether the first answer but stands in for an address. */
export function awaitsAddress([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isForAddress;
}

/** Whether the first answer leaves no word out. */
export function isWhole([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isWhole;
}

/** The answers to what is typed: what the device knows first, then addresses; recent searches while nothing is typed. */
export function useAnswers(text: string, firstGroup: SearchGroup): Answers {
  const { store, messages, format, language } = useApp();
  const [finder, setFinder] = useState<Finder>("unasked");
  const resources = useAppState((state) => state.resources);
  const addresses = useAppState((state) => state.addressAnswers);
  const recent = useAppState((state) => state.recentSearches);
  const now = useAppState((state) => state.now);
  const isTyped = text.trim() !== "";
  const found = useMemo(() => {
    if (!isTyped || typeof finder === "string") return [];
    return finder.find({ ...store.getState(), resources, now }, text, firstGroup, { messages, format });
  }, [isTyped, finder, resources, now, text, firstGroup, messages, format, store]);
  // Names are put in order while the person thinks, not at their first letter; and again when more of them have come.
  useEffect(() => {
    if (typeof finder === "string") return;
    const timer = setTimeout(() =>
      finder.find({ ...store.getState(), resources }, "a b", firstGroup, { messages, format }),
    );
    return () => clearTimeout(timer);
  }, [finder, resources, firstGroup, messages, format, store]);
  const prepare = () => {
    if (finder === "loading" || (typeof finder !== "string" && finder.language === language)) return;
    setFinder("loading");
    import("./find-answers.ts")
      .then(({ loadFinder }) => loadFinder(language))
      .then(
        (find) => setFinder({ find, language }),
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
