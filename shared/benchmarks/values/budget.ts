import { adBudget, toolCost } from './money-data';
import type { ReferenceValue } from './reference-value';

/** What a mid-sized firm usually spends a month, to start budget lines from. */
export const budgetReferences: { readonly tools: ReferenceValue; readonly ads: ReferenceValue } = { tools: toolCost, ads: adBudget };
