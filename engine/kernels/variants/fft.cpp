// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kWidth = kFftLanes;
constexpr std::size_t kRow = 2 * kWidth;

struct Complex {
    Vec re;
    Vec im;
};

Complex operator+(Complex a, Complex b)
{
    return {a.re + b.re, a.im + b.im};
}
Complex operator-(Complex a, Complex b)
{
    return {a.re - b.re, a.im - b.im};
}
Complex operator*(Vec s, Complex a)
{
    return {s * a.re, s * a.im};
}
/// i a forward, -i a backward.
template <bool kInverse> Complex turned(Complex a)
{
    return kInverse ? Complex{a.im, zero() - a.re} : Complex{zero() - a.im, a.re};
}
/// a times a twiddle factor, conjugated for the inverse.
template <bool kInverse> Complex twisted(Complex a, const float* twiddle)
{
    const Vec c = splat(twiddle[0]);
    const Vec s = splat(twiddle[1]);
    return kInverse ? Complex{a.re * c + a.im * s, a.im * c - a.re * s}
                    : Complex{a.re * c - a.im * s, a.im * c + a.re * s};
}

Complex at(const float* row)
{
    return {load(row), load(row + kWidth)};
}
void put(float* row, Complex a)
{
    store(row, a.re);
    store(row + kWidth, a.im);
}

template <bool kInverse> void butterfly2(Complex* x)
{
    const Complex a = x[0];
    x[0] = a + x[1];
    x[1] = a - x[1];
}

template <bool kInverse> void butterfly3(Complex* x)
{
    const Complex sum = x[1] + x[2];
    const Complex side = turned<kInverse>(splat(0.866025403784438647F) * (x[1] - x[2]));
    const Complex middle = x[0] - splat(0.5F) * sum;
    x[0] = x[0] + sum;
    x[1] = middle - side;
    x[2] = middle + side;
}

template <bool kInverse> void butterfly4(Complex* x)
{
    const Complex a = x[0] + x[2];
    const Complex b = x[0] - x[2];
    const Complex c = x[1] + x[3];
    const Complex d = turned<kInverse>(x[1] - x[3]);
    x[0] = a + c;
    x[1] = b - d;
    x[2] = a - c;
    x[3] = b + d;
}

template <bool kInverse> void butterfly5(Complex* x)
{
    const Vec cos1 = splat(0.309016994374947424F);
    const Vec cos2 = splat(-0.809016994374947424F);
    const Vec sin1 = splat(0.951056516295153572F);
    const Vec sin2 = splat(0.587785252292473129F);
    const Complex a = x[1] + x[4];
    const Complex b = x[2] + x[3];
    const Complex c = x[1] - x[4];
    const Complex d = x[2] - x[3];
    const Complex near = x[0] + cos1 * a + cos2 * b;
    const Complex far = x[0] + cos2 * a + cos1 * b;
    const Complex nearSide = turned<kInverse>(sin1 * c + sin2 * d);
    const Complex farSide = turned<kInverse>(sin2 * c - sin1 * d);
    x[0] = x[0] + a + b;
    x[1] = near - nearSide;
    x[4] = near + nearSide;
    x[2] = far - farSide;
    x[3] = far + farSide;
}

template <int kRadix, bool kInverse> void butterfly(Complex* x)
{
    if constexpr (kRadix == 2)
        butterfly2<kInverse>(x);
    else if constexpr (kRadix == 3)
        butterfly3<kInverse>(x);
    else if constexpr (kRadix == 4)
        butterfly4<kInverse>(x);
    else
        butterfly5<kInverse>(x);
}

template <int kRadix, bool kInverse> void runStage(std::size_t length, const FftStage& stage, float* line)
{
    const std::size_t part = stage.span / kRadix;
    for (std::size_t block = 0; block < length; block += stage.span) {
        const float* twiddle = stage.twiddles;
        for (std::size_t j = 0; j < part; ++j, twiddle += 2 * (kRadix - 1)) {
            for (std::size_t v = 0; v < kWidth; v += kLanes) {
                float* row = line + (block + j) * kRow + v;
                Complex x[kRadix];
                for (int q = 0; q < kRadix; ++q)
                    x[q] = at(row + static_cast<std::size_t>(q) * part * kRow);
                if constexpr (kInverse) {
                    for (int q = 1; q < kRadix; ++q)
                        x[q] = twisted<true>(x[q], twiddle + 2 * (q - 1));
                }
                butterfly<kRadix, kInverse>(x);
                if constexpr (!kInverse) {
                    for (int q = 1; q < kRadix; ++q)
                        x[q] = twisted<false>(x[q], twiddle + 2 * (q - 1));
                }
                for (int q = 0; q < kRadix; ++q)
                    put(row + static_cast<std::size_t>(q) * part * kRow, x[q]);
            }
        }
    }
}

template <bool kInverse> void anyStage(std::size_t length, const FftStage& stage, float* line)
{
    if (stage.radix == 2)
        runStage<2, kInverse>(length, stage, line);
    else if (stage.radix == 3)
        runStage<3, kInverse>(length, stage, line);
    else if (stage.radix == 4)
        runStage<4, kInverse>(length, stage, line);
    else
        runStage<5, kInverse>(length, stage, line);
}

/// The first stage, of rows the second half of which is zero and not there.
void firstStage(const FftPlan& plan, const float* in, std::size_t stride, float* line)
{
    const std::size_t part = plan.length / 4;
    const float* twiddle = plan.stage[0].twiddles;
    for (std::size_t j = 0; j < part; ++j, twiddle += 6) {
        for (std::size_t v = 0; v < kWidth; v += kLanes) {
            const Complex a = at(in + j * stride + v);
            const Complex b = at(in + (j + part) * stride + v);
            const Complex side = turned<false>(b);
            float* row = line + j * kRow + v;
            put(row, a + b);
            put(row + part * kRow, twisted<false>(a - side, twiddle));
            put(row + 2 * part * kRow, twisted<false>(a - b, twiddle + 2));
            put(row + 3 * part * kRow, twisted<false>(a + side, twiddle + 4));
        }
    }
}

/// The first stage undone, where the second half of the rows is not wanted.
void lastInverseStage(const FftPlan& plan, const float* line, float* out, std::size_t stride)
{
    const std::size_t part = plan.length / 4;
    const float* twiddle = plan.stage[0].twiddles;
    for (std::size_t j = 0; j < part; ++j, twiddle += 6) {
        for (std::size_t v = 0; v < kWidth; v += kLanes) {
            const float* row = line + j * kRow + v;
            const Complex x0 = at(row);
            const Complex x1 = twisted<true>(at(row + part * kRow), twiddle);
            const Complex x2 = twisted<true>(at(row + 2 * part * kRow), twiddle + 2);
            const Complex x3 = twisted<true>(at(row + 3 * part * kRow), twiddle + 4);
            put(out + j * stride + v, (x0 + x2) + (x1 + x3));
            put(out + (j + part) * stride + v, (x0 - x2) - turned<true>(x1 - x3));
        }
    }
}

/// The last stage, the product with a real spectrum and the last stage undone, in one pass.
template <int kRadix> void weighRows(std::size_t length, const float* spectrum, float* line)
{
    for (std::size_t r = 0; r < length; r += kRadix) {
        for (std::size_t v = 0; v < kWidth; v += kLanes) {
            float* row = line + r * kRow + v;
            const float* factor = spectrum + r * kWidth + v;
            Complex x[kRadix];
            for (int q = 0; q < kRadix; ++q)
                x[q] = at(row + static_cast<std::size_t>(q) * kRow);
            butterfly<kRadix, false>(x);
            for (int q = 0; q < kRadix; ++q)
                x[q] = load(factor + static_cast<std::size_t>(q) * kWidth) * x[q];
            butterfly<kRadix, true>(x);
            for (int q = 0; q < kRadix; ++q)
                put(row + static_cast<std::size_t>(q) * kRow, x[q]);
        }
    }
}

void forwardFrom(const FftPlan& plan, std::size_t first, float* line)
{
    for (std::size_t s = first; s < plan.stages; ++s)
        anyStage<false>(plan.length, plan.stage[s], line);
}

void inverseDownTo(const FftPlan& plan, std::size_t last, float* line)
{
    for (std::size_t s = plan.stages; s-- > last;)
        anyStage<true>(plan.length, plan.stage[s], line);
}

void convolveLine(const FftPlan& plan, float* cells, const float* spectrum, float* line)
{
    firstStage(plan, cells, kRow, line);
    const std::size_t last = plan.stages - 1;
    for (std::size_t s = 1; s < last; ++s)
        anyStage<false>(plan.length, plan.stage[s], line);
    const std::size_t radix = plan.stage[last].radix;
    if (radix == 2)
        weighRows<2>(plan.length, spectrum, line);
    else if (radix == 3)
        weighRows<3>(plan.length, spectrum, line);
    else if (radix == 4)
        weighRows<4>(plan.length, spectrum, line);
    else
        weighRows<5>(plan.length, spectrum, line);
    for (std::size_t s = last; s-- > 1;)
        anyStage<true>(plan.length, plan.stage[s], line);
    lastInverseStage(plan, line, cells, kRow);
}

/// A square of kWidth x kWidth floats transposed.
void turnTile(const float* in, std::size_t inStride, float* out, std::size_t outStride)
{
    for (std::size_t r = 0; r < kWidth; r += 4) {
        for (std::size_t c = 0; c < kWidth; c += 4) {
            const float* from = in + r * inStride + c;
            float* to = out + c * outStride + r;
            __m128 a = _mm_loadu_ps(from);
            __m128 b = _mm_loadu_ps(from + inStride);
            __m128 d = _mm_loadu_ps(from + 2 * inStride);
            __m128 e = _mm_loadu_ps(from + 3 * inStride);
            _MM_TRANSPOSE4_PS(a, b, d, e);
            _mm_storeu_ps(to, a);
            _mm_storeu_ps(to + outStride, b);
            _mm_storeu_ps(to + 2 * outStride, d);
            _mm_storeu_ps(to + 3 * outStride, e);
        }
    }
}

/// Two real lines that were transformed as the real and imaginary part of one, for kWidth frequencies: real
/// parts of the first, imaginary parts, real parts of the second, imaginary parts.
struct Tiles {
    alignas(64) float part[4][kWidth][kWidth];
};

} // namespace

void fft(const FftPlan& plan, float* line)
{
    forwardFrom(plan, 0, line);
}

void fftInverse(const FftPlan& plan, float* line)
{
    inverseDownTo(plan, 0, line);
}

void realForward(const RealLines& lines)
{
    const FftPlan& plan = *lines.plan;
    firstStage(plan, lines.grid, lines.rowStride, lines.scratch);
    forwardFrom(plan, 1, lines.scratch);
    Tiles tiles;
    const std::size_t half = plan.length / 2;
    for (std::size_t block = 0; block * kWidth <= half; ++block) {
        for (std::size_t f = 0; f < kWidth; ++f) {
            const std::size_t k = block * kWidth + f;
            const bool real = k <= half;
            const float* here = lines.scratch + plan.place[real ? k : 0] * kRow;
            const float* mirror = lines.scratch + plan.place[real && k > 0 ? plan.length - k : 0] * kRow;
            for (std::size_t v = 0; v < kWidth; v += kLanes) {
                const Complex c = at(here + v);
                const Complex d = at(mirror + v);
                store(&tiles.part[0][f][v], real ? c.re + d.re : zero());
                store(&tiles.part[1][f][v], real ? c.im - d.im : zero());
                store(&tiles.part[2][f][v], real ? c.im + d.im : zero());
                store(&tiles.part[3][f][v], real ? d.re - c.re : zero());
            }
        }
        float* cell = lines.slabs + block * lines.slabStride;
        for (std::size_t part = 0; part < 4; ++part)
            turnTile(tiles.part[part][0], kWidth, cell + (part / 2) * kWidth * kRow + (part % 2) * kWidth,
                     kRow);
    }
}

void realInverse(const RealLines& lines)
{
    const FftPlan& plan = *lines.plan;
    Tiles tiles;
    const std::size_t half = plan.length / 2;
    for (std::size_t block = 0; block * kWidth <= half; ++block) {
        const float* cell = lines.slabs + block * lines.slabStride;
        for (std::size_t part = 0; part < 4; ++part)
            turnTile(cell + (part / 2) * kWidth * kRow + (part % 2) * kWidth, kRow, tiles.part[part][0],
                     kWidth);
        for (std::size_t f = 0; f < kWidth && block * kWidth + f <= half; ++f) {
            const std::size_t k = block * kWidth + f;
            float* here = lines.scratch + plan.place[k] * kRow;
            float* mirror = lines.scratch + plan.place[k > 0 ? plan.length - k : 0] * kRow;
            for (std::size_t v = 0; v < kWidth; v += kLanes) {
                const Complex a = {load(&tiles.part[0][f][v]), load(&tiles.part[1][f][v])};
                const Complex b = {load(&tiles.part[2][f][v]), load(&tiles.part[3][f][v])};
                put(mirror + v, Complex{a.re + b.im, b.re - a.im});
                put(here + v, Complex{a.re - b.im, a.im + b.re});
            }
        }
    }
    inverseDownTo(plan, 1, lines.scratch);
    lastInverseStage(plan, lines.scratch, lines.grid, lines.rowStride);
}

void convolveSlab(const SlabConvolution& job)
{
    if (!job.middle) {
        convolveLine(*job.inner, job.slab, job.spectrum, job.scratch);
        return;
    }
    const std::size_t cells = job.inner->length / 2;
    const std::size_t rows = job.middle->length;
    float* plane = job.scratch;
    float* line = plane + rows * cells * kRow;
    for (std::size_t c = 0; c < cells; ++c) {
        firstStage(*job.middle, job.slab + c * kRow, cells * kRow, line);
        forwardFrom(*job.middle, 1, line);
        for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t v = 0; v < kRow; v += kLanes)
                store(plane + (r * cells + c) * kRow + v, load(line + r * kRow + v));
        }
    }
    for (std::size_t r = 0; r < rows; ++r)
        convolveLine(*job.inner, plane + r * cells * kRow, job.spectrum + r * job.inner->length * kWidth,
                     line);
    for (std::size_t c = 0; c < cells; ++c) {
        for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t v = 0; v < kRow; v += kLanes)
                store(line + r * kRow + v, load(plane + (r * cells + c) * kRow + v));
        }
        inverseDownTo(*job.middle, 1, line);
        lastInverseStage(*job.middle, line, job.slab + c * kRow, cells * kRow);
    }
}

} // namespace shelf::KERNEL_NS
