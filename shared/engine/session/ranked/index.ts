export { type CapChange, changeCaps, putItem, replaceItem, takeItem } from './change-ranked';
export { setFirstBounds } from './first-bounds';
export { createRankedNetwork, type RankedNetwork } from './ranked-network';
