// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shelf {

/// The part of a chapter that is made from a table of the program: of the whole table ("models", "formats"),
/// or of its row of that key ("metric", "ndcg"), with an anchor a row. Empty where there is none of that
/// name.
QString guideRows(const QString& name, const QString& key);

} // namespace shelf
