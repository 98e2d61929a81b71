import type { Commune } from "../src/domain/territory.ts";
import { createRandom } from "./seeded-places.ts";

const COLUMNS =
  "id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,type_fs,format_fs,groupe_fs,labellisation_fs";
const HOURS = [
  "09:00 - 12:00 / 13:30 - 17:00",
  "13:30 - 17:00",
  "09:00 - 12:00",
  "",
  "9h-12h",
  "00:00 - 00:00",
] as const;

/** A table in the format of the official list, of fictitious places near the communes' seats, equal for the same seed. */
export function writeNationalRows(communes: readonly Commune[], count: number, seed: number): string {
  const random = createRandom(seed);
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const lines = Array.from({ length: count }, (_, at) => {
    const commune = one(communes);
    const [longitude = 0, latitude = 0] = commune?.position ?? [];
    const hours = Array.from({ length: 6 }, () => one(HOURS));
    return [
      at + 1,
      commune?.codeDepartement,
      `France services fictive de ${commune?.name} n° ${at}`,
      `${at % 90} rue de l’Exemple`,
      "",
      commune?.code,
      commune?.postcodes[0],
      commune?.name,
      latitude + (random() - 0.5) / 20,
      longitude + (random() - 0.5) / 20,
      `lieu-${at}@example.fr`,
      "04 00 00 00 00",
      ...hours,
      "Non",
      at % 7 === 0 ? "Sur rendez-vous, le matin" : "",
      "Principal",
      "Fixe",
      "",
      "Espace labellisé 01/01/2020",
    ]
      .map((cell) => (typeof cell === "number" ? cell : `"${cell ?? ""}"`))
      .join(",");
  });
  return [COLUMNS, ...lines, ""].join("\r\n");
}
