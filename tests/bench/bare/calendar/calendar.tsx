import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import FullCalendar, { type EventInput } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import classicTheme from '@fullcalendar/react/themes/classic';
import { createRoot } from 'react-dom/client';

/** Events by month (`YYYY-MM`), and the month to begin with; the bench puts them here before the page starts. */
interface BenchWindow {
  readonly benchEvents: Readonly<Record<string, EventInput[]>>;
  readonly benchDay: string;
}

const { benchEvents, benchDay } = window as unknown as BenchWindow;

/** Only the events of the month in sight, as the component's own documentation shows it. */
function eventsOf({ start }: { readonly start: Date }): Promise<EventInput[]> {
  const inMonth = new Date(start.getTime() + 10 * 86_400_000).toISOString().slice(0, 7);
  return Promise.resolve(benchEvents[inMonth] ?? []);
}

const root = document.querySelector('#calendar');
if (root === null) throw new Error('the page has no place for the calendar');
createRoot(root).render(
  <FullCalendar
    plugins={[dayGridPlugin, classicTheme]}
    initialView="dayGridMonth"
    initialDate={benchDay}
    timeZone="UTC"
    firstDay={1}
    height="100%"
    fixedWeekCount={false}
    dayMaxEvents={true}
    headerToolbar={{ left: 'prev,next', center: 'title' }}
    events={eventsOf}
  />,
);
document.documentElement.dataset['ready'] = 'true';
