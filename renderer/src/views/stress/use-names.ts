import { usePlan } from '../../state';

/** What people and channels are called. */
export function useNames(): { readonly person: (id: string) => string; readonly channel: (id: string) => string } {
  const { people, channels } = usePlan();
  return {
    person: (id) => people.find((person) => person.id === id)?.name ?? id,
    channel: (id) => channels.find((channel) => channel.id === id)?.name ?? id,
  };
}
