import type en from './en.ts';

export default {
  'decision.title': 'Est-ce que je me lancerais ?',
  'decision.hint':
    'Comme vous le voyez aujourd’hui. Vous pouvez changer d’avis aussi souvent que vous voulez ; ce que vous pensiez avant reste à côté.',
  'decision.hintNew':
    'Une première idée suffit. Après chaque entretien, vous pourrez le redire et voir ce qui a bougé.',
  'decision.leaning': 'Vous lanceriez-vous ?',
  'leaning.YES': 'Oui',
  'leaning.PERHAPS': 'Peut-être',
  'leaning.NO': 'Non',
  'decision.confidence': 'Avec quelle certitude ?',
  'sure.0': 'une intuition',
  'sure.1': 'peu de certitude',
  'sure.2': 'entre les deux',
  'sure.3': 'bonne certitude',
  'sure.4': 'certitude',
  'decision.sure': '{words}, {confidence} sur 100',
  'decision.reason': 'Pourquoi, en une ligne',
  'decision.keep': 'Garder',
  'decision.kept': 'C’est gardé. Ce qui précède reste tel quel.',
  'decision.same': 'C’est ce que vous avez gardé en dernier.',
  'decision.needLeaning': 'Touchez d’abord oui, peut-être ou non.',
  'decision.course': 'Comment cela a évolué',
  'decision.picture':
    'Votre décision au fil du temps, de « {first} » ({firstSure} sur 100) à « {last} » ({lastSure} sur 100), {changes, plural, one {gardée une fois} other {gardée # fois}}.',
  'decision.surelyYes': 'Oui, à coup sûr',
  'decision.open': 'Ouvert',
  'decision.surelyNo': 'Non, à coup sûr',
  'decision.asTable': 'La même chose en tableau',
  'decision.when': 'Quand',
  'decision.answer': 'Me lancerais-je ?',
  'decision.howSure': 'Certitude',
  'decision.after': 'Après',
  'decision.before': 'Avant le premier entretien',
  'decision.afterName': '{name} ({heard, plural, one {premier entretien} other {# entretiens}})',
  'decision.why': 'Pourquoi',
  'decision.none': 'Pas encore dit',
  'decision.now': 'Aujourd’hui : {leaning}, {words}',

  'rule.too-many-decisions':
    'Vous avez changé d’avis bien souvent ici. Écrivez dans la synthèse ce que vous pensez maintenant.',
} satisfies Record<keyof typeof en, string>;
