import { Injectable } from '@nestjs/common';
import {
  type Actor,
  countWords,
  type LengthOfLog,
  NotFound,
  type WorthALookKind,
} from '@firsthand/contracts';
import { type Reading, UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import {
  ALIKE_IN_SECTION,
  type OtherWork,
  SET_ASIDE,
  TAKE_UP,
  WORTH_A_LOOK,
  type WorthALookSource,
} from './worth-a-look.queries.ts';
import {
  asideOf,
  lengthOfLog,
  passagesOf,
  passageText,
  type PassageText,
  type SetAsideView,
} from './worth-a-look.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

export interface SamePassageView {
  promptId: string;
  words: number;
  here: PassageText;
  /** From a section one does not teach, no more than the words both have. */
  there: PassageText;
}

type OtherWorkView = Omit<OtherWork, 'answers'>;

/** What may be worth a look before a grade. It says what is there, never what it means. */
export interface WorthALookView {
  submissionId: string;
  alike: { other: OtherWorkView; passages: SamePassageView[]; aside: SetAsideView | null }[];
  people: (WorthALookSource['people'][number] & { aside: SetAsideView | null })[];
  logs: {
    interviewId: string;
    contact: string;
    minutes: number;
    words: number;
    length: LengthOfLog;
    aside: SetAsideView | null;
  }[];
}

export interface AlikeView {
  submissionId: string;
  assignmentId: string;
  assignmentTitle: string;
  student: string;
  other: OtherWorkView;
  passages: number;
}

/** What whoever grades may want to look at: the same words, the same people, minutes and notes that do not fit. */
@Injectable()
export class WorthALookService {
  constructor(private readonly uow: UnitOfWork) {}

  /** About one submission. */
  async worthALook(actor: Actor, submissionId: string): Promise<WorthALookView> {
    return this.uow.read(actor, (read) => lookAt(read, submissionId));
  }

  /** Pairs of works of a section, those with most in common first, that nobody has put aside. */
  async alikeIn(actor: Actor, sectionId: string): Promise<AlikeView[]> {
    const found =
      isId(sectionId) &&
      (await this.uow.read(actor, (read) =>
        read.first(ALIKE_IN_SECTION, sectionId, actor.userId, openedBy(read)),
      ));
    if (!found) throw new NotFound();
    return found.pairs.flatMap(({ answers, other: { answers: theirs, ...other }, ...work }) => {
      const passages = passagesOf(
        { id: work.submissionId, answers },
        { id: other.id, answers: theirs },
      ).length;
      return passages > 0 ? [{ ...work, other, passages }] : [];
    });
  }

  /** Says, for all who grade it, that somebody has looked and there was nothing to it; or that it is to be looked at again. */
  async setAside(
    actor: Actor,
    submissionId: string,
    about: { kind: WorthALookKind; aboutId: string },
    aside: boolean,
  ): Promise<WorthALookView> {
    return this.uow.run(actor, async (tx) => {
      const { kind, aboutId } = about;
      const found = foundIn(await lookAt(tx, submissionId));
      if (!found.some((one) => one.kind === kind && one.aboutId === aboutId)) throw new NotFound();
      if (aside) await tx.sql(SET_ASIDE, newId(), submissionId, kind, aboutId, actor.userId, tx.now);
      else await tx.sql(TAKE_UP, submissionId, kind, aboutId);
      await tx.audit('worth-a-look.aside', { kind: 'submission', id: submissionId }, { ...about, aside });
      return lookAt(tx, submissionId);
    });
  }
}

const foundIn = ({ alike, people, logs }: WorthALookView) => [
  ...alike.map(({ other }) => ({ kind: 'SAME_WORDS', aboutId: other.id })),
  ...people.map(({ interviewId }) => ({ kind: 'SAME_PERSON', aboutId: interviewId })),
  ...logs.map(({ interviewId }) => ({ kind: 'MINUTES', aboutId: interviewId })),
];

async function lookAt(read: Reading, submissionId: string): Promise<WorthALookView> {
  const found =
    isId(submissionId) && (await read.first(WORTH_A_LOOK, submissionId, read.actor.userId, openedBy(read)));
  if (!found) throw new NotFound();
  const { answers, alike, people, logs, asides } = found.source;
  return {
    submissionId,
    alike: alike.flatMap(({ answers: theirs, ...other }) => {
      const passages = passagesOf({ id: submissionId, answers }, { id: other.id, answers: theirs });
      const aside = asideOf(asides, 'SAME_WORDS', other.id);
      if (passages.length === 0) return [];
      const shown = passages.map(({ words, here, there }) => ({
        promptId: here.promptId,
        words,
        here: passageText(answers, here),
        there: other.mayOpen
          ? passageText(theirs, there)
          : { ...passageText(theirs, there), before: '', after: '' },
      }));
      return [{ other, passages: shown, aside }];
    }),
    people: people.map((person) => ({
      ...person,
      aside: asideOf(asides, 'SAME_PERSON', person.interviewId),
    })),
    logs: logs.flatMap(({ interviewId, contact, minutes, texts, typed }) => {
      const words = texts.reduce((sum, text) => sum + countWords(text), 0);
      const length = lengthOfLog(minutes, words);
      // Pay, hours and the like, picked and not written, are no words and yet a log.
      if (length === null || (length === 'FEW_WORDS' && typed)) return [];
      const aside = asideOf(asides, 'MINUTES', interviewId);
      return [{ interviewId, contact, minutes, words, length, aside }];
    }),
  };
}
