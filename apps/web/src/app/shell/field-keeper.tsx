import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { studentHomeQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { keepViewer } from '../../shared/offline/device.ts';
import { near, prepareDays } from '../../shared/offline/prepare-days.ts';
import { keepSending } from '../../shared/offline/sending.ts';
import { useViewer } from '../../shared/session/session.ts';

/** Behind every screen of a student: sends what an interview left on this device, and readies it for the next one. */
export default function FieldKeeper() {
  const viewer = useViewer();
  // Only looked at; the screens fetch it.
  const { data: works = [] } = useQuery({ ...studentHomeQuery, enabled: false });
  const soon = near(
    works.flatMap(({ interviews }) => interviews),
    new Date(),
  ).join(' ');
  useEffect(() => keepSending(viewer), [viewer]);
  useEffect(() => {
    void keepViewer(viewer);
    void prepareDays(viewer, soon === '' ? [] : soon.split(' '));
  }, [viewer, soon]);
  return null;
}
