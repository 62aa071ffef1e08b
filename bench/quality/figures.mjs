// Figures with their intervals, over seeds.

/** Two-sided 95% quantiles of Student's t, for 1 to 10 degrees of freedom; beyond, a fair approximation. */
const T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

export function over(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length - 1));
  const half = values.length < 2 ? Number.NaN : ((T[values.length - 2] ?? 1.96 + 2.4 / (values.length - 1)) * spread) / Math.sqrt(values.length);
  return { mean, low: mean - half, high: mean + half };
}

const digits = (value) => `${value < 0 ? '-' : ''}${Math.abs(value).toFixed(3).replace(/^0/, '')}`;
export const show = ({ mean, low, high }) => `${digits(mean)} (${digits(low)} to ${digits(high)})`;
