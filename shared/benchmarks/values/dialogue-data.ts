import { measured, own } from './reference-value';

/** Messages a month for each 1,000 followers: measured for two networks, carried over to the others. */
export const messagesPerThousand = {
  facebook: measured('dl-fb', 39, 'messagesPerMonth', 2013, ['sprout-2013']),
  x: measured('dl-x', 60, 'messagesPerMonth', 2013, ['sprout-2013']),
  other: own('dd-default-rate', [10, 25, 60], 'messagesPerMonth', ['sprout-2013'], 'reference.note.messages'),
};

/** Share of the messages that need an answer. */
export const answerShare = own('dd-need', [20, 40, 60], 'percent', ['sprout-2016']);

/** Minutes that one answer takes. */
export const answerMinutes = own('dd-minutes', [3, 6, 12.5], 'minutes', ['chatdesk']);
