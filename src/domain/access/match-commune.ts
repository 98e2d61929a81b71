import { labelOfCommune } from "../commune-label.ts";
import { plainText } from "../plain-text.ts";
import type { Commune } from "../territory.ts";

/** A commune and its label in a list: its name, with its département where another commune has the same name. */
export interface NamedCommune {
  readonly label: string;
  readonly commune: Commune;
}

export type CommuneMatch = Commune | "unknown" | "ambiguous";

/** Communes with their labels, in the order of the communes. */
export function labelCommunes(communes: readonly Commune[]): readonly NamedCommune[] {
  const bearers = new Map<string, number>();
  for (const { name } of communes) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return communes.map((commune) => ({
    label: bearers.get(commune.name) === 1 ? commune.name : labelOfCommune(commune),
    commune,
  }));
}

/** The commune with the typed label, whatever its capitals, accents and hyphens; the département may follow. */
export function matchCommune(named: readonly NamedCommune[], text: string): CommuneMatch {
  const asked = plainText(text);
  const bearing = (textsOf: (one: NamedCommune) => readonly string[]) =>
    named.filter((one) => textsOf(one).some((candidate) => plainText(candidate) === asked));
  const byLabel = bearing(({ label }) => [label]);
  const found =
    byLabel.length > 0
      ? byLabel
      : bearing(({ commune: { name, codeDepartement } }) => [name, `${name} ${codeDepartement}`]);
  const [first, ...others] = found;
  if (first === undefined) return "unknown";
  return others.length === 0 ? first.commune : "ambiguous";
}
