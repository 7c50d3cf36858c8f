import { useCallback } from 'react';
import { useTexts } from '../../i18n';
import type { DayNote } from './model/day-notes';

/** Says a note about a day in words, short enough for a cell. */
export function useNoteWords(): (note: DayNote) => string {
  const { t, language } = useTexts();
  return useCallback((note) => {
    switch (note.kind) {
      case 'holiday':
        return language === 'de' ? note.nameDe : note.nameEn;
      case 'closure':
        return note.name;
      case 'absence':
        return t(note.isWhole ? 'calendar.note.absence' : 'calendar.note.partAbsence', { name: note.personName, kind: t(`calendar.absence.${note.absence}`) });
      case 'launch':
        return t('calendar.note.launch');
      case 'horizonFrom':
        return t('calendar.note.horizonFrom');
      case 'horizonUntil':
        return t('calendar.note.horizonUntil');
    }
  }, [t, language]);
}
