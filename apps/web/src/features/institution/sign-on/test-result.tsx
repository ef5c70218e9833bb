import { Alert } from '@mantine/core';
import { SIGN_ON_REFUSALS } from '@firsthand/contracts';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/intl/text.tsx';
import classes from '../institution.module.css';
import { testQuery } from './settings-query.ts';

const ENDINGS = ['PERSON', 'NEW', ...SIGN_ON_REFUSALS] as const;

/** What came back when an administrator tried, and what it would have come to. */
export function TestResult({ id }: { id: string }) {
  const t = useText();
  const { data, isError } = useQuery(testQuery(id));
  if (isError) return <Alert mb="lg">{t('signOn.testGone')}</Alert>;
  if (!data) return null;
  const would = ENDINGS.find((each) => each === data.would) ?? 'NOT_VOUCHED';
  const failed = data.subject === null;
  const facts = [
    [t('signOn.test.subject'), data.subject],
    [t('signOn.test.email'), data.email],
    [t('signOn.test.name'), [data.givenName, data.familyName].filter(Boolean).join(' ') || null],
  ] as const;
  return (
    <Alert
      color={failed ? 'red' : 'teal'}
      title={t(failed ? 'signOn.testFailed' : 'signOn.testWorked', { kind: t(`signOn.kind.${data.kind}`) })}
      role="status"
      mb="lg"
    >
      <p>{t(`signOn.would.${would}`)}</p>
      {data.why && (
        <p>
          <code>{data.why}</code>
        </p>
      )}
      {!failed && (
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value ?? t('signOn.test.none')}</dd>
            </div>
          ))}
        </dl>
      )}
    </Alert>
  );
}
