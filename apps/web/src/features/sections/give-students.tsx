import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AssignCaseloadDocument, CounsellorsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './sections.module.css';

/** The bar over chosen students: to whose caseload they belong, and what else is to become of them. */
export function GiveStudents({
  sectionId,
  enrolmentIds,
  onDone,
  children,
}: {
  sectionId: string;
  enrolmentIds: readonly string[];
  onDone: () => void;
  /** What else can be done with them. */
  children?: ReactNode;
}) {
  const t = useText();
  const client = useQueryClient();
  const [counsellorId, setCounsellorId] = useState('');
  const counsellors = useQuery({
    queryKey: ['sections', 'counsellors'],
    queryFn: async ({ signal }) => (await request(CounsellorsDocument, {}, { signal })).counsellors,
  });
  const give = useMutation({
    mutationFn: () =>
      request(AssignCaseloadDocument, {
        input: { sectionId, enrolmentIds: [...enrolmentIds], counsellorId: counsellorId || null },
      }),
    onSuccess: async ({ assignCaseload: count }) => {
      toast(t(counsellorId ? 'sections.given' : 'sections.takenBack', { count }));
      await Promise.all(['sections', 'caseload'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onDone();
    },
  });
  return (
    <div className={classes.bar} role="region" aria-label={t('sections.chosenBar')}>
      <output>{t('sections.chosenMany', { count: enrolmentIds.length })}</output>
      <NativeSelect
        aria-label={t('sections.giveTo')}
        value={counsellorId}
        onChange={(event) => setCounsellorId(event.currentTarget.value)}
        data={[
          { value: '', label: t('sections.nobodyFollows') },
          ...(counsellors.data ?? []).map(({ person, students }) => ({
            value: person.id,
            label: t('sections.counsellorOf', { name: `${person.givenName} ${person.familyName}`, students }),
          })),
        ]}
      />
      <Button loading={give.isPending} onClick={() => give.mutate()}>
        {t('sections.give')}
      </Button>
      {children}
      <Button variant="subtle" onClick={onDone}>
        {t('sections.chooseNobody')}
      </Button>
      <ErrorState error={give.error ?? counsellors.error} />
    </div>
  );
}
