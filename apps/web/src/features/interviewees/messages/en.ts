const en = {
  'rule.interviewee-link': 'This link opens nothing any more. Nothing was changed.',
  'rule.own-page': 'This page is for the person you interviewed. You can look at it; the answers are theirs.',
  'rule.meeting-ahead': 'This day is still to come. Choose the day on which you met.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    interviewees: keyof typeof en;
  }
}
