import type { Region } from '../../schema';
import { lawful, own, type ReferenceValue } from './reference-value';

/** Most overtime that is asked of somebody in a week: ten hours a day and 48 a week are the limit of the law. */
export const overtimeHours = own('mo-overtime-h', [2, 4, 8], 'hoursPerWeek', ['arbzg'], 'reference.note.overtimeHours');

const surchargeInGermany = own('mo-overtime-de', [0, 25, 50], 'percent', [], 'reference.note.overtimeGermany');
const surchargeInAustria = lawful('mo-overtime-at', 50, 'percent', 'azg');
const surchargeInSwitzerland = lawful('mo-overtime-ch', 25, 'percent', 'or-321c', 'reference.note.overtimeSwitzerland');

/** What an hour of overtime costs on top, in percent of the hour. */
export function overtimeSurcharge(country: Region['country']): ReferenceValue {
  if (country === 'AT') return surchargeInAustria;
  return country === 'CH' || country === 'LI' ? surchargeInSwitzerland : surchargeInGermany;
}
