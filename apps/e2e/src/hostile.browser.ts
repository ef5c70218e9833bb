/**
 * Every text that reaches a page is somebody's, and somebody may mean harm: on its way to the browser each one is replaced
 * by what such a person would write, in every field at once, and nothing of it may run.
 */
import type { Page, Request, Route } from 'playwright-core';
import { HOSTILE } from '@firsthand/testing';
import { Demo } from './demo.ts';

/** What is no text of anybody's: ids, moments, days, states, zones, languages, colours, receipts. */
const NO_TEXT =
  /^(?:[0-9a-f-]{36}|\d{4}-\d\d-\d\d.*|[A-Z0-9_]+|[A-Z][a-z]+\/[\w/]+|[a-z]{2}(?:-[A-Z]{2})?|#[0-9a-f]{3,8}|[0-9a-f]{64}|)$/;
/** Fields that say where to go or how to show something, and what is typed by nobody. */
const NO_TEXT_IN =
  /^(?:__typename|.*id|.*cursor|path|url|href|email|locale|zone|type|slug|code|formatted|topic|action|permissions|roles)$/i;

/** On a text that has no comment, one on words that are not in it. */
const REMARK = { id: 'remark', promptId: 'prompt', start: 0, end: 4, quote: 'Said', text: 'By whom?' };

describe('what somebody means harm with', () => {
  let demo: Demo;
  /** The fields that held a vector, and the vectors that a page has shown. */
  const fields = new Set<string>();
  const shown = new Set<string>();
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  let next = 0;
  /** Each text its own vector in turn; a long one all of them. */
  function hostile(value: unknown, field: string): unknown {
    if (Array.isArray(value)) {
      const texts = field === 'remarks' && value.length === 0 ? [REMARK] : value;
      return texts.map((one: unknown) => hostile(one, field));
    }
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner, key)]));
    // The demo says nothing of single criteria.
    if (value === '' && field === 'comment') return hostile('Said of one criterion.', field);
    if (typeof value !== 'string' || NO_TEXT.test(value) || NO_TEXT_IN.test(field)) return value;
    fields.add(field);
    if (value.length > 60) return HOSTILE.join('\n');
    next += 1;
    return HOSTILE[next % HOSTILE.length];
  }
  /** A request that is never answered would keep its page from coming to rest: what cannot be turned goes on as it is. */
  async function turned(route: Route): Promise<void> {
    const answer = await route.fetch().catch(() => null);
    if (!answer) return route.abort();
    const json = (await answer.json().catch(() => null)) as { data?: unknown } | null;
    await route.fulfill({
      response: answer,
      ...(json && { json: { ...json, data: hostile(json.data, '') } }),
    });
  }
  async function runsNothing(page: Page, path: string): Promise<void> {
    // What a page that does not come to rest is still asking for.
    const asked = new Map<Request, string>();
    const ask = (request: Request) => asked.set(request, `${request.url()} ${request.postData() ?? ''}`);
    const end = (request: Request) => asked.delete(request);
    page.on('request', ask).on('requestfinished', end).on('requestfailed', end);
    await page.goto(path);
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle').catch((error: Error) => {
      throw new Error(`${path} does not come to rest: ${[...asked.values()].join('\n')}`, { cause: error });
    });
    page.off('request', ask).off('requestfinished', end).off('requestfailed', end);
    const body = await page.evaluate(() => {
      // Whatever waits for a hand or an eye is given both.
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        if (element instanceof HTMLDetailsElement) element.open = true;
      }
      return document.body.innerText;
    });
    const lines = new Set(body.split('\n').map((line) => line.trim()));
    const here = HOSTILE.filter((text) => lines.has(text.trim()) || body.includes(text.trim()));
    for (const text of here) shown.add(text);
    const found = await page.evaluate(() => ({
      harmed: (window as { harmed?: unknown }).harmed ?? null,
      scripts: document.querySelectorAll('main :is(script, iframe, object, embed, base, meta, marquee)')
        .length,
      links: [...document.querySelectorAll('a')].filter(({ protocol }) =>
        /^(javascript|data):/.test(protocol),
      ).length,
    }));
    expect({ path, ...found, held: here.length > 0 }).toEqual({
      path,
      harmed: null,
      scripts: 0,
      links: 0,
      held: true,
    });
  }
  /** The addresses of links that stand on a page, before anything is turned. */
  const linksOf = async (page: Page, path: string, like: RegExp) => {
    await page.goto(path);
    await page.getByRole('main').getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
    const all = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')),
    );
    return [...new Set(all.filter((href) => href !== null && like.test(href)))] as string[];
  };

  it('runs in no page of student, instructor and counsellor, in whichever field it stands', async () => {
    const student = await demo.enter('tomasz.berg');
    const instructor = await demo.enter('instructor');
    const counsellor = await demo.enter('counsellor');
    const [work] = await linksOf(instructor, '/grading', /^\/grading\/[0-9a-f-]{36}/);
    const assignment = work!.split(/[/?]/)[2]!;
    const sheets = await linksOf(
      instructor,
      `/grading/${assignment}?show=ALL`,
      /^\/grading\/[0-9a-f-]{36}\/[0-9a-f-]{36}/,
    );
    const released = await linksOf(
      instructor,
      `/grading/${assignment}?show=RELEASED`,
      /^\/grading\/[0-9a-f-]{36}\/[0-9a-f-]{36}/,
    );
    const people = await linksOf(student, '/people', /^\/people\/[0-9a-f-]{36}/);
    const texts = await linksOf(student, '/reflections', /^\/reflections\/[0-9a-f-]{36}/);
    const students = await linksOf(counsellor, '/caseload', /[0-9a-f-]{36}/);
    const visits: [Page, string[]][] = [
      [
        student,
        ['/', '/people', ...people.slice(0, 1), '/interviews', ...texts, '/results', '/notifications'],
      ],
      [
        instructor,
        [
          '/',
          '/sections',
          '/grading',
          `/grading/${assignment}`,
          ...sheets.slice(0, 1),
          ...released.slice(0, 2),
        ],
      ],
      [counsellor, ['/caseload', ...students.slice(0, 1)]],
    ];
    for (const [page, paths] of visits) {
      await page.route('**/graphql*', turned);
      for (const path of paths) await runsNothing(page, path);
    }
    const wanted = [
      'feedback',
      'comment',
      'text',
      'quote',
      'words',
      'name',
      'title',
      'prompt',
      'notes',
      'body',
    ];
    expect(wanted.filter((field) => !fields.has(field))).toEqual([]);
    expect(HOSTILE.filter((text) => !shown.has(text))).toEqual([]);
    expect(shown.size).toBeGreaterThanOrEqual(100);
  }, 150_000);
});
