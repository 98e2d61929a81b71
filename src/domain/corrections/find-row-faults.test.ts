import { expect, it } from "vitest";
import { isNamedMailbox } from "./find-row-faults.ts";

it.each(["camille.martin@mairie.fr", "c.martin@mairie.fr", "camille-martin@laposte.net", "Jean_Dupont@x.fr"])(
  "takes %s for a person's",
  (email) => {
    expect(isNamedMailbox(email)).toBe(true);
  },
);

it.each([
  "contact@mairie.fr",
  "fs.chamonix@x.fr",
  "merindol-fs@x.fr",
  "mfs-digne@x.fr",
  "pont-de-claix@x.fr",
  "mddnice-centre@departement06.fr",
  "la-grave@france-services.gouv.fr",
  "thonon-agglomeration@france-services.gouv.fr",
  "bureau73@x.fr",
  "efs-serres@x.fr",
  "mds.gap@x.fr",
  "pimmsmobile.gap@x.fr",
])("accepts %s as the address of an office", (email) => {
  expect(isNamedMailbox(email)).toBe(false);
});
