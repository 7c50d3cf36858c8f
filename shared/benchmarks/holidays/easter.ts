import { dayNumberOf, type DayNumber } from '../../time';

/** Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm in J. Meeus, "Astronomical Algorithms", chapter 8. */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * exception + 114;
  return dayNumberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
