import type { IssuesWords } from "./fr.ts";

export const issues: IssuesWords = {
  issueEffects: {
    "left-out": "Row left out",
    emptied: "Value ignored",
    mended: "Value corrected",
    noted: "Good to know",
  },
  issueReasons: {
    "too-few-cells":
      "The row has fewer values than the file has columns: the last ones are taken as empty. Check that no value has slipped into the next column.",
    "too-many-cells":
      "The row has more values than the file has columns. Put any value that contains the separator in quotation marks.",
    "quote-unclosed": "A quotation mark opens and never closes. Close it, or double it if it is part of the text.",
    "no-name":
      "The row has no name. Give the name of the place, its identifier on the map, or say which column holds it.",
    "no-place":
      "The row has neither a position nor a commune, so the place cannot be put on the map. Add one or the other, or the identifier of a place of the map.",
    "position-unreadable":
      "The position cannot be read. Write a latitude and a longitude in decimal degrees, such as 44.5596 and 6.0796.",
    "position-impossible":
      "These coordinates are not those of any possible point. Check both numbers and the coordinate system.",
    "position-outside":
      "The place lies outside the seven départements: it can be seen on the map, but no commune counts it.",
    "position-far-from-commune": "The position and the commune are far apart, so one of them is wrong. Check which.",
    "position-given-up":
      "The position and the commune are far apart: the place is put at the town hall of its commune. Check which is wrong.",
    "position-swapped": "Latitude and longitude were swapped. Swap the two columns in the file.",
    "position-projected":
      "The position is in another coordinate system than the rest of the file. Write all of them in the same one.",
    "position-from-commune":
      "The position is missing: the place is put at the town hall of its commune. Add its coordinates to show it at its address.",
    "commune-unknown": "No commune of the map has this name or code. Check the spelling, or give the INSEE code.",
    "commune-ambiguous": "Several communes fit this description. Give the INSEE code of the right one, or a position.",
    "commune-former": "The commune has been merged into another: the place is attached to the present commune.",
    "commune-from-position":
      "The commune is missing or not known: the one with the nearest town hall is taken. Check it.",
    "commune-from-name":
      "Several communes have this postcode: the name or the address of the place says which. Check it, or give the INSEE code.",
    "postcode-unreadable":
      "A postcode has five digits and an INSEE code five characters, leading zero included. Give the column the text format.",
    "postcode-elsewhere":
      "This postcode is not that of the commune: one of the two is wrong. The place is put where the commune is. Check which.",
    "category-unknown":
      "This type is not one of the three of the map: the row is left out, so that it does not enter the figures as what it is not. Choose here as which type to read it, or correct the column. “Other type” keeps it on the map and in the list, out of the figures.",
    "kind-unknown":
      "This kind is not known: the place is taken as a help point. Write “accueil”, “logement” or “aire”.",
    "format-unknown":
      "This format is not known: the place is taken as a fixed one. Write “fixe”, “itinérant”, “multisite” or “antenne”.",
    "kind-not-shown":
      "The row is a project: the map shows only places that are open. Change its kind when the place opens.",
    "phone-unreadable":
      "This is not one French number of ten digits. Write it like “04 92 00 00 00”, with no other text.",
    "email-unreadable": "This is not one email address. Write it like “accueil@example.fr”, with no other text.",
    "email-named":
      "The address seems to be a person’s: personal data has no place here. Give the mailbox of the service.",
    "website-unreadable": "This is not the full address of a website. It begins with “https://” or “http://”.",
    "hours-unreadable":
      "The opening hours are not written in a known form. What could not be read is kept in the comment. Write them like “lundi au vendredi 9h-12h, 14h-17h”.",
    "theme-unknown": "This topic is not known. Choose among those of the map, separated by semicolons.",
    "date-unreadable": "The date cannot be read. Write it like 2026-01-31 or 31/01/2026.",
    "value-unknown": "This value is not one that the column can have. Correct it, or leave the cell empty.",
    "text-too-long": "The text is too long: its end is cut. Shorten it.",
    "text-damaged": "The text has invisible or damaged characters. Save the file again as UTF-8.",
    "id-missing": "The row has no identifier: it is given one, made of its number.",
    "id-repeated": "An earlier row has this identifier already: this one is given another. Give each place its own.",
    "geometry-not-a-point": "This is not a point. The map takes points: replace the shape by a point that lies in it.",
    "above-header": "The texts above the column headings are not read. Check that no place is among them.",
    "cell-merged": "The cell is merged with those above: it takes their value. Unmerge them to write it on each row.",
    "formula-unread":
      "The formula of this cell has an error or no saved result. Write its value, or open the workbook and save it again.",
    "mandates-undated":
      "The row says “Aidants Connect” without a day of update: the map cannot say as of when. Give the day in “date_maj”.",
    "known-error": "This is a known error of the source, which the map corrects: the map’s value is taken.",
  },
};
