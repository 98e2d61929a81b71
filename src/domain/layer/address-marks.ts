import { plainText } from "../plain-text.ts";

/** Features of an address for comparison. */
export interface AddressMarks {
  /** Numbers at the beginning of the address or of one of its parts: house numbers, not dates in street names. */
  readonly numbers: ReadonlySet<string>;
  /** Words of the parts that name a street; all words without such a part. */
  readonly street: ReadonlySet<string>;
  /** All words, including buildings and parts of the commune. */
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

/** Words without meaning for comparison: common words, and words of postal delivery. */
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
 * Whether two addresses of one commune may be the same: no different house numbers, and the street of one within the
 * other. An address without significant words matches none.
 */
export function areAddressesAlike(a: AddressMarks, b: AddressMarks): boolean {
  if (a.words.size === 0 || b.words.size === 0) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !share(a.numbers, b.numbers)) return false;
  return isWithin(a.street, b.words) || isWithin(b.street, a.words);
}

/** Whether two sets intersect. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Whether a set is a subset of another. */
export function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one));
}

function writeOut(word: string): string {
  return WRITTEN_OUT.get(word) ?? word;
}
