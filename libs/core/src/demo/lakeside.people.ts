import type { Moment, Stage } from './stage.ts';

/** Somebody whom several students of the college know. */
const SOUGHT_AFTER = {
  ...{ name: 'Grace Oduya', organisation: 'Lakeside Hydro', position: 'Network engineer' },
  ...{ email: 'grace.oduya@lakeside-hydro.example', phone: '' },
  ...{ vantage: 'DOES' as const, family: false, notes: '' },
} as const;

const WHO_ASKED: readonly (readonly [who: string, at: Moment])[] = [
  ['tomasz.berg', [-16, '11:20']],
  ['jin.park', [-11, '09:45']],
  ['samir.haddad', [-7, '13:10']],
];

/**
 * A chain that is three steps long and ends there, a referrer who was told how it went, and somebody whom so many have
 * asked that the next student is asked to wait.
 */
export function tellNetwork(stage: Stage): void {
  const { contacts, outreach } = stage.services;
  const student = stage.as('student');
  const idOf = async (name: string) => {
    const { edges } = await contacts.list(student, { query: name, first: 1 });
    return edges[0]!.node.id;
  };

  for (const [who, at] of WHO_ASKED)
    stage.plan(at, async () => {
      const actor = stage.as(who);
      const { id: contactId } = await contacts.add(actor, { ...SOUGHT_AFTER, source: 'EVENT' });
      const said = 'Met her at the open day and asked for twenty minutes.';
      const asked = await outreach.log(actor, { contactId, channel: 'EMAIL', said, draft: false });
      await outreach.recordOutcome(actor, asked.id, asked.version, { outcome: 'DECLINED' });
    });
  stage.plan([-2, '12:15'], () => contacts.add(student, { ...SOUGHT_AFTER, source: 'SOCIAL_MEDIA' }));

  // Tanya named Ravi, and Ravi named Claudine.
  stage.plan([-2, '18:00'], async () => {
    const { id: contactId } = await contacts.add(student, {
      ...{ name: 'Claudine Mercier', organisation: 'Prairie Fibre', position: 'Splicing crew lead' },
      ...{ email: 'claudine.mercier@prairie-fibre.example', phone: '', notes: '', family: false },
      ...{ source: 'REFERRAL', vantage: 'SUPERVISES', referrerId: await idOf('Ravi'), nameMayBeUsed: true },
    });
    const said = 'Called at noon. Her crew is behind after the storm, so not this month.';
    const asked = await outreach.log(student, { contactId, channel: 'PHONE', said, draft: false });
    await outreach.recordOutcome(student, asked.id, asked.version, { outcome: 'DECLINED' });
  });
  stage.plan([-2, '19:10'], async () => contacts.closeLoop(student, await idOf('Ravi')));
}
