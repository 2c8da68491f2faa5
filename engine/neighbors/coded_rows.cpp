// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/coded_rows.h"

#include "engine/kernels/kernels.h"
#include "engine/neighbors/nearness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr int kMiddle = 128;
constexpr int kSpan = 127; ///< codes to either side of the middle
/// Of a query: with it the product of two entries and two codes fits into 16 bits.
constexpr int kQuerySpan = 64;
/// Rows that the usual one is told from.
constexpr std::size_t kUsualOf = 255;
/// One row of so many may lie far away: it gets no codes, so that those of the others stay fine.
constexpr std::size_t kFarOne = 512;
/// Times as far from the middle as nearly all.
constexpr double kFar = 2;

/// Of steps rounded, but at least and at most these, which are above -129.
int nearestCode(double steps, int least, int most)
{
    const double within = std::min(std::max(steps, static_cast<double>(least)), static_cast<double>(most));
    return static_cast<int>(within + 256.5) - 256; // cut, and positive before: no call of floor()
}

/// An error in steps, with room for what the doubles that it was found by are off: far less.
double withRoom(double error)
{
    return error * (1 + 1e-9) + 1e-6;
}

/// Rows in double, for the cosine of length 1.
class Entries {
public:
    Entries(const MatrixView& rows, const CodedRows& coded) : m_rows(rows), m_coded(coded) {}

    double share(std::size_t row) const { return m_coded.isUnit ? 1 / m_coded.length[row] : 1; }
    const float* row(std::size_t r) const { return m_rows.data + r * m_rows.stride; }

private:
    const MatrixView& m_rows;
    const CodedRows& m_coded;
};

/// Which rows can have codes; the others are put down.
std::vector<std::int32_t> sortOut(const MatrixView& rows, CodedRows& coded)
{
    std::vector<std::int32_t> chosen;
    chosen.reserve(rows.rows);
    if (coded.isUnit)
        coded.length.resize(rows.rows);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        const auto number = static_cast<std::int32_t>(r);
        const double length = std::sqrt(squareOf(rows.data + r * rows.stride, rows.cols));
        if (coded.isUnit)
            coded.length[r] = length;
        if (!std::isfinite(length))
            coded.uncoded.push_back(number);
        else if (coded.isUnit && length == 0)
            coded.zero.push_back(number);
        else
            chosen.push_back(number);
    }
    return chosen;
}

/// A column's entry that as many rows exceed as not.
std::vector<float> usualRow(const Entries& entries, std::span<const std::int32_t> chosen, std::size_t cols)
{
    const std::size_t count = std::min(chosen.size(), kUsualOf);
    std::vector<float> column(count);
    std::vector<float> usual(cols);
    const auto middle = column.begin() + static_cast<std::ptrdiff_t>(count / 2);
    for (std::size_t c = 0; c < cols; ++c) {
        for (std::size_t i = 0; i < count; ++i)
            column[i] = entries.row(static_cast<std::size_t>(chosen[i * chosen.size() / count]))[c];
        std::nth_element(column.begin(), middle, column.end());
        usual[c] = *middle;
    }
    return usual;
}

/// Takes away those of the rows that lie far from all others.
void leaveFar(const Entries& entries, std::vector<std::int32_t>& chosen, CodedRows& coded)
{
    if (chosen.size() < kFarOne)
        return;
    const std::vector<float> usual = usualRow(entries, chosen, coded.cols);
    std::vector<double> away(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        away[i] =
            sumInDouble<true>(entries.row(static_cast<std::size_t>(chosen[i])), usual.data(), coded.cols);
    std::vector<double> sorted = away;
    const auto nearlyAll = sorted.end() - 1 - static_cast<std::ptrdiff_t>(sorted.size() / kFarOne);
    std::nth_element(sorted.begin(), nearlyAll, sorted.end());
    const double limit = kFar * kFar * *nearlyAll;
    std::size_t left = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (away[i] > limit)
            coded.uncoded.push_back(chosen[i]);
        else
            chosen[left++] = chosen[i];
    }
    chosen.resize(left);
}

void chooseSteps(const Entries& entries, std::span<const std::int32_t> chosen, CodedRows& coded)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::vector<double> least(coded.cols, kInfinity);
    std::vector<double> most(coded.cols, -kInfinity);
    for (const std::int32_t number : chosen) {
        const auto r = static_cast<std::size_t>(number);
        const float* row = entries.row(r);
        const double share = entries.share(r);
        for (std::size_t c = 0; c < coded.cols; ++c) {
            const double x = static_cast<double>(row[c]) * share;
            least[c] = std::min(least[c], x);
            most[c] = std::max(most[c], x);
        }
    }
    coded.center.assign(coded.cols, 0);
    double widest = 0;
    for (std::size_t c = 0; c < coded.cols && !chosen.empty(); ++c) {
        coded.center[c] = (least[c] + most[c]) / 2;
        widest = std::max(widest, most[c] - least[c]);
    }
    coded.step = widest > 0 ? widest / (2 * kSpan) : 1;
}

/// Codes a row after the other, and keeps what is most of each error.
class Coder {
public:
    Coder(const Entries& entries, CodedRows& coded)
        : m_entries(entries),
          m_coded(coded),
          m_center(coded.center.data()),
          m_perStep(1 / coded.step),
          m_blockBytes(coded.groups() * kLaneBlock * kCodeGroup)
    {}

    void code(std::size_t r)
    {
        std::uint8_t* codes =
            m_coded.codes.data() + r / kLaneBlock * m_blockBytes + r % kLaneBlock * kCodeGroup;
        const float* row = m_entries.row(r);
        const double share = m_entries.share(r);
        Sums sums;
        std::size_t c = 0;
        for (; c + kCodeGroup <= m_coded.cols; c += kCodeGroup, codes += kLaneBlock * kCodeGroup)
            codeGroup(row, share, c, kCodeGroup, codes, sums);
        codeGroup(row, share, c, m_coded.cols - c, codes, sums);
        const double square = (sums.square[0] + sums.square[1]) + (sums.square[2] + sums.square[3]);
        // 256 c - c^2 of c = 128 + code.
        const double score = static_cast<double>(m_coded.cols) * kMiddle * kMiddle - square;
        m_coded.bias[r] = static_cast<float>(score / 4);
        error = std::max(error, (sums.error[0] + sums.error[1]) + (sums.error[2] + sums.error[3]));
        reach = std::max(reach, square);
    }

    // Squares, in steps.
    double error = 0;
    double reach = 0;

private:
    struct Sums {
        double error[kCodeGroup] = {};
        double square[kCodeGroup] = {};
    };

    void codeGroup(const float* row, double share, std::size_t first, std::size_t count, std::uint8_t* codes,
                   Sums& sums) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            const double steps =
                (static_cast<double>(row[first + i]) * share - m_center[first + i]) * m_perStep;
            const int code = nearestCode(steps, -kSpan, kSpan);
            const double left = steps - code;
            codes[i] = static_cast<std::uint8_t>(kMiddle + code);
            sums.error[i] += left * left;
            sums.square[i] += static_cast<double>(code * code);
        }
    }

    const Entries& m_entries;
    CodedRows& m_coded;
    const double* m_center;
    double m_perStep;
    std::size_t m_blockBytes;
};

} // namespace

std::size_t CodedRows::groups() const
{
    return (cols + kCodeGroup - 1) / kCodeGroup;
}

std::size_t CodedRows::blocks() const
{
    return bias.size() / kLaneBlock;
}

CodedRows codeRows(const MatrixView& rows, bool isUnit)
{
    CodedRows coded;
    coded.rows = rows.rows;
    coded.cols = rows.cols;
    coded.isUnit = isUnit;
    std::vector<std::int32_t> chosen = sortOut(rows, coded);
    const Entries entries(rows, coded);
    if (!isUnit)
        leaveFar(entries, chosen, coded);
    chooseSteps(entries, chosen, coded);

    coded.bias.assign(paddedLanes(rows.rows), kNoScore);
    coded.codes.assign(coded.bias.size() * coded.groups() * kCodeGroup, 0);
    Coder coder(entries, coded);
    for (const std::int32_t row : chosen)
        coder.code(static_cast<std::size_t>(row));
    coded.error = withRoom(std::sqrt(coder.error)) * coded.step +
                  (isUnit ? static_cast<double>(rows.cols + 16) * 0x1p-50 : 0);
    coded.reach = std::sqrt(coder.reach) * coded.step;
    double center = 0;
    for (const double x : coded.center)
        center += x * x;
    coded.longest = std::sqrt(center) + coded.reach + coded.error;
    return coded;
}

AlignedVector<float> productBias(const CodedRows& rows)
{
    AlignedVector<float> bias(rows.bias.size());
    std::transform(rows.bias.begin(), rows.bias.end(), bias.begin(),
                   [](float known) { return known == kNoScore ? kNoScore : 0.0F; });
    return bias;
}

CodedQuery::CodedQuery(const CodedRows& rows, const float* query, double length, Metric metric)
    : m_values(rows.groups() * kCodeGroup, 0), m_isProduct(metric == Metric::dot)
{
    // Scores are sums of whole numbers and quarters: exact as long as floats hold them.
    const double most = static_cast<double>(rows.cols) * (255 * kQuerySpan + kMiddle * kMiddle / 4);
    m_rounding = most < 0x1p22 ? 0 : most * 0x1p-20;
    // What the double that orders the rows in the end may be off by.
    const double inDouble = static_cast<double>(rows.cols + 16) * 0x1p-48;
    if (m_isProduct) {
        codeForProduct(rows, query, length, inDouble * length * rows.longest);
        return;
    }
    codeAsRow(rows, query, rows.isUnit ? 1 / length : 1);
    if (rows.isUnit)
        m_absolute = inDouble / (rows.step * rows.step);
    else
        m_relative = inDouble;
}

// The square of the distance of codes q and c is q^2 - 2 q c + c^2, in steps. With q = 128 + 2 m, so that m
// has a sign and fits, it is q^2 less 4 m c + (256 c - c^2), of which a row's score is a quarter.
void CodedQuery::codeAsRow(const CodedRows& rows, const float* query, double share)
{
    const double perStep = 1 / rows.step;
    double off = 0;
    for (std::size_t c = 0; c < rows.cols; ++c) {
        const double steps = (static_cast<double>(query[c]) * share - rows.center[c]) * perStep;
        const int half = nearestCode(steps / 2, -kQuerySpan, kQuerySpan - 1);
        m_values[c] = static_cast<std::int8_t>(half);
        off += (steps - 2 * half) * (steps - 2 * half);
        m_square += (kMiddle + 2 * half) * (kMiddle + 2 * half);
    }
    m_error = withRoom(std::sqrt(off)) + rows.error / rows.step;
}

// q x = q center + step q (c - 128) + q (what the codes leave); the first is the same for all rows.
void CodedQuery::codeForProduct(const CodedRows& rows, const float* query, double length, double inDouble)
{
    double largest = 0;
    for (std::size_t c = 0; c < rows.cols; ++c)
        largest = std::max(largest, std::abs(static_cast<double>(query[c])));
    const double share = largest / kQuerySpan;
    const double perShare = 1 / share;
    double off = 0;
    for (std::size_t c = 0; c < rows.cols; ++c) {
        const double steps = static_cast<double>(query[c]) * perShare;
        const int code = nearestCode(steps, -kQuerySpan, kQuerySpan);
        m_values[c] = static_cast<std::int8_t>(code);
        off += (steps - code) * (steps - code);
    }
    m_error = 2 * (length * rows.error + withRoom(std::sqrt(off)) * share * rows.reach + inDouble) /
              (share * rows.step);
}

float CodedQuery::leastAsNear(float score) const
{
    if (score < kNoScore / 2)
        return kNoScore / 2;
    double least = static_cast<double>(score) - m_rounding;
    if (m_isProduct) {
        least -= m_error;
    } else {
        const double far = std::sqrt(std::max(0.0, m_square - 4 * least)) + m_error;
        const double limit = std::sqrt(far * far * (1 + m_relative) + m_absolute) + m_error;
        least = (m_square - limit * limit) / 4;
    }
    least -= m_rounding;
    const float rounded = static_cast<float>(std::max(least, static_cast<double>(kNoScore) / 2));
    return std::nextafter(rounded, kNoScore);
}

} // namespace shelf
