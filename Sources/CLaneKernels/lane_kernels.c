#include "lane_kernels.h"

// Function multi-versioning: the loader picks the clone for the processor at hand. Under the thread sanitizer it would
// call code of the sanitizer's before that is ready.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define ONE_CLONE
#endif
#endif
#if defined(__x86_64__) && defined(__linux__) && !defined(ONE_CLONE)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx512f", "avx2", "sse4.1", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

#define ALWAYS_INLINE static inline __attribute__((always_inline))

typedef uint32_t four_lanes __attribute__((vector_size(16), aligned(16)));
typedef uint32_t lanes __attribute__((vector_size(64), aligned(64)));

FOR_EACH_PROCESSOR
void lane_customize_bounds(uint32_t node_count, const uint32_t *first_up, const uint32_t *tops, uint32_t *metric) {
  four_lanes *edges = (four_lanes *)metric;
  for (uint32_t node = 0; node < node_count; node++) {
    const uint32_t end = first_up[node + 1];
    for (uint32_t lower = first_up[node]; lower < end; lower++) {
      // Down the lower edge and up the upper one, and the other way round.
      const four_lanes turned = __builtin_shufflevector(edges[lower], edges[lower], 1, 0, 3, 2);
      for (uint32_t upper = lower + 1; upper < end; upper++) {
        four_lanes *top = edges + *tops++;
        *top = __builtin_elementwise_min(*top, turned + edges[upper]);
      }
    }
  }
}

FOR_EACH_PROCESSOR
void lane_program_run(
    uint32_t from, uint32_t to, const uint32_t *base, const uint32_t *first_pair, const lane_pair *pairs,
    const uint32_t *first_offset, const lane_offset *offsets, uint32_t *slots) {
  lanes *values = (lanes *)slots;
  for (uint32_t slot = from; slot < to; slot++) {
    lanes least = (lanes){0} + base[slot];
    for (uint32_t term = first_pair[slot]; term < first_pair[slot + 1]; term++) {
      least = __builtin_elementwise_min(least, values[pairs[term].first] + values[pairs[term].second]);
    }
    for (uint32_t term = first_offset[slot]; term < first_offset[slot + 1]; term++) {
      least = __builtin_elementwise_min(least, values[offsets[term].slot] + offsets[term].weight);
    }
    values[slot] = least;
  }
}

ALWAYS_INLINE void sweep(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const lanes *start, lanes *rows, const uint32_t vectors) {
  for (uint32_t k = 0; k < count; k++) {
    lanes least[4];
    const lanes *begin = start + (uint64_t)k * vectors;
    for (uint32_t v = 0; v < vectors; v++) least[v] = start ? begin[v] : (lanes){0} + LANE_INFINITY;
    const uint32_t end = first_term[k + 1];
    for (uint32_t term = first_term[k]; term < end; term++) {
      const lanes *from = rows + (uint64_t)source[term] * vectors;
      const uint32_t more = weight[term];
      for (uint32_t v = 0; v < vectors; v++) least[v] = __builtin_elementwise_min(least[v], from[v] + more);
    }
    lanes *row = rows + (uint64_t)(first_row + k) * vectors;
    for (uint32_t v = 0; v < vectors; v++) row[v] = least[v];
  }
}

FOR_EACH_PROCESSOR
void lane_sweep(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const uint32_t *start, uint32_t *rows, uint32_t vectors) {
  // The number of vectors is a constant in each branch, so that they stay in registers.
  const lanes *begin = (const lanes *)start;
  lanes *values = (lanes *)rows;
  switch (vectors) {
    case 1: sweep(first_row, count, first_term, source, weight, begin, values, 1); break;
    case 2: sweep(first_row, count, first_term, source, weight, begin, values, 2); break;
    case 3: sweep(first_row, count, first_term, source, weight, begin, values, 3); break;
    case 4: sweep(first_row, count, first_term, source, weight, begin, values, 4); break;
    default: __builtin_trap();
  }
}

ALWAYS_INLINE void useful_terms(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const lanes *low, const lanes *high, uint8_t *useful, uint8_t *varies, const uint32_t vectors) {
  for (uint32_t k = 0; k < count; k++) {
    lanes bound[4];
    lanes differs = {0};
    for (uint32_t v = 0; v < vectors; v++) {
      bound[v] = high[(uint64_t)(first_row + k) * vectors + v];
      differs |= bound[v] ^ low[(uint64_t)(first_row + k) * vectors + v];
    }
    varies[k] = __builtin_reduce_or(differs) != 0;
    for (uint32_t term = first_term[k]; term < first_term[k + 1]; term++) {
      if (!varies[k]) {
        useful[term] = 0;
        continue;
      }
      const lanes *from = low + (uint64_t)source[term] * vectors;
      lanes beats = {0};
      for (uint32_t v = 0; v < vectors; v++) beats |= (lanes)(from[v] + weight[term] < bound[v]);
      useful[term] = __builtin_reduce_or(beats) != 0;
    }
  }
}

FOR_EACH_PROCESSOR
void lane_useful_terms(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const uint32_t *low, const uint32_t *high, uint8_t *useful, uint8_t *varies, uint32_t vectors) {
  const lanes *least = (const lanes *)low;
  const lanes *most = (const lanes *)high;
  switch (vectors) {
    case 1: useful_terms(first_row, count, first_term, source, weight, least, most, useful, varies, 1); break;
    case 2: useful_terms(first_row, count, first_term, source, weight, least, most, useful, varies, 2); break;
    case 3: useful_terms(first_row, count, first_term, source, weight, least, most, useful, varies, 3); break;
    case 4: useful_terms(first_row, count, first_term, source, weight, least, most, useful, varies, 4); break;
    default: __builtin_trap();
  }
}
