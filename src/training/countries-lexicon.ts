import type { Country } from "world-countries";

/** Not independent by the data set, yet told of as states; the last two are in free association with New Zealand. */
const ALSO_STATES = new Set(["TW", "XK", "PS", "CK", "NU"]);

/**
 * The rows of `src/extraction/lexicon/countries.data.ts`, from the world-countries package (ODbL), sorted by code:
 * `code|name|official name|demonyms|capitals`, several separated by `;`. A test holds the file to it.
 */
export function countryRows(countries: readonly Country[]): string[] {
  return countries
    .filter((country) => country.independent || ALSO_STATES.has(country.cca2))
    .map((country) => {
      const demonym = country.demonyms["eng"];
      const demonyms = [...new Set([demonym?.m ?? "", demonym?.f ?? ""].flatMap((text) => text.split(/\s*[,/]\s*/)))];
      return [
        country.cca2,
        country.name.common,
        country.name.official,
        demonyms.filter(Boolean).join(";"),
        country.capital.join(";"),
      ].join("|");
    })
    .sort();
}
