// Names that the holiday data has only in the country's own language, or that read badly, with the names we show instead.
// Key: the name as the data gives it in German. Value: [German, English].
export const betterNames = {
  Neujahr: ['Neujahr', 'New Year’s Day'],
  'Tag der Deutschen Einheit': ['Tag der Deutschen Einheit', 'Day of German Unity'],
  'Internationaler Frauentag': ['Internationaler Frauentag', 'International Women’s Day'],
  Allerheiligen: ['Allerheiligen', 'All Saints’ Day'],
  Staatsfeiertag: ['Staatsfeiertag', 'Labour Day'],
  Nationalfeiertag: ['Nationalfeiertag', 'National Day'],
  Bundesfeiertag: ['Bundesfeiertag', 'Swiss National Day'],
  Berchtoldstag: ['Berchtoldstag', 'Berchtold’s Day'],
  Stephanstag: ['Stephanstag', 'St Stephen’s Day'],
  Silvester: ['Silvester', 'New Year’s Eve'],
  Königstag: ['Königstag', 'King’s Day'],
  Josefstag: ['Josefstag', 'Saint Joseph’s Day'],
  "Washington's Birthday": ['Washington’s Birthday', 'Washington’s Birthday'],
  Maifeiertag: ['Tag der Arbeit', 'Labour Day'],
  'Tag der Befreiung (80. Jahrestag)': ['Tag der Befreiung (80. Jahrestag)', 'Liberation Day (80th anniversary)'],
  '75-jähriges Jubiläum des Volksaufstands in der DDR': ['Volksaufstand in der DDR (75. Jahrestag)', 'East German uprising (75th anniversary)'],
  'Augsburger Friedensfest': ['Augsburger Friedensfest', 'Augsburg Peace Festival'],
  Weltkindertag: ['Weltkindertag', 'World Children’s Day'],
  Bruderklausenfest: ['Bruderklausenfest', 'Feast of Saint Nicholas of Flüe'],
  'Näfelser Fahrt': ['Näfelser Fahrt', 'Näfels Pilgrimage'],
  Mauritiustag: ['Mauritiustag', 'Saint Maurice’s Day'],
  'Wiederherstellung der Republik': ['Wiederherstellung der Republik', 'Restoration of the Republic'],
  'Jahrestag Ausrufung der Republik': ['Ausrufung der Republik', 'Republic Day'],
  Bettagsmontag: ['Bettagsmontag', 'Monday after the Federal Fast'],
  'Genfer Bettag': ['Genfer Bettag', 'Geneva Fast'],
  'Eidg. Dank-, Buss- und Bettag': ['Eidgenössischer Dank-, Buss- und Bettag', 'Federal Day of Thanksgiving, Repentance and Prayer'],
  'Fest der Unabhängigkeit': ['Fest der Unabhängigkeit', 'Independence Day of Jura'],
  Feiertagsbrücke: ['Feiertagsbrücke', 'Bridge day'],
  Auffahrt: ['Auffahrt', 'Ascension Day'],
  'Mariä Geburt': ['Mariä Geburt', 'Nativity of Mary'],
  Europatag: ['Europatag', 'Europe Day'],
  'Early May bank holiday': ['Maifeiertag', 'Early May bank holiday'],
  'Spring bank holiday': ['Frühlingsfeiertag', 'Spring bank holiday'],
  'Summer bank holiday': ['Sommerfeiertag', 'Summer bank holiday'],
  'January 2nd': ['2. Januar', '2 January'],
  'St Patrick’s Day': ['St. Patrick’s Day', 'St Patrick’s Day'],
  'St. Patrick’s Day': ['St. Patrick’s Day', 'St Patrick’s Day'],
  'St. Brigid’s Day': ['St. Brigid’s Day', 'St Brigid’s Day'],
  'St Andrew’s Day': ['St. Andrew’s Day', 'St Andrew’s Day'],
  'Battle of the Boyne (Orangemen’s Day)': ['Battle of the Boyne', 'Battle of the Boyne (Orangemen’s Day)'],
  'First Monday in May': ['Maifeiertag', 'May bank holiday'],
  'First Monday in June': ['Junifeiertag', 'June bank holiday'],
  'First Monday in August': ['Augustfeiertag', 'August bank holiday'],
  'Last Monday in October': ['Oktoberfeiertag', 'October bank holiday'],
  'Fête de la Victoire 1945': ['Tag des Sieges 1945', 'Victory in Europe Day'],
  'Fête Nationale de la France': ['Französischer Nationalfeiertag', 'Bastille Day'],
  'Armistice 1918': ['Waffenstillstand 1918', 'Armistice Day'],
  'Liberazione dal nazifascismo (1945)': ['Tag der Befreiung', 'Liberation Day'],
  'Festa della Repubblica': ['Tag der Republik', 'Republic Day'],
  "Festa nazionale di San Francesco d'Assisi": ['Franz von Assisi', 'Saint Francis of Assisi'],
  'Fiesta Nacional de España': ['Spanischer Nationalfeiertag', 'National Day of Spain'],
  'Día de la Constitución Española': ['Tag der Verfassung', 'Constitution Day'],
  'Święto Narodowe Trzeciego Maja': ['Tag der Verfassung', 'Constitution Day'],
  nationaldagen: ['Schwedischer Nationalfeiertag', 'National Day of Sweden'],
  midsommardagen: ['Mittsommer', 'Midsummer Day'],
};

/** Countries with the parts that have holidays of their own, in the order in which they are offered. */
export const countryNames = {
  DE: ['Deutschland', 'Germany'],
  AT: ['Österreich', 'Austria'],
  CH: ['Schweiz', 'Switzerland'],
  LI: ['Liechtenstein', 'Liechtenstein'],
  LU: ['Luxemburg', 'Luxembourg'],
  BE: ['Belgien', 'Belgium'],
  DK: ['Dänemark', 'Denmark'],
  ES: ['Spanien', 'Spain'],
  FR: ['Frankreich', 'France'],
  GB: ['Vereinigtes Königreich', 'United Kingdom'],
  IE: ['Irland', 'Ireland'],
  IT: ['Italien', 'Italy'],
  NL: ['Niederlande', 'Netherlands'],
  PL: ['Polen', 'Poland'],
  SE: ['Schweden', 'Sweden'],
  US: ['Vereinigte Staaten', 'United States'],
};

/** Countries whose parts are offered; of the others only the holidays of the whole country. */
export const countriesWithParts = ['DE', 'AT', 'CH', 'GB'];

/** Parts that are not offered: an island of the Channel that no business of ours sits on. */
export const leftOutParts = ['GB-ALD'];

/** State names that read better than those in the data; key `country-state`. */
export const betterStateNames = {
  'DE-BY': ['Bayern', 'Bavaria'],
  'DE-HB': ['Bremen', 'Bremen'],
  'DE-HE': ['Hessen', 'Hesse'],
  'DE-MV': ['Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
  'DE-NI': ['Niedersachsen', 'Lower Saxony'],
  'DE-NW': ['Nordrhein-Westfalen', 'North Rhine-Westphalia'],
  'DE-RP': ['Rheinland-Pfalz', 'Rhineland-Palatinate'],
  'DE-SN': ['Sachsen', 'Saxony'],
  'DE-ST': ['Sachsen-Anhalt', 'Saxony-Anhalt'],
  'DE-TH': ['Thüringen', 'Thuringia'],
  'DE-HH': ['Hamburg', 'Hamburg'],
  'AT-5': ['Salzburg', 'Salzburg'],
  'GB-ENG': ['England', 'England'],
  'GB-NIR': ['Nordirland', 'Northern Ireland'],
  'GB-SCT': ['Schottland', 'Scotland'],
  'GB-WLS': ['Wales', 'Wales'],
};

/**
 * Places inside a state with holidays of their own that many people live in, offered like a state.
 * Code: ours, not ISO's; `data`: the state and region under which the data has them.
 */
export const localParts = [
  { code: 'BYK', country: 'DE', data: ['BY', 'KATH'], de: 'Bayern, überwiegend katholische Gemeinden', en: 'Bavaria, mainly Catholic municipalities' },
  { code: 'BYA', country: 'DE', data: ['BY', 'A'], de: 'Bayern, Stadt Augsburg', en: 'Bavaria, city of Augsburg' },
];
