import { useDetailedApp } from "../detailed-app.ts";
import { useAboutWords } from "./about-words.ts";

/** A plain page of the built site, beside it. */
const LICENCES = "licences/";

export function LicencesLink() {
  const { messages } = useDetailedApp();
  const { aboutLicences } = useAboutWords();
  return (
    <p>
      <a href={LICENCES} target="_blank" rel="noopener">
        {aboutLicences}
        <span className="visually-hidden"> ({messages.newWindow})</span>
      </a>
    </p>
  );
}
