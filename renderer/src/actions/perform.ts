import { type ActionCard, currentWorld } from './action-card';

/** Does an action if it is possible now. */
export function performAction(card: ActionCard): void {
  const world = currentWorld();
  if (card.isEnabled(world)) void card.perform(world);
}
