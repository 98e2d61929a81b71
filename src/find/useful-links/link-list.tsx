import "./style.css";
import { isOldContent, type UsefulLink } from "../../domain/useful-link.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { OutsideLink } from "../sheet/outside-link.tsx";
import { SourceFold } from "../sheet/source-fold.tsx";
import { departementNames } from "../territory/departement-names.ts";

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
