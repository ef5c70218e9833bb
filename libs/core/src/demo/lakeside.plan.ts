import type { Beginnings } from './plan.ts';

/** Grace Mbeki is not here: she has passed the check and not signed yet. */
export const THURSDAY_SIGNED: Beginnings['signed'] = {
  student: 'Noor Rahimi',
  'arjun.pillai': 'Arjun Pillai',
  'hana.suzuki': 'Hana Suzuki',
  'mateo.rojas': 'Mateo Rojas',
  'fatima.zahra': 'Fatima Zahra',
  'owen.mackay': 'O. Mackay',
};

export const THURSDAY_NOTES: Beginnings['notes'] = {
  student: {
    at: [-13, '21:10'],
    employer: 'A hospital or the college itself',
    department: 'Network operations',
    position: 'Network technician',
    assumptions:
      'Most of the day is at a screen.\nYou need a degree to get in.\nThe faults are in the software.\nNobody calls at night.',
  },
  'owen.mackay': {
    at: [-8, '20:30'],
    employer: '',
    department: '',
    position: '',
    assumptions: 'It is outdoors all year.\nThe pay is better than in a shop.\nYou work alone.',
  },
};

export const LAKESIDE_SENTENCE = {
  en: 'At Lakeside, the alumni desk on the second floor will find you a name in most trades. Say that you are in CAR-110.',
  fr: 'À Lakeside, le bureau des anciens, au deuxième étage, vous trouvera un nom dans la plupart des métiers. Dites que vous suivez CAR-110.',
};
