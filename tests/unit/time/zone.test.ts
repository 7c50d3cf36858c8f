import { formatClockTime, instantOf, isTimeZone, parseClockTime, todayIn, wallTimeAt } from '@shared/time';
import { describe, expect, it } from 'vitest';

const BERLIN = 'Europe/Berlin';

function instant(iso: string): number {
  return Date.parse(iso);
}

describe('wall time', () => {
  it('becomes the moment that the zone means, in winter and in summer', () => {
    expect(instantOf({ day: '2027-01-15', time: '10:00' }, BERLIN)).toBe(instant('2027-01-15T09:00:00Z'));
    expect(instantOf({ day: '2027-07-15', time: '10:00' }, BERLIN)).toBe(instant('2027-07-15T08:00:00Z'));
  });

  it('that the clocks jump over is taken as much later as they jump', () => {
    expect(instantOf({ day: '2027-03-28', time: '02:30' }, BERLIN)).toBe(instant('2027-03-28T01:30:00Z'));
    expect(wallTimeAt(instant('2027-03-28T01:30:00Z'), BERLIN)).toEqual({ day: '2027-03-28', time: '03:30' });
  });

  it('that comes twice means the first time', () => {
    expect(instantOf({ day: '2027-10-31', time: '02:30' }, BERLIN)).toBe(instant('2027-10-31T00:30:00Z'));
  });

  it('of the day that Samoa left out is taken one day later', () => {
    expect(wallTimeAt(instantOf({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia'), 'Pacific/Apia')).toEqual({ day: '2011-12-31', time: '12:00' });
  });

  it('comes back from its moment in every zone of the suite', () => {
    for (const zone of ['UTC', BERLIN, 'America/Santiago', 'Pacific/Apia', 'Asia/Kolkata']) {
      for (const day of ['2027-01-15', '2027-03-28', '2027-04-04', '2027-07-15', '2027-09-05', '2027-10-31']) {
        expect(wallTimeAt(instantOf({ day, time: '12:15' }, zone), zone)).toEqual({ day, time: '12:15' });
      }
    }
  });
});

describe('today', () => {
  it('depends on the zone that is asked for, not on the machine', () => {
    const moment = instant('2027-05-03T22:30:00Z');
    expect(todayIn('UTC', moment)).toBe('2027-05-03');
    expect(todayIn(BERLIN, moment)).toBe('2027-05-04');
    expect(todayIn('America/Santiago', moment)).toBe('2027-05-03');
    expect(todayIn('Pacific/Apia', moment)).toBe('2027-05-04');
    expect(todayIn('Asia/Kolkata', moment)).toBe('2027-05-04');
  });
});

describe('a time zone', () => {
  it.each([BERLIN, 'UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['Mars/Olympus', '+01:00', '', 'Berlin', 'Europe/'])('"%s" is none', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe('a time of day', () => {
  it('is minutes since midnight and back', () => {
    expect(parseClockTime('00:00')).toBe(0);
    expect(parseClockTime('23:59')).toBe(1439);
    expect(formatClockTime(545)).toBe('09:05');
  });

  it.each(['24:00', '9:00', '12:60', '12:5', '12:30:00', ''])('"%s" is none', (text) => {
    expect(parseClockTime(text)).toBeUndefined();
  });
});
