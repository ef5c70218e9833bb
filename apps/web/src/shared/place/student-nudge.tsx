import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { StudentPlaceDocument } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { LastNudge } from './last-nudge.tsx';
import { NudgeDialog } from './nudge-dialog.tsx';
import { stuckText } from './place.ts';
import classes from './place.module.css';

const placeQuery = (assignmentId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: ['assignments', 'grid', assignmentId, 'place', enrolmentId],
    queryFn: async ({ signal }) =>
      (await request(StudentPlaceDocument, { assignmentId, enrolmentId }, { signal })).studentPlace,
  });

/** Where one student is stuck, when they were last told, and one tap to tell them. */
export function StudentNudge({ assignmentId, enrolmentId }: { assignmentId: string; enrolmentId: string }) {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const { data: place } = useQuery(placeQuery(assignmentId, enrolmentId));
  if (!place) return null;
  return (
    <div className={classes.nudge} data-stuck={place.stuck !== null || undefined}>
      <span>
        {place.stuck && <strong>{stuckText(t, place)}</strong>}
        <LastNudge place={place} />
      </span>
      <Button variant={place.stuck ? 'filled' : 'default'} onClick={() => setWriting(true)}>
        {t(place.stuck ? 'nudge.title' : 'nudge.message')}
      </Button>
      {writing && (
        <NudgeDialog
          assignmentId={assignmentId}
          places={[place]}
          message={place.stuck === null}
          onClose={() => setWriting(false)}
        />
      )}
    </div>
  );
}
