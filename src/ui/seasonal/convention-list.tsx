import { webAddress } from "../../domain/contact/web-address.ts";
import type { SigningCommune } from "../../domain/seasonal/group-conventions.ts";
import { selectSigningCommunes } from "../../state/seasonal-selectors.ts";
import { CONVENTION_SYMBOL, RESORT_COLOURS } from "../../theme/resorts.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { MarkSymbol } from "../symbols/mark-symbol.tsx";

/** Communes known to have signed a convention for seasonal housing, with years, sources and verification. */
export function ConventionList() {
  const { messages } = useDetailedApp();
  const signing = useAppState(selectSigningCommunes);
  const scheme = useAppState((state) => state.scheme);
  if (signing.length === 0) return null;
  const { convention, halo } = RESORT_COLOURS[scheme];
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol symbol={CONVENTION_SYMBOL} colour={convention} halo={halo} />{" "}
        {messages.conventions({ count: signing.length })}
      </summary>
      <p className="hint">{messages.conventionsNote}</p>
      <ul className="conventions">
        {signing.map((commune) => (
          <Signing key={commune.code} commune={commune} />
        ))}
      </ul>
    </details>
  );
}

function Signing({ commune: { name, code, years, verification, conventions } }: { readonly commune: SigningCommune }) {
  const { messages } = useDetailedApp();
  const pages = [
    ...new Set(conventions.flatMap(({ sourceDetail }) => /https?:\/\/\S+/.exec(sourceDetail) ?? [])),
  ].flatMap((page) => webAddress(page) ?? []);
  return (
    <li>
      <p>
        <strong>{name}</strong> ({code.slice(0, 2)})
      </p>
      <p>
        {years.length === 0 ? messages.signedUnknown : messages.signedIn({ years: years.map(String) })}
        {" · "}
        {messages.verifications[verification]}
      </p>
      {pages.map((page) => (
        <p key={page.href} className="source-detail">
          <a href={page.href} target="_blank" rel="noopener noreferrer">
            {messages.conventionSource({ name: page.hostname.replace(/^www\./, "") })}
            <span className="visually-hidden"> ({messages.newWindow})</span>
          </a>
        </p>
      ))}
    </li>
  );
}
