const en = {
  'identity.signIn': 'Sign in',
  'identity.signInTo': 'Sign in to {tenant}',
  'identity.institution': 'Institution',
  'identity.institutionHint': 'The last word of the address in your invitation, for example “lakeside”.',
  'identity.institutionUnknown': 'We do not know this institution. Check the spelling in your invitation.',
  'identity.otherInstitution': 'Another institution?',
  'identity.forgot': 'Forgot your password?',
  'identity.needEmail': 'Enter your e-mail address, or the sign-in name you chose.',
  'identity.forgotCard': 'No e-mail address here? Then your instructor prints you a new card.',
  'identity.noMail':
    'You have no e-mail address here, so nothing is mailed to you: everything waits for you in Firsthand. You may add one; from then on you choose what also comes by mail.',
  'identity.haveCard': 'Have a card? Type its code',
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
    'There is an account with your address already. Sign in here as you did until now: either the next page connects the two, or you do it under “Your account”. Never signed in? Open your invitation and continue from there.',
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
  'identity.category.DEADLINES.hint':
    'New assignments, more time asked for and given, reminders of what is not done yet',
  'identity.category.FIELDWORK': 'People and meetings',
  'identity.category.FIELDWORK.hint': 'Whom to get back to, who waits for a thank-you, what is tomorrow',
  'identity.category.ANSWERS': 'Answers',
  'identity.category.ANSWERS.hint': 'Somebody you asked has answered, or your mail did not arrive',
  'identity.category.FEEDBACK': 'Work handed in',
  'identity.category.FEEDBACK.hint':
    'Receipts, feedback that is released, and what comes back to whoever graded it',
  'identity.category.SECTIONS': 'Your sections',
  'identity.category.SECTIONS.hint': 'Students who are days behind, and addresses that take no mail',
  'identity.category.ACCOUNT': 'Your account and record',
  'identity.category.ACCOUNT.hint':
    'Who looked at Firsthand as you see it, and when what is kept of you goes',
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
  'identity.code': 'Code',
  'identity.codeHint': 'The six digits your authenticator app shows now, or one of your codes on paper.',
  'identity.codeHintPaper': 'One of your codes on paper.',
  'identity.usePasskey': 'Use a passkey',
  'identity.passkeyGivenUp': 'No passkey was shown. Try again, or come in another way.',
  'identity.stepAtDoor': 'One more step',
  'identity.stepHello': 'Hello {name}, show that it is you.',
  'identity.stepEnter': 'Sign in',
  'identity.stepLost':
    'Phone lost? Use a code on paper. If you have none left, ask an administrator of your institution to take the second step off.',
  'identity.stepBack': 'Start again',
  'identity.stepLate': 'That took too long',
  'identity.stepLateBody':
    'Between the two steps there are fifteen minutes. Nothing is lost: sign in once more.',
  'identity.connectFirst': 'One step more, this once',
  'identity.connectFirstBody':
    'Hello {name}. Your institution now wants you to sign in with the account you have there. Press the button and sign in with it: then you are in, and all your work is as you left it.',
  'identity.connectFirstAfter':
    'From the next time on, use that button straight away. Your password here is not needed any more.',
  'identity.connectLate': 'This step is open for fifteen minutes. Nothing is lost: sign in once more.',
  'identity.connectAgain':
    'Your institution now wants you to sign in with the account you have there. Do it in a new tab, then come back to this one: what you typed stays here.',
  'identity.step': 'Second step',
  'identity.stepHint':
    'Besides your password, something only you have: your phone, a passkey, or a code on paper. Whoever learns your password then still stays outside.',
  'identity.stepWanted':
    '{tenant} wants a second step of its staff from {date} on. From then on nothing else can be done without one.',
  'identity.stepNow':
    '{tenant} wants a second step of its staff since {date}. Set one up now; then everything is open again.',
  'identity.stepChange': 'Change how you sign in',
  'identity.stepProve': 'Before anything is changed: show your second step once more.',
  'identity.stepProveSubmit': 'Continue',
  'identity.app': 'Authenticator app',
  'identity.appNone': 'Not set up. Any app will do that shows six digits.',
  'identity.appSince': 'Set up on {date}',
  'identity.appSetUp': 'Set up',
  'identity.appRemove': 'Remove',
  'identity.appRemoved': 'The app is removed.',
  'identity.appPicture': 'Picture to scan with your authenticator app',
  'identity.appScan': 'Open your authenticator app, add an account, and scan this picture.',
  'identity.appByHand': 'No camera at hand? Type this into the app:',
  'identity.appFirstCode': 'Code the app shows now',
  'identity.appConfirm': 'Turn it on',
  'identity.paper': 'Codes on paper',
  'identity.paperLeft':
    '{left, plural, =0 {None left. Make new ones.} one {One is left.} other {# are left.}} Each opens once.',
  'identity.paperRenew': 'Make new ones',
  'identity.paperTitle': 'Codes for {email} at {tenant}',
  'identity.paperOnce':
    'For the day your phone is lost: print them or keep them as a file. Each opens once. They are shown this once and never again.',
  'identity.paperPrint': 'Print',
  'identity.paperDownload': 'Keep as a file',
  'identity.paperFile': 'firsthand-codes.txt',
  'identity.paperDone': 'I have them',
  'identity.passkey': 'Passkey',
  'identity.passkeys': 'Passkeys',
  'identity.passkeysHint':
    'Your device signs you in with your finger, face or its number: no password, and nothing that can be passed on.',
  'identity.passkeysUnknown': 'This browser knows no passkeys.',
  'identity.passkeyAdd': 'Add a passkey',
  'identity.passkeyAdded': 'The passkey is added. You can sign in with it.',
  'identity.passkeyThere': 'This device has a passkey for your account already.',
  'identity.passkeyUsed': 'Last used {when}',
  'identity.passkeyMade': 'Added {when}, not used yet',
  'identity.passkeyName': 'Name of the passkey',
  'identity.passkeySaveName': 'Save',
  'identity.passkeyRename': 'Rename',
  'identity.passkeyRenameOf': 'Rename {name}',
  'identity.passkeyRemove': 'Remove',
  'identity.passkeyRemoveOf': 'Remove {name}',
  'identity.passkeyRemoved': '{name} is removed.',
  'identity.againElsewhere': 'Sign in with {label} in a new tab',
  'identity.againBack': 'Once you are signed in there, come back: this page goes on by itself.',
  'identity.againOther': 'Somebody else is signed in there. Sign in as {email} to go on here.',
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
  'identity.data': 'Your data',
  'identity.dataHint':
    'Everything that is held about you, in one file: your account, what you were told, your own work, and what you wrote as staff. Names and words of others are left out where they are not yours to take, and so are passwords and keys.',
  'identity.dataTake': 'Download your data',
  'identity.viewings': 'Who looked as you',
  'identity.viewingsHint':
    'Administrators of your institution can see Firsthand as you see it, to help you. They can change nothing, do not see how you sign in, and you are told each time.',
  'identity.noViewings': 'Nobody did.',
  'identity.viewingAt':
    '{date}, for {minutes, plural, =0 {less than a minute} one {a minute} other {# minutes}}',
  'identity.viewingNow': 'Just now, since {date}',
  'identity.viewingReason': 'Reason: {reason}',
  'identity.notShown':
    'How this person signs in, their sessions, calendar address, tokens and mail are theirs alone, and are not shown to you.',
  'identity.mailPasswordLink': 'Have a link mailed to choose another password',
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

  'identity.address': 'E-mail address',
  'identity.addressHint': 'A mail goes there; its link makes it yours. Without that nothing changes.',
  'identity.yourPassword': 'Your password',
  'identity.askAddress': 'Add this address',
  'identity.addressAsked':
    'If nobody here has {address} yet, a mail is on its way to it. Open its link within a day and the address is yours.',
  'identity.confirmAddress': 'Is this your address?',
  'identity.confirmAddressBody':
    '{email} at {tenant}. Once you confirm it, you can sign in with it, choose a new password by it, and reminders come there.',
  'identity.confirmAddressYes': 'Yes, it is mine',
  'identity.addressConfirmed': 'The address is yours now.',
  'rule.last-way-in':
    'This is the only way you come in, so it stays. Once you have a password (“Forgot your password?” at the door), you can end it.',
  'rule.has-address': 'You have an address here already.',
  'rule.address-taken': 'Somebody here has this address already. Give another one.',
  'rule.password.wrong': 'This is not your password.',
  'rule.writer-no-address':
    'You have no e-mail address here, so nobody could answer you. Add one in your account, or write from elsewhere.',
  'rule.quiet-hours':
    'Quiet hours last up to 16 hours of a day. To get no mail at all, choose “Not by mail”.',
  'rule.second-step-needed': 'Show your second step.',
  'rule.second-step-wrong': 'This code does not fit. Wait for the next one and try again.',
  'rule.second-step-late': 'That took too long, or was done already. Sign in once more.',
  'rule.second-step-many':
    'Too many codes were tried for your account today, so somebody may know your password. Choose a new one (“Forgot your password?”), or use a passkey or a code on paper.',
  'rule.second-step-stale': 'Show your second step once more, then you can change it.',
  'rule.second-step-fresh': 'Sign in once more, then set it up.',
  'rule.second-step-on': 'Your app is set up already. Remove it first.',
  'rule.second-step-off': 'Set up an app or a passkey first.',
  'rule.passkey-unknown': 'This passkey does not open this account.',
  'rule.passkeys-many': 'Remove a passkey you no longer use first.',
  'rule.sign-on-connect': 'Connect the account you have at your institution, then you are in.',
  'rule.sign-on-stays':
    'Your institution wants you to come in through its own sign-on, so this connection stays.',
  'rule.sign-on-only': 'Your institution wants you to come in through its own sign-on. Use the button below.',
  'rule.sign-on-away':
    'The institution’s sign-on does not answer just now. Try again in a few minutes. If it stays so, tell your institution.',
  'rule.sign-on-unreachable': 'The institution’s sign-on does not answer. It says: {said}',
  'rule.LINK_NOT_VALID': 'This link was used already or has had its time. Ask for a new one.',
  'rule.TOO_MANY_TOKENS': 'You have {limit} tokens, the most there can be. Revoke one you no longer use.',
  'identity.privacy': 'Privacy',
  'identity.noticeAccepted': 'You accepted version {version} on {date}.',
  'identity.readers': 'Who has read your work',
  'identity.readersHint':
    'Staff of your sections read your work to follow and grade it. Whenever they do, it is noted here: by day and person, as far back as your institution keeps it. Lists and overviews are not noted.',
  'identity.noReaders': 'Nobody on staff has opened your work yet. When somebody does, it is noted here.',
  'identity.readLast': 'last at {time}',
  'identity.read.fieldwork': 'your fieldwork',
  'identity.read.interview': 'your interviews',
  'identity.read.submission': 'your reflections',
  'identity.read.syntheses': 'your synthesis',
  'identity.read.file': 'a file of yours',
  'identity.noNotice': 'This institution has not published a privacy notice here. Ask it directly.',
  'identity.noticeSince': 'By {tenant}, since {date}.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    identity: keyof typeof en;
  }
}
