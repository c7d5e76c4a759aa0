import { distance } from 'fastest-levenshtein';

/** The known name that was most likely meant, for a "did you mean"; nothing where none is near. */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase();
  let nearest: string | undefined;
  // Two letters of five wrong is still the same word; more, or all of them, is another one.
  let best = Math.min(Math.max(1, Math.floor(given.length * 0.4)) + 1, given.length);
  for (const name of known) {
    const candidate = name.toLowerCase();
    // each letter too many is a step of its own: most names of a long list need no closer look
    if (Math.abs(candidate.length - wanted.length) >= best) continue;
    const steps = distance(wanted, candidate);
    if (steps < best) [nearest, best] = [name, steps];
  }
  return nearest;
}
