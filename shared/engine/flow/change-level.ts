import { augmentForward } from './augment-forward';
import { uncoverEntry } from './change-network';
import { sweepEmptied } from './flow-entries';
import { forgetMarks } from './forget-marks';
import { itemReach } from './item-store';
import { openItems, type Network } from './network';
import { ANYONE } from './problem';
import { rebuildLists } from './who-can';
import { fileItem, unfileItem } from './window-index';

/** Works out again who may do each item, after levels have changed. */
function refreshItems(network: Network): void {
  const { items, whoCan, index } = network;
  for (let item = 0; item < items.used; item += 1) {
    if (items.isUsed[item] === 0) continue;
    const reach = itemReach(whoCan, items.skill[item] ?? 0, items.level[item] ?? 1, items.owner[item] ?? ANYONE);
    const wasFiled = (items.reach[item] ?? 0) > 0;
    items.reach[item] = reach;
    if (wasFiled === reach > 0) continue;
    unfileItem(index, item);
    fileItem(index, items, item);
  }
}

/** Takes off a person what they may no longer do. */
function dropForbidden(network: Network, person: number, skill: number, level: number): void {
  const { entries, items, tree } = network;
  for (let entry = 0; entry < entries.used; entry += 1) {
    const item = entries.item[entry] ?? -1;
    const node = entries.node[entry] ?? 0;
    if (item < 0 || (node % (tree.days * tree.people)) % tree.people !== person) continue;
    if (items.skill[item] === skill && (items.level[item] ?? 1) > level) uncoverEntry(network, entry);
  }
  sweepEmptied(entries);
}

/** Changes what level of a skill a person has (0 = cannot) in a solved network; costs a few passes over the network. */
export function setLevel(network: Network, person: number, skill: number, level: number): void {
  const { whoCan } = network;
  const place = person * (whoCan.skills + 1) + skill;
  const before = whoCan.levels[place] ?? 0;
  if (before === level) return;
  if (level < before) dropForbidden(network, person, skill, level);
  whoCan.levels[place] = Math.min(level, whoCan.topLevel);
  rebuildLists(whoCan);
  refreshItems(network);
  forgetMarks(network);
  augmentForward(network, openItems(network));
}
