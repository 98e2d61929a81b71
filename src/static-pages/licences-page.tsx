import type { DataSources } from "../data/public-data/data-sources.ts";
import type { PlainPage } from "./plain-page.tsx";
import { FORMAT, LICENCE_WORDS } from "./plain-words.ts";
import { LICENCES_PATH } from "./site-address.ts";

/** A package whose code or fonts are in the built site. */
export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression: "MIT", "(MIT OR Apache-2.0)". */
  readonly licence: string;
  /** Package that contains this one in its own file, with its version; "" for one that the site imports. */
  readonly packedIn: string;
  /** Text of the licence with its notices; "" without one. */
  readonly text: string;
}

interface LicencesOfSite {
  readonly ownText: string;
  readonly packages: readonly ListedPackage[];
  readonly sources: DataSources;
}

/** The page of all licences of the built site: of its code, its data, its packages and its fonts. */
export function licencesPage({ ownText, packages, sources }: LicencesOfSite): PlainPage {
  return {
    path: LICENCES_PATH,
    title: LICENCE_WORDS.title,
    description: LICENCE_WORDS.purpose,
    content: (
      <>
        <p>{LICENCE_WORDS.purpose}</p>
        <h2>{LICENCE_WORDS.code}</h2>
        <p>{LICENCE_WORDS.codeIs}</p>
        <Text text={ownText} />
        <h2>{LICENCE_WORDS.data}</h2>
        <p>{LICENCE_WORDS.dataAre}</p>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              {[
                source.title,
                source.producer,
                source.licence === "" ? LICENCE_WORDS.noneStated : source.licence,
                source.vintage && LICENCE_WORDS.vintage(FORMAT.date(source.vintage)),
              ]
                .filter(Boolean)
                .join(", ")}
            </li>
          ))}
        </ul>
        <h2>{LICENCE_WORDS.packages({ count: packages.length })}</h2>
        <p>{LICENCE_WORDS.packagesAre}</p>
        {packages.map(({ name, version, licence, packedIn, text }) => (
          <section key={name}>
            <h3>{`${name} ${version}`}</h3>
            <p>{[licence, packedIn && LICENCE_WORDS.packedIn(packedIn)].filter(Boolean).join(", ")}</p>
            <Text text={text} />
          </section>
        ))}
      </>
    ),
  };
}

function Text({ text }: { readonly text: string }) {
  return (
    <details>
      <summary>{LICENCE_WORDS.text}</summary>
      <pre lang="en">{text}</pre>
    </details>
  );
}
