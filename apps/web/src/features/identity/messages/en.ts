const en = {
  'identity.signIn': 'Sign in',
  'identity.signInTo': 'Sign in to {tenant}',
  'identity.institution': 'Institution',
  'identity.institutionHint': 'The short name in your invitation, for example “lakeside”.',
  'identity.institutionUnknown': 'We do not know this institution. Check the spelling in your invitation.',
  'identity.otherInstitution': 'Another institution?',
  'identity.forgot': 'Forgot your password?',
  'identity.needEmail': 'Enter your e-mail address.',
  'identity.needPassword': 'Enter your password.',
  'identity.needInstitution': 'Enter your institution’s short name.',

  'identity.or': 'or',
  'identity.continueWith': 'Continue with {label}',
  'identity.invitedThrough':
    'At {tenant} you come in with the account you have there. There is no password to choose.',
  'identity.refused.STALE':
    'That took too long, or it was begun in another browser. Please try once more from here.',
  'identity.refused.NOT_VOUCHED':
    'Your institution’s answer could not be trusted, so nobody was let in. Try again; if it stays, tell your administrator.',
  'identity.refused.UNREACHABLE': 'Your institution’s sign-on did not answer. Try again in a few minutes.',
  'identity.refused.DOMAIN': 'The address of that account is not one your institution lets in here.',
  'identity.refused.NO_ACCOUNT':
    'Your institution knows you, but you have no account here yet. Open your invitation, or ask your instructor for one.',
  'identity.refused.KNOWN_ADDRESS':
    'There is an account with your address. Sign in as you did until now, then connect the two under “Your account”. Never signed in? Open your invitation and continue from there.',
  'identity.refused.TAKEN': 'That account is already connected with somebody else here.',
  'identity.refused.SIGNED_OUT': 'You were signed out meanwhile. Sign in and connect once more.',

  'identity.forgotTitle': 'Choose a new password',
  'identity.forgotBody':
    'Enter your e-mail address. If there is an account, a link to choose a new password is on its way within a minute.',
  'identity.forgotSend': 'Send me a link',
  'identity.forgotSentTitle': 'Look in your inbox',
  'identity.forgotSent':
    'If {email} has an account here, a link is on its way. It works once, for a short while. Nothing after five minutes? Look in the spam folder, then try again.',
  'identity.backToSignIn': 'Back to sign-in',

  'identity.welcome': 'Welcome, {name}',
  'identity.invitedTo': 'You are invited to {tenant}. Choose a password for {email} and you are in.',
  'identity.resetTitle': 'Choose a new password',
  'identity.resetFor': 'For {email} at {tenant}.',
  'identity.newPassword': 'New password',
  'identity.passwordRule':
    'At least {min} characters; 15 or more is better. A few words in a row are easy to remember.',
  'identity.passwordShort': '{left, plural, one {One more character} other {# more characters}} needed.',
  'identity.passwordFine':
    'Good. {left, plural, one {One more character} other {# more}} would make it strong.',
  'identity.passwordStrong': 'Strong.',
  'identity.enter': 'Set password and enter',
  'identity.linkDead': 'This link no longer works',
  'identity.linkDeadBody':
    'Each link works once and for a limited time. Sign in if you already have a password, or ask for a new link.',
  'identity.askNewLink': 'Ask for a new link',

  'identity.account': 'Your account',
  'identity.accountNow': 'How Firsthand speaks to you, and where you are signed in.',
  'identity.languageAndZone': 'Language and time zone',
  'identity.language': 'Language',
  'identity.zone': 'Time zone',
  'identity.zoneHint': 'Deadlines are shown in this zone; the section’s own is named where it differs.',
  'identity.profileSaved': 'Saved.',
  'identity.mail': 'Mail',
  'identity.mailTo':
    'In Firsthand you are told of everything at once. Here you choose what also comes by mail, to {address}.',
  'identity.mailRefused':
    'Mail to {address} was refused {when}, so nothing is sent there any more. Ask your institution to correct the address; meanwhile, look at your notifications.',
  'identity.category.DEADLINES': 'Deadlines',
  'identity.category.DEADLINES.hint': 'New assignments, more time, reminders of what is not done yet',
  'identity.category.FIELDWORK': 'People and meetings',
  'identity.category.FIELDWORK.hint': 'Whom to get back to, who waits for a thank-you, what is tomorrow',
  'identity.category.ANSWERS': 'Answers',
  'identity.category.ANSWERS.hint': 'Somebody you asked has answered, or your mail did not arrive',
  'identity.category.FEEDBACK': 'Your work',
  'identity.category.FEEDBACK.hint': 'Receipts for what you hand in, and feedback that is released',
  'identity.category.SECTIONS': 'Your sections',
  'identity.category.SECTIONS.hint': 'Students who are days behind, and addresses that take no mail',
  'identity.cadence.AT_ONCE': 'At once',
  'identity.cadence.DAILY': 'Each morning',
  'identity.cadence.WEEKLY': 'Each Monday',
  'identity.cadence.NEVER': 'Not by mail',
  'identity.cadenceHint':
    'What is gathered comes in one mail at ten in the morning. What would be too late by then comes at once.',
  'identity.quiet': 'No mail at night',
  'identity.quietHint':
    'It waits until the morning, and none is lost. Only what could not wait comes: a deadline before the night is over.',
  'identity.quietFrom': 'From',
  'identity.quietUntil': 'Until',
  'identity.connections': 'Sign in through your institution',
  'identity.connectionsHint':
    'Once connected, you come in with your institution’s account, without a password of ours.',
  'identity.connected': 'Connected. Next time, use the button on the sign-in page.',
  'identity.connectionGone': 'No longer offered by your institution',
  'identity.connectionMade': 'connected {when}',
  'identity.connectionUsed': 'last used {when}',
  'identity.connect': 'Connect',
  'identity.disconnect': 'Disconnect',
  'identity.disconnected': 'Disconnected.',
  'identity.sessions': 'Where you are signed in',
  'identity.sessionsHint': 'Something you do not recognise? Sign it out, then choose a new password.',
  'identity.thisDevice': 'This device',
  'identity.lastSeen': 'last seen {when}',
  'identity.unknownDevice': 'Unknown device',
  'identity.browserOn': '{browser} on {system}',
  'identity.revokeSession': 'Sign out',
  'identity.revokeSessionOf': 'Sign out {device}',
  'identity.sessionRevoked': 'Signed out there.',
  'identity.calendar': 'Your dates in your own calendar',
  'identity.calendarHint':
    'Deadlines, interviews, follow-ups and next steps, in the calendar on your phone or computer. They move there when they move here.',
  'identity.calendarMake': 'Make my calendar address',
  'identity.calendarAddress': 'Your calendar address',
  'identity.calendarSecret': 'Keep it to yourself: whoever has it can read your dates.',
  'identity.calendarOpen': 'Add to my calendar',
  'identity.calendarElsewhere':
    'If nothing opens: copy the address, and in your calendar choose “Add by URL” or “Subscribe”.',
  'identity.calendarRead': 'Your calendar last came for it {when}.',
  'identity.calendarNotRead': 'No calendar has come for it yet.',
  'identity.calendarRenew': 'Change the address',
  'identity.calendarStop': 'Stop it',
  'identity.calendarRenewSure': 'The address in use now will stop working. Change it?',
  'identity.calendarStopSure': 'Your calendar will get no dates any more. Stop it?',
  'identity.calendarRenewed': 'The address is another one now. Add the new one to your calendar.',
  'identity.calendarStopped': 'The address opens nothing any more.',
  'identity.tokens': 'Personal access tokens',
  'identity.tokensHint': 'For scripts that act as you over the API. Treat a token like a password.',
  'identity.noTokens': 'You have none.',
  'identity.tokenName': 'What is it for?',
  'identity.tokenNeedsName': 'Give it a name you will recognise.',
  'identity.tokenExpires': 'Works until',
  'identity.createToken': 'Create token',
  'identity.tokenOnce': 'Copy it now. It is shown this once and never again.',
  'identity.token': 'Your new token',
  'identity.tokenDone': 'I have copied it',
  'identity.tokenUsed': 'last used {when}',
  'identity.tokenNeverUsed': 'never used',
  'identity.tokenUntil': 'until {date}',
  'identity.tokenForever': 'no end date',
  'identity.revokeToken': 'Revoke',
  'identity.revokeTokenOf': 'Revoke {name}',
  'identity.confirmRevoke': 'Revoke for good',
  'identity.tokenRevoked': '“{name}” is revoked.',

  'rule.quiet-hours':
    'Quiet hours last up to 16 hours of a day. To get no mail at all, choose “Not by mail”.',
  'rule.sign-on-only': 'Your institution wants you to come in through its own sign-on. Use the button below.',
  'rule.sign-on-unreachable': 'The institution’s sign-on does not answer. It says: {said}',
  'rule.LINK_NOT_VALID': 'This link was used already or has had its time. Ask for a new one.',
  'rule.TOO_MANY_TOKENS': 'You have {limit} tokens, the most there can be. Revoke one you no longer use.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    identity: keyof typeof en;
  }
}
