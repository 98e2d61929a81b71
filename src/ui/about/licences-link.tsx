import { LICENCES_PATH } from "../../domain/exchange/package-list.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useAboutWords } from "./about-words.ts";

/** Link to the licences of the third-party software, in a new window. */
export function LicencesLink() {
  const { messages } = useDetailedApp();
  const { aboutLicences } = useAboutWords();
  return (
    <p>
      <a href={LICENCES_PATH} target="_blank" rel="noopener">
        {aboutLicences}
        <span className="visually-hidden"> ({messages.newWindow})</span>
      </a>
    </p>
  );
}
