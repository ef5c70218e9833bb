import type { ScriptChannel } from '@firsthand/contracts';
import type { ScriptContent } from './script-content.ts';

/** Des textes pour commencer, à redire avec ses propres mots. */
export const FRENCH_STARTERS: Record<ScriptChannel, ScriptContent> = {
  PHONE: {
    subject: '',
    parts: {
      GREETING: 'Bonjour, je suis bien chez {son nom} ? Avez-vous une minute ?',
      WHO_I_AM: 'Je m’appelle {mon nom}. Je suis le cours {cours}, à {établissement}.',
      WHO_NAMED_YOU: '{qui m’envoie} m’a donné votre nom et m’a permis de le dire.',
      WHY_YOU: 'Vous connaissez ce métier de l’intérieur : {métier}.',
      WHAT_FOR:
        'Je cherche à savoir si ce travail me conviendrait, et j’aimerais apprendre de vous comment il est vraiment.',
      NOT_A_JOB: 'Je ne vous appelle pas pour un emploi, seulement pour ce que vous pouvez m’en dire.',
      MINUTES: 'Pourrais-je vous poser quelques questions pendant {minutes} minutes ?',
      WHEN_IT_SUITS: 'Quand cela vous arrange, au téléphone ou là où vous êtes. Peut-être {jour} ?',
      CLOSING: 'Merci de votre temps.',
      IF_YES:
        'Formidable, merci. Quel jour et quelle heure vous conviennent, et où ? Je serai à l’heure et je m’en tiendrai à {minutes} minutes.',
      IF_NOT_NOW: 'Bien sûr. Quand puis-je réessayer ? Je vous rappellerai à ce moment-là.',
      IF_NO:
        'Je comprends, merci quand même. Qui d’autre connaissez-vous qui fait ce travail ? Comment joindre cette personne, et puis-je dire que je l’appelle de votre part ?',
    },
  },
  EMAIL: {
    subject: 'Quelques questions sur le métier : {métier}',
    parts: {
      GREETING: 'Bonjour {son nom},',
      WHO_I_AM: 'Je m’appelle {mon nom} et je suis le cours {cours}, à {établissement}.',
      WHO_NAMED_YOU: '{qui m’envoie} m’a parlé de vous et m’a permis de le dire.',
      WHY_YOU: 'Vous connaissez ce métier de l’intérieur : {métier}.',
      WHAT_FOR:
        'Avant de choisir une voie, j’aimerais apprendre comment est vraiment ce travail de quelqu’un qui le connaît, plutôt que d’un dépliant.',
      NOT_A_JOB: 'Il ne s’agit pas d’un emploi, et je ne vous en demanderai pas.',
      MINUTES: 'Puis-je vous poser quelques questions pendant {minutes} minutes ?',
      WHEN_IT_SUITS:
        'Par téléphone, en vidéo ou sur votre lieu de travail, quand cela vous arrange ; {jour} me serait possible.',
      CLOSING:
        'Si ce n’est pas possible, le nom d’une autre personne qui fait ce travail me rendrait service.\n\nAvec tous mes remerciements\n{mon nom}',
      IF_YES: '',
      IF_NOT_NOW: '',
      IF_NO: '',
    },
  },
};
