import type { Block, Document, JsonResume } from '../document/index.ts';

/** A document set from a résumé's fields, one block a line: what a reader would have given. */
export function documentOf(resume: JsonResume): Document {
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: Block['kind'], section: Block['section'], line: string | undefined, path: string) => {
    if (!line) return;
    blocks.push({
      kind,
      span: { start: text.length, end: text.length + line.length },
      path,
      ...(section && { section }),
    });
    text += `${line}\n`;
  };
  add('paragraph', 'summary', resume.basics?.summary, '/basics/summary');
  resume.work?.forEach((position, i) => {
    add('position', 'work', [position.position, position.name].filter(Boolean).join(', '), `/work/${i}`);
    position.highlights?.forEach(
      (line, k) => void add('highlight', 'work', line, `/work/${i}/highlights/${k}`),
    );
  });
  resume.projects?.forEach(
    (project, i) => void add('item', 'projects', project.description, `/projects/${i}`),
  );
  resume.education?.forEach(
    (entry, i) => void add('item', 'education', [entry.studyType, entry.area].join(' '), `/education/${i}`),
  );
  resume.skills?.forEach(
    (skill, i) => void add('item', 'skills', skill.keywords?.join(', '), `/skills/${i}`),
  );
  resume.languages?.forEach(
    (entry, i) => void add('item', 'languages', `${entry.language}: ${entry.fluency}`, `/languages/${i}`),
  );
  resume.interests?.forEach((entry, i) => void add('item', 'interests', entry.name, `/interests/${i}`));
  resume.references?.forEach(
    (entry, i) => void add('item', 'references', entry.reference, `/references/${i}`),
  );
  return { channel: 'resume', text, blocks, resume };
}
