import type { Demo } from './demo.ts';

/** A student who needs no screen: signs in, writes and hands in over the API. */
export async function handsIn(demo: Demo, who: string, title: string): Promise<void> {
  const context = await demo.browser.newContext({ baseURL: demo.stack.url });
  const asks = async (query: string, variables: object = {}) => {
    const answer = await context.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: never; errors?: { message: string }[] };
    if (errors) throw new Error(`${who}: ${errors.map(({ message }) => message).join(' ')}`);
    return data;
  };
  const input = { tenant: 'lakeside', email: `${who}@lakeside.example`, password: 'firsthand-demo' };
  await asks('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', { input });
  const { studentHome } = (await asks('{ studentHome { assignment { id title } } }')) as {
    studentHome: { assignment: { id: string; title: string } }[];
  };
  const { id: assignmentId } = studentHome.find(({ assignment }) =>
    assignment.title.startsWith(title),
  )!.assignment;
  const { reflection } = (await asks(
    'query ($id: ID!) { reflection(assignmentId: $id) { revision assignment { prompts { id } } } }',
    { id: assignmentId },
  )) as { reflection: { revision: number; assignment: { prompts: { id: string }[] } } };
  const answers = reflection.assignment.prompts.map(({ id: promptId }) => ({
    promptId,
    text: 'What I heard was quieter than what I had read, and more certain.',
  }));
  const draft = { assignmentId, revision: reflection.revision, answers };
  const { saveDraft } = (await asks(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { revision } } }',
    { input: draft },
  )) as { saveDraft: { draft: { revision: number } } };
  await asks(
    'mutation ($input: SubmitReflectionInput!) { submitReflection(input: $input) { submission { id } } }',
    { input: { assignmentId, revision: saveDraft.draft.revision } },
  );
  await context.close();
}
