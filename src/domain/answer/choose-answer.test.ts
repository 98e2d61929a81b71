import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place, PlaceRecord, Stop } from "../place.ts";
import { type Candidate, chooseAnswer, phoneOf } from "./choose-answer.ts";

const PHONE = "04 92 00 00 00";
const WEEK = "Mo-Fr 09:00-12:00";
/** Monday, 10 a.m. */
const NOW = parisMomentOf("2026-11-30", 600);
const EARLY = parisMomentOf("2026-11-30", 420);
const SATURDAY = parisDayOf("2026-12-05", NOW);

interface Said extends Partial<PlaceRecord> {
  readonly stops?: readonly Stop[];
  readonly format?: Place["format"];
  readonly kind?: Place["kind"];
}

/** A France services of the official list with a telephone and hours, unless said otherwise. */
function at(km: number, id: string, { stops = [], format = "fixe", kind = "accueil", ...said }: Said = {}) {
  const base = aPlace({ id, stops, format, kind });
  const place = { ...base, records: [{ ...base.records[0], phone: PHONE, openingHours: WEEK, ...said }] as const };
  return { place, destination: "place", km } satisfies Candidate;
}

function stopOf({ place }: Candidate, km: number, destination = 0): Candidate {
  return { place, destination, km };
}

/** The same place with a second record. */
function withSecond({ place, ...way }: Candidate, said: Partial<PlaceRecord>): Candidate {
  const [first] = place.records;
  return { ...way, place: { ...place, records: [first, { ...first, ...said }] } };
}

const AGED = { verification: "a-confirmer", sourceDate: "2022" } as const;
const RECENT = { verification: "recoupe", sourceDate: "2025-06" } as const;

function answerTo(candidates: readonly Candidate[], now = NOW, moment = parisMomentOf("", 0)) {
  const asked = moment.date === "" ? undefined : moment;
  const { card, certainty, isNoneThen, others } = chooseAnswer(candidates, { now, moment: asked });
  return {
    card: card?.place.id,
    ...(certainty === "call" && { certainty }),
    ...(isNoneThen && { isNoneThen }),
    others: others.map(({ candidate, reason }) => `${reason} ${candidate.place.id}`),
  };
}

describe("The answer", () => {
  it.each<[string, readonly Candidate[], string | undefined]>([
    ["is the nearest place", [at(12, "far"), at(3, "near")], "near"],
    ["has known hours", [at(3, "unknown", { openingHours: "" }), at(12, "known")], "known"],
    ["has hours of at most two years", [at(3, "old", AGED), at(12, "recent", RECENT)], "recent"],
    ["has hours of a dated source", [at(3, "undated", { ...AGED, sourceDate: "" }), at(12, "known")], "known"],
    ["may have older hours of an official list", [at(3, "listed", { sourceDate: "2024-08-01" })], "listed"],
    ["can be asked", [at(3, "silent", { phone: "" }), at(12, "known")], "known"],
    ["may be asked by mail", [at(3, "mail", { phone: "", email: "a@b.fr" }), at(12, "known")], "mail"],
    ["has no doubtful telephone", [at(3, "doubtful", { hasDoubtfulPhone: true }), at(12, "known")], "known"],
    ["receives people", [at(3, "lodging", { kind: "logement" }), at(12, "known")], "known"],
    ["is within 40 km", [at(41, "far")], undefined],
    ["has a way", [at(Number.POSITIVE_INFINITY, "cut off")], undefined],
    ["is not the base of an itinerant service", [at(3, "bus", { format: "itinerant" }), at(12, "known")], "known"],
  ])("%s", (_, candidates, id) => {
    expect(answerTo(candidates).card).toBe(id);
  });

  it("is a stop with known hours, never a stop without", () => {
    const dated = at(20, "dated", { format: "multisite", stops: [aStop({ openingHours: "Tu 09:00-12:00" })] });
    const undated = at(20, "undated", { format: "multisite", stops: [aStop()] });
    expect(answerTo([dated, stopOf(dated, 1)])).toEqual({ card: "dated", others: ["sooner dated"] });
    expect(chooseAnswer([dated, stopOf(dated, 1)], { now: NOW, moment: undefined }).card?.destination).toBe(0);
    expect(chooseAnswer([undated, stopOf(undated, 1)], { now: NOW, moment: undefined }).card?.destination).toBe(
      "place",
    );
  });

  it("is the nearest place with a telephone where no hours are sure, and says to call", () => {
    const candidates = [at(2, "silent", { openingHours: "", phone: "" }), at(9, "called", { openingHours: "" })];
    expect(answerTo(candidates)).toEqual({ card: "called", certainty: "call", others: ["nearer silent"] });
  });

  it("is open at the asked moment, with the nearer place beside it", () => {
    const saturday = at(25, "saturday", { openingHours: "Sa 09:00-12:00" });
    expect(answerTo([at(3, "near"), saturday], NOW, SATURDAY)).toEqual({ card: "saturday", others: ["nearer near"] });
  });

  it("is the nearest on other days where none is open then, and says so", () => {
    expect(answerTo([at(3, "near"), at(12, "far")], NOW, SATURDAY)).toEqual({
      card: "near",
      isNoneThen: true,
      others: ["next far"],
    });
  });

  it.each<[string, Candidate, number]>([
    ["the first with hours", withSecond(at(3, "place", { openingHours: "" }), { openingHours: WEEK }), 1],
    ["the first in season", withSecond(at(3, "place", { season: "ete" }), { season: undefined }), 1],
    [
      "the first, for a stop",
      stopOf(at(3, "place", { openingHours: "", stops: [aStop({ openingHours: WEEK })] }), 3),
      0,
    ],
  ])("is sure by the record whose hours it tells, which also gives date and appointment: %s", (_, candidate, rank) => {
    const { card, certainty, record } = chooseAnswer([candidate], { now: NOW, moment: undefined });
    expect([card, certainty, record]).toEqual([candidate, "sure", candidate.place.records[rank]]);
  });

  it("is not sure by a fresh record behind the old one whose hours it tells", () => {
    expect(answerTo([withSecond(at(3, "old", AGED), RECENT), at(12, "known")]).card).toBe("known");
  });

  it("is never open then by old hours", () => {
    const old = at(3, "old", { ...AGED, openingHours: "Mo-Sa 09:00-12:00" });
    expect(answerTo([old, at(12, "known")], NOW, SATURDAY)).toMatchObject({ card: "known", isNoneThen: true });
  });
});

describe("The other answers", () => {
  it("are a visit in the village, an earlier opening, Saturday, and no more than three", () => {
    const service = at(20, "service", { openingHours: "We 09:00-12:00", format: "multisite", stops: [aStop()] });
    const others = [at(22, "today"), at(24, "saturday", { openingHours: "Sa 09:00-12:00" }), at(26, "fourth")];
    expect(answerTo([service, stopOf(service, 1), ...others])).toEqual({
      card: "service",
      others: ["visit service", "sooner today", "saturday saturday"],
    });
  });

  it("name a place for an earlier opening only by an hour or more", () => {
    const card = at(3, "card");
    const by = (openingHours: string) => answerTo([card, at(9, "other", { openingHours })], EARLY).others;
    expect(by("Mo-Fr 08:00-12:00")).toEqual(["sooner other"]);
    expect(by("Mo-Fr 08:01-12:00")).toEqual(["next other"]);
  });

  it("name each place once", () => {
    const both = at(9, "both", { openingHours: "Mo-Sa 07:00-12:00" });
    expect(answerTo([at(3, "card"), both], EARLY).others).toEqual(["sooner both"]);
  });

  it("prefer, among nearer places, known hours without a contact to old ones", () => {
    const silent = at(2, "silent", { phone: "" });
    expect(answerTo([at(1, "old", AGED), silent, at(9, "card")], NOW, SATURDAY).others[0]).toBe("nearer silent");
  });

  it("put places with sure hours before those that must be asked", () => {
    expect(answerTo([at(3, "card"), at(5, "unknown", { openingHours: "" }), at(9, "sure")]).others).toEqual([
      "next sure",
      "next unknown",
    ]);
  });
});

it("phoneOf is the first number that is not in doubt", () => {
  expect(phoneOf(at(1, "one").place)).toBe(PHONE);
  expect(phoneOf(at(1, "one", { hasDoubtfulPhone: true }).place)).toBeUndefined();
});
