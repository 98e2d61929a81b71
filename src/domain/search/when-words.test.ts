import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { toTypedWords } from "./search-key.ts";
import { joinWhen, type TypedWhen, type WhenPiece, whenAt, whenBegun, whenButTypo } from "./when-words.ts";

/** Tuesday 24 November 2026, ten o'clock. */
const NOW = parisMomentOf("2026-11-24", 600);
const day = (date: string): TypedWhen => ({ kind: "day", date });
const at = (date: string, minute: number): TypedWhen => ({ kind: "at", date, minute });

function piecesOf(text: string): readonly WhenPiece[] {
  const words = toTypedWords(text);
  const pieces: WhenPiece[] = [];
  for (let place = 0; place < words.length; place++) {
    const span = whenAt(words, place);
    if (span === undefined) continue;
    pieces.push(span.piece);
    place += span.length - 1;
  }
  return pieces;
}

function whenOf(text: string): TypedWhen | undefined {
  return joinWhen(piecesOf(text), NOW).when;
}

describe("moments in words", () => {
  it.each<[string, TypedWhen]>([
    ["maintenant", { kind: "now" }],
    ["right now", { kind: "now" }],
    ["adesso", { kind: "now" }],
    ["ahora", { kind: "now" }],
    ["aujourd'hui", day("2026-11-24")],
    ["oggi", day("2026-11-24")],
    ["demain", day("2026-11-25")],
    ["mañana", day("2026-11-25")],
    ["après-demain", day("2026-11-26")],
    ["day after tomorrow", day("2026-11-26")],
    ["mardi", day("2026-11-24")],
    ["lundi", day("2026-11-30")],
    ["Saturday", day("2026-11-28")],
    ["giovedì", day("2026-11-26")],
    ["viernes", day("2026-11-27")],
    ["soir et week-end", { kind: "after-hours" }],
    ["week-end", { kind: "after-hours" }],
    ["fine settimana", { kind: "after-hours" }],
    ["le soir", { kind: "after-hours" }],
    ["ce soir", at("2026-11-24", 1110)],
    ["samedi matin", at("2026-11-28", 600)],
    ["mañana por la mañana", at("2026-11-25", 600)],
    ["domani sera", at("2026-11-25", 1110)],
    ["14h30", at("2026-11-24", 870)],
    ["jeudi à 9 h", at("2026-11-26", 540)],
    ["friday 2pm", at("2026-11-27", 840)],
    ["alle 14", at("2026-11-24", 840)],
    ["8 heures", at("2026-11-25", 480)],
    ["28 novembre", day("2026-11-28")],
    ["1er mars", day("2027-03-01")],
    ["28 de noviembre", day("2026-11-28")],
    ["samedi 28 novembre", day("2026-11-28")],
  ])("%s", (text, when) => {
    expect(whenOf(text)).toEqual(when);
    expect(joinWhen(piecesOf(text), NOW).left).toEqual([]);
  });

  it.each(["31 novembre", "marseille", "mars", "25h"])("%s names no moment", (text) => {
    expect(whenOf(text)).toBeUndefined();
  });

  it("leaves out pieces that contradict a day", () => {
    const { when, left } = joinWhen(piecesOf("lundi mardi"), NOW);
    expect([when, left]).toEqual([day("2026-11-30"), [{ kind: "weekday", weekday: 1 }]]);
  });

  it("leaves out days while the present day is unknown", () => {
    const pieces = piecesOf("demain");
    expect(joinWhen(pieces, undefined)).toEqual({ when: undefined, left: pieces });
    expect(joinWhen(piecesOf("maintenant"), undefined).when).toEqual({ kind: "now" });
  });

  it("is recognised with a typo, and from its beginning", () => {
    const [typo, begun, short] = toTypedWords("samdi dema d");
    expect(typo && whenButTypo(typo)).toEqual({ kind: "weekday", weekday: 5 });
    expect(begun && whenBegun(begun)).toEqual({ kind: "in-days", days: 1 });
    expect(short && whenBegun(short)).toBeUndefined();
    const [card] = toTypedWords("carte");
    expect(card && whenButTypo(card)).toBeUndefined();
  });
});
