import type { CellFault } from "../../domain/corrections/cell-fault.ts";
import type { PlaceFault } from "../../domain/corrections/place-fault.ts";
import type { FileFault, Refusal } from "../../domain/corrections/refusal.ts";
import type { Format } from "../../ui/format.ts";
import type { PlaceEditorWords } from "./messages/fr.ts";

/** Words and formats of the language of the page. */
export interface Saying {
  readonly words: PlaceEditorWords;
  readonly format: Format;
}

/** A refusal as a sentence: what is wrong and what to do. */
export function sayRefusal(refusal: Refusal, saying: Saying): string {
  const { refusals } = saying.words;
  switch (refusal.kind) {
    case "cell":
      return sayCellFault(refusal.fault, saying);
    case "place":
      return sayPlaceFault(refusal.fault, saying);
    case "stale":
      return refusals.stale({ text: refusal.found });
    default:
      return refusals[refusal.kind];
  }
}

/** A fault of a file, with its line where it has one. */
export function sayFileFault(fault: FileFault, saying: Saying): string {
  const { words, format } = saying;
  const atLine = (line: number, text: string, figure: string, reason: string) =>
    words.refused({ name: words.line({ number: format.number(line) }), text, figure, reason });
  switch (fault.kind) {
    case "header":
      return words.files.header({ text: fault.found });
    case "cells": {
      const counts = `${format.number(fault.found)} / ${format.number(fault.expected)}`;
      return `${words.line({ number: format.number(fault.line) })}, ${words.files.cells({ text: counts })}`;
    }
    case "cell":
      return atLine(fault.line, fault.field, fault.value, sayCellFault(fault.fault, saying));
    default:
      return words.files[fault.kind];
  }
}

function sayCellFault(fault: CellFault, { words, format }: Saying): string {
  const { cells, types } = words;
  switch (fault.kind) {
    case "type":
      return types[fault.type];
    case "too-long":
      return cells["too-long"]({ text: format.number(fault.most) });
    case "invisible":
      return cells.invisible({ text: fault.name });
    case "enum":
      return cells.enum({ text: fault.allowed.join(", ") });
    case "minimum":
      return cells.minimum({ text: format.number(fault.minimum) });
    case "maximum":
      return cells.maximum({ text: format.number(fault.maximum) });
    default:
      return cells[fault.kind];
  }
}

function sayPlaceFault(fault: PlaceFault, { words, format }: Saying): string {
  const { places, hours } = words;
  const km = (value: number) => `${format.decimal(value)}\u00a0km`;
  switch (fault.kind) {
    case "hours":
      return hours[fault.fault.what]({ text: fault.fault.text });
    case "postcode-elsewhere":
      return places["postcode-elsewhere"]({ text: format.list(fault.postcodes), commune: fault.commune });
    case "source-unknown":
      return places["source-unknown"]({ text: fault.source });
    case "far-from-seat":
      return places["far-from-seat"]({ distance: km(fault.km), commune: fault.commune, text: km(fault.mostKm) });
    case "outside-departement":
      return places["outside-departement"]({ departement: fault.departement });
    default:
      return places[fault.kind];
  }
}
