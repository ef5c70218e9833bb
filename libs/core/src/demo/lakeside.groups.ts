/** `Given Family` by the local part of their address. */
export const TUESDAY: Readonly<Record<string, string>> = {
  'tomasz.berg': 'Tomasz Berg',
  'aaliyah.grant': 'Aaliyah Grant',
  'jin.park': 'Jin Park',
  'elodie.gagnon': 'Élodie Gagnon',
  'devon.clarke': 'Devon Clarke',
  'noa.friedman': 'Noa Friedman',
  'samir.haddad': 'Samir Haddad',
  'freya.nilsson': 'Freya Nilsson',
  'marcus.whitehorse': 'Marcus Whitehorse',
  'lena.hoffmann': 'Lena Hoffmann',
  'carlos.mendoza': 'Carlos Mendoza',
  'zainab.yusuf': 'Zainab Yusuf',
  'hudson.reid': 'Hudson Reid',
  'anjali.menon': 'Anjali Menon',
  'ximena.duarte': 'Ximena Duarte',
  'cole.baptiste': 'Cole Baptiste',
};
export const THURSDAY: Readonly<Record<string, string>> = {
  student: 'Noor Rahimi',
  'leo.tremblay': 'Leo Tremblay',
  'grace.mbeki': 'Grace Mbeki',
  'arjun.pillai': 'Arjun Pillai',
  'hana.suzuki': 'Hana Suzuki',
  'mateo.rojas': 'Mateo Rojas',
  'fatima.zahra': 'Fatima Zahra',
  'owen.mackay': 'Owen Mackay',
};
/** Registered yesterday, is in no cohort yet and has not opened the invitation. */
export const NOT_YET_IN = 'tariq.aziz';

export const PROMPTS = [
  [
    'What did you hear from these three people that you had not found in print?',
    'One voice is one voice: where they agree, where they differ, and why that might be.',
    120,
  ],
  [
    'What would this work ask of you, and would you give it?',
    'Name what draws you, what holds you back, and what you will do next to find out.',
    80,
  ],
] as const;

export const INSTRUCTIONS =
  'Talk to three people who know one occupation from inside or from close by. Ask each for twenty minutes and keep to it. This is to learn about the work, not to ask for a job; say so when you ask. Thank every one of them within a day, in writing, and then write down what you make of it.';
