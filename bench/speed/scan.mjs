// The plain way: every buyer scored in one pass, the best k kept in a heap. The same keys and the same arithmetic, no bounds.

const before = (a, b) => a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);

/** [id, score] of the best k, best first, from 0 points on. */
export function scanTop(matcher, supplier, k) {
  const best = [];
  matcher.scan(
    supplier,
    ({ id }, score) => {
      if (score < 0 || (best.length === k && score < best[k - 1][1])) return;
      const entry = [id, score];
      let at = best.length;
      while (at > 0 && before(entry, best[at - 1])) at--;
      best.splice(at, 0, entry);
      if (best.length > k) best.pop();
    },
    { validate: false },
  );
  return best;
}
