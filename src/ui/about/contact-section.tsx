import { CONFIG } from "../../config.ts";
import { useAboutWords } from "./about-words.ts";

/** Contact addresses. A value missing in the host's configuration is shown as missing. */
export function ContactSection() {
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
