/** A gradebook's files, a student who is excused after handing in, and grace: what the pages say of each. */
import { Demo } from './demo.ts';

describe('a gradebook', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('excuses somebody whose work is in: nobody has to grade it, and a release leaves it out unless it is chosen', async () => {
    const page = await demo.enter('instructor');
    await page.setViewportSize({ width: 1280, height: 900 });
    const asks = async <Data>(query: string, variables: object = {}): Promise<Data> => {
      const answer = await page.request.post('/graphql', { data: { query, variables } });
      const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return data;
    };
    const { gradingQueue } = await asks<{
      gradingQueue: {
        edges: { node: { submissionId: string; assignmentId: string; student: { familyName: string } } }[];
      };
    }>(
      '{ gradingQueue(filter: UNGRADED, first: 50) { edges { node { submissionId assignmentId student { familyName } } } } }',
    );
    const works = gradingQueue.edges.map(({ node }) => node);
    const berg = works.find(({ student }) => student.familyName === 'Berg')!;
    const id = berg.assignmentId;
    const other = works.find(
      ({ student, assignmentId }) => assignmentId === id && student.familyName !== 'Berg',
    )!;
    const { assignments } = await asks<{
      assignments: { id: string; title: string; section: { id: string } }[];
    }>('{ assignments { id title section { id } } }');
    const { section, title } = assignments.find((one) => one.id === id)!;
    for (const { submissionId } of [berg, other]) {
      const { gradingSheet } = await asks<{
        gradingSheet: {
          rubric: { criteria: { id: string }[] };
          submission: { hash: string };
          grade: { version: number } | null;
        };
      }>(
        'query ($id: ID!) { gradingSheet(submissionId: $id) { rubric { criteria { id } } submission { hash } grade { version } } }',
        { id: submissionId },
      );
      await asks('mutation ($input: SaveGradeInput!) { saveGrade(input: $input) { id } }', {
        input: {
          ...{ submissionId, version: gradingSheet.grade?.version ?? 0, feedback: '', ready: true },
          shown: gradingSheet.submission.hash,
          scores: gradingSheet.rubric.criteria.map(({ id: criterionId }) => ({
            criterionId,
            points: 1,
            comment: '',
          })),
        },
      });
    }

    await page.goto(`/sections/${section.id}/gradebook`);
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'For Moodle, by address (CSV)' }).waitFor();
    await demo.seen(page, 'book-files');
    await page.reload();
    await page.getByRole('checkbox', { name: /^Choose .*Berg/ }).check();
    await page.getByRole('button', { name: 'Excuse…' }).click();
    const excusing = page.getByRole('dialog');
    await excusing.getByRole('combobox').selectOption({ label: `All of ${title}` });
    await excusing.getByLabel('Why').fill('In hospital.');
    await excusing.getByRole('button', { name: 'Excuse one student' }).click();
    await excusing.waitFor({ state: 'hidden' });

    await page.goto(`/grading/${id}`);
    const row = page.getByRole('row').filter({ hasText: 'Berg, Tomasz' });
    await row.getByText('Excused').waitFor();
    await page.getByText('One is excused and need not be graded.').waitFor();
    await demo.seen(page, 'book-queue');
    await page.getByRole('button', { name: /^Release \d+ ready grades?$/ }).click();
    const releasing = page.getByRole('dialog');
    await releasing.getByText('One whose student is excused stays private, unless you choose it.').waitFor();
    expect(await releasing.getByRole('checkbox', { name: /Berg/ }).isChecked()).toBe(false);
    await demo.seen(page, 'book-release');
    await page.keyboard.press('Escape');
    await row.getByRole('link', { name: 'Berg, Tomasz' }).click();
    await page.getByRole('heading', { level: 1, name: /Berg/ }).waitFor();
    await page.locator('header').getByText('Excused').waitFor();
    await demo.seen(page, 'book-sheet');
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
