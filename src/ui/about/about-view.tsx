import "../styles/about.css";
import { type ComponentType, useEffect, useRef } from "react";
import { useAppState } from "../app-context.ts";
import { SourcesSection } from "../data/sources-section.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { takeLead } from "../lead-to.ts";
import type { AboutSection } from "../messages/words/about.ts";
import { Sections } from "../section/sections.tsx";
import { ABOUT_LEAD } from "../shell/about-button.tsx";
import { useAboutWords } from "./about-words.ts";
import { AccessibilitySection } from "./accessibility-section.tsx";
import { ContactSection } from "./contact-section.tsx";
import { LicencesLink } from "./licences-link.tsx";
import { MethodSection } from "./method-section.tsx";
import { PrivacySection } from "./privacy-section.tsx";
import { SoftwareSection } from "./software-section.tsx";
import { VersionFacts } from "./version-facts.tsx";

const SECTIONS: readonly { readonly section: AboutSection; readonly Content: ComponentType }[] = [
  { section: "method", Content: MethodSection },
  { section: "sources", Content: SourcesAndLicences },
  { section: "accessibility", Content: AccessibilitySection },
  { section: "privacy", Content: PrivacySection },
  { section: "software", Content: SoftwareSection },
  { section: "contact", Content: ContactSection },
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
  const sections = SECTIONS.map(({ section, Content }) => ({
    Content,
    entry: { headingId: `a-propos-${section}`, title: words.aboutSections[section] },
  }));
  return (
    <div className="view-scroller data-view about-view">
      <h2 className="about-title" ref={title} tabIndex={-1}>
        {messages.viewNames.apropos}
      </h2>
      <p>{words.aboutIntro}</p>
      {!isEmbedded && <VersionFacts />}
      <Sections sections={sections} level={3} />
    </div>
  );
}

function SourcesAndLicences() {
  return (
    <>
      <LicencesLink />
      <SourcesSection />
    </>
  );
}
