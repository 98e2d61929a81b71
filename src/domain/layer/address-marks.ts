import { plainText } from "../plain-text.ts";

/** What tells an address from another. */
export interface AddressMarks {
  /** Numbers that stand at the beginning of the address or of one of its parts: those of houses, not of a day in a street's name. */
  readonly numbers: ReadonlySet<string>;
  /** Of the parts that name a street; all words where none does. */
  readonly street: ReadonlySet<string>;
  /** With those that name a building or a part of the commune. */
  readonly words: ReadonlySet<string>;
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    all: "allee",
    av: "avenue",
    ave: "avenue",
    bd: "boulevard",
    bld: "boulevard",
    bvd: "boulevard",
    ch: "chemin",
    che: "chemin",
    chem: "chemin",
    dr: "docteur",
    gal: "general",
    imp: "impasse",
    pl: "place",
    pres: "president",
    prof: "professeur",
    r: "rue",
    rte: "route",
    sq: "square",
    st: "saint",
    ste: "sainte",
  }),
);

const STREET_WORDS: ReadonlySet<string> = new Set(
  "allee avenue boulevard chemin cours esplanade impasse passage place promenade quai route rue ruelle square traverse voie".split(
    " ",
  ),
);

/** Words that any address may have, and those that say where letters go and not where people do. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a au aux d de des du en et l la le les sur bis ter b bp cs cedex rdc bat batiment immeuble zone za zac zi".split(
    " ",
  ),
);

export function markAddress(address: string): AddressMarks {
  const parts = address.split(/[,;\n–—]| - /).map(markPart);
  const words = new Set(parts.flatMap((part) => part.words));
  const street = new Set(parts.flatMap((part) => (part.namesStreet ? part.words : [])));
  return {
    numbers: new Set(parts.flatMap(({ number }) => number ?? [])),
    street: street.size > 0 ? street : words,
    words,
  };
}

function markPart(part: string) {
  const told = plainText(part).split(" ").map(writeOut);
  const number = told.find((word, rank) => rank === 0 && /^\d+$/.test(word));
  const others = number === undefined ? told : told.slice(1);
  return {
    number,
    namesStreet: number !== undefined || others.some((word) => STREET_WORDS.has(word)),
    words: others.filter((word) => word !== "" && !EMPTY_WORDS.has(word) && !STREET_WORDS.has(word)),
  };
}

/**
 * Whether two addresses of one commune may be the same: no two different house numbers, and the street of one in the other. An address
 * without a word of its own is like none.
 */
export function areAddressesAlike(a: AddressMarks, b: AddressMarks): boolean {
  if (a.words.size === 0 || b.words.size === 0) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !share(a.numbers, b.numbers)) return false;
  return isWithin(a.street, b.words) || isWithin(b.street, a.words);
}

/** Whether two sets have something in common. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Whether all of a set is in another. */
export function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one));
}

function writeOut(word: string): string {
  return WRITTEN_OUT.get(word) ?? word;
}
