/** What job sites print around a posting and people copy along: buttons, counts, notices. Compared as whole lines. */
const NOISE =
  /^(?:save|saved|apply|apply now|easy apply|share|report(?: this)? job|sign in|log in|join now|skip to .*|back to .*|show (?:more|less)|see (?:more|less|all)\b.*|set alert.*|promoted.*|responses managed off .*|actively (?:hiring|recruiting)|be an early applicant|meet the hiring team|job poster|message|about the job|job details|full job description|job type|shift and schedule|pulled from the full job description|here.s how the job details align.*|\d[\d,]* (?:applicants?|people).*|over \d+ [^·|]*|[^·|]*people clicked apply[^·|]*|[^·|]*\bapplicants\b[^·|]*|\d+ (?:alumni|connections?) .*|page \d+.*|cookie.*|accept all.*|similar jobs|people also viewed)\W*$/i;

export const isPageNoise = (line: string): boolean => NOISE.test(line.trim());
