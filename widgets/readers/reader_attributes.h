// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace shelf {

/// "age 24, gender M, occupation student"; empty where the data tell nothing of the reader.
QString attributesText(const Dataset& data, int reader);
/// "age, gender, occupation"; empty where the data tell nothing of readers.
QString attributeNames(const Dataset* data);
/// As ReadersModel::isFound.
bool readerIsFound(const Dataset& data, std::size_t reader, std::string_view words);
/// Whether a's attributes stand before b's, one after the other: numbers by value, before all texts.
bool aboutBefore(const Dataset& data, std::size_t a, std::size_t b);

} // namespace shelf
