import type { ReactNode } from "react";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { Place } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { isOldContent, type UsefulLink } from "../../domain/useful-link.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp, type Wording } from "../app-context.ts";
import { SourceFold } from "../sheet/sources.tsx";
import { OutsideLink } from "../shell/links.tsx";
import { selectLinksForNeed, selectLinksOfPlace, selectTravelLinks } from "./state.ts";
import "./style.css";

/** Useful links: each with its operator, what it gives, for whom, where, the date of its content, and its source. */
export function LinkList({ links }: { readonly links: readonly UsefulLink[] }) {
  return (
    <ul className="sourced-list">
      {links.map((link) => (
        <LinkItem key={link.id} link={link} />
      ))}
    </ul>
  );
}

function LinkItem({ link }: { readonly link: UsefulLink }) {
  const { messages, format } = useDetailedApp();
  const audiences = format.list(link.audiences.map((audience) => messages.linkAudiences[audience]));
  const facts = [
    messages.labelled({ name: messages.linkFor, text: audiences }),
    link.departements.length === 0 ? undefined : departementNames(link.departements, { messages, format }),
  ].filter((fact) => fact !== undefined);
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {link.url === undefined ? (
          <strong>{link.title}</strong>
        ) : (
          <OutsideLink href={link.url}>{link.title}</OutsideLink>
        )}
      </p>
      <p lang="fr">
        {link.operator} · {link.kind}
      </p>
      {link.summary !== "" && <p lang="fr">{link.summary}</p>}
      <p className="hint">{facts.join(" · ")}</p>
      <p className="hint">
        <ContentDate link={link} /> {link.note !== "" && <span lang="fr">{link.note}</span>}
      </p>
      <SourceFold of={link} name={link.title} />
    </li>
  );
}

/** When the content was written, and a warning when that is long ago. */
function ContentDate({ link }: { readonly link: UsefulLink }) {
  const { messages, format } = useDetailedApp();
  const today = useAppState(({ now }) => now?.date);
  if (link.contentDate === "") return messages.linkUndated;
  const date = messages.linkDated({ date: format.date(link.contentDate) });
  if (today === undefined || !isOldContent(link, today)) return date;
  return (
    <>
      {date} <strong>{messages.linkOld}</strong>
    </>
  );
}

interface FoldedLinksProps {
  /** The line that opens them. */
  readonly summary: ReactNode;
  readonly links: readonly UsefulLink[];
}

/** Useful links behind one line; nothing without links. */
function FoldedLinks({ summary, links }: FoldedLinksProps) {
  const { messages } = useDetailedApp();
  if (links.length === 0) return null;
  return (
    <details className="fold useful-links-fold" tabIndex={-1}>
      <summary>
        {/* One item of its flex container: the parts of a sentence do not wrap apart. */}
        <span>{summary}</span>
      </summary>
      <LinkList links={links} />
      <p className="hint">{messages.linksLimits}</p>
    </details>
  );
}

/** Help and sites on the themes that the list is asked for, beside the places; nothing where none is known. */
export function NeedLinks() {
  const { messages } = useDetailedApp();
  const links = useAppState(selectLinksForNeed);
  return <FoldedLinks summary={messages.linksOfNeed({ count: links.length })} links={links} />;
}

/** Help and sites on the themes of a place, on its sheet. */
export function PlaceLinks({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const links = useAppState((state) => selectLinksOfPlace(state, place));
  return <FoldedLinks summary={messages.linksOfPlace({ count: links.length })} links={links} />;
}

/** Ways to travel without a car, beside the way to a place, or to all places of the list. */
export function TravelLinks({ place }: { readonly place?: Place }) {
  const { messages } = useDetailedApp();
  const links = useAppState((state) => selectTravelLinks(state, place));
  const titles = links.map(({ title }) => title).join(", ");
  const summary = <FrenchPart say={(names) => messages.linksOfTravel({ names })} text={titles} />;
  return <FoldedLinks summary={summary} links={links} />;
}

/** "Isère et Savoie"; all seven are "les sept départements". */
function departementNames(codes: readonly CodeDepartement[], { messages, format }: Wording): string {
  if (codes.length === DEPARTEMENTS.length) return messages.allDepartements;
  return format.list(DEPARTEMENTS.filter(({ code }) => codes.includes(code)).map(({ name }) => name));
}
