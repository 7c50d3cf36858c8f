export { type ActionCard, type ActionWorld, currentWorld, type MenuName, menuNames } from './action-card';
export { menuModel } from './menu-model';
export { performAction } from './perform';
export { actionCards, findAction } from './registry';
export { listenToShortcuts, readableKeys } from './shortcuts';
