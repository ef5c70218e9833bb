import type { StuckReason } from '@firsthand/contracts';
import type { Language } from '../intl/language.ts';

const WORDS: Record<Language, Record<StuckReason, string>> = {
  en: {
    REFLECTION_EMPTY:
      'Your reflection is due very soon and still empty. Begin with one sentence about what surprised you; the rest comes easier once something stands there. It saves as you type.',
    NOT_WRITTEN_UP:
      'You have met somebody and not written it up yet. Ten minutes today, while you remember it, save you an hour next week. Until then the meeting does not count.',
    NOT_THANKED:
      'Somebody gave you their time and has not been thanked yet. Two honest sentences are enough, and it is not too late.',
    NOTHING_CHOSEN:
      'You have not chosen an occupation yet. It need not be the right one: take one you are curious about, you can change it. If you cannot decide, come and talk to me.',
    NO_CONTACT:
      'There is nobody on your list yet. This is where most people get stuck. Start with people you know, and ask them whom they know. One name is enough to begin.',
    NO_OUTREACH:
      'You know somebody you could ask and have not asked yet. The first message is the hardest. Take the person who feels easiest, use the script, and write today.',
    ALL_SILENT:
      'Nobody you asked has said yes so far. That happens, and it is not your fault. Ask each of them who else does this work, and try a call instead of a mail. If you like, we look for names together.',
    BEHIND:
      'You are a little behind with your interviews, and there is still time to catch up. Answers take days, so ask two people this week instead of one. If something is in the way, tell me.',
  },
  fr: {
    REFLECTION_EMPTY:
      'Votre réflexion est à remettre très bientôt et elle est encore vide. Commencez par une phrase sur ce qui vous a surpris ; la suite vient plus facilement. Tout s’enregistre pendant que vous écrivez.',
    NOT_WRITTEN_UP:
      'Vous avez rencontré quelqu’un et ne l’avez pas encore mis par écrit. Dix minutes aujourd’hui, tant que c’est frais, vous en épargnent soixante la semaine prochaine. D’ici là, l’entretien ne compte pas.',
    NOT_THANKED:
      'Quelqu’un vous a donné de son temps et n’a pas encore été remercié. Deux phrases sincères suffisent, et il n’est pas trop tard.',
    NOTHING_CHOSEN:
      'Vous n’avez pas encore choisi de profession. Ce n’est pas forcément la bonne : prenez-en une qui vous intrigue, vous pourrez changer. Si vous hésitez, venez m’en parler.',
    NO_CONTACT:
      'Il n’y a encore personne sur votre liste. C’est là que la plupart des gens bloquent. Commencez par vos proches et demandez-leur qui ils connaissent. Un seul nom suffit pour débuter.',
    NO_OUTREACH:
      'Vous connaissez quelqu’un à qui demander et ne l’avez pas encore fait. Le premier message est le plus difficile. Prenez la personne la plus facile, servez-vous du script, et écrivez aujourd’hui.',
    ALL_SILENT:
      'Personne n’a encore dit oui. Cela arrive, et ce n’est pas votre faute. Demandez à chacun qui d’autre fait ce travail, et essayez un appel plutôt qu’un courriel. Si vous voulez, nous chercherons des noms ensemble.',
    BEHIND:
      'Vous avez un peu de retard dans vos entretiens, et il est encore temps de le rattraper. Les réponses prennent des jours : sollicitez deux personnes cette semaine plutôt qu’une. Si quelque chose vous en empêche, dites-le-moi.',
  },
};

/** What could be said to somebody who is stuck there, to be read and changed by whoever sends it. */
export function nudgeWords(reason: StuckReason, language: Language): string {
  return WORDS[language][reason];
}

/** In which of our languages somebody is written to. */
export function nudgeLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
