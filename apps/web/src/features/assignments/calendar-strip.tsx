import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import { calendarOf } from './calendar.ts';
import type { Design } from './design.ts';
import { offsetInWords } from '../../shared/time/offset-words.ts';
import classes from './designer.module.css';

/** The weeks at a glance. What it shows is beside it in words too, so it is only looked at. */
export function CalendarStrip({ design }: { design: Pick<Design, 'milestones' | 'offsetsMinutes'> }) {
  const t = useText();
  const { formatDate, locale } = useIntl();
  const rows = calendarOf(design.milestones, design.offsetsMinutes, firstDayOfWeek(locale));
  const week = rows.find((row) => 'days' in row);
  if (!week || !('days' in week)) return null;
  const said = (date: string, options: Intl.DateTimeFormatOptions) =>
    formatDate(`${date}T12:00:00Z`, { ...options, timeZone: 'UTC' });
  return (
    <>
      <div className={classes.calendar} aria-hidden>
        <span />
        {week.days.map(({ date }) => (
          <small key={date}>{said(date, { weekday: 'narrow' })}</small>
        ))}
        {rows.map((row, at) =>
          'empty' in row ? (
            <small key={`gap-${at}`} className={classes.calendarGap}>
              {t('assignments.quietWeeks', { count: row.empty })}
            </small>
          ) : (
            [
              <small key={`month-${row.days[0]!.date}`} className={classes.calendarMonth}>
                {(at === 0 || row.days.some(({ date }) => date.endsWith('-01'))) &&
                  said(row.days[6]!.date, { month: 'short' })}
              </small>,
              ...row.days.map(({ date, due, reminds }) => (
                <span
                  key={date}
                  data-due={due.length > 0 || undefined}
                  data-reminds={reminds || undefined}
                  title={due.join(', ') || undefined}
                >
                  {Number(date.slice(8))}
                </span>
              )),
            ]
          ),
        )}
      </div>
      {design.offsetsMinutes.length > 0 && (
        <p className={classes.hint}>
          {t('assignments.previewReminders', {
            when: design.offsetsMinutes.map((offset) => offsetInWords(t, offset)).join(', '),
          })}
        </p>
      )}
    </>
  );
}

/** 1 is Monday, 7 Sunday; where a browser does not know, Monday. */
function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}
