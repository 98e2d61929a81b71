import "../styles/about.css";
import { type ComponentType, useEffect, useRef } from "react";
import { useAppState } from "../app-context.ts";
import { SourcesPart } from "../data/sources-part.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { takeLead } from "../lead-to.ts";
import type { AboutSection } from "../messages/words/about.ts";
import { Sections } from "../section/sections.tsx";
import { ABOUT_LEAD } from "../shell/about-button.tsx";
import { useAboutWords } from "./about-words.ts";
import { AccessibilityPart } from "./accessibility-part.tsx";
import { ContactPart } from "./contact-part.tsx";
import { LicencesLink } from "./licences-link.tsx";
import { MethodPart } from "./method-part.tsx";
import { PrivacyPart } from "./privacy-part.tsx";
import { SoftwarePart } from "./software-part.tsx";
import { VersionFacts } from "./version-facts.tsx";

const PARTS: readonly { readonly section: AboutSection; readonly Part: ComponentType }[] = [
  { section: "method", Part: MethodPart },
  { section: "sources", Part: SourcesAndLicences },
  { section: "accessibility", Part: AccessibilityPart },
  { section: "privacy", Part: PrivacyPart },
  { section: "software", Part: SoftwarePart },
  { section: "contact", Part: ContactPart },
];

/** View « À propos »: purpose, method, privacy, accessibility, contact and software of the page. */
export function AboutView() {
  const { messages } = useDetailedApp();
  const words = useAboutWords();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeLead(ABOUT_LEAD)) title.current?.focus();
  }, []);
  const parts = PARTS.map(({ section, Part }) => ({
    Part,
    entry: { headingId: `a-propos-${section}`, title: words.aboutSections[section] },
  }));
  return (
    <div className="view-scroller data-view about-view">
      <h2 className="about-title" ref={title} tabIndex={-1}>
        {messages.viewNames.apropos}
      </h2>
      <p>{words.aboutIntro}</p>
      {!isEmbedded && <VersionFacts />}
      <Sections parts={parts} level={3} />
    </div>
  );
}

function SourcesAndLicences() {
  return (
    <>
      <LicencesLink />
      <SourcesPart />
    </>
  );
}
