export {
  countries,
  type Country,
  type CountryPart,
  type Holiday,
  holidayAttribution,
  holidayYears,
  isHolidayYearChecked,
  isRegionKnown,
  publicHolidays,
  publicHolidaysBetween,
} from './holidays/holidays';
