import type en from './en.ts';

export default {
  'record.title': 'Votre dossier',
  'record.now': 'Tout ce que vous avez ici. Il est à vous, même après le cours : gardez-en une copie.',
  'record.pdf': 'Garder en PDF',
  'record.zip': 'Garder les données',
  'record.print': 'Imprimer',
  'record.parts': 'Parties de votre dossier',
  'record.emptyTitle': 'Encore rien',
  'record.empty': 'Ce que vous choisissez, lisez, entendez et écrivez se rassemble ici tout seul.',
} satisfies Record<keyof typeof en, string>;
