/** How one highlight reads; the definitions are those of the rubric in METHOD §1: outcome, metric, scope. */
export interface HighlightReading {
  hasMetric: boolean;
  kind: 'outcome' | 'task' | 'mixed';
  hasScope: boolean;
  weakOpening: boolean;
  leadership: boolean;
}
