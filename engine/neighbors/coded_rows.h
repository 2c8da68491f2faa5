// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"
#include "engine/neighbors/nearest.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Rows in codes of a byte an entry, which tell by small whole numbers, the same on every processor, which of
/// the rows can be near to a query: an entry is center + step * (code - 128), but for what the errors below
/// allow. For the cosine the rows are brought to length 1 first. Takes a quarter of the vectors' own memory,
/// and 8 (cosine: 12) bytes a row.
struct CodedRows {
    std::size_t rows = 0;
    std::size_t cols = 0;
    bool isUnit = false;
    std::vector<double> center; ///< one a column
    double step = 1;
    double error = 0;                  ///< how far a row is from its codes, at most
    double reach = 0;                  ///< how far codes are from the center, at most
    double longest = 0;                ///< the length of a row, at most
    AlignedVector<std::uint8_t> codes; ///< as CodeJob has them
    /// A row, in whole blocks: what makes its score with the query the nearness; kNoScore where it has no
    /// codes.
    AlignedVector<float> bias;
    std::vector<std::int32_t> uncoded; ///< far away from the others, or not finite
    std::vector<std::int32_t> zero;    ///< isUnit: of length 0, whose cosine is 0; they have no codes
    std::vector<double> length;        ///< isUnit: one a row

    std::size_t groups() const;
    std::size_t blocks() const;
};

/// isUnit: for the cosine; the others serve distance and product, but for the bias.
CodedRows codeRows(const MatrixView& rows, bool isUnit);
/// The bias of rows whose scores are to be products.
AlignedVector<float> productBias(const CodedRows& rows);

/// A query among coded rows: the higher a row's score (CodeJob), the nearer it is.
class CodedQuery {
public:
    /// query: cols finite entries, not all 0 unless the metric is Euclidean; length: its own.
    CodedQuery(const CodedRows& rows, const float* query, double length, Metric metric);

    const std::int8_t* values() const { return m_values.data(); }
    /// The score that every row reaches which is as near as a row of this score may be, or nearer.
    float leastAsNear(float score) const;

private:
    void codeAsRow(const CodedRows& rows, const float* query, double share);
    void codeForProduct(const CodedRows& rows, const float* query, double length, double inDouble);

    std::vector<std::int8_t> m_values;
    bool m_isProduct;
    double m_square = 0;   ///< of its codes
    double m_error = 0;    ///< of query and row together, in steps; product: in scores
    double m_rounding = 0; ///< of a score
    double m_relative = 0; ///< of a measured distance
    double m_absolute = 0; ///< of the square of a distance, in steps
};

} // namespace shelf
