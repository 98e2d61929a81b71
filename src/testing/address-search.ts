import type { CodeCommune } from "../domain/codes.ts";
import type { Address, AddressResult } from "../domain/origin.ts";
import { createAddressSearch, type Geocode } from "../find/search/search-addresses.ts";
import type { AddressAnswers } from "../state/slices.ts";

export function anAddress(label: string): Address {
  return {
    id: label,
    label,
    name: label,
    postcode: "05000",
    city: "Gap",
    codeCommune: "05061" as CodeCommune,
    position: [6.08, 44.56],
    kind: "street",
    score: 0.9,
  };
}

/** An address as the real geocoder gives it. */
export const RUE_CARNOT = {
  type: "Feature",
  geometry: { type: "Point", coordinates: [6.079, 44.559] },
  properties: {
    label: "12 Rue Carnot 05000 Gap",
    score: 0.9,
    id: "05061_0",
    type: "housenumber",
    name: "12 Rue Carnot",
    postcode: "05000",
    citycode: "05061",
    city: "Gap",
  },
};

/** The addresses of the geocoder of `openAddressSearch` for a text. */
export function answersTo(text: string): AddressAnswers {
  return { status: "found", text, addresses: [anAddress(text.toUpperCase())] };
}

interface Fixtures {
  readonly latencyMs?: number;
  /** Answer of the geocoder; by default the text in capitals. */
  readonly answer?: () => AddressResult | undefined;
}

interface Question {
  readonly text: string;
  readonly signal: AbortSignal;
  isAnswered: boolean;
}

/** A search field with its geocoder, its requests and reports; timers are those of the test. */
export function openAddressSearch({ latencyMs = 50, answer }: Fixtures = {}) {
  const questions: Question[] = [];
  const reports: AddressAnswers[] = [];
  let isOnline = true;
  const geocode: Geocode = async (text, { signal }) => {
    const question = { text, signal, isAnswered: false };
    questions.push(question);
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    question.isAnswered = true;
    if (signal.aborted) return { kind: "aborted" };
    return answer?.() ?? { kind: "found", addresses: [anAddress(text.toUpperCase())] };
  };
  const search = createAddressSearch({
    geocode,
    report: (answers) => reports.push(answers),
    isOnline: () => isOnline,
  });
  return {
    ...search,
    questions,
    reports,
    asked: () => questions.map(({ text }) => text),
    shown: (): AddressAnswers => reports.at(-1) ?? { status: "idle" },
    goOnline: (online: boolean) => {
      isOnline = online;
    },
  };
}
