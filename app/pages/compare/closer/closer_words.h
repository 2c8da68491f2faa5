// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/closer/closer_look.h"

#include <QString>

namespace shelf {

/// What a closer look at runs says, in the window's words.

/// "NDCG@10"
QString metricName(const PairedMetric& metric);
/// "p = 0.002", "p < 0.001"
QString probabilityWords(double p);
/// "0.002", "< 0.001": where it is said above that it is p
QString probabilityFigure(double p);
/// "+0.0210", "-0.0040"
QString signedFigure(double value, int decimals);
/// "ials is better than bpr", "ials and ease: no difference that these data can show", or why they are not
/// compared.
QString differenceWords(const Difference& difference, const QString& first, const QString& second);
/// The whole sentence: "ials is better than bpr: NDCG@10 +0.0210 [0.0120, 0.0300], p = 0.002 after correction
/// for 3 comparisons".
QString differenceSentence(const Difference& difference, const QString& first, const QString& second,
                           const PairedMetric& metric, int comparisons);
/// "Readers by age"
QString slicingWords(const Slicing& slicing);
/// "1 to 12 ratings", "1990 to 1999", "Fantasy"
QString sliceWords(const Slicing& slicing, const Slice& slice);

} // namespace shelf
