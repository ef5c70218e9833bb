import { useQueryClient } from '@tanstack/react-query';
import { TrustAnswerDocument, TrustStatementDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useToldText } from '../../shared/fieldwork/use-told-text.ts';
import { answerIn, type Synthesis, synthesisQuery, trustIn, verdictOn } from './synthesis-query.ts';
import { storedTrust, TrustForm } from './trust-form.tsx';

interface TrustSideProps {
  readonly synthesis: Synthesis;
  readonly onDone: () => void;
}

/** How far what one person said about a finding is trusted. */
export function TrustStatement({ synthesis, cell, onDone }: TrustSideProps & { readonly cell: string }) {
  const now = useNow(synthesis);
  const [findingId = '', interviewId = ''] = cell.split('.');
  const finding = synthesis.findings.find(({ id }) => id === findingId);
  const voice = synthesis.voices.find((one) => one.interviewId === interviewId);
  const verdict = finding && verdictOn(finding, interviewId);
  if (!finding || !voice || !verdict) return null;
  return (
    <TrustForm
      thing={`trust.${findingId}.${interviewId}`}
      about={finding.text}
      heard={verdict.heard}
      voice={voice}
      given={trustIn(synthesis, findingId, interviewId)}
      save={(input) => request(TrustStatementDocument, { input: { findingId, interviewId, ...input } })}
      newest={async () => storedTrust(trustIn(await now(), findingId, interviewId))}
      onDone={onDone}
    />
  );
}

/** How far what one person answered to a question is trusted. */
export function TrustAnswer({ synthesis, answerId, onDone }: TrustSideProps & { readonly answerId: string }) {
  const t = useText();
  const toldText = useToldText();
  const now = useNow(synthesis);
  const found = answerIn(synthesis, answerId);
  if (!found) return null;
  const { voice, answer } = found;
  return (
    <TrustForm
      thing={`trust-answer.${answerId}`}
      about={answer.question || t('synthesis.unasked')}
      heard={[toldText(answer), answer.text].filter(Boolean).join('. ')}
      voice={voice}
      given={answer.trust}
      save={(input) => request(TrustAnswerDocument, { input: { answerId, ...input } })}
      newest={async () => storedTrust(answerIn(await now(), answerId)?.answer.trust)}
      onDone={onDone}
    />
  );
}

/** As it is now, freshly fetched. */
function useNow({ occupation }: Synthesis): () => Promise<Synthesis> {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...synthesisQuery(occupation.id), staleTime: 0 });
}
