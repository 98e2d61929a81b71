import { NewWindow } from "../../ui/sheet/new-window.tsx";
import "./style.css";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { CONFIG } from "../../config.ts";
import { useRootMark } from "../../design/use-root-mark.ts";
import { LOADING, type Loadable } from "../../domain/loadable.ts";
import type { ListedPackage } from "../../formats/public-data/package-list.ts";
import { LICENCES_PATH } from "../../formats/public-data/package-list.ts";
import { selectSources } from "../../model/source-selectors.ts";
import { MethodBlock } from "../../ui/access/method-block.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { SourcesSection } from "../../ui/data/sources-section.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { takeLead } from "../../ui/lead-to.ts";
import { Sections } from "../../ui/section/sections.tsx";
import { ABOUT_LEAD } from "../../ui/shell/about-button.tsx";
import { STATEMENT_LEAD } from "../../ui/shell/accessibility-link.tsx";
import { AccessibilitySection } from "./accessibility-section.tsx";
import type { AboutSection } from "./messages/fr.ts";
import { PrivacySection } from "./privacy-section.tsx";
import { useAboutController, useAboutWords } from "./use-about.tsx";

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
  useRootMark("prints-about");
  const { messages } = useDetailedApp();
  const words = useAboutWords();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeLead(ABOUT_LEAD)) title.current?.focus();
    if (takeLead(STATEMENT_LEAD)) document.getElementById("a-propos-accessibility")?.focus();
  }, []);
  const sections = SECTIONS.map(({ section, Content }) => ({
    Content,
    entry: { headingId: `a-propos-${section}`, title: words.aboutSections[section] },
  }));
  return (
    <div className="view-scroller data-view about-view" tabIndex={-1}>
      <h2 className="about-title" ref={title} tabIndex={-1}>
        {messages.viewNames.apropos}
      </h2>
      <p>{words.aboutIntro}</p>
      <p>
        {/* Written by the build: src/static-pages/list-pages.tsx. It serves as the map of the site. */}
        <a href="./liste/">{words.aboutPlainList}</a>
      </p>
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

/** Contact addresses. A value missing in the host's configuration is shown as missing. */
function ContactSection() {
  const words = useAboutWords();
  const { reportAddress, publisher }: Readonly<Record<keyof typeof CONFIG, string>> = CONFIG;
  return (
    <>
      <p>{words.contactPlace}</p>
      {reportAddress === "" ? (
        <p>{words.contactNowhere}</p>
      ) : (
        <p>
          {words.contactElse} <a href={`mailto:${reportAddress}`}>{reportAddress}</a>
        </p>
      )}
      <p>{words.contactSecurity}</p>
      <dl className="about-facts">
        <dt>{words.contactPublisher}</dt>
        <dd>{publisher || words.contactPublisherUnknown}</dd>
      </dl>
    </>
  );
}

/** Summary of the method, with the known errors of the road model. */
function MethodSection() {
  const { aboutMethod } = useAboutWords();
  return (
    <>
      {aboutMethod.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <MethodBlock />
    </>
  );
}

/** Licence of the code, and the third-party software and sources of the site. */
function SoftwareSection() {
  const words = useAboutWords();
  const packages = usePackages();
  return (
    <>
      <p>{words.softwareLicence}</p>
      <p>{words.softwareFont}</p>
      <p>{words.softwareData}</p>
      {packages.status === "failed" && <p role="status">{words.softwarePackagesFailed}</p>}
      {packages.status === "ready" && <Packages packages={packages.value} />}
      <LicencesLink />
    </>
  );
}

function Packages({ packages }: { readonly packages: readonly ListedPackage[] }) {
  const { softwarePackages } = useAboutWords();
  return (
    <details className="method">
      <summary>{softwarePackages({ count: packages.length })}</summary>
      <ul className="about-list" lang="en">
        {packages.map(({ name, version, licence }) => (
          <li key={name}>{`${name} ${version}, ${licence.replace(/^\((.*)\)$/, "$1")}`}</li>
        ))}
      </ul>
    </details>
  );
}

function usePackages(): Loadable<readonly ListedPackage[]> {
  const controller = useAboutController();
  const [packages, setPackages] = useState<Loadable<readonly ListedPackage[]>>(LOADING);
  useEffect(() => {
    if (controller === undefined || controller === "missing") return;
    let isCurrent = true;
    void controller.packages().then((loaded) => isCurrent && setPackages(loaded));
    return () => {
      isCurrent = false;
    };
  }, [controller]);
  return packages;
}

/** Link to the licences of the third-party software, in a new window. */
function LicencesLink() {
  const { aboutLicences } = useAboutWords();
  return (
    <p>
      <a href={LICENCES_PATH} target="_blank" rel="noopener">
        {aboutLicences}
        <NewWindow />
      </a>
    </p>
  );
}

/** Version of the page and dates of its data. Unknown values are omitted. */
function VersionFacts() {
  const { format } = useDetailedApp();
  const words = useAboutWords();
  const controller = useAboutController();
  const manifest = useAppState(({ resources }) => resources.manifest);
  const days = useAppState(selectSources).map(({ date }) => date);
  const lastDay = days.sort().at(-1) ?? "";
  return (
    <dl className="about-facts">
      {controller !== undefined && controller !== "missing" && (
        <>
          <dt>{words.aboutVersion}</dt>
          <dd>{controller.version}</dd>
          <dt>{words.aboutBuild}</dt>
          <dd>{controller.build === "" ? words.aboutNoBuild : <code>{controller.build}</code>}</dd>
        </>
      )}
      {manifest.status === "ready" && (
        <>
          {lastDay !== "" && (
            <>
              <dt>{words.aboutData}</dt>
              <dd>{words.aboutDataAre({ count: manifest.value.places, date: format.date(lastDay) })}</dd>
            </>
          )}
          <dt>{words.aboutPeople}</dt>
          <dd>{words.aboutPeopleAre({ vintage: manifest.value.populationVintage })}</dd>
        </>
      )}
    </dl>
  );
}
