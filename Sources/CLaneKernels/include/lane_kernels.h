/// The innermost loops of the access engine: minima and sums over lanes of 32-bit weights.
///
/// They are in C for one reason: a portable Swift package may not say which processor it is built for, and without vector
/// minima of unsigned numbers these loops are several times slower. Here each is compiled for several processors, and the
/// right one is chosen when the program starts. All do the same in each lane as the plain loops that the tests compare
/// them with; nothing is allocated, and nothing is checked: callers vouch for the indices.
///
/// Weights are less than or equal to 2^31 - 1, which is infinity: two of them can be added without wrapping round.
#ifndef LANE_KERNELS_H
#define LANE_KERNELS_H

#include <stdint.h>

/// How many lanes a vector has.
#define LANE_COUNT 16

/// The weight of what cannot be travelled.
#define LANE_INFINITY 0x7fffffffu

/// A term of a lane program: the sum of two slots.
typedef struct {
  uint32_t first, second;
} lane_pair;

/// A term of a lane program: a slot and a constant.
typedef struct {
  uint32_t slot, weight;
} lane_offset;

/// Customizes two metrics at once by lower triangles, in place.
///
/// `metric` holds four weights for each edge: up and down in the lower metric, up and down in the upper one. For each
/// node, and each two of its edges up, `tops` has the edge that closes the triangle.
void lane_customize_bounds(uint32_t node_count, const uint32_t *first_up, const uint32_t *tops, uint32_t *metric);

/// Evaluates slots `from..<to` of a lane program in ascending order, `LANE_COUNT` lanes each.
///
/// Slot `s` becomes the least of `base[s]`, of its pairs and of its offsets. `slots` is aligned to 64 bytes.
void lane_program_run(
    uint32_t from, uint32_t to, const uint32_t *base, const uint32_t *first_pair, const lane_pair *pairs,
    const uint32_t *first_offset, const lane_offset *offsets, uint32_t *slots);

/// Evaluates rows `first_row..<first_row + count` in ascending order, `vectors` × 16 lanes each, `vectors` being 1 to 4.
///
/// The `k`th becomes the least of row `k` of `start` (of infinity where `start` is null) and of
/// `rows[source[t]] + weight[t]` over the terms `t` in `first_term[k]..<first_term[k + 1]`. `rows` and `start` are aligned
/// to 64 bytes.
void lane_sweep(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const uint32_t *start, uint32_t *rows, uint32_t vectors);

/// Finds which terms of a sweep can matter, given rows that no metric goes below and rows that none goes above.
///
/// `useful[t]` becomes 1 where, in some lane, `low[source[t]] + weight[t]` is less than the row's own `high`, and 0
/// elsewhere. `varies[k]` becomes 1 where the row's `low` and `high` are not the same in all lanes; where they are, no
/// term is useful. Row `first_row + k` has the terms `first_term[k]..<first_term[k + 1]`.
void lane_useful_terms(
    uint32_t first_row, uint32_t count, const uint32_t *first_term, const uint32_t *source, const uint32_t *weight,
    const uint32_t *low, const uint32_t *high, uint8_t *useful, uint8_t *varies, uint32_t vectors);

#endif
