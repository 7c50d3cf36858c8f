import { own } from './reference-value';

/** Cost of an hour of work by employment; voluntary work has none. Swiss freelancers and agencies: see `externalInSwitzerland`. */
export const costData = {
  employee: own('mo-emp', [28, 40, 60], 'eurPerHour', ['stepstone-2023', 'gehaltde-2019', 'destatis-lnk', 'destatis-cost'], 'reference.note.costEmployee'),
  owner: own('mo-owner', [50, 80, 150], 'eurPerHour', []),
  student: own('mo-werk-d', [16, 18, 23], 'eurPerHour', ['milo-2026', 'werkstudent'], 'reference.note.costStudent'),
  trainee: own('mo-azubi-d', [8, 12, 16], 'eurPerHour', ['mav-2026'], 'reference.note.costTrainee'),
  freelancer: own('mo-fl-d', [55, 80, 120], 'eurPerHour', ['flk-2018', 'flk-2023', 'texter-2024', 'bvcm-2018']),
  agency: own('mo-ag-d', [75, 110, 160], 'eurPerHour', ['yuhiro-ag', 'kreditsc', 'gess-2019', 'pricing-ag']),
  volunteer: null,
} as const;

/** Cost of an hour of freelancers and agencies in Switzerland and Liechtenstein. */
export const externalInSwitzerland = own('mo-ch-d', [100, 135, 190], 'chfPerHour', ['gulp-ch', 'ch-min']);

/** Planning tool, picture tool and newsletter tool of a mid-sized firm together. */
export const toolCost = own('mo-tool-d', [0, 80, 400], 'eurPerMonth', ['tool-buffer', 'tool-hootsuite', 'tool-later'], 'reference.note.toolCost');

/** What a small or mid-sized firm spends on advertisements. */
export const adBudget = own('mo-ads-d', [0, 300, 1500], 'eurPerMonth', ['beyonder', 'li-ads'], 'reference.note.adBudget');
