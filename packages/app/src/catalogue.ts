import { composeBriefOfFiles } from './briefs/compose.ts';
import { exportBrief } from './briefs/export.ts';
import { createBrief, loadSample, reviseBrief } from './briefs/keep.ts';
import { listBriefs, openBrief, removeBrief, removeSample } from './briefs/open.ts';
import { checkFile } from './documents/check.ts';
import { checkFilesTogether } from './documents/check-together.ts';
import { groundDraft } from './documents/ground.ts';
import { mapFile } from './documents/map.ts';
import { readDocument } from './documents/read.ts';
import { scanFile } from './documents/scan.ts';
import { checkDraft } from './drafts/check.ts';
import { openDraft } from './drafts/open.ts';
import { replaceDraftLine } from './drafts/replace-line.ts';
import { saveDraft } from './drafts/save.ts';
import { compareExperiment } from './experiments/compare.ts';
import { openLedger } from './ledger/open.ts';
import { sayOfLedger } from './ledger/say.ts';
import { addSource, removeSource } from './ledger/sources.ts';
import { answerProof, setLineAside } from './proof/answer.ts';
import { addProofLine, keepProof } from './proof/keep.ts';
import { openProof } from './proof/open.ts';
import { removeProject, saveProject } from './proof/projects.ts';
import { correctReading, undoCorrections } from './readings/correct.ts';
import { keepReading, rereadReading } from './readings/keep.ts';
import { listReadings } from './readings/list.ts';
import { openReading } from './readings/open.ts';
import { joinReading, removeReading, separateReading } from './readings/versions.ts';
import { measureReferrals } from './referrals/measure.ts';
import { exportResume } from './resumes/export.ts';
import { openResume } from './resumes/open.ts';
import { tailorFile } from './resumes/tailor.ts';
import { explainRule, listRules } from './rules/explain.ts';
import { composeTexts } from './story/compose.ts';
import { openStory } from './story/open.ts';
import { saveStory } from './story/save.ts';

/** Everything a person can do with Throughline. Every surface walks this list; none adds to it. */
export const catalogue = {
  'documents.read': readDocument,
  'documents.check': checkFile,
  'documents.check-together': checkFilesTogether,
  'documents.scan': scanFile,
  'documents.map': mapFile,
  'documents.ground': groundDraft,
  'readings.list': listReadings,
  'readings.keep': keepReading,
  'readings.open': openReading,
  'readings.correct': correctReading,
  'readings.undo': undoCorrections,
  'readings.reread': rereadReading,
  'readings.separate': separateReading,
  'readings.join': joinReading,
  'readings.remove': removeReading,
  'briefs.compose': composeBriefOfFiles,
  'briefs.create': createBrief,
  'briefs.revise': reviseBrief,
  'briefs.list': listBriefs,
  'briefs.open': openBrief,
  'briefs.export': exportBrief,
  'briefs.remove': removeBrief,
  'ledger.open': openLedger,
  'ledger.say': sayOfLedger,
  'ledger.add-source': addSource,
  'ledger.remove-source': removeSource,
  'drafts.open': openDraft,
  'drafts.check': checkDraft,
  'drafts.save': saveDraft,
  'drafts.replace-line': replaceDraftLine,
  'proof.open': openProof,
  'proof.answer': answerProof,
  'proof.set-aside': setLineAside,
  'proof.keep': keepProof,
  'proof.add-line': addProofLine,
  'proof.save-project': saveProject,
  'proof.remove-project': removeProject,
  'story.open': openStory,
  'story.save': saveStory,
  'story.compose': composeTexts,
  'resumes.tailor': tailorFile,
  'resumes.open': openResume,
  'resumes.export': exportResume,
  'sample.load': loadSample,
  'sample.remove': removeSample,
  'experiments.compare': compareExperiment,
  'referrals.measure': measureReferrals,
  'rules.list': listRules,
  'rules.explain': explainRule,
} as const;

export type Catalogue = typeof catalogue;
