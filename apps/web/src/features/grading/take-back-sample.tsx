import { useState } from 'react';
import { TakeBackSecondReadingsDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { GradesDialog } from './grades-dialog.tsx';
import { showSample, type Sample } from './second-readings-data.ts';

interface TakeBackSampleProps {
  readonly sample: Sample;
  readonly onClose: () => void;
}

/** Whoever draws again draws others: it cannot be undone, so it is asked. */
export function TakeBackSample({ sample, onClose }: TakeBackSampleProps) {
  const t = useText();
  const { assignmentId } = sample;
  const [asked] = useState(sample.toTakeBack);
  return (
    <GradesDialog
      title={t('second.takeBackTitle', { count: asked })}
      consequences={[t('second.takenOut'), t('second.takenTold'), t('second.takenAgain')]}
      action={{ label: t('second.takeNow'), disabled: false, focused: true }}
      act={async () => {
        const { takeBackSecondReadings: left } = await request(TakeBackSecondReadingsDocument, {
          assignmentId,
        });
        showSample(left);
        return sample.readings.length - left.readings.length;
      }}
      told={(count) => ({ done: t('second.taken', { count }), fewer: null })}
      onClose={onClose}
    >
      {null}
    </GradesDialog>
  );
}
