/* The computation of src/model/uncertainty/ in C, twice: what the TypeScript kernel is measured against.
 *
 * plain: one draw after the other. Beta and PERT exactly, by two gamma variates (Marsaglia & Tsang 2000), lognormal by
 * Box & Muller; the rate of every month of the ramp by pow; no tables.
 *
 * tables (-DTABLES): quantile tables of 4096 nodes with linear interpolation, and loops over blocks of draws inside the
 * loop over months, which the compiler turns into vector instructions; with -ffast-math also exp and log.
 *
 * case.h is written by monte-carlo.mjs: the places of the inputs, their values, the uncertain ones and their tables.
 * Payback is −1 where a draw does not pay back. Ordinary cases only, as in quick-months.ts: one generation of referrals, nothing beyond the horizon, revenue halfway.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "case.h"

static uint32_t state[4] = {1, 2, 3, 4};
static inline uint32_t rotated(uint32_t bits, int by) { return (bits << by) | (bits >> (32 - by)); }
static inline uint32_t next(void) {
  uint32_t result = rotated(state[1] * 5, 7) * 9, t = state[1] << 9;
  state[2] ^= state[0]; state[3] ^= state[1]; state[1] ^= state[2]; state[0] ^= state[3];
  state[2] ^= t; state[3] = rotated(state[3], 11);
  return result;
}
static inline double uniform(void) { return (next() + 0.5) / 4294967296.0; }
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static double *npv, *roi, *payback, *revenue, *retained, *profit, *cost, *kept, *published, *defensible;

static double effective(double q) { return q > 0.085 ? 0.085 / q : 1; }

#ifndef TABLES

static double normal(void) { return sqrt(-2 * log(uniform())) * cos(6.283185307179586 * uniform()); }
static double gamma_variate(double shape) {
  double d = shape - 1.0 / 3, c = 1 / sqrt(9 * d);
  for (;;) {
    double x = normal(), v = 1 + c * x;
    if (v <= 0) continue;
    v = v * v * v;
    if (log(uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

static void run(long draws) {
  double v[INPUTS], flow[STEPS + 1];
  for (int i = 0; i < INPUTS; i++) v[i] = values[i];
  for (long draw = 0; draw < draws; draw++) {
    for (int i = 0; i < UNCERTAIN; i++) {
      if (kinds[i] == LOGNORMAL) {
        double x = first[i] * exp(second[i] * normal());
        v[places[i]] = x < high[i] ? x : high[i];
      } else {
        double x = gamma_variate(first[i]), y = gamma_variate(second[i]);
        v[places[i]] = low[i] + (high[i] - low[i]) * (x / (x + y));
      }
    }
    double a = v[purchaseValue], r = v[retention], x = v[crossSell], p = v[referralRate], k = v[reach];
    double q = v[referralConversion], g = v[grossMargin], c0 = v[churnNow];
    double c1 = c0 - v[churnCut] < 0 ? 0 : c0 - v[churnCut], ramp = v[rampMonths];
    double referred_more = p * v[referralFollowThrough] * k * (q * effective(q));
    double bought_more = x * v[crossSellFollowThrough];
    published[draw] = a * r + a * x + a * p * k * q;
    defensible[draw] = v[causalShare] * a * (g * r * v[retentionFollowThrough] + g * bought_more + g * referred_more);
    double newly = (v[satisfiedTarget] - v[satisfiedNow]) * v[causalShare];
    double per_month = newly * referred_more / 12, expansion = a / 12 * newly * bought_more;
    double saving = (1 - v[incrementalReferralShare]) * v[acquisitionCost];
    double d = pow(1 + v[discountRate], -1.0 / 12), discount = 1, sum = -v[investmentOneOff];
    double A = v[customers], B = A, E = 0, saved = 0, sum_saved = 0, sum_referred = 0, sum_reached = 0, sum_won = 0;
    flow[0] = -v[investmentOneOff];
    for (int step = 1; step <= STEPS; step++) {
      double w = step >= ramp ? 1 : step / ramp;
      double stay = pow(1 - (c0 + (c1 - c0) * w), 1.0 / 12), stay_now = pow(1 - c0, 1.0 / 12);
      double customers_now = B + E, won = B * w * per_month, saved_before = saved, E_before = E;
      A = A * stay_now + v[newCustomers] / 12;
      B = B * stay + v[newCustomers] / 12;
      E = E * stay + v[incrementalReferralShare] * won;
      saved = B - A;
      double of_saved = (saved + saved_before) / 2, of_referred = (E + E_before) / 2;
      sum_saved += of_saved; sum_referred += of_referred; sum_reached += customers_now * w; sum_won += won;
      flow[step] = g * v[annualRevenue] / 12 * (of_saved + of_referred) + g * expansion * customers_now * w +
                   won * (saving - v[referralReward]) - v[investmentPerYear] / 12;
      discount *= d;
      sum += flow[step] * discount;
    }
    double total = 0, balance = 0;
    int last = -1;
    for (int step = 0; step <= STEPS; step++) {
      total += flow[step];
      if (total < 0) { last = step; balance = total; }
    }
    npv[draw] = sum;
    payback[draw] = last == STEPS ? -1 : last < 0 ? 0 : (last - balance / flow[last + 1]) / 12;
    retained[draw] = v[annualRevenue] / 12 * sum_saved;
    revenue[draw] = retained[draw] + v[annualRevenue] / 12 * sum_referred + expansion * sum_reached;
    profit[draw] = g * revenue[draw] + saving * sum_won;
    cost[draw] = v[investmentOneOff] + v[investmentPerYear] * STEPS / 12 + v[referralReward] * sum_won;
    roi[draw] = (profit[draw] - cost[draw]) / cost[draw];
    kept[draw] = saved + E;
  }
}

#else

/* What fits into the nearest cache is fastest. */
#define BLOCK 64
#define FOR for (int i = 0; i < BLOCK; i++)
typedef double column[BLOCK];

static void run(long draws) {
  static column v[INPUTS];
  for (int input = 0; input < INPUTS; input++) FOR v[input][i] = values[input];
  static column c1, stay, stay_now, arrive, per_month, expansion, per_open, per_ref, won_kept, d, discount, sum, balance;
  static column A, B, E, more, closing, spend, last, last_balance, after, sum_more, sum_E, sum_B, sum_open, uniforms;
  for (long from = 0; from < draws; from += BLOCK) {
    for (int input = 0; input < UNCERTAIN; input++) {
      double *to = v[places[input]];
      FOR uniforms[i] = uniform();
      FOR {
        double place = (uniforms[i] - 1e-7) * (4095 / (1 - 2e-7));
        place = place < 0 ? 0 : place > 4095 ? 4095 : place;
        int node = (int)place;
        node = node > 4094 ? 4094 : node;
        const double *table = tables[input];
        to[i] = table[node] + (place - node) * (table[node + 1] - table[node]);
      }
    }
    double ramp = values[rampMonths];
    FOR {
      double a = v[purchaseValue][i], p = v[referralRate][i], q = v[referralConversion][i], g = v[grossMargin][i];
      double x = v[crossSell][i] * v[crossSellFollowThrough][i];
      double eff = q > 0.085 ? 0.085 : q;
      double m = p * v[referralFollowThrough][i] * v[reach][i] * eff;
      double newly = (v[satisfiedTarget][i] - v[satisfiedNow][i]) * v[causalShare][i];
      double cut = v[churnNow][i] - v[churnCut][i];
      c1[i] = cut < 0 ? 0 : cut;
      published[from + i] = a * (v[retention][i] + v[crossSell][i] + p * v[reach][i] * q);
      defensible[from + i] = v[causalShare][i] * a * g * (v[retention][i] * v[retentionFollowThrough][i] + x + m);
      per_month[i] = newly * m / 12;
      expansion[i] = a / 12 * newly * x;
      arrive[i] = v[newCustomers][i] / 12;
      spend[i] = v[investmentPerYear][i] / 12;
      closing[i] = g * v[annualRevenue][i] / 24;
      won_kept[i] = per_month[i] * v[incrementalReferralShare][i];
      per_ref[i] = g * expansion[i];
      per_open[i] = per_ref[i] + per_month[i] * ((1 - v[incrementalReferralShare][i]) * v[acquisitionCost][i] - v[referralReward][i]);
      A[i] = B[i] = v[customers][i];
      E[i] = more[i] = sum_more[i] = sum_E[i] = sum_B[i] = sum_open[i] = after[i] = 0;
      discount[i] = 1;
      sum[i] = balance[i] = last_balance[i] = -v[investmentOneOff][i];
      last[i] = balance[i] < 0 ? 0 : -1;
    }
    FOR stay_now[i] = exp(log(1 - v[churnNow][i]) / 12);
    FOR d[i] = exp(-log(1 + v[discountRate][i]) / 12);
    for (int step = 1; step <= STEPS; step++) {
      double w = step >= ramp ? 1 : step / ramp;
      if (step <= ramp + 1) FOR stay[i] = exp(log(1 - (v[churnNow][i] + (c1[i] - v[churnNow][i]) * w)) / 12);
      FOR {
        double before = B[i], E_before = E[i], more_before = more[i];
        A[i] = A[i] * stay_now[i] + arrive[i];
        B[i] = before * stay[i] + arrive[i];
        E[i] = E_before * stay[i] + before * won_kept[i] * w;
        more[i] = B[i] - A[i] + E[i];
        double flow = closing[i] * (more[i] + more_before) + w * (per_open[i] * before + per_ref[i] * E_before) - spend[i];
        sum_more[i] += more[i];
        sum_E[i] += E[i];
        sum_B[i] += before * w;
        sum_open[i] += E_before * w;
        discount[i] *= d[i];
        sum[i] += flow * discount[i];
        balance[i] += flow;
        after[i] = last[i] == step - 1 ? flow : after[i];
        last_balance[i] = balance[i] < 0 ? balance[i] : last_balance[i];
        last[i] = balance[i] < 0 ? step : last[i];
      }
    }
    FOR {
      long draw = from + i;
      double of_E = sum_E[i] - E[i] / 2, v12 = v[annualRevenue][i] / 12, won = sum_B[i] * per_month[i];
      npv[draw] = sum[i];
      payback[draw] = last[i] == STEPS ? -1 : last[i] < 0 ? 0 : (last[i] - last_balance[i] / after[i]) / 12;
      retained[draw] = v12 * (sum_more[i] - more[i] / 2 - of_E);
      revenue[draw] = v12 * (sum_more[i] - more[i] / 2) + expansion[i] * (sum_B[i] + sum_open[i]);
      profit[draw] = v[grossMargin][i] * revenue[draw] + (1 - v[incrementalReferralShare][i]) * v[acquisitionCost][i] * won;
      cost[draw] = v[investmentOneOff][i] + v[investmentPerYear][i] * STEPS / 12 + v[referralReward][i] * won;
      roi[draw] = (profit[draw] - cost[draw]) / cost[draw];
      kept[draw] = more[i];
    }
  }
}

#endif

int main(int count, char **arguments) {
  long draws = count > 1 ? atol(arguments[1]) : 65536;
  double **results[] = {&npv, &roi, &payback, &revenue, &retained, &profit, &cost, &kept, &published, &defensible};
  for (int i = 0; i < 10; i++) *results[i] = malloc(draws * sizeof(double));
  run(draws); /* warms up, and touches the memory */
  double best = 1e9;
  for (int round = 0; round < 5; round++) {
    double start = now();
    run(draws);
    double took = now() - start;
    if (took < best) best = took;
  }
  double sum = 0, paid = 0, all = 0;
  for (long i = 0; i < draws; i++) {
    sum += npv[i];
    paid += payback[i] >= 0;
    for (int j = 0; j < 10; j++) all += (*results[j])[i];
  }
  printf("%.1f %.6f %.6f\n", draws / best, sum / draws, paid / draws);
  return all == 12345;
}
