import { expect } from 'vitest';
import { PERSON } from './person.ts';
import type { Step } from './play.ts';

const SOMEBODY = { callName: 'Ottelien', familyName: 'Wegwijzer', dateOfBirth: '1991-02-03' };

const refer = (participant: object) => ({
  uitvoerderId: '@wsd',
  participant,
  channel: 'TELEFOON',
  hasPaidWork: false,
});

const intake = (application: string) => ({
  applicationId: `@${application}`,
  expectedApplicationVersion: `@${application}.version`,
  heldOn: '#today',
  questionnaireVersion: '2.1',
});

const draft = (validUntil: string) => ({ applicationId: '@application', durationMonths: 4, validUntil });

/** Somebody whom the consulent finds unfit for this work, and is told so. */
export const REJECTED: readonly Step[] = [
  {
    says: 'The klantmanager refers somebody',
    plays: ['S0-21'],
    day: 0,
    by: 'klantmanager',
    verb: 'referParticipant',
    with: refer(SOMEBODY),
    makes: 'first application',
    finds: { Participant: ['somebody'] },
  },
  { says: 'The consulent takes it up', plays: [], by: 'consulent', verb: 'takeUpApplication', on: 'first application' },
  {
    says: 'The consulent holds the intake',
    plays: ['S0-22'],
    by: 'consulent',
    verb: 'holdIntake',
    with: intake('first application'),
    finds: { Intake: ['first intake'] },
  },
  {
    says: 'The consulent rejects the application: the klantmanager learns why, and the consulent loses sight of the person',
    plays: ['S0-22'],
    by: 'consulent',
    verb: 'rejectApplication',
    on: 'first application',
    with: { reason: 'NIET_PASSEND' },
    after: async (stage) => {
      const asked = (part: 'klantmanager' | 'consulent') =>
        stage.ask(
          part,
          'query ($id: ID!) { application(id: $id) { status rejectionReason participant { callName } } }',
          {
            id: stage.idsOf(part, 'first application')[0],
          },
        );
      const rejected = { status: 'REJECTED', rejectionReason: 'NIET_PASSEND' };
      expect((await asked('klantmanager')).data.application).toEqual({
        ...rejected,
        participant: { callName: SOMEBODY.callName },
      });
      expect((await asked('consulent')).data.application).toEqual({ ...rejected, participant: null });
    },
  },
  {
    says: 'What is rejected becomes no traject',
    plays: [],
    by: 'consulent',
    verb: 'convertApplication',
    on: 'first application',
    refused: 'STATUS_REFUSED 3.3 Aanmelding, S0-32, R-02, R-21, R-22',
  },
];

/** Quotes that come to nothing, until one is accepted. */
export const QUOTES: readonly Step[] = [
  {
    says: 'The klantmanager refers somebody else',
    plays: ['S0-21'],
    by: 'klantmanager',
    verb: 'referParticipant',
    with: refer(PERSON),
    makes: 'application',
    finds: { Participant: ['participant'] },
    after: (stage) => stage.giveLogin(stage.things.get('participant')?.keys[0] as string),
  },
  { says: 'The consulent takes it up', plays: [], by: 'consulent', verb: 'takeUpApplication', on: 'application' },
  {
    says: 'The consulent holds the intake',
    plays: ['S0-22'],
    by: 'consulent',
    verb: 'holdIntake',
    with: intake('application'),
    finds: { Intake: ['intake'] },
  },
  {
    says: 'The consulent drafts a quote that is valid for ten days',
    plays: ['S0-31'],
    by: 'consulent',
    verb: 'draftQuote',
    with: draft('#10'),
    finds: { Quote: ['first quote'], QuoteLine: ['quote line'] },
  },
  { says: 'The consulent issues it', plays: ['S0-33'], by: 'consulent', verb: 'issueQuote', on: 'first quote' },
  {
    says: 'After ten days the klantmanager cannot accept it, also before anything has marked it so',
    plays: ['S0-32'],
    day: 11,
    by: 'klantmanager',
    verb: 'acceptQuote',
    on: 'first quote',
    refused: 'QUOTE_EXPIRED 3.3 Offerte',
  },
  {
    says: 'What is due by itself marks it as expired',
    plays: ['S0-32'],
    before: async (stage) => {
      await stage.doWhatIsDue();
      const { data } = await stage.ask('klantmanager', 'query ($id: ID!) { quote(id: $id) { status } }', {
        id: stage.idsOf('klantmanager', 'first quote')[0],
      });
      expect(data.quote).toEqual({ status: 'EXPIRED' });
    },
  },
  {
    says: 'An expired quote is not accepted',
    plays: ['S0-32'],
    by: 'klantmanager',
    verb: 'acceptQuote',
    on: 'first quote',
    refused: 'STATUS_REFUSED 3.3 Offerte, S0-32',
  },
  {
    says: 'The consulent drafts another',
    plays: ['S0-31'],
    by: 'consulent',
    verb: 'draftQuote',
    with: draft('#40'),
    finds: { Quote: ['second quote'], QuoteLine: ['quote line'] },
  },
  { says: 'The consulent issues it, too', plays: ['S0-33'], by: 'consulent', verb: 'issueQuote', on: 'second quote' },
  { says: 'The consulent withdraws it', plays: [], by: 'consulent', verb: 'withdrawQuote', on: 'second quote' },
  {
    says: 'A quote that was withdrawn is not accepted',
    plays: ['S0-32'],
    by: 'klantmanager',
    verb: 'acceptQuote',
    on: 'second quote',
    refused: 'STATUS_REFUSED 3.3 Offerte, S0-32',
  },
  {
    says: 'No traject on quotes that nobody accepted',
    plays: ['S0-32'],
    by: 'consulent',
    verb: 'convertApplication',
    on: 'application',
    refused: 'QUOTE_NOT_ACCEPTED S0-32',
  },
  {
    says: 'The consulent drafts a third',
    plays: ['S0-31'],
    by: 'consulent',
    verb: 'draftQuote',
    with: draft('#40'),
    finds: { Quote: ['quote'], QuoteLine: ['quote line'] },
  },
  { says: 'The consulent issues the third', plays: ['S0-33'], by: 'consulent', verb: 'issueQuote', on: 'quote' },
  { says: 'The klantmanager accepts it', plays: ['S0-32'], by: 'klantmanager', verb: 'acceptQuote', on: 'quote' },
  {
    says: 'The consulent turns the application into a traject',
    plays: ['S0-21'],
    by: 'consulent',
    verb: 'convertApplication',
    on: 'application',
    finds: { Traject: ['traject'] },
  },
];
