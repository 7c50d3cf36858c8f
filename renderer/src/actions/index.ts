export { type ActionCard, type ActionWorld, currentWorld, type MenuName, menuNames } from './action-card';
export { type GridKey, gridKeyOf, gridKeys, type KeyLine, mouseLines } from './key-table';
export { menuModel } from './menu-model';
export { performAction } from './perform';
export { actionCards, findAction } from './registry';
export { listenToShortcuts, readableKeys } from './shortcuts';
