import { stem } from './stem.ts';

/** Words that a person swaps for one another without saying anything else. A line is one meaning. */
const MEANINGS = `
customer client
user subscriber member
engineer developer programmer dev
team squad crew group
error failure fault bug defect
ticket request case enquiry inquiry query
app application
shop store outlet branch
cost spend expense expenditure
revenue sales turnover takings income
pupil student learner
staff employee colleague
vendor supplier
release deploy deployment ship launch rollout rolled
move migrate migration transfer relocation relocate
interview conversation
report dashboard
latency response
workshop session
fall drop decrease decline reduce cut lower shrink
rise grow increase raise climb lift gain
speed fast quick
meeting review
delivery deliver
test experiment trial
site plant location factory warehouse
visit call
page alert
orders purchases
sign-up signup registration
article post
course class training
city town
country market nation
candidate applicant
partner
hire recruit
improve better
stay keep retain retention
company firm business organisation organization
prize award
incident outage
conversion convert
claim
plan roadmap
guest visitor
patient
document documentation handbook manual guide
automate automatic automation
error mistake
wait queue
save saving
downtime outage
donate donation gift
volunteer unpaid
train teach coach
fund funding grant
bill billing invoice
`;

const KEY: ReadonlyMap<string, string> = index();

function index(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const line of MEANINGS.trim().split('\n')) {
    const stems = line.trim().split(/\s+/).map(stem);
    for (const one of stems) if (!keys.has(one)) keys.set(one, stems[0]!);
  }
  return keys;
}

/** One key for all words of a meaning. */
export const meaning = (word: string): string => {
  const root = stem(word);
  return KEY.get(root) ?? root;
};
