// SPDX-License-Identifier: GPL-3.0-or-later
// Normal equations of few unknowns that are never written down: products with the rows that they sum over.
#include "engine/kernels/normal_job.h"
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kVec = kLanes;
constexpr std::size_t kTogether = 4; // rows whose products are summed side by side
constexpr std::size_t kAhead = 12;   // rows that are fetched before they are needed
constexpr std::size_t kLineFloats = 16;

/// The sums of the lanes of four vectors.
inline __m128 sumsOf(Vec a, Vec b, Vec c, Vec d)
{
#if defined(__AVX512F__)
    const Vec ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
    const Vec cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
    const __m512d p = _mm512_castps_pd(ab);
    const __m512d q = _mm512_castps_pd(cd);
    const Vec all =
        _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(p, q)), _mm512_castpd_ps(_mm512_unpackhi_pd(p, q)));
    const __m256 half = _mm256_add_ps(_mm512_castps512_ps256(all), _mm512_extractf32x8_ps(all, 1));
    return _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
#elif defined(__AVX2__)
    const Vec all = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
    return _mm_add_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1));
#else
    const Vec ab = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
    const Vec cd = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
    return _mm_add_ps(_mm_movelh_ps(ab, cd), _mm_movehl_ps(cd, ab));
#endif
}

/// What the products of four rows come to.
struct Products {
    float each[kTogether];
};

/// kVectors: of a row, all of them and of the sums in registers; 0: as many as there are, the sums in memory.
template <std::size_t kVectors, bool kSum> double productsOf(const NormalRows& job)
{
    constexpr std::size_t kHeld = kVectors > 0 ? kVectors : 1;
    const std::size_t lanes = kVectors > 0 ? kVectors * kVec : job.lanes;
    Vec v[kHeld];
    Vec sum[kHeld];
    if constexpr (kVectors > 0) {
        for (std::size_t k = 0; k < kVectors; ++k) {
            v[k] = load(job.v + k * kVec);
            sum[k] = zero();
        }
    } else if constexpr (kSum) {
        for (std::size_t l = 0; l < lanes; l += kVec)
            store(job.out + l, zero());
    }
    __m128 squares = _mm_setzero_ps();
    for (std::size_t i = 0; i < job.count; i += kTogether) {
        const std::size_t here = job.count - i < kTogether ? job.count - i : kTogether;
        const float* row[kTogether];
        for (std::size_t r = 0; r < kTogether; ++r)
            row[r] = job.x + job.rows[i + (r < here ? r : 0)] * lanes;
        if (job.far) {
            for (std::size_t r = kAhead; r < kAhead + kTogether && i + r < job.count; ++r)
                for (std::size_t l = 0; l < lanes; l += kLineFloats)
                    __builtin_prefetch(job.x + job.rows[i + r] * lanes + l);
        }
        Vec part[kTogether];
        for (std::size_t r = 0; r < kTogether; ++r) {
            if constexpr (kVectors > 0) {
                part[r] = load(row[r]) * v[0];
                for (std::size_t k = 1; k < kVectors; ++k)
                    part[r] = part[r] + load(row[r] + k * kVec) * v[k];
            } else {
                part[r] = zero();
            }
        }
        if constexpr (kVectors == 0) {
            for (std::size_t l = 0; l < lanes; l += kVec) {
                const Vec at = load(job.v + l);
                for (std::size_t r = 0; r < kTogether; ++r)
                    part[r] = part[r] + load(row[r] + l) * at;
            }
        }
        Products t;
        __m128 all = _mm_add_ps(sumsOf(part[0], part[1], part[2], part[3]), _mm_set1_ps(job.shift));
        _mm_storeu_ps(t.each, all);
        if (here < kTogether) {
            for (std::size_t r = here; r < kTogether; ++r)
                t.each[r] = 0; // the first row in place of none
            all = _mm_loadu_ps(t.each);
        }
        squares = _mm_add_ps(squares, _mm_mul_ps(all, all));
        if constexpr (kSum && kVectors > 0) {
            for (std::size_t r = 0; r < kTogether; ++r) {
                const Vec by = splat(t.each[r]);
                for (std::size_t k = 0; k < kVectors; ++k)
                    sum[k] = sum[k] + by * load(row[r] + k * kVec);
            }
        } else if constexpr (kSum) {
            const Vec by[kTogether] = {splat(t.each[0]), splat(t.each[1]), splat(t.each[2]),
                                       splat(t.each[3])};
            for (std::size_t l = 0; l < lanes; l += kVec) {
                Vec at = load(job.out + l);
                for (std::size_t r = 0; r < kTogether; ++r)
                    at = at + by[r] * load(row[r] + l);
                store(job.out + l, at);
            }
        }
    }
    if constexpr (kSum && kVectors > 0) {
        for (std::size_t k = 0; k < kVectors; ++k)
            store(job.out + k * kVec, sum[k]);
    }
    Products end;
    _mm_storeu_ps(end.each, squares);
    return (static_cast<double>(end.each[0]) + static_cast<double>(end.each[1])) +
           (static_cast<double>(end.each[2]) + static_cast<double>(end.each[3]));
}

template <bool kSum> double productsByWidth(const NormalRows& job)
{
    if constexpr (kRegisters == 32) {
        switch (job.lanes / kVec) {
        case 1:
            return productsOf<1, kSum>(job);
        case 2:
            return productsOf<2, kSum>(job);
        case 3:
            return productsOf<3, kSum>(job);
        case 4:
            return productsOf<4, kSum>(job);
        default:
            break;
        }
    }
    return productsOf<0, kSum>(job);
}

/// out = a v + scale * v of a symmetric matrix, kStrip vectors of it from `at` on.
template <std::size_t kStrip>
inline void timesStrip(std::size_t lanes, const float* a, const float* v, float scale, float* out,
                       std::size_t at)
{
    Vec even[kStrip];
    Vec odd[kStrip];
    for (std::size_t k = 0; k < kStrip; ++k) {
        even[k] = splat(scale) * load(v + at + k * kVec);
        odd[k] = zero();
    }
    for (std::size_t i = 0; i < lanes; i += 2) {
        const float* row = a + i * lanes + at;
        const Vec f = splat(v[i]);
        const Vec g = splat(v[i + 1]);
        for (std::size_t k = 0; k < kStrip; ++k) {
            even[k] = even[k] + f * load(row + k * kVec);
            odd[k] = odd[k] + g * load(row + lanes + k * kVec);
        }
    }
    for (std::size_t k = 0; k < kStrip; ++k)
        store(out + at + k * kVec, even[k] + odd[k]);
}

void times(std::size_t lanes, const float* a, const float* v, float scale, float* out)
{
    std::size_t at = 0;
    for (; at + 4 * kVec <= lanes; at += 4 * kVec)
        timesStrip<4>(lanes, a, v, scale, out, at);
    for (; at < lanes; at += kVec)
        timesStrip<1>(lanes, a, v, scale, out, at);
}

double dotOf(std::size_t lanes, const float* a, const float* b)
{
    Vec sum = zero();
    for (std::size_t l = 0; l < lanes; l += kVec)
        sum = sum + load(a + l) * load(b + l);
    return static_cast<double>(total(sum));
}

/// y += by * x
void addScaled(std::size_t lanes, float by, const float* x, float* y)
{
    const Vec factor = splat(by);
    for (std::size_t l = 0; l < lanes; l += kVec)
        store(y + l, load(y + l) + factor * load(x + l));
}

/// The sum of q . x from that of (q . x - 1) q and that of (q . x - 1)^2.
inline double takenBy(const NormalDescent& d)
{
    return d.count + dotOf(d.lanes, d.pull, d.x) - d.error;
}

} // namespace

double normalProducts(const NormalRows& job)
{
    return job.out ? productsByWidth<true>(job) : productsByWidth<false>(job);
}

void beginDescent(NormalDescent& d)
{
    d.taken = takenBy(d);
    times(d.lanes, d.dense, d.x, d.lambda, d.image);
    for (std::size_t l = 0; l < d.lanes; l += kVec)
        store(d.residual + l, zero() - load(d.pull + l) - load(d.image + l));
    times(d.lanes, d.inverse, d.residual, 0, d.direction);
    d.slope = dotOf(d.lanes, d.residual, d.direction);
    times(d.lanes, d.dense, d.direction, d.lambda, d.image);
}

void stepDescent(NormalDescent& d, const float* product, double squares)
{
    const double bend = squares + dotOf(d.lanes, d.direction, d.image);
    if (!(bend > 0)) {
        d.slope = -1;
        return;
    }
    const double far = d.slope / bend;
    const auto by = static_cast<float>(far);
    d.error += far * (2 * dotOf(d.lanes, d.pull, d.direction) + far * squares);
    addScaled(d.lanes, by, d.direction, d.x);
    if (!product)
        return;
    const Vec factor = splat(by);
    for (std::size_t l = 0; l < d.lanes; l += kVec) {
        const Vec w = load(product + l);
        store(d.pull + l, load(d.pull + l) + factor * w);
        store(d.residual + l, load(d.residual + l) - factor * (w + load(d.image + l)));
    }
    d.taken = takenBy(d);
    times(d.lanes, d.inverse, d.residual, 0, d.scratch);
    const double slope = dotOf(d.lanes, d.residual, d.scratch);
    const Vec keep = splat(static_cast<float>(slope / d.slope));
    for (std::size_t l = 0; l < d.lanes; l += kVec)
        store(d.direction + l, load(d.scratch + l) + keep * load(d.direction + l));
    d.slope = slope;
    times(d.lanes, d.dense, d.direction, d.lambda, d.image);
}

} // namespace shelf::KERNEL_NS
