import type { ContactSource, Vantage } from '@firsthand/contracts';

type Told = readonly [
  name: string,
  organisation: string,
  position: string,
  source: ContactSource,
  minutes: number,
  notes: string,
  vantage?: Vantage,
];

/** A student of the Tuesday group, whose three conversations are behind them. */
export interface Story {
  readonly who: string;
  readonly occupation: string;
  readonly why: string;
  readonly voices: readonly [Told, Told, Told];
  readonly answers: readonly [learnt: string, decision: string];
  /** As they were before the student thought again. */
  readonly firstAnswers?: readonly [learnt: string, decision: string];
}

/** Three conversations each, and what was made of them. People, places and firms are invented. */
export const TUESDAY_STORIES: readonly Story[] = [
  {
    who: 'tomasz.berg',
    occupation: 'Dental technician',
    why: 'I model miniatures for fun and I want to know whether steady hands can be a living.',
    voices: [
      [
        'Ingrid Salo',
        'Northgate Dental Lab',
        'Dental technician',
        'ALUMNI',
        26,
        'Crowns all morning, repairs after lunch. Half of what she makes is milled now; her hand comes in at the end, for colour. Shade matching is done by the window before three o’clock, never under the lamps.',
      ],
      [
        'Desmond Achebe',
        'Achebe Prosthetics',
        'Owner',
        'REFERRAL',
        31,
        'Hires for patience. Showed me a drawer of remakes: every one cost him a courier and an apology. Thinks the small labs that scan early will live and the others will be bought.',
        'SUPERVISES',
      ],
      [
        'Dr. Lucia Ferrante',
        'Harbourfront Dental',
        'Dentist',
        'DIRECTORY',
        18,
        'Sends thirty cases a month to two labs. She can tell which technician made a bridge without looking at the slip. Wishes they would telephone more and guess less.',
        'BUYS',
      ],
    ],
    answers: [
      'Print told me that dental technicians make crowns. Ingrid told me that she makes them between seven and three, because daylight decides the colour, and that the computer has taken the part of the work she liked least. Desmond sees the same machine as a bill he pays every month. I had thought the technology question had one answer; it depends on whether you own the lab or sit at the bench.',
      'It would ask me to repeat one thing until it is invisible, and to like that. I would give it two years at a bench. What holds me back is that Dr. Ferrante says most labs nearby employ fewer than six people, so there is nowhere to move up to except ownership. Next I will ask Desmond for a day in the plaster room.',
    ],
  },
  {
    who: 'aaliyah.grant',
    occupation: 'Urban forester',
    why: 'I like trees and maps, and the city keeps saying it will plant a million of the first.',
    voices: [
      [
        'Rowan Pettigrew',
        'City of Lakeside Parks',
        'Urban forester',
        'EMPLOYER_SITE',
        34,
        'Two days outside, three days answering residents. The hardest call is about a healthy tree that somebody wants gone for a driveway. Carries a mallet: you can hear rot.',
      ],
      [
        'Suresh Nandakumar',
        'Canopy Consulting',
        'Consulting arborist',
        'REFERRAL',
        22,
        'Writes reports for builders. Paid by the tree. Says the forester at the city reads his reports looking for what he left out, and that this is as it should be.',
      ],
      [
        'Beatriz Moura',
        'Old Mill Neighbourhood Association',
        'Volunteer tree keeper',
        'EVENT',
        20,
        'Waters forty saplings with her neighbours. Sees the forester twice a year and the contractor never. Two thirds of street trees die young, she says; nobody counts.',
        'BUYS',
      ],
    ],
    answers: [
      'I went in thinking this was a job about trees. All three of them, separately, said it is a job about people who have opinions on trees. Rowan spends more hours on letters than on branches. What I found nowhere in print was the number that Beatriz gave me, that most young street trees do not survive, and when I took it back to Rowan he did not deny it; he said the budget pays for planting and not for water.',
      'I would want it, knowing that. I am the person in my family who makes the difficult phone calls. The diploma is two years and the city hires in spring. Before that I will join the volunteers and find out if I still like it in the rain.',
    ],
    firstAnswers: [
      'I went in thinking this was a job about trees. All three of them said it is a job about people who have opinions on trees. Rowan spends more hours on letters than on branches. What I found nowhere in print was the number that Beatriz gave me, that most young street trees do not survive.',
      'I think I would want it. I am the person in my family who makes the difficult phone calls. The diploma is two years and the city hires in spring.',
    ],
  },
  {
    who: 'jin.park',
    occupation: 'Early childhood educator',
    why: 'I have looked after my cousins for years and people keep telling me I should do it for money.',
    voices: [
      [
        'Marguerite Lalonde',
        'Maple Steps Child Care',
        'Room leader',
        'INSTRUCTOR',
        28,
        'Sixteen toddlers, three adults, one rule: whoever is crying is first. Writes observations on her lunch break, because there is no other time. Twenty-two years and still moved by first sentences.',
      ],
      [
        'Tunde Balogun',
        'Riverside Co-operative Nursery',
        'Early childhood educator',
        'FRIEND',
        24,
        'One of two men in the building. Parents ask him different questions in the first month and then stop. Pay goes up with the certificate and then hardly at all.',
      ],
      [
        'Karin Ostrowski',
        'Bluebell Centre',
        'Director',
        'REFERRAL',
        19,
        'Loses people to schools every September: same children, better pay, summers. Keeps those whom she lets plan. Hires on a trial morning and watches the hands, not the mouth.',
        'SUPERVISES',
      ],
    ],
    answers: [
      'Nobody prints how the day is divided. Marguerite’s day has eleven transitions in it, and she says that the transitions are the job: coats, toilets, lunch, sleep, coats again. Karin confirmed the low ceiling on pay that Tunde spoke of, and was more open about it than I expected from somebody who sets it. Two of us had written our questions down together on the bus, and the one about a bad Tuesday got the longest answer from everybody we asked.',
      'It would ask for my back, my voice and my patience, in that order. I would do it for some years and I would want to know from the first day what comes after. Karin named three people who went on to resource work with families. That is the road I want to ask about next.',
    ],
  },
  {
    who: 'elodie.gagnon',
    occupation: 'Translator',
    why: 'I grew up in two languages and correct menus in my head.',
    voices: [
      [
        'Hélène Arcand',
        'Independent',
        'Translator',
        'ASSOCIATION',
        33,
        'Mostly contracts now. Machine output comes in, she repairs it, for two thirds of the old rate. Keeps one publisher who pays properly, for the pleasure of it.',
      ],
      [
        'Yusuf Demir',
        'Provincial Court Services',
        'Interpreter',
        'DIRECTORY',
        21,
        'Speaks for others six hours a day and comes home silent. Not the same work as writing, he insists: there is no second draft in a courtroom.',
        'BESIDE',
      ],
      [
        'Anne-Sophie Roy',
        'Borealis Language Services',
        'Project lead',
        'REFERRAL',
        25,
        'Gives out forty jobs a week. Chooses people who ask a question about the text before they start. The ones who never ask come back with a finished text and an unfinished meaning.',
        'SUPERVISES',
      ],
    ],
    answers: [
      'The sources were split about machines: some say the profession is finished, some that it is growing. Each of my three explained one half. Anne-Sophie has more work than ever and pays less for each page of it; Hélène has fewer pages and keeps those where a mistake is expensive. So both sources were right and neither said for whom.',
      'I would do this only with a subject of my own. Yusuf has the court, Hélène has contracts. Mine could be food safety, since I have worked in kitchens for four years and know what the labels try to hide. I would like to translate one real document for Anne-Sophie unpaid and be told honestly what is wrong with it.',
    ],
  },
  {
    who: 'devon.clarke',
    occupation: 'Paramedic',
    why: 'Two of them saved my uncle and I never learnt their names.',
    voices: [
      [
        'Shauna McIlroy',
        'Lakeside Emergency Services',
        'Primary care paramedic',
        'FRIEND',
        37,
        'Twelve-hour shifts, four on and four off. Most calls are not what the sirens suggest: falls, loneliness, breath. She keeps a list of streets where somebody said thank you.',
      ],
      [
        'Gurpreet Dhillon',
        'Lakeside Emergency Services',
        'Shift supervisor',
        'REFERRAL',
        23,
        'Watches for people who stop joking. Peer support changed the station more than any equipment. Says the back goes before the nerves do.',
        'SUPERVISES',
      ],
      [
        'Wendy Abernathy',
        'St. Brigid Hospital',
        'Triage nurse',
        'FAMILY',
        17,
        'Takes over from crews twenty times a day. Good ones tell the story in four sentences. She has waited with them in the corridor for an hour and learnt who reads and who sleeps.',
        'BESIDE',
      ],
    ],
    answers: [
      'That waiting is part of the job. Wendy and Shauna described the same corridor from its two ends: crews stand with their patient until a bed is free, and a call outside goes to somebody further away. Neither the college page nor the salary survey mentions it, and all three brought it up in the first five minutes.',
      'I can give the nights and the weight. What I did not know is whether I can go home afterwards, and Gurpreet said nobody knows until the second year. He offered a ride-along. I have said yes, and if I cannot sleep after it I will have learnt that cheaply.',
    ],
  },
  {
    who: 'noa.friedman',
    occupation: 'User experience designer',
    why: 'I notice bad doors, bad forms and bad bus maps and would like to be paid for it.',
    voices: [
      [
        'Caleb Ortiz',
        'Fernwood Software',
        'Product designer',
        'SOCIAL_MEDIA',
        27,
        'A third drawing, a third talking, a third defending. His best month was the one in which he removed a screen. Portfolio matters more than school; the story behind each picture more than the picture.',
      ],
      [
        'Imani Walker',
        'County Library System',
        'Digital services librarian',
        'INSTRUCTOR',
        22,
        'Asked a designer to fix the catalogue; was asked to sit beside six readers first. It cost a week and saved the project. She now insists on it.',
        'BUYS',
      ],
      [
        'Pavel Horák',
        'Fernwood Software',
        'Front-end developer',
        'REFERRAL',
        16,
        'Builds what Caleb draws. Wishes designers would draw the empty case, the long name and the error first, since that is where he spends his days.',
        'BESIDE',
      ],
    ],
    answers: [
      'I expected to hear about software. What I heard about was meetings. Caleb counts an idea as finished when somebody else repeats it as their own. Pavel works ten steps away from him and describes the same meetings as the place where work is delayed. Imani, who pays for it all, remembers only the six readers.',
      'I would give it my twenties. It asks that I be wrong in public every week, which Caleb says one gets used to and Pavel says one does not. I want to test it small: the college’s room booking form is dreadful, and I have asked Imani to tell me how she would sit beside six people who use it.',
    ],
  },
  {
    who: 'samir.haddad',
    occupation: 'Electrician',
    why: 'My father says a trade, my mother says a degree, and I want to hear it from somebody who is tired at five o’clock.',
    voices: [
      [
        'Colleen Fitzgerald',
        'Fitzgerald & Daughter Electric',
        'Master electrician',
        'DIRECTORY',
        29,
        'Old houses mainly. You find out who lived there by what is behind the plaster. Went independent at thirty-one after being passed over twice. Takes one apprentice at a time.',
      ],
      [
        'Mario Vitale',
        'Local 402 Training Centre',
        'Instructor',
        'ASSOCIATION',
        25,
        'Nine thousand hours, five levels. Those who leave do so in the first winter. Algebra stops more people than ladders do.',
        'TEACHES',
      ],
      [
        'Kwesi Appiah',
        'Tri-County Construction',
        'Second-year apprentice',
        'REFERRAL',
        20,
        'Pulls cable, carries cable, dreams of cable. Paid to learn, that is what he keeps telling his friends. Wakes at quarter to five.',
      ],
    ],
    answers: [
      'Everything printed agrees on the wage and leaves out the weather. Kwesi gave me his week in hours and in temperatures. Mario told me what makes people leave, and it was not what I would have guessed: it is the algebra at level two. I have now looked at the book and I can do it.',
      'I would give it the five years. Colleen is what I would like to be at forty, on her own with one apprentice and a van that starts. It would take something too: she has had one knee done. My next step is the aptitude test in March, and Mario sent me last year’s paper.',
    ],
  },
  {
    who: 'freya.nilsson',
    occupation: 'Veterinary technician',
    why: 'I want to work with animals without ten years of school.',
    voices: [
      [
        'Dana Kowalczyk',
        'Pinecrest Animal Hospital',
        'Veterinary technician',
        'EMPLOYER_SITE',
        24,
        'Blood, teeth, X-rays, and holding on. Four surgeries before lunch. She likes the mornings and dreads the quiet room at the end of the corridor.',
      ],
      [
        'Dr. Emeka Obi',
        'Pinecrest Animal Hospital',
        'Veterinarian',
        'REFERRAL',
        18,
        'Could not work an hour without a technician and says the law lets them do too little. Loses one a year to better hours at the university.',
        'SUPERVISES',
      ],
      [
        'Lorraine Picard',
        'Picard Farm Sanctuary',
        'Owner',
        'FAMILY',
        22,
        'Calls twice a month, mostly hooves. Remembers technicians by name and doctors by invoice.',
        'BUYS',
      ],
    ],
    answers: [
      'That animals are half of it. Dana says she treats an owner for every animal, and that the owners are the ones who bite. The published figures on turnover are high and give no reason; Dr. Obi gave one without hesitation, the evenings, and Dana gave another, the goodbyes.',
      'I would do it and I would do it in a large hospital, where the goodbyes are shared out. I asked all three whether they would choose it again. Two said yes at once. Dana looked at the dog first and then said yes.',
    ],
  },
  {
    who: 'marcus.whitehorse',
    occupation: 'Conservation officer',
    why: 'I grew up on the river and I have seen who empties what into it.',
    voices: [
      [
        'Irene Kakegamic',
        'Ministry of Natural Resources',
        'Conservation officer',
        'EVENT',
        41,
        'Alone in a truck for most of a day. Education first, warning second, ticket third. Knows every boat launch and most of the boats. Wears the vest, always.',
      ],
      [
        'Paul Lindgren',
        'Rainy River Outfitters',
        'Guide',
        'FAMILY',
        22,
        'Sees her twice a season and is glad each time. The honest guides pay for the others, he says. She once spent an hour helping him dig out a trailer.',
        'BESIDE',
      ],
      [
        'Nadia Rahal',
        'Northern College',
        'Professor, fish and wildlife',
        'INSTRUCTOR',
        19,
        'Two hundred apply for nine places. Those who get one have a summer in parks behind them and a second language, often Cree or Ojibwe.',
        'TEACHES',
      ],
    ],
    answers: [
      'Nobody had written down how alone it is. Irene covers a district the size of a small country, and her nearest colleague is two hours off. She said it plainly and without complaint. Paul told me what that looks like from outside: one person, everyone’s trailer, everyone’s quarrel.',
      'It is what I want. I have the river and I am learning the language from my grandmother, which Professor Rahal says counts for more than I believed. I would have to carry a weapon, and I have not made up my mind about that; I asked Irene to tell me about the one time, and she did.',
    ],
  },
  {
    who: 'lena.hoffmann',
    occupation: 'Physiotherapist',
    why: 'Eight months with one after my knee, and I was curious the whole time.',
    voices: [
      [
        'Bola Adeyemi',
        'Motion Works Clinic',
        'Physiotherapist',
        'FRIEND',
        23,
        'Twelve patients a day, twenty minutes each, and the notes at night. What heals people is that they do the exercises, so the skill is persuasion.',
      ],
      [
        'Greta Lundqvist',
        'St. Brigid Hospital',
        'Physiotherapist, stroke unit',
        'REFERRAL',
        29,
        'A good week is a hand that closes. She left private work because nobody there was ever very ill. Pays less, matters more, her words.',
      ],
      [
        'Hugo Almeida',
        'Motion Works Clinic',
        'Kinesiologist',
        'REFERRAL',
        16,
        'Does what a physiotherapist may not be paid to do any longer: stays the full hour. Two years shorter to train.',
        'BESIDE',
      ],
    ],
    answers: [
      'I had one physiotherapist and took her for the profession. Bola and Greta have the same licence and not one hour of the day in common. The printed outlook counts them together. Hugo, who stands beside both, made me see that the question is not whether to treat people but for how long each.',
      'It is six years and I would give them for Greta’s work, not for Bola’s. That surprised me; I went to Bola first because I wanted to be him. I am going to volunteer on the stroke unit one evening a week, and decide after a term of it.',
    ],
  },
  {
    who: 'carlos.mendoza',
    occupation: 'Chef',
    why: 'Everybody in my family cooks and nobody lets me near the stove.',
    voices: [
      [
        'Adwoa Mensah',
        'The Copper Ladle',
        'Head chef',
        'EMPLOYER_SITE',
        21,
        'Costs a menu before she writes it. On her feet from ten to midnight. Fired the last cook who shouted. Wants people who clean as they go.',
      ],
      [
        'Ray Thibault',
        'Lakeside College Dining',
        'Kitchen manager',
        'INSTRUCTOR',
        26,
        'Home by four, pension, eight hundred lunches. Gave up tasting menus for his daughters and does not regret it on most days.',
      ],
      [
        'Mei-Ling Chow',
        'Chow & Sons Produce',
        'Supplier',
        'OTHER',
        15,
        'Knows who will close by when they start paying late. The good chefs telephone before the delivery and not after it.',
        'BUYS',
      ],
    ],
    answers: [
      'That a chef mostly counts. Adwoa showed me the sheet where each plate has a price to the cent, and said that cooking is what she does when the counting is finished. Ray counts too, only larger. From Mei-Ling I heard the part no chef would tell me, how one knows that a restaurant is ending.',
      'I would cook like Ray. It is less glory, and I can see my own children one day. If I am honest, I would have put Adwoa’s restaurant on this page a month ago.',
    ],
  },
  {
    who: 'zainab.yusuf',
    occupation: 'Paralegal',
    why: 'I argue well and I cannot afford seven years.',
    voices: [
      [
        'Martin Keough',
        'Keough Legal Services',
        'Licensed paralegal',
        'DIRECTORY',
        30,
        'Small claims and tenants. Four hearings on a Thursday, all by video now. Half his clients cry, he keeps the good tissues. Wrote his own tiny manual on being brief.',
      ],
      [
        'Judge’s clerk Rosa Pineda',
        'Lakeside Courthouse',
        'Court clerk',
        'REFERRAL',
        17,
        'Sees who comes prepared: tabs, dates, a single page. Paralegals often better than lawyers there, since they have less to hide behind.',
        'BESIDE',
      ],
      [
        'Olumide Bankole',
        'Tenant Help Line',
        'Coordinator',
        'ASSOCIATION',
        20,
        'Refers two hundred cases a year. Cannot find enough paralegals who take tenants, since landlords pay at once.',
        'BUYS',
      ],
    ],
    answers: [
      'The law society describes what a paralegal may do. Martin described what a Thursday is. The difference is the crying. Rosa told me something I could not have read anywhere, that the bench relaxes when it sees tabs. Two of us had written our questions down together on the bus, and the one about a bad Tuesday got the longest answer from everybody we asked.',
      'I would do this work, for tenants, and I would be poor for a while. Olumide gave me figures on what the help line pays for a duty day and it is more than my shop. I register for the certificate in May.',
    ],
  },
  {
    who: 'hudson.reid',
    occupation: 'Sound technician',
    why: 'I run the desk at our church and want to know how far that goes.',
    voices: [
      [
        'Tamsin Grey',
        'Orpheum Theatre',
        'Head of sound',
        'EMPLOYER_SITE',
        28,
        'Nobody notices her work unless it fails. Eighty cues in the current show, and she breathes with the actors. Union since last year, which changed the nights.',
      ],
      [
        'Kofi Darko',
        'Darko Live',
        'Touring engineer',
        'SOCIAL_MEDIA',
        19,
        'Two hundred days on the road. Loves load-out at one in the morning and knows that will end. Learns every room by clapping once.',
      ],
      [
        'Priscilla Munro',
        'Orpheum Theatre',
        'Stage manager',
        'REFERRAL',
        15,
        'Would rather have a dull technician who writes things down than a gifted one who remembers.',
        'BESIDE',
      ],
    ],
    answers: [
      'I learnt that the desk is the easy part. Tamsin spends her days on paper: cue sheets, rigging plans, the order in which things are switched on. Kofi does the same from memory and told me about the night that it went wrong.',
      'Theatre yes, touring no. I like knowing where I will sleep. Priscilla’s remark about writing things down was aimed at somebody, and I decided that it was aimed at me.',
    ],
  },
  {
    who: 'anjali.menon',
    occupation: 'Data analyst',
    why: 'Statistics was the first course I did not want to end.',
    voices: [
      [
        'Oscar Bélanger',
        'Lakeside Transit',
        'Data analyst',
        'ALUMNI',
        32,
        'Cleans for four days and draws for one. His best chart had one line on it and moved a bus route. Was wrong in front of the board once and still checks the time zones first.',
      ],
      [
        'Ruta Jankauskas',
        'Meridian Insurance',
        'Analytics manager',
        'REFERRAL',
        20,
        'Hires people who can say what they do not know. Gives every candidate a table with an error in it and waits.',
        'SUPERVISES',
      ],
      [
        'Theo Marsh',
        'Lakeside Transit',
        'Route planner',
        'REFERRAL',
        18,
        'Gets Oscar’s numbers and has to drive buses by them. Trusts him since he rang to say that a number was wrong, before anybody had noticed.',
        'BUYS',
      ],
    ],
    answers: [
      'Three people, and all three told a story about a mistake. In the printed profiles analysts find things; in these conversations they catch things. Theo trusts Oscar because of an error, not in spite of one. I asked Ruta about her table with the mistake in it, and she would not tell me what it is.',
      'I would give it my patience, of which I have more than I thought. The part that draws me is Oscar’s one line. What I would have to learn is to stand in front of a board and say “I do not know”, and I have arranged to present at the statistics club in order to practise exactly that.',
    ],
  },
];

/** Before the three: one conversation with somebody near, to learn how it feels to ask. By the Thursday group. */
export const FIRST_CONVERSATIONS: readonly {
  readonly who: string;
  readonly occupation: string;
  readonly voice: readonly [
    name: string,
    organisation: string,
    position: string,
    source: ContactSource,
    minutes: number,
  ];
  readonly notes: string;
  readonly answer: string;
  readonly levels: readonly number[];
  readonly feedback: string;
  readonly remarks?: readonly (readonly [quote: string, text: string])[];
}[] = [
  {
    who: 'student',
    occupation: 'IT support technician',
    voice: ['Amira Khoury', 'Lakeside College', 'Help desk technician', 'INSTRUCTOR', 18],
    notes:
      'Answers forty calls a day and begins each with the person’s name. Passwords first, printers second, grief third.',
    answer:
      'I had written eleven questions and asked four. What surprised me is that she thanked me: nobody had asked her about her work since she was hired. I had been so afraid of taking her time that I nearly did not see that she was enjoying it. Next time I will let a silence stand, because the best thing she said came after one.',
    levels: [2, 3, 2, 2],
    feedback:
      'You noticed the silence and what came after it: that is worth more than the seven questions you did not ask. For the next three, go further than the building you study in. Who repairs what Amira cannot?',
    remarks: [
      [
        'I had written eleven questions and asked four.',
        'Four good ones are plenty. Which four were they, and how did you choose?',
      ],
      ['Next time I will let a silence stand', 'Keep this. It is the whole craft.'],
    ],
  },
  {
    who: 'hana.suzuki',
    occupation: 'Pharmacist',
    voice: ['Kenji Suzuki', 'Elm Street Pharmacy', 'Pharmacist', 'FAMILY', 22],
    notes: 'My uncle. He counts by fives and has caught three dangerous mixtures this year.',
    answer:
      'He is family and I still had to ask him properly, which felt silly for one minute and then did not. I learnt that he checks what doctors write, and that they mostly thank him for it.',
    levels: [1, 2, 2, 2],
    feedback:
      'A gentle start, and you were honest that it was an easy one. You have a good ear for what people are proud of. Now ask a stranger.',
  },
  {
    who: 'mateo.rojas',
    occupation: 'Firefighter',
    voice: ['Captain Joan Ellery', 'Station 6', 'Fire captain', 'FRIEND', 25],
    notes:
      'Most of the job is training and most calls are medical. The kitchen table is where things are decided.',
    answer:
      'I thought I would hear about fires. She spoke about the kitchen table for ten minutes: who sits where, what is said after a bad night. I did not know that a job could have a table in the middle of it.',
    levels: [2, 3, 2, 3],
    feedback:
      'The table is a fine discovery and you let it stand without explaining it to death. Please remember to send your thanks the same day.',
  },
  {
    who: 'fatima.zahra',
    occupation: 'Social worker',
    voice: ['Bernadette Cole', 'Open Door Family Services', 'Social worker', 'ASSOCIATION', 27],
    notes: 'Carries twenty-four families. Keeps one hour on Friday in which nobody may reach her.',
    answer:
      'I prepared for a sad conversation and it was a practical one. She counts small things: a form that was signed, a boy who went to school on four days. I asked whether she takes it home and she said that the question is whether one leaves it tidy.',
    levels: [3, 3, 3, 3],
    feedback:
      'Excellent. You found her by yourself, you asked an open question and you quote her exactly. I should like to use your notes, without your name, as an example next term: tell me if you would rather I did not.',
  },
  {
    who: 'owen.mackay',
    occupation: 'Plumber',
    voice: ['Doug Mackay', 'Mackay Plumbing', 'Plumber', 'FAMILY', 12],
    notes: 'Dad. In the van between two jobs.',
    answer:
      'It was short because he had a boiler waiting. I learnt that he prices a job in the first thirty seconds and is mostly right.',
    levels: [1, 1, 1, 1],
    feedback:
      'I believe the thirty seconds, and I would love to know how he does it. You stopped just where it became interesting; ask him again on a Sunday.',
  },
  {
    who: 'grace.mbeki',
    occupation: 'Secondary school teacher',
    voice: ['Lindiwe Mokoena', 'Eastview Secondary', 'Chemistry teacher', 'ALUMNI', 21],
    notes: 'Marks on the train. Still nervous on the first day, after fourteen of them.',
    answer:
      'I was taught by her and never knew that she wanted to be an engineer. She told me as if it were nothing. I wonder how many of the people I know are their second plan.',
    levels: [2, 2, 2, 3],
    feedback:
      'Your last sentence is the best question anyone has asked this term. Take it with you to the next three.',
  },
  {
    who: 'arjun.pillai',
    occupation: 'Accountant',
    voice: ['Meera Pillai', 'Sandhu Ross LLP', 'Accountant', 'FAMILY', 16],
    notes:
      'February to April is one long day. Likes the moment when a number that should not be there explains itself.',
    answer:
      'My sister answered as she would answer a client, which was strange and good. I had never asked what she does. She finds out where the money was when nobody was looking.',
    levels: [1, 2, 2, 2],
    feedback:
      'Well told. Next time write down how long you asked for and how long it took: keeping to it is half of the courtesy.',
  },
];
