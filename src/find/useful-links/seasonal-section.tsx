import { useState } from "react";
import { departementOfCode } from "../../domain/territory.ts";
import {
  chooseUsefulLinks,
  LINK_AUDIENCES,
  LINK_THEMES,
  type LinkAudience,
  type LinkTheme,
  type UsefulLink,
} from "../../domain/useful-link.ts";
import { capitalised } from "../../ui/format.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";
import { LoadFault } from "../shell/faults.tsx";
import { LinkList } from "./link-list.tsx";
import { selectOriginDepartement, selectUsefulLinks } from "./state.ts";

/** Section « Ressources » of « Saisonniers »: all useful links, for one audience and on one theme; of the resort's département where one is chosen. */
export function UsefulLinksSection() {
  const { messages } = useDetailedApp();
  const links = useAppState(selectUsefulLinks);
  return (
    <section className="seasonal-section" aria-labelledby="useful-links-title">
      <h3 id="useful-links-title">{messages.linksTitle}</h3>
      <p>{messages.linksLead}</p>
      {links.status === "failed" && <LoadFault title={messages.linksFailed} fault={links.fault} />}
      {links.status === "ready" && <ChosenLinks links={links.value} />}
    </section>
  );
}

function ChosenLinks({ links }: { readonly links: readonly UsefulLink[] }) {
  const { messages } = useDetailedApp();
  const departement = useAppState(selectOriginDepartement);
  const [audience, setAudience] = useState<LinkAudience | "tous">("saisonniers");
  const [theme, setTheme] = useState<LinkTheme | "tous">("tous");
  const chosen = chooseUsefulLinks(links, {
    departement,
    ...(audience === "tous" ? {} : { audiences: [audience] }),
    ...(theme === "tous" ? {} : { themes: [theme] }),
  });
  const count = messages.linkCount({
    count: chosen.length,
    all: links.length,
    place: departementOfCode(departement)?.name ?? "",
  });
  useSpoken(count);
  const present = LINK_THEMES.filter((one) => links.some(({ themes }) => themes.includes(one)));
  return (
    <>
      <div className="useful-links-choice">
        <Choice
          label={messages.linkAudience}
          hasVisibleLabel
          value={audience}
          options={(["tous", ...LINK_AUDIENCES] as const).map((value) => ({
            value,
            label: value === "tous" ? messages.linkAnyAudience : capitalised(messages.linkAudiences[value]),
          }))}
          onChoose={setAudience}
        />
        <Choice
          label={messages.linkTheme}
          hasVisibleLabel
          value={theme}
          options={(["tous", ...present] as const).map((value) => ({ value, label: themeLabel(value) }))}
          onChoose={setTheme}
        />
      </div>
      <p className="count">{count}</p>
      <LinkList links={chosen} />
      <p className="hint">{messages.linksLimits}</p>
    </>
  );

  function themeLabel(value: LinkTheme | "tous"): string {
    if (value === "tous") return messages.linkAnyTheme;
    return value === "services" ? messages.linkServices : messages.themes[value];
  }
}
