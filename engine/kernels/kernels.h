// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"
#include "engine/kernels/code_job.h"
#include "engine/kernels/map_kernels.h"
#include "engine/kernels/network_jobs.h"
#include "engine/kernels/rating_steps.h"
#include "engine/kernels/umap_job.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace shelf {

struct NormalRows;
struct NormalDescent;

/// Rows of padded arrays hold a multiple of this many floats, the excess being zero.
inline constexpr std::size_t kLaneBlock = 16;

/// Always inlined: the variants must share no function that the linker could pick from the wrong one.
[[gnu::always_inline]] inline constexpr std::size_t paddedLanes(std::size_t n)
{
    return (n + kLaneBlock - 1) / kLaneBlock * kLaneBlock;
}

/// C (n x m) = A B [+ bias] [+ C]. A(i, k) lies at a[i * aRow + k * aCol], so A may be read transposed. B and
/// C are row-major; m is rounded up to whole blocks, which B, bias and C must have. The sum runs over k in
/// 0 .. k-1 and then k2Start .. k2Start+k2-1.
struct Product {
    std::size_t n = 0;
    std::size_t m = 0;
    std::size_t k = 0;
    std::size_t k2Start = 0;
    std::size_t k2 = 0;
    const float* a = nullptr;
    std::size_t aRow = 0;
    std::size_t aCol = 1;
    const float* b = nullptr;
    std::size_t ldb = 0;
    const float* bias = nullptr; ///< may be null
    float* c = nullptr;
    std::size_t ldc = 0;
    bool accumulate = false;
    bool rectify = false; ///< negative results become 0
};

/// Rows and columns of a square tile of doubles; an odd number of cache lines a row, so that the rows of a
/// column lie in different sets of a cache.
inline constexpr std::size_t kTileEdge = 168;

enum class UpdateRule { adam, adagrad, momentum, rmsprop };

inline constexpr int kMaxSeriesOrder = 8;

/// What one row needs to stand where it would after the steps it missed, and for the step that follows.
template <class Real> struct BasicRowSteps {
    Real drift[kMaxSeriesOrder + 1] = {}; ///< coefficients of the powers of s / (s + epsilon)
    Real keep = 1;                        ///< share of the weights that decay leaves over the missed steps
    Real first = 1;  ///< share of the first moment left over the missed steps and the next
    Real second = 1; ///< the same of the second moment
    Real l2 = 0;     ///< L2 term of the next gradient
};
using RowSteps = BasicRowSteps<float>;

/// Rows of one parameter table. A row of the state is weights, first moment, second moment, `lanes` floats
/// each (fewer where the rule needs fewer: momentum and rmsprop and adagrad keep one).
struct RowJob {
    UpdateRule rule = UpdateRule::adam;
    float* state = nullptr;
    std::size_t stride = 0;
    std::size_t lanes = 0; ///< a multiple of kLaneBlock
    const std::uint32_t* rows = nullptr;
    std::size_t count = 0;
    const RowSteps* steps = nullptr;  ///< one a row
    const float* gradients = nullptr; ///< count x lanes; update only
    float* copies = nullptr;          ///< count x lanes: the weights caught up; catchUp only
    const float* floors = nullptr;    ///< one a lane: the least a weight may be
    int order = -1;                   ///< highest power of the drift; -1: nothing moves while untouched
    float rate = 0;
    float epsilon = 0;       ///< added to the root
    float epsilonInside = 0; ///< added to what the root is taken of; adagrad and rmsprop only
    float gradientShare = 0; ///< 1 - beta1
    float squareShare = 0;   ///< 1 - beta2 or 1 - rho
    float keep = 1;          ///< decoupled decay of the coming step
};

/// Pairs of a better and a worse book of one reader, whose vectors and book biases are to be ordered: the
/// loss of a pair is ln(1 + e^-x) of the difference x of its scores (Rendle et al. 2009). Rows hold `lanes`
/// floats, whole blocks of them.
struct PairwiseJob {
    std::size_t count = 0;
    const std::uint32_t* users = nullptr;
    const std::uint32_t* better = nullptr;
    const std::uint32_t* worse = nullptr;
    std::size_t lanes = 0;
    float* userRows = nullptr;
    float* bookRows = nullptr;
    float* bookBias = nullptr;   ///< may be null
    float rate = 0;              ///< descend only
    float regularization = 0;    ///< descend only
    float scale = 1;             ///< of the slopes; slopes only
    float* userSlopes = nullptr; ///< added to; slopes only
    float* bookSlopes = nullptr;
};

/// Row r of out = scale * (row r of base + weight[r] * sum over c of weight[column c] * row (column c) of x),
/// columns start[r] .. start[r + 1] - 1 of the list: a symmetric sparse matrix times x.
struct SparseJob {
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
    const std::uint32_t* start = nullptr;
    const std::uint32_t* columns = nullptr;
    const float* weight = nullptr; ///< one a row
    std::size_t lanes = 0;
    const float* x = nullptr;
    const float* base = nullptr;
    float scale = 1;
    float* out = nullptr;
};

/// Rows whose values lie together, one column after the other.
inline constexpr std::size_t kReachBlock = 64;

/// One step of growing a minimum spanning tree over mutual reachability distances: the rows outside of it
/// learn of the row that has just joined. Value c of row r lies at
/// values[(r / kReachBlock * cols + c) * kReachBlock + r % kReachBlock]; distances are squared.
struct ReachJob {
    std::size_t firstBlock = 0;
    std::size_t endBlock = 0;
    std::size_t cols = 0;
    const float* values = nullptr;
    const float* core = nullptr;  ///< one a row
    const float* query = nullptr; ///< the row that joined
    float queryCore = 0;
    std::uint32_t from = 0;          ///< its number
    float* best = nullptr;           ///< one a row: to the nearest row of the tree
    std::uint32_t* source = nullptr; ///< and that row's number
};

/// Queries that one product tile takes at once.
inline constexpr std::size_t kQueryGroup = 6;

/// Products of queries with rows, of which only those that reach the query's threshold are kept: each is
/// appended to the query's lists, which need room for m more.
struct ThresholdJob {
    std::size_t groups = 0; ///< of kQueryGroup queries
    std::size_t m = 0;      ///< rows, whole lane blocks
    std::size_t k = 0;
    const float* a = nullptr;    ///< groups x k x kQueryGroup
    const float* b = nullptr;    ///< m / kLaneBlock blocks, each k x kLaneBlock: a row is a column of one
    const float* bias = nullptr; ///< one a row, added to its products
    const float* thresholds = nullptr; ///< one a query
    std::uint32_t first = 0;           ///< number of the first row
    float* const* values = nullptr;    ///< one list a query
    std::uint32_t* const* rows = nullptr;
    std::size_t* counts = nullptr; ///< entries of each list, moved on
};

/// The hot loops, built once for each instruction set. Arrays may lie at any float address.
struct Kernels {
    const char* name; ///< "sse2", "avx2", "avx512"; "portable" on other processors

    void (*multiply)(const Product& product);
    /// b (cols x rows) = a (rows x cols) transposed.
    void (*transpose)(std::size_t rows, std::size_t cols, const float* a, std::size_t lda, float* b,
                      std::size_t ldb);
    /// out[i] = row i of a . v + bias, any number of columns: scores of all rows against one vector.
    void (*dotRows)(std::size_t rows, std::size_t cols, const float* a, std::size_t lda, const float* v,
                    float bias, float* out);
    void (*rectifiedScores)(const RectifiedScores& job);
    /// out(u, b) = block(u, b) + shift[u], of a block of kBookBlock books.
    void (*shiftBlock)(std::size_t units, const float* block, const float* shift, float* out,
                       std::size_t ldo);
    /// As dotRows, which gives the same bit for bit, where row i is column i of h; columns in whole blocks.
    void (*dotColumns)(std::size_t cols, std::size_t units, const float* h, std::size_t ldh,
                       const float* weights, float bias, float* out);
    /// values = activation(values), n rows of `cols` floats.
    void (*activate)(Activation activation, std::size_t n, std::size_t cols, float* values, std::size_t ld);
    /// d *= activation'(x), told from the activated values h.
    void (*activationSlope)(Activation activation, std::size_t n, std::size_t lanes, const float* h,
                            std::size_t ldh, float* d, std::size_t ldd);
    /// d = slope (a column) times w (a row).
    void (*outer)(std::size_t n, std::size_t lanes, const float* slope, const float* w, float* d,
                  std::size_t ldd);
    /// The same, times 1 where h > 0 and 0 elsewhere.
    void (*outerRectified)(std::size_t n, std::size_t lanes, const float* slope, const float* w,
                           const float* h, std::size_t ldh, float* d, std::size_t ldd);
    /// out = sum of slope[i] * row i of h.
    void (*weightedSum)(std::size_t n, std::size_t lanes, const float* slope, const float* h, std::size_t ldh,
                        float* out);
    /// out = sum of the rows of d.
    void (*columnSum)(std::size_t n, std::size_t lanes, const float* d, std::size_t ldd, float* out);
    /// out = x * y, element by element; out may be either.
    void (*hadamard)(std::size_t count, const float* x, const float* y, float* out);
    /// out += x.
    void (*add)(std::size_t count, const float* x, float* out);
    /// Each of n rows becomes its softmax; logSums[i] = log of the sum of exp over row i as it was. Lanes in
    /// whole blocks, the excess holding very negative numbers.
    void (*softmaxRows)(std::size_t n, std::size_t lanes, float* values, std::size_t ld, float* logSums);

    /// Moves rows to where the steps they missed would have put their weights (moments wait for update).
    void (*catchUp)(const RowJob& job);
    /// One optimizer step of the given rows, which must be caught up.
    void (*update)(const RowJob& job);

    /// Row i of out = row slot[i] of x.
    void (*gatherRows)(std::size_t count, const std::uint32_t* slot, std::size_t lanes, const float* x,
                       float* out, std::size_t ldo);
    /// out[i] = row slotA[i] of a . row slotB[i] of b.
    void (*pairDots)(std::size_t count, std::size_t lanes, const float* a, const std::uint32_t* slotA,
                     const float* b, const std::uint32_t* slotB, float* out);
    /// out[i] += row rowA[i] of a . row rowB[i] of b, any number of columns; as dotRows, with out as its
    /// bias, gives it bit for bit.
    void (*addPairDots)(std::size_t count, std::size_t cols, const float* a, const std::uint32_t* rowA,
                        const float* b, const std::uint32_t* rowB, float* out);
    /// For each sample i in samples: row to[i] of out += scale[i] * row from[i] of x.
    void (*scatterScaled)(std::size_t count, const std::uint32_t* samples, std::size_t lanes,
                          const float* scale, const float* x, const std::uint32_t* from, float* out,
                          const std::uint32_t* to);
    /// For each sample i in samples: row to[i] of out += row i of x.
    void (*scatterRows)(std::size_t count, const std::uint32_t* samples, std::size_t lanes, const float* x,
                        std::size_t ldx, float* out, const std::uint32_t* to);

    /// C += sign * A B, all of them kTileEdge x kTileEdge row-major doubles; turned: A is read transposed.
    void (*addTileProduct)(double sign, const double* a, bool turned, const double* b, double* c);
    /// b = A^-1 b for a symmetric positive definite A of n rows, `lanes` (whole blocks) floats each, of which
    /// the upper triangle counts and the excess is zero, as that of b; A is overwritten. False where A is not
    /// positive definite, or so nearly singular that floats cannot tell.
    bool (*solvePositive)(std::size_t n, std::size_t lanes, float* a, float* b);
    /// out = sum of the named rows of x, in the order named; any number of columns.
    void (*sumRows)(std::size_t count, const std::uint32_t* rows, std::size_t cols, const float* x,
                    std::size_t ldx, float* out);
    /// Returns the sum of the squared products, in float over few rows.
    double (*normalProducts)(const NormalRows& job);
    /// Takes up a descent whose x, pull and error are known; a step that it can take next.
    void (*beginDescent)(NormalDescent& descent);
    /// One step. product: the sum of (q . direction) q; null: the last step, after which only x and error
    /// are right. squares: the sum of (q . direction)^2.
    void (*stepDescent)(NormalDescent& descent, const float* product, double squares);

    /// Gradient descent on one pair after the other; returns the sum of their losses before each.
    double (*descendPairs)(const PairwiseJob& job);
    /// Adds the slopes of all pairs instead; returns the sum of their losses.
    double (*pairSlopes)(const PairwiseJob& job);
    void (*multiplySparse)(const SparseJob& job);

    /// Both give the sum of the squared errors, each from before its own step.
    double (*ratingSteps)(const SgdJob& job);
    double (*implicitReaderSteps)(const ImplicitReaderJob& job);

    /// How many of the values are at least the threshold; those that are not numbers are not.
    std::size_t (*countAtLeast)(std::size_t count, const float* values, float threshold);
    /// The first place from `begin` on whose value is above the threshold; `count` where there is none.
    std::size_t (*firstAbove)(std::size_t begin, std::size_t count, const float* values, float threshold);
    /// Writes the values that are at least the threshold, in their order, and first + their places; room for
    /// `count` of each is needed. Returns how many there are.
    std::size_t (*appendAtLeast)(std::size_t count, const float* values, float threshold, std::uint32_t first,
                                 float* outValues, std::uint32_t* outPlaces);
    void (*productsAtLeast)(const ThresholdJob& job);
    void (*codeScores)(const CodeJob& job);
    /// As multiply, but with (A(i, k) - B(k, j))^2 in place of each product; no bias, no k2, C is
    /// overwritten.
    void (*squaredDistances)(const Product& product);
    /// How many bits are set in both.
    std::size_t (*commonBits)(std::size_t words, const std::uint64_t* a, const std::uint64_t* b);

    MapKernels map;
    void (*umapForces)(const UmapJob& job);
    /// The cross-entropy that these forces lower, without its constant part, summed over the points named.
    double (*umapCost)(const UmapJob& job);
    void (*adamStep)(const AdamJob& job);
    /// out = x^exponent for x >= 1e-12, to some 1e-6 of itself, between 2^-60 and 2^60.
    void (*powers)(std::size_t count, const float* x, float exponent, float* out);
    /// Lowers best to max(distance to the query, both core distances) where that is less, and returns the
    /// first row whose best is least.
    std::size_t (*reachFrom)(const ReachJob& job);
};

/// The best variant that this processor runs, or the one that SHELFSPACE_ISA names if it runs.
const Kernels& kernels();
/// All that this program has, the plain one first; not all of them need run on this processor.
std::span<const Kernels* const> kernelVariants();
/// A variant by name; null where there is none or the processor lacks it.
const Kernels* kernelVariant(std::string_view name);

/// While it lives, the calling thread treats numbers below 1e-38 as zero: moments that decay would
/// otherwise end in denormals, which cost a hundred cycles each.
class FlushTiny {
public:
    FlushTiny();
    ~FlushTiny();
    FlushTiny(const FlushTiny&) = delete;
    FlushTiny& operator=(const FlushTiny&) = delete;

private:
    std::uint64_t m_before;
};

} // namespace shelf
