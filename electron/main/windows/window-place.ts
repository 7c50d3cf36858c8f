import type { Rectangle } from 'electron';
import type { WindowPlace } from '../storage';

const USUAL = { width: 1280, height: 800 };
/** A further window is moved a little, so that the one below can be seen. */
const STEP = 28;
/** So much of a window must be on a screen for people to get hold of it. */
const LEAST_VISIBLE = 120;

function isReachable(place: Rectangle, area: Rectangle): boolean {
  const width = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isTitleInside = place.y >= area.y && place.y < area.y + area.height - LEAST_VISIBLE / 2;
  return width >= LEAST_VISIBLE && isTitleInside;
}

function usualPlace(area: Rectangle): Rectangle {
  const width = Math.min(USUAL.width, area.width);
  const height = Math.min(USUAL.height, area.height);
  return { x: area.x + Math.round((area.width - width) / 2), y: area.y + Math.round((area.height - height) / 2), width, height };
}

/** Where a new window goes: where the last one was, if a screen is still there, moved a little for each `open` window. */
export function choosePlace(remembered: WindowPlace | null, screens: readonly Rectangle[], open: number): Rectangle {
  const [first = { x: 0, y: 0, ...USUAL }] = screens;
  if (remembered === null) return usualPlace(first);
  const { x, y, width, height } = remembered;
  const moved = { x: x + STEP * open, y: y + STEP * open, width, height };
  return screens.some((area) => isReachable(moved, area)) ? moved : usualPlace(first);
}
