import type { Formats, Translate } from '../../i18n';
import { unreachable } from '../../util';
import type { ReferenceValue } from './reference-value';

function amountText(value: ReferenceValue, amount: number, formats: Formats): string {
  switch (value.unit) {
    case 'hoursPerPiece':
    case 'hoursPerWeek':
    case 'hoursOnce':
    case 'hoursToAnswer':
      return formats.hours(amount * 60);
    case 'eurPerHour':
    case 'eurPerMonth':
      return formats.money(amount * 100, 'EUR');
    case 'chfPerHour':
      return formats.money(amount * 100, 'CHF');
    case 'percent':
      return formats.percent(amount / 100);
    case 'ratio':
      return formats.percent(amount);
    case 'postsPerWeek':
    case 'storySetsPerWeek':
    case 'messagesPerMonth':
    case 'minutes':
      return formats.number(amount, 2);
    default:
      return unreachable(value.unit);
  }
}

/** The likely value with its unit and, where there is one, its span: "3 Beiträge je Woche (1 bis 5)". */
export function describeValue(value: ReferenceValue, translate: Translate, formats: Formats): string {
  const likely = translate(`reference.unit.${value.unit}`, { count: value.likely, value: amountText(value, value.likely, formats) });
  if (value.low === value.high) return likely;
  return translate('reference.span', { value: likely, low: amountText(value, value.low, formats), high: amountText(value, value.high, formats) });
}

/** What kind of evidence a value is, from how many sources, of which year: "eigene Schätzung nach 3 Quellen, 2026". */
export function describeEvidence(value: ReferenceValue, translate: Translate): string {
  return translate(`reference.origin.${value.confidence}`, { count: value.sourceIds.length, year: value.year });
}

/** The line shown beside a default: the value and where it comes from. Titles of the sources: `sourcesOf`. */
export function describeOrigin(value: ReferenceValue, translate: Translate, formats: Formats): string {
  return translate('reference.line', { value: describeValue(value, translate, formats), origin: describeEvidence(value, translate) });
}
