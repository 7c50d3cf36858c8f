// Writes shared/benchmarks/holidays/{holiday-rules,countries}.json from the package date-holidays.
// Run by hand after an update of that package: node tests/support/generate/holidays.mjs
// Each holiday of a region is turned into the shortest rule that gives exactly the dates of the years below.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { inferRules } from './holiday-rules.mjs';
import { betterNames, betterStateNames, countriesWithParts, countryNames, leftOutParts, localParts } from './holiday-names.mjs';

const FROM = 2024;
const UNTIL = 2040;
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/benchmarks/holidays');

function stripped(name) {
  return name.replace(/^(Kanton|Canton of) /, '');
}

function partsOf(country) {
  if (!countriesWithParts.includes(country)) return [];
  const german = new Holidays().getStates(country, 'de');
  const english = new Holidays().getStates(country, 'en');
  const states = Object.keys(german)
    .filter((code) => !leftOutParts.includes(`${country}-${code}`))
    .map((code) => {
      const [de, en] = betterStateNames[`${country}-${code}`] ?? [stripped(german[code]), stripped(english[code])];
      return { code, nameDe: de, nameEn: en, data: [code] };
    });
  const local = localParts.filter((part) => part.country === country).map((part) => ({ code: part.code, nameDe: part.de, nameEn: part.en, data: part.data }));
  return [...states, ...local].sort((left, right) => left.nameDe.localeCompare(right.nameDe, 'de'));
}

function publicDays(data, language) {
  const source = new Holidays(...data);
  const found = [];
  // A substitute may lie in the year before or after the year it belongs to.
  for (let year = FROM - 1; year <= UNTIL + 1; year += 1) {
    for (const holiday of source.getHolidays(year, language)) {
      const day = holiday.date.slice(0, 10);
      if (holiday.type === 'public' && Number(day.slice(0, 4)) >= FROM && Number(day.slice(0, 4)) <= UNTIL) found.push({ day, name: holiday.name });
    }
  }
  return found.toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}

function shownNames(germanName, englishName) {
  const suffix = ' (Ersatztag)';
  if (!germanName.endsWith(suffix)) return betterNames[germanName] ?? [germanName, englishName];
  const [de, en] = betterNames[germanName.slice(0, -suffix.length)] ?? [germanName.slice(0, -suffix.length), englishName.replace(/ \(substitute day\)$/, '')];
  return [`${de}${suffix}`, `${en} (substitute day)`];
}

function regionRows(country, part) {
  const data = part === null ? [country] : [country, ...part.data];
  const english = publicDays(data, 'en');
  const daysByName = new Map();
  publicDays(data, 'de').forEach(({ day, name }, index) => {
    const names = shownNames(name, english[index].name);
    const key = JSON.stringify(names);
    daysByName.set(key, [...(daysByName.get(key) ?? []), day]);
  });
  const region = part === null ? country : `${country}-${part.code}`;
  return [...daysByName].flatMap(([key, days]) => inferRules([...new Set(days)], FROM, UNTIL).map((rule) => ({ key, rule, region })));
}

/** `DE*` stands for a country and all its parts. */
function shortened(regions) {
  return countries
    .reduce((left, country) => {
      const all = [country.code, ...country.states.map((state) => `${country.code}-${state.code}`)];
      if (all.length === 1 || !all.every((region) => left.includes(region))) return left;
      return [`${country.code}*`, ...left.filter((region) => !all.includes(region))];
    }, regions)
    .join(' ');
}

function write(name, value) {
  writeFileSync(join(folder, name), value);
}

const countries = Object.entries(countryNames).map(([code, [nameDe, nameEn]]) => ({ code, nameDe, nameEn, states: partsOf(code) }));
const regionsByRow = new Map();
for (const country of countries) {
  for (const part of [null, ...country.states]) {
    for (const { key, rule, region } of regionRows(country.code, part)) {
      const row = `${rule}\n${key}`;
      regionsByRow.set(row, [...(regionsByRow.get(row) ?? []), region]);
    }
  }
}
const rows = [...regionsByRow].map(([row, regions]) => {
  const [rule, names] = row.split('\n');
  const [de, en] = JSON.parse(names);
  return JSON.stringify({ rule, de, en, regions: shortened(regions) });
});
write('holiday-rules.json', `{ "from": ${FROM}, "until": ${UNTIL}, "holidays": [\n${rows.join(',\n')}\n] }\n`);
const plain = countries.map((country) => JSON.stringify({ ...country, states: country.states.map(({ code, nameDe, nameEn }) => ({ code, nameDe, nameEn })) }));
write('countries.json', `[\n${plain.join(',\n')}\n]\n`);
