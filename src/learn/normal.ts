/**
 * Mills ratio of the normal distribution, (1 - Phi(z)) / phi(z), for z >= 0: Laplace's continued fraction for large z, the
 * series of Phi for small ones (Abramowitz and Stegun 26.2.14 and 26.2.11). Relative error below 1e-9.
 */
function millsRatio(z: number): number {
  if (z > 3) {
    let fraction = z;
    for (let i = 60; i >= 1; i--) fraction = z + i / fraction;
    return 1 / fraction;
  }
  let term = z;
  let sum = z;
  for (let i = 1; i < 60; i++) sum += term *= (z * z) / (2 * i + 1);
  return Math.sqrt(Math.PI / 2) * Math.exp((z * z) / 2) - sum;
}

const LOG_SQRT_2PI = 0.5 * Math.log(2 * Math.PI);

/** Log of the standard normal distribution function, without loss in the far lower tail. */
export function logNormalCdf(z: number): number {
  if (z <= 0) return Math.log(millsRatio(-z)) - (z * z) / 2 - LOG_SQRT_2PI;
  return Math.log1p(-Math.exp(Math.log(millsRatio(z)) - (z * z) / 2 - LOG_SQRT_2PI));
}
