/** Screens of students. See routes.tsx for how to add one. */
import { CONTACT_SOURCES, RESEARCH_TOPICS, SCRIPT_CHANNELS } from '@firsthand/contracts';
import { createRoute, redirect } from '@tanstack/react-router';
import { owedQuery, studentHomeQuery } from '../shared/fieldwork/fieldwork-query.ts';
import { loadCatalogue } from '../shared/intl/language.ts';
import { queryClient } from '../shared/graphql/query-client.ts';
import { homeOf } from './navigation.ts';
import { fieldRoute } from './field-route.tsx';
import { page } from './page.ts';
import { shellRoute } from './shell-route.tsx';

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** An address's search with only the parts that are set, so that links stay short. */
function only<Part extends Record<string, unknown>>(parts: Part) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: NonNullable<Part[Key]>;
  };
}

/** Topics and verdicts have their words in the catalogue of the sheet. */
const research = () => loadCatalogue('research');

/** So have the answers of a log theirs in the catalogue of the synthesis. */
const told = () => loadCatalogue('synthesis');

/** The screen's data are fetched side by side with its code. */
const fetchHome = () => void queryClient.prefetchQuery(studentHomeQuery);

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = homeOf(context.viewer);
    if (to !== '/') throw redirect({ to, replace: true });
  },
  ...page('home', () => import('../features/home/home-page.tsx'), 'HomePage', fetchHome),
});

const plan = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan',
  validateSearch: (search) => only({ assignment: text(search['assignment']), q: text(search['q']) }),
  ...page('plan', () => import('../features/plan/plan-page.tsx'), 'PlanPage', fetchHome),
});

const topic = (value: unknown) => RESEARCH_TOPICS.find((each) => each === value);

const sheet = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan/$occupationId',
  validateSearch: (search) =>
    only({
      /** What people said of it, instead of what was read. */
      view: search['view'] === 'heard' ? ('heard' as const) : undefined,
      /** Only this interview's column. */
      interview: text(search['interview']),
      /** The finding and the interview, `<id>.<id>`, whose verdict is open. */
      cell: text(search['cell']),
      /** The topic a finding is being added to, or a question. */
      add: topic(search['add']),
      ask: topic(search['ask']),
      /** The finding that is open. */
      edit: text(search['edit']),
    }),
  ...page('research', () => import('../features/research/sheet-page.tsx'), 'SheetPage'),
});

const questions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/questions/$occupationId',
  validateSearch: (search) =>
    only({
      /** For whom it is looked at and printed. */
      person: text(search['person']),
    }),
  ...page('questions', () => import('../features/questions/questions-page.tsx'), 'QuestionsPage'),
});

const synthesis = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan/$occupationId/synthesis',
  validateSearch: (search) =>
    only({
      /** The interview that is being weighed. */
      weigh: text(search['weigh']),
      /** The finding and the interview, `<id>.<id>`, whose trust is open. */
      trust: text(search['trust']),
      /** The answer whose trust is open. */
      answer: text(search['answer']),
    }),
  ...page('synthesis', () => import('../features/synthesis/synthesis-page.tsx'), 'SynthesisPage', research),
});

const compare = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compare',
  ...page('synthesis', () => import('../features/synthesis/compare-page.tsx'), 'ComparePage'),
});

const people = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  validateSearch: (search) =>
    only({
      q: text(search['q']),
      /** The sheet to add somebody is open. */
      add: search['add'] === true ? (true as const) : undefined,
      /** Only those with whom something is due today. */
      due: search['due'] === true || search['due'] === 'true' ? (true as const) : undefined,
      /** Who named the person that is added. */
      referrer: text(search['referrer']),
      /** Where the person that is added was found. */
      source: CONTACT_SOURCES.find((each) => each === search['source']),
      /** Instead of the list. */
      view: search['view'] === 'network' || search['view'] === 'board' ? search['view'] : undefined,
    }),
  ...page('people', () => import('../features/people/people-page.tsx'), 'PeoplePage', fetchHome),
});

const person = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$contactId',
  validateSearch: (search) => only({ edit: search['edit'] === true ? (true as const) : undefined }),
  ...page('people', () => import('../features/people/person-page.tsx'), 'PersonPage', fetchHome),
});

const script = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/script',
  validateSearch: (search) =>
    only({
      channel: SCRIPT_CHANNELS.find((each) => each === search['channel']),
      /** For whom it is wanted right now. */
      contact: text(search['contact']),
    }),
  ...page('people', () => import('../features/people/script-page.tsx'), 'ScriptPage'),
});

const write = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$contactId/write',
  ...page('people', () => import('../features/people/write-page.tsx'), 'WritePage'),
});

const call = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$contactId/call',
  ...page('people', () => import('../features/people/call-page.tsx'), 'CallPage', fetchHome),
});

const interviews = createRoute({
  getParentRoute: () => shellRoute,
  path: '/interviews',
  validateSearch: (search) => only({ assignment: text(search['assignment']) }),
  ...page(
    'interviews',
    () => import('../features/interviews/interviews-page.tsx'),
    'InterviewsPage',
    fetchHome,
  ),
});

const newInterview = createRoute({
  getParentRoute: () => shellRoute,
  path: '/interviews/new',
  validateSearch: (search) =>
    only({
      assignment: text(search['assignment']),
      occupation: text(search['occupation']),
      contact: text(search['contact']),
      /** The meeting is still to come. */
      planned: search['planned'] === true ? (true as const) : undefined,
    }),
  ...page(
    'interviews',
    () => import('../features/interviews/new-interview-page.tsx'),
    'NewInterviewPage',
    fetchHome,
  ),
});

const interview = createRoute({
  getParentRoute: () => shellRoute,
  path: '/interviews/$interviewId',
  validateSearch: (search) => only({ edit: search['edit'] === true ? (true as const) : undefined }),
  ...page(
    'interviews',
    () => import('../features/interviews/interview-page.tsx'),
    'InterviewPage',
    () => {
      fetchHome();
      return told();
    },
  ),
});

const owed = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thanks',
  ...page(
    'thanks',
    () => import('../features/thanks/owed-page.tsx'),
    'OwedPage',
    () => void queryClient.prefetchQuery(owedQuery),
  ),
});

const afterwards = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thanks/$interviewId',
  ...page('thanks', () => import('../features/thanks/afterwards-page.tsx'), 'AfterwardsPage'),
});

const outcome = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outcome',
  ...page('thanks', () => import('../features/thanks/outcome-page.tsx'), 'OutcomePage'),
});

/** The interview itself; opens without a connection. */
const interviewDay = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/interviews/$interviewId/day',
  validateSearch: (search) => only({ at: typeof search['at'] === 'number' ? search['at'] : undefined }),
  ...page('day', () => import('../features/day/day-page.tsx'), 'DayPage'),
});

const results = createRoute({
  getParentRoute: () => shellRoute,
  path: '/results',
  ...page('gradebook', () => import('../features/gradebook/results-page.tsx'), 'ResultsPage'),
});

const reflections = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reflections',
  ...page(
    'reflections',
    () => import('../features/reflections/reflections-page.tsx'),
    'ReflectionsPage',
    fetchHome,
  ),
});

const reflection = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reflections/$assignmentId',
  validateSearch: (search) =>
    only({ version: typeof search['version'] === 'number' ? search['version'] : undefined }),
  ...page(
    'reflections',
    () => import('../features/reflections/reflection-page.tsx'),
    'ReflectionPage',
    async () => {
      await Promise.all([loadCatalogue('shared/unsent'), loadCatalogue('shared/attachments')]);
    },
  ),
});

/** Outside the frame. */
export const fieldRoutes = [interviewDay] as const;

const primer = createRoute({
  getParentRoute: () => shellRoute,
  path: '/primer',
  validateSearch: (search) =>
    only({
      /** The lesson that is open, or the check. */
      at: text(search['at']),
      /** The newest version instead of the one that was passed. */
      newest: search['newest'] === true ? (true as const) : undefined,
    }),
  ...page('primer', () => import('../features/primer/primer-page.tsx'), 'PrimerPage', fetchHome),
});

const pledge = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pledge/$assignmentId',
  ...page('primer', () => import('../features/primer/pledge-page.tsx'), 'PledgePage'),
});

const record = createRoute({
  getParentRoute: () => shellRoute,
  path: '/record',
  ...page('record', () => import('../features/record/record-page.tsx'), 'RecordPage'),
});

export const studentRoutes = [
  home,
  primer,
  pledge,
  plan,
  sheet,
  questions,
  synthesis,
  compare,
  people,
  person,
  script,
  write,
  call,
  interviews,
  newInterview,
  interview,
  owed,
  afterwards,
  outcome,
  reflections,
  results,
  reflection,
  record,
] as const;
